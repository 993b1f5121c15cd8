import type { AccountFacts, ConversationFacts } from './facts.ts';
import type { Person } from './reading.ts';
import type { Settings } from './settings.ts';

/** Addresses of the external people of a conversation: neither own, internal, robots, lists nor excluded. Sorted. */
export function contactAddresses(conversation: ConversationFacts, account: AccountFacts, settings: Settings): string[] {
  throw new Error(`Being built: ${conversation.id} ${account.address} ${settings.daysOff.length}`);
}

/** The contact: the external person who wrote most recently, else the first recipient of the rep's first mail. */
export function contactOf(
  conversation: ConversationFacts,
  account: AccountFacts,
  settings: Settings,
): (Person & { address: string }) | null {
  throw new Error(`Being built: ${conversation.id} ${account.address} ${settings.daysOff.length}`);
}
