import { isEngaged } from './back.ts';
import { closeTally } from './close-tally.ts';
import { ifAllTheirs, type Turn } from './exchange.ts';
import type { Hypothesis } from './hypotheses.ts';
import { otherPriorities } from './other-priorities.ts';
import { offerIsEarly, writesMoreThanUsual } from './own-haste.ts';
import { countedFrom } from './silence.ts';
import { wasMadeAfter, type MarkType } from './marks.ts';
import { isWhollyRead } from './past-exchange.ts';
import type { Situation } from './situation.ts';
import type { Silence } from './standing.ts';
import { instantOf } from './time.ts';
import type { Verdict } from './verdict.ts';
import { workingDaysBetween } from './working-time.ts';

/** More than three guesses are none. */
const most = 3;
/** A reason for which as many of the latest matters were closed is worth a word. */
const tallyFrom = 6;
/** What the rep tells us of having talked. */
const talks: readonly MarkType[] = ['answered-elsewhere', 'met', 'meeting-held'];

/**
 * What may be going on behind the silence of somebody engaged, benign first and at most three, each only where what was read, or
 * what the rep said, speaks for it. Nothing before a silence is longer than usual.
 */
export function hypothesesOf(situation: Situation, { standing, silence, basis }: Verdict): Hypothesis[] {
  const { exchange, marks, meetings, habits } = situation;
  if (!silence || !isEngaged(exchange.answers, marks, meetings)) return [];
  // A wait that something else explains, as a meeting ahead or a clear no, has no chance to tell of.
  if (standing === 'waiting' ? !basis || !isLong(situation, silence) : !isLookedAt(standing)) return [];
  const yes = ambiguousYes(situation);
  const isLost = standing === 'quiet' || standing === 'ghosting';
  const found = [
    otherPriorities(situation, silence),
    yes,
    hardToSayNo(silence, yes !== null),
    writesMoreThanUsual(situation, silence),
    offerIsEarly(situation, silence),
    isLost && habits ? targeting(habits.closings) : null,
  ];
  return found.filter((each) => each !== null).slice(0, most);
}

function isLookedAt(standing: Verdict['standing']): boolean {
  return standing === 'quiet' || standing === 'ghosting' || standing === 'unconfirmed';
}

/** Whether a silence that is not quiet yet has lasted longer than nine of ten of their answers took, and a working day. */
function isLong({ rhythm, nowMs, settings }: Situation, silence: Silence): boolean {
  const fromMs = countedFrom(silence);
  return (
    rhythm.usual !== null && nowMs - fromMs > rhythm.usual.toMs && workingDaysBetween(fromMs, nowMs, settings) >= 1
  );
}

/**
 * Their last word sounded like a yes, and the rep has written since. Only where every message of the conversation is known: a
 * folded one may be a later word.
 */
function ambiguousYes(situation: Situation): Extract<Hypothesis, { code: 'ambiguous-yes' }> | null {
  const { conversation, exchange } = situation;
  const word = ifAllTheirs(exchange).turns.findLast(({ by }) => by === 'contact');
  if (word?.signal?.kind !== 'ambiguous-yes' || word.conversationId !== conversation.id) return null;
  const isFollowed = exchange.turns.some(({ by, atMs }) => by === 'rep' && atMs > word.atMs);
  return isFollowed && isWhollyRead(conversation) && !isSettled(word, situation)
    ? { code: 'ambiguous-yes', atMs: word.atMs }
    : null;
}

/** Whether they have met or talked since, or have agreed to a meeting: whatever they meant then. */
function isSettled(word: Turn, { meetings, marks }: Situation): boolean {
  return (
    marks.some((mark) => talks.includes(mark.what.type) && wasMadeAfter(mark, word)) ||
    meetings.some(({ at, answer, outcome }) => {
      const isLater = (instantOf(at) ?? 0) > word.atMs;
      return isLater && (answer === 'accepted' || outcome === 'met');
    })
  );
}

/** Two messages without an answer, or one after a yes that may have been none: no is a hard word. */
function hardToSayNo({ unanswered }: Silence, isAfterYes: boolean): Hypothesis | null {
  return unanswered >= (isAfterYes ? 1 : 2) ? { code: 'hard-to-say-no', unanswered } : null;
}

function targeting(closings: Parameters<typeof closeTally>[0]): Hypothesis | null {
  const tally = closeTally(closings);
  return tally && tally.count >= tallyFrom ? { code: 'targeting', ...tally } : null;
}
