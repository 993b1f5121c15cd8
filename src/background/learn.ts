import { addFollowUps, emptyWeeks, type FollowUpWeek } from '../domain/follow-ups.ts';
import type { Closing } from '../domain/mailbox-habits.ts';
import type { Mark } from '../domain/marks.ts';
import { ownPaceOf, paceSampleOf, type PaceSample } from '../domain/own-pace.ts';
import { pastExchangeWith } from '../domain/past-exchange.ts';
import { pastMoments, type PastMoment } from '../domain/past-moments.ts';
import { isResolved, mostMoments, recalibrate, type Recalibration } from '../domain/recalibrate.ts';
import { contactsOf } from './contacts-of.ts';
import type { Rules } from './judge.ts';
import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { getAccount, putAccount } from './store/accounts.ts';
import { marksOfAll } from './store/marks.ts';
import type { AccountRecord, ConversationRecord } from './store/schema.ts';
import { change, look } from './store/transaction.ts';

/** Moments remembered while walking: `recalibrate` looks at fewer, the latest. */
const maxMoments = 2 * mostMoments;
const maxClosings = 20;

/** What is gathered on the walk through a mailbox. */
interface Gathered {
  moments: PastMoment[];
  samples: PaceSample[];
  weeks: FollowUpWeek[];
  /** Epoch ms at which the page of the mailbox was seen last. */
  seenUntilMs: number;
}

/**
 * Learns from all conversations of an account how its silences end, how fast the rep goes and why matters were closed. Walks contact
 * by contact in slices. Nothing is kept on the way: a walk that was ended early begins anew, it takes a second or two.
 */
export async function learn(parts: Parts, address: string): Promise<void> {
  const rules = await loadRules(parts);
  const account = await look(parts.open, (from) => getAccount(from, address));
  if (account === undefined) return;
  const gathered: Gathered = { moments: [], samples: [], weeks: emptyWeeks(), seenUntilMs: 0 };
  for await (const [contact, records] of contactsOf(parts, address)) {
    try {
      gather(gathered, contact, records, account, rules);
    } catch {
      // Facts that no rule expected teach nothing, and keep nobody else's from teaching.
      for (const { facts } of records) rules.noteUnjudged(facts.webmail);
    }
  }
  const { moments, samples, weeks, seenUntilMs } = gathered;
  // What would have come later than the mailbox was seen is not known.
  const taught = rounded(recalibrate(moments, seenUntilMs));
  const resolved = moments.filter((moment) => isResolved(moment, seenUntilMs)).length;
  await change(parts.open, async (to) => {
    const present = await getAccount(to, address);
    if (present === undefined) return;
    const closings = closingsOf(await marksOfAll(to, address));
    const learnt = { learntAtMs: rules.nowMs, resolved, weeks };
    await putAccount(to, { ...present, habits: { taught, pace: ownPaceOf(samples), closings, ...learnt } });
  });
}

function gather(
  gathered: Gathered,
  contact: string,
  records: readonly ConversationRecord[],
  { facts }: AccountRecord,
  { settings, nowMs }: Rules,
): void {
  const [first, ...rest] = records.map((record) => record.facts);
  if (first === undefined) return;
  for (const { seenAtMs } of [first, ...rest]) gathered.seenUntilMs = Math.max(gathered.seenUntilMs, seenAtMs);
  const past = pastExchangeWith(contact, [first, ...rest], facts, settings);
  // Of the time before, only conversations are known that went on: they would teach that everybody answers.
  const watch = { fromMs: facts.firstSeenAtMs, untilMs: Math.min(past.completeUntilMs, nowMs) };
  gathered.moments.push(...pastMoments(contact, past.turns, watch));
  if (gathered.moments.length > maxMoments)
    gathered.moments = gathered.moments.sort((a, b) => b.atMs - a.atMs).slice(0, mostMoments);
  gathered.samples.push(paceSampleOf(past));
  addFollowUps(gathered.weeks, past.turns, nowMs);
}

/** To two decimals: less is noise, and every other number has all conversations judged again. */
function rounded({ intercept, slope }: Recalibration): Recalibration {
  const round = (value: number) => Math.round(value * 100) / 100;
  return { intercept: round(intercept), slope: round(slope) };
}

function closingsOf(marks: readonly Mark[]): Closing[] {
  return marks
    .flatMap(({ what, madeAtMs }) => (what.type === 'let-go' && what.why ? [{ why: what.why, atMs: madeAtMs }] : []))
    .sort((a, b) => a.atMs - b.atMs)
    .slice(-maxClosings);
}
