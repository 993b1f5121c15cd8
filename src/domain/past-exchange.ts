import { exchangeWith, type Turn } from './exchange.ts';
import type { AccountFacts, ConversationFacts, MessageFact } from './facts.ts';
import type { Settings } from './settings.ts';
import { earliestOf } from './time.ts';
import { perhapsAnsweredUntil } from './unanswered.ts';

/** All that is known of what rep and one contact wrote to each other. */
export interface PastExchange {
  /** Dated messages, oldest first. */
  turns: Turn[];
  /** Epoch ms before which nothing is missing: from then on messages exist whose sender or time nobody knows; infinite for none. */
  completeUntilMs: number;
  /** Subjects by conversation. */
  subjects: ReadonlyMap<string, string>;
}

/** What one contact (lower-cased address) and the rep wrote to each other, in all their conversations. */
export function pastExchangeWith(
  contact: string,
  conversations: readonly [ConversationFacts, ...ConversationFacts[]],
  account: AccountFacts,
  settings: Settings,
): PastExchange {
  // None is the open conversation: in all of them only those of the rep's messages count that may have gone to the contact.
  const none: ConversationFacts = { ...conversations[0], id: '', messages: [], totals: {} };
  const { turns } = exchangeWith(new Set([contact]), none, conversations, account, settings);
  const completeUntilMs = Math.min(...conversations.filter((each) => !isWhollyRead(each)).map(beginningOf), Infinity);
  const doubtedUntilMs = completeUntilMs === Infinity ? 0 : perhapsAnsweredUntil(conversations, { account, settings });
  return {
    turns: turns.map((turn, index) => {
      const before = turns[index - 1];
      if (turn.by !== 'rep' || before?.by !== 'rep' || turn.atMs < completeUntilMs || before.atMs >= doubtedUntilMs)
        return turn;
      return { ...turn, mayFollowAnswer: true };
    }),
    completeUntilMs,
    subjects: new Map(conversations.map(({ id, subject }) => [id, subject])),
  };
}

/** Whether every message that a page has shown is known, with its sender and its time. */
export function isWhollyRead({ messages, messageCount }: ConversationFacts): boolean {
  return messages.length >= messageCount && messages.every(isWhollyKnown);
}

/** A day is too rough a time: an answer of the same day may have come before or after. */
function isWhollyKnown({ at, own, from, kind }: MessageFact): boolean {
  if (at.precision === 'unknown' || at.precision === 'day') return false;
  return kind !== 'human' || own === true || (own === false && typeof from?.address === 'string');
}

function beginningOf({ startedAt, messages }: ConversationFacts): number {
  return Math.min(...[startedAt, ...messages.map(({ at }) => at)].map(earliestOf));
}
