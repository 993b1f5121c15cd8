import type { ConversationFacts } from './facts.ts';
import { compareMessages } from './merge-messages.ts';
import { joinTotals, totalsOf } from './merge-totals.ts';

/** Messages kept of one conversation: far more than any judgement looks at. */
export const maxMessages = 1000;

/**
 * Drops the oldest messages above the limit. Their senders stay counted in `totals`, so that somebody who answered
 * long ago does not turn into somebody who never answered.
 */
export function keepNewestMessages(facts: ConversationFacts): ConversationFacts {
  if (facts.messages.length <= maxMessages) return facts;
  const undated = facts.messages.filter(({ at }) => at.precision === 'unknown');
  const dated = facts.messages.filter(({ at }) => at.precision !== 'unknown');
  return {
    ...facts,
    totals: joinTotals(facts.totals, totalsOf(facts.messages, facts.account)),
    messages: [...undated, ...dated].slice(-maxMessages).sort(compareMessages),
  };
}
