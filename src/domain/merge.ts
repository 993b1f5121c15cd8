import type { AccountFacts, ConversationFacts } from './facts.ts';
import type { ConversationReading, PageReading, RowReading } from './reading.ts';

/** Merges the open conversation of a page into what is stored of it. */
export function mergeConversation(
  stored: ConversationFacts | null,
  reading: PageReading,
  conversation: ConversationReading,
): ConversationFacts {
  throw new Error(`Being built: ${String(stored)} ${reading.webmail} ${conversation.id}`);
}

/** Merges one list row of a page into what is stored of its conversation. */
export function mergeRow(stored: ConversationFacts | null, reading: PageReading, row: RowReading): ConversationFacts {
  throw new Error(`Being built: ${String(stored)} ${reading.webmail} ${row.id}`);
}

/** Merges what a page says about the mailbox itself. */
export function mergeAccount(stored: AccountFacts | null, reading: PageReading): AccountFacts {
  throw new Error(`Being built: ${String(stored)} ${reading.webmail}`);
}
