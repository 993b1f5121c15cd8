import { closeTally } from './close-tally.ts';
import { ifAllTheirs } from './exchange.ts';
import type { Hypothesis } from './hypotheses.ts';
import { wasMadeAfter, type MarkType } from './marks.ts';
import { otherPriorities } from './other-priorities.ts';
import { offerIsEarly, writesMoreThanUsual } from './own-haste.ts';
import { isWhollyRead } from './past-exchange.ts';
import { countedFrom } from './silence.ts';
import type { Situation } from './situation.ts';
import type { Silence } from './standing.ts';
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
  const { habits } = situation;
  // There is a chance only of an engaged contact, in a silence that nothing else explains, as a meeting ahead or a clear no.
  if (!silence || !basis || (standing === 'waiting' && !isLong(situation, silence))) return [];
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
function ambiguousYes({ conversation, exchange, marks }: Situation): Hypothesis | null {
  const word = ifAllTheirs(exchange).turns.findLast(({ by }) => by === 'contact');
  if (word?.signal?.kind !== 'ambiguous-yes' || word.conversationId !== conversation.id) return null;
  // They have talked since: whatever they meant then.
  const haveTalked = marks.some((mark) => talks.includes(mark.what.type) && wasMadeAfter(mark, word));
  return isWhollyRead(conversation) && !haveTalked ? { code: 'ambiguous-yes', atMs: word.atMs } : null;
}

/** Two messages without an answer, or one after a yes that may have been none: no is a hard word. */
function hardToSayNo({ unanswered }: Silence, isAfterYes: boolean): Hypothesis | null {
  return unanswered >= (isAfterYes ? 1 : 2) ? { code: 'hard-to-say-no', unanswered } : null;
}

function targeting(closings: Parameters<typeof closeTally>[0]): Hypothesis | null {
  const tally = closeTally(closings);
  return tally && tally.count >= tallyFrom ? { code: 'targeting', ...tally } : null;
}
