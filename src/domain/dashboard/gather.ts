import { pastMoments } from '../past-moments.ts';
import type { Mark } from '../marks.ts';
import type { LastMessageOutcome } from '../resolution.ts';
import { sleptOn, sparedUntil } from './brake.ts';
import { settledMoments, type SettledMoment } from './comebacks.ts';
import { historyOf, type ContactRecords, type Counting } from './contact-history.ts';
import { answerTimesOf, type AnswerTimes } from './contact-rhythms.ts';
import type { TaughtPace } from './habits-of-all.ts';
import { isWithin, type Period } from './period.ts';
import { silencesOf, type UnusualSilence } from './unusual-silences.ts';
import { sentMessagesTo, type SentMessage } from './weekdays.ts';

/** What the walk through one mailbox has found so far. Nothing in it depends on the order of the walk. */
export interface Gathered {
  /** All marks of the mailbox. */
  marks: readonly Mark[];
  /** Null before the mailbox has taught anything. */
  taught: TaughtPace | null;
  /** Epoch ms at which the page of the mailbox was seen last: what came later is not known. */
  seenUntilMs: number;
  silences: UnusualSilence[];
  backAfterSilenceMs: number[];
  lastMessages: LastMessageOutcome[];
  moments: SettledMoment[];
  answerTimes: AnswerTimes[];
  sent: SentMessage[];
  /** Ends (epoch ms) of the rests in which nothing was sent. */
  sparedUntilMs: number[];
}

export function nothingGathered(marks: readonly Mark[], taught: TaughtPace | null): Gathered {
  return {
    ...{ marks, taught, seenUntilMs: 0, silences: [], backAfterSilenceMs: [], lastMessages: [], moments: [] },
    ...{ answerTimes: [], sent: [], sparedUntilMs: [] },
  };
}

/** Adds what is known of one contact. Each contact of a mailbox is added once, with all conversations it takes part in. */
export function gatherContact(gathered: Gathered, records: ContactRecords, counting: Counting, period: Period): void {
  const { account, settings, untilMs } = counting;
  const { contact, conversations } = records;
  for (const { facts } of conversations) gathered.seenUntilMs = Math.max(gathered.seenUntilMs, facts.seenAtMs);
  const slept = sleptOn(records.marks, period).filter((mark) => mark.contact === contact);
  gathered.sparedUntilMs.push(...sparedUntil(slept, conversations, account, settings, untilMs));

  const history = historyOf(records, counting);
  if (history === null) return;
  const { silences, backAfterSilenceMs } = silencesOf(history, counting);
  gathered.silences.push(...silences.filter(({ beganAtMs }) => isWithin(beganAtMs, period)));
  gathered.backAfterSilenceMs.push(...backAfterSilenceMs.filter((atMs) => isWithin(atMs, period)));
  gathered.lastMessages.push(...history.lastMessages);
  gathered.sent.push(...sentMessagesTo(history, period, settings));
  const times = answerTimesOf(history, period);
  if (times) gathered.answerTimes.push(times);
  // Of the time before, only conversations are known that went on: they would tell that everybody comes back.
  const watch = { fromMs: account.firstSeenAtMs, untilMs: Math.min(history.past.completeUntilMs, untilMs) };
  gathered.moments.push(...settledMoments(pastMoments(contact, history.past.turns, watch), period));
}
