import type { AccountFacts, ConversationFacts } from './facts.ts';
import type { Settings } from './settings.ts';
import type { TextVariant } from './variant.ts';

export type TextKind =
  'last-message' | 'last-message-after-missed-meeting' | 'last-message-after-offer' | 'welcome-back';

/** Kinds that are "the last message" and set the lock; the first is the default. */
export const lastMessageKinds = [
  'last-message',
  'last-message-after-missed-meeting',
  'last-message-after-offer',
] as const satisfies readonly TextKind[];

/** Narrows a text kind that came over rpc to one that may set the lock. */
export function isLastMessageKind(kind: string): kind is (typeof lastMessageKinds)[number] {
  return lastMessageKinds.some((known) => known === kind);
}

/** What fills the gaps of a text; null where unknown. Times are epoch ms, shown as dates in `timeZone`. */
export interface TextValues {
  contactFirstName: string | null;
  repFirstName: string | null;
  company: string | null;
  topic: string | null;
  lastExchangeAtMs: number | null;
  meetingAtMs: number | null;
  offerAtMs: number | null;
  /** IANA zone; null follows the browser. */
  timeZone: string | null;
}

/** The whole text, lines separated by "\n", without any open placeholder. */
export function composeText(kind: TextKind, variant: TextVariant, values: TextValues): string {
  throw new Error(`Being built: ${kind} ${variant} ${String(values.topic)}`);
}

/** Values for a text to the contact of a conversation, from facts. */
export function valuesFor(input: {
  conversation: ConversationFacts;
  account: AccountFacts;
  settings: Settings;
  nowMs: number;
}): TextValues {
  throw new Error(`Being built: ${input.nowMs}`);
}
