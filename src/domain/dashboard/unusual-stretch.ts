import { absenceOf } from '../absence.ts';
import { countAnswers, isEngaged } from '../back.ts';
import { plainProspect } from '../estimate.ts';
import type { Turn } from '../exchange.ts';
import { countsAnewFrom, explanationOf, type Known } from '../explanations.ts';
import { historyBefore } from '../features.ts';
import { lastMetUntil, missedSince } from '../meetings/meeting-state.ts';
import { meetingsOf } from '../meetings/meetings-of.ts';
import { namesOffer } from '../offer-subject.ts';
import { rhythmOf } from '../rhythm.ts';
import type { Settings } from '../settings.ts';
import { thresholdsOf } from '../silence.ts';
import { silenceCalendar } from '../slow-season.ts';
import { earliestOf, latestByClock, latestOf } from '../time.ts';
import { workingDaysBetween } from '../working-time.ts';
import type { ContactHistory, Counting } from './contact-history.ts';
import type { SilenceStart } from './figures.ts';
import { isKnownBetween } from './gaps.ts';
import type { Waiting, Word } from './runs.ts';

/** No silence is unusual that lasted less: the shortest threshold there is, that after a missed meeting. */
const fewestWorkingDays = 2;

/** A stretch after one of the rep's messages in which the silence became unusual. */
export interface UnusualStretch {
  /** Epoch ms of the message, or of what let the silence begin anew: a return, the end of a meeting. */
  beganAtMs: number;
  /** Epoch ms from which it was unusual. */
  unusualFromMs: number;
  after: SilenceStart;
  /** Whether it became so long that an answer was unlikely. */
  hadGoneSilent: boolean;
}

/** Until when a stretch is looked at (epoch ms): `turn` where a mail ended it, of whichever side, else by the clock. */
export interface StretchEnd {
  atMs: number;
  turn: Turn | null;
}

/**
 * Whether and when the silence after a message of the rep's was unusual: the contact was engaged, nothing explained it, and it
 * lasted as long as the sidebar waits before it says `quiet` (at least `minQuietWorkingDays` working days of the settings, and
 * longer than nine of ten answers of this contact took) or `ghosting`, by what was known when it ended. Where times are rough, as
 * long as it lasted at least. Null where it was not, or where messages are missing.
 */
export function unusualStretch(
  history: ContactHistory,
  { turn, index, fromMs }: Waiting,
  before: Word | null,
  end: StretchEnd,
  { settings, model }: Counting,
): UnusualStretch | null {
  const writtenMs = end.turn ? (turn.span?.latestMs ?? turn.atMs) : latestByClock(turn);
  const waitingMs = Math.max(writtenMs, fromMs);
  const endMs = end.turn?.span?.earliestMs ?? end.atMs;
  const fewest = Math.min(fewestWorkingDays, settings.minQuietWorkingDays, settings.minGhostingWorkingDays);
  if (endMs <= waitingMs || workingDaysBetween(waitingMs, endMs, silenceCalendar(settings)) < fewest) return null;
  if (!isKnownBetween(history.gaps, fromMs, end.atMs)) return null;

  const known = knownAt(endMs, history, index, before, settings);
  const { turns, marks, meetings } = known;
  const later = history.exchange.turns.filter(({ by }, at) => by === 'contact' && at > index).length;
  const answers = history.exchange.answers - later;
  if (!isEngaged(answers, marks, meetings) || explanationOf(known) !== null || hasBounced(turn, endMs, history))
    return null;

  const anewMs = Math.max(fromMs, countsAnewFrom(known));
  const past = { ...history.exchange, turns: [...turns] };
  const missed = missedSince(meetings, known);
  const circumstances = { ...plainProspect, missedMeetings: missed.length };
  const { quietFromMs, ghostingFromMs } = thresholdsOf(
    Math.max(waitingMs, anewMs),
    rhythmOf(turns),
    historyBefore(anewMs, past),
    model,
    settings,
    circumstances,
  );
  const unusualFromMs = Math.min(quietFromMs, ghostingFromMs);
  if (unusualFromMs >= endMs) return null;
  const start = () => startOf(turn, countAnswers(answers, marks), known, before, history);
  return {
    beganAtMs: anewMs,
    unusualFromMs,
    after: missed.length > 0 ? 'missed-meeting' : start(),
    hadGoneSilent: ghostingFromMs < endMs,
  };
}

/** What was known at `nowMs` of a silence that began with the turn at `index`. */
function knownAt(
  nowMs: number,
  { exchange, marks, mails, conversations, people }: ContactHistory,
  index: number,
  before: Word | null,
  settings: Settings,
): Known {
  const earlier = marks.filter(({ madeAtMs }) => madeAtMs < nowMs);
  const mailsBefore = mails.filter(({ sentAtMs }) => sentAtMs === null || sentAtMs < nowMs);
  return {
    turns: exchange.turns.slice(0, index + 1),
    marks: earlier,
    meetings: meetingsOf(mailsBefore, earlier),
    absence: absenceOf(conversations, people, before, settings, nowMs),
    nowMs,
  };
}

/** After what a silence began where they missed no meeting: the most particular that is true. */
function startOf(
  turn: Turn,
  answers: number,
  { turns, marks, meetings, nowMs }: Known,
  before: Word | null,
  { conversations }: ContactHistory,
): SilenceStart {
  const saidAtMs = before?.atMs ?? 0;
  const hasMet = marks.some(({ what, madeAtMs }) => what.type === 'met' && madeAtMs > saidAtMs);
  if (hasMet || before?.by === 'meeting' || lastMetUntil(meetings, { turns, marks }, nowMs) > saidAtMs)
    return 'meeting';
  const subject = conversations.find(({ id }) => id === turn.conversationId)?.subject ?? '';
  if (namesOffer(subject)) return 'offer';
  return answers === 1 ? 'first-answer' : 'exchange';
}

/** Whether the rep's message came back: nobody is silent where nothing arrived. */
function hasBounced({ conversationId, atMs, span }: Turn, endMs: number, { conversations }: ContactHistory): boolean {
  const messages = conversations.find(({ id }) => id === conversationId)?.messages ?? [];
  const sentMs = span?.earliestMs ?? atMs;
  return messages.some(({ kind, at }) => kind === 'bounce' && latestOf(at) >= sentMs && earliestOf(at) < endMs);
}
