import { explainChance } from './explain-chance.ts';
import { countedFrom } from './silence.ts';
import type { Situation } from './situation.ts';
import { silentMsBetween } from './slow-season.ts';
import type { ChanceDetails } from './standing.ts';
import { chanceInConversation } from './thread-model.ts';
import { threadBefore } from './thread-terms.ts';
import { dayMs, latestByClock } from './time.ts';
import type { Verdict } from './verdict.ts';

/**
 * What stands behind the chance of a verdict: the chance that they answer in this very conversation, of the same exchange as that
 * of their writing at all, and what makes the latter what it is. Null where the verdict gives no chance.
 */
export function chanceDetailsOf(situation: Situation, { chance, basis, silence }: Verdict): ChanceDetails | null {
  if (!chance || !basis || !silence) return null;
  const { conversation, nowMs, settings, model } = situation;
  const { features, rhythm, turns } = basis;
  const asked = turns.findLast(({ by, conversationId }) => by === 'rep' && conversationId === conversation.id);
  // The rep may have written elsewhere since, so that this question waits for longer; a silence that counts anew from something
  // that no message is, as an answer by phone, does so for both.
  const isSinceMessage = turns.some(({ by, atMs }) => by === 'rep' && atMs === silence.sinceMs);
  const fromMs = asked && isSinceMessage ? latestByClock(asked) : countedFrom(silence);
  const silentDays = silentMsBetween(fromMs, nowMs, settings) / dayMs;
  const thread = threadBefore(asked?.atMs ?? silence.sinceMs, turns, conversation.id);
  return {
    // To answer here is to write: two models, fitted apart, must not say that the part is likelier than the whole.
    inConversation: Math.min(chanceInConversation(silentDays, thread), chance.value),
    because: explainChance(features, rhythm, model),
  };
}
