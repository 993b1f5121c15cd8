import { countAnswers, isEngaged } from './back.ts';
import {
  doubtAboutBeginning,
  doubtAboutReading,
  doubtAboutRecipient,
  mayBeAnsweredElsewhere,
  staleFrom,
} from './certainty.ts';
import { plainProspect } from './estimate.ts';
import { ifAllTheirs, type Exchange } from './exchange.ts';
import { countsAnewFrom } from './explanations.ts';
import { historyBefore, type History } from './features.ts';
import { judgeExplained, knownNow, missedReasons } from './judge-explained.ts';
import { possibleMeetingQuestion, questionReason } from './meeting-question.ts';
import { lastHeldUntil, missedSince } from './meetings/meeting-state.ts';
import { rhythmOf } from './rhythm.ts';
import { countedFrom, featuresAt, silenceAt, thresholdsOf, type Told } from './silence.ts';
import { latestMark, type Situation } from './situation.ts';
import type { Reason, Rhythm, Silence } from './standing.ts';
import { dayMs, momentOf, type Moment } from './time.ts';
import { countUnanswered } from './unanswered.ts';
import { answersKnown, certaintyOf, unknown, verdict, type Verdict } from './verdict.ts';

/**
 * Judges a conversation in which the rep wrote last: `cold`, `waiting`, `quiet`, `ghosting`, or `unknown` where a warning would
 * rest on something that is not proven.
 */
export function judgeSilence(situation: Situation): Verdict {
  return judgeLastOwn(situation, true);
}

/** The same as if nothing explained the silence: what stands behind a meeting in question. */
export function judgeUnexplained(situation: Situation): Verdict {
  return judgeLastOwn(situation, false);
}

function judgeLastOwn(situation: Situation, isExplainable: boolean): Verdict {
  const { spoken, nowMs, marks, meetings, exchange, settings, conversation } = situation;
  const lastOwn = spoken && momentOf(spoken.at);
  if (lastOwn === null) return unknown('newest-not-identified');

  const doubt = doubtAboutReading(situation);
  const answers = countAnswers(exchange.answers, marks);
  const told = latestMark(marks, 'answered-elsewhere', lastOwn);
  const known = knownNow(situation);
  const metUntilMs = lastHeldUntil(meetings, nowMs);
  const talked = latestMark(marks, 'answered-elsewhere', situation.lastAnswer);
  const anew = { anewAtMs: countsAnewFrom(known), metUntilMs, talked };
  const byTimes = silenceAt(nowMs, known.turns, lastOwn, told, settings, anew);
  const { silence, told: unanswered } = countUnanswered(
    situation,
    byTimes,
    talked !== null || metUntilMs > lastOwn.atMs,
  );
  const counts = [silentFor(silence), unanswered];
  const explained = isExplainable ? judgeExplained(situation, lastOwn, silence) : null;
  if (explained) return explained;
  // A single message needs no second look: nobody can have answered it.
  if (doubt && !(answers === 0 && conversation.messageCount === 1)) return unknown(doubt);
  const doubtfulRecipient = doubtAboutRecipient(situation);
  if (doubtfulRecipient) return unknown(doubtfulRecipient);
  if (answers === 0 && exchange.possibleTurns) return unknown('address-unknown');
  // An answer may be among what is folded away behind a number.
  if (answers === 0 && (conversation.opened?.faceless ?? 0) > 0) return unknown('newest-not-identified');
  if (answers === 0) {
    const never: Reason = exchange.mayHaveMoreAnswers ? answersKnown(exchange) : { code: 'never-answered' };
    return { ...verdict('cold', [never, ...counts]), silence };
  }

  if (!isEngaged(exchange.answers, marks, meetings)) {
    const once: Reason = exchange.mayHaveMoreAnswers ? answersKnown(exchange) : { code: 'answered-once' };
    return { ...verdict('waiting', [...toldReasons(told), once, ...counts]), silence };
  }
  return judgeEngaged(situation, silence, counts, lastOwn, told);
}

function judgeEngaged(
  situation: Situation,
  silence: Silence,
  counts: readonly Reason[],
  lastOwn: Moment,
  told: Told | null,
): Verdict {
  const { nowMs, exchange, rhythm, settings, model, account, meetings, marks } = situation;
  const { sinceMs, errorMs = 0 } = silence;
  // Who shows no address may have been the contact: the higher chance and the later threshold hold.
  const perhaps = ifAllTheirs(exchange);
  const countedFromMs = countedFrom(silence);
  const missed = missedSince(meetings, { turns: perhaps.turns, marks });
  const circumstances = { ...plainProspect, missedMeetings: missed.length };
  const readings = (exchange.possibleTurns ? [exchange, perhaps] : [exchange]).map((each) => ({
    rhythm: rhythmOf(each.turns),
    turns: each.turns,
    history: historyOf(each, silence, lastOwn),
  }));
  const thresholds = readings.map((each) =>
    thresholdsOf(countedFromMs, each.rhythm, each.history, model, settings, circumstances),
  );
  const quietFromMs = Math.max(...thresholds.map((each) => each.quietFromMs));
  const ghostingFromMs = Math.max(...thresholds.map((each) => each.ghostingFromMs));
  const { chance, basis } = readings
    .map((each) => ({ ...each, features: featuresAt(nowMs, countedFromMs, each.history, settings, circumstances) }))
    .map((each) => ({ chance: model.chance(each.features), basis: each }))
    .reduce((a, b) => (b.chance.value > a.chance.value ? b : a));
  const staleFromMs = staleFrom(situation);
  const standing = nowMs >= ghostingFromMs ? 'ghosting' : nowMs >= quietFromMs ? 'quiet' : 'waiting';
  const found = {
    silence,
    ghostingFromMs,
    changesAtMs: [quietFromMs, ghostingFromMs, ...(standing === 'waiting' ? [] : [staleFromMs])],
  };
  const why: Reason[] = [
    ...missedReasons(missed),
    habit(rhythm, exchange),
    ...counts,
    { code: 'chance', value: chance.value },
  ];
  if (standing === 'waiting') return { standing, reasons: [...toldReasons(told), ...why], chance, basis, ...found };
  if (mayBeAnsweredElsewhere(situation, lastOwn.atMs)) return { ...unknown('maybe-answered-elsewhere'), ...found };
  const doubt = doubtAboutBeginning(situation);
  if (doubt) return { ...unknown(doubt), ...found };
  if (nowMs >= staleFromMs) return { ...unknown('not-seen-lately'), ...found };
  const question = possibleMeetingQuestion(situation);
  if (question) {
    const reasons = [questionReason(question), ...why];
    return { ...found, standing: 'waiting', reasons, chance, basis, ghostingFromMs: null };
  }
  const isOlder = sinceMs - errorMs < account.firstSeenAtMs - settings.olderSilenceDays * dayMs;
  const older: Reason[] = isOlder ? [{ code: 'older-silence', sinceMs, ...certaintyOf(errorMs) }] : [];
  return { standing, reasons: [...older, ...why, ...toldReasons(told)], chance, basis, ...found };
}

function toldReasons(told: Told | null): Reason[] {
  return told ? [{ code: 'answered-elsewhere', atMs: told.madeAtMs }] : [];
}

/** What had been written before the silence, the rep's newest message too where it began with something else later. */
function historyOf(exchange: Exchange, { sinceMs }: Silence, lastOwn: Moment): History {
  const isByMessage =
    lastOwn.atMs === sinceMs || exchange.turns.some(({ by, atMs }) => by === 'rep' && atMs === sinceMs);
  if (isByMessage) return historyBefore(sinceMs, exchange);
  // The rep's word and meetings stand by our clock, messages by that of the page: none of these may be missed.
  return historyBefore(Math.max(sinceMs, lastOwn.atMs + 1), exchange, sinceMs - (lastOwn.errorMs ?? 0));
}

/** What is usual for the contact, or that they have answered too rarely to say. */
function habit({ usual, answerDelaysMs, isApproximate }: Rhythm, exchange: Exchange): Reason {
  const certainty = isApproximate ? { isApproximate } : {};
  return usual
    ? { code: 'usual-delay', usualMs: usual.toMs, answers: answerDelaysMs.length, ...certainty }
    : answersKnown(exchange);
}

function silentFor({ workingDays, sinceMs, errorMs }: Silence): Reason {
  // A billionth of a day forgives the rounding of exactly n days to n - 0.000…1.
  return { code: 'silent-for', workingDays: Math.floor(workingDays + 1e-9), sinceMs, ...certaintyOf(errorMs) };
}
