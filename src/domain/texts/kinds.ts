/** Kinds that are "the last message" and set the lock; the first is the default. */
export const lastMessageKinds = [
  'last-message',
  'last-message-after-missed-meeting',
  'last-message-after-offer',
] as const;

export type LastMessageKind = (typeof lastMessageKinds)[number];

/** Every text there is. */
export const textKinds = [...lastMessageKinds, 'welcome-back'] as const;

export type TextKind = (typeof textKinds)[number];

/** Narrows a text kind that came from outside to one that may set the lock. */
export function isLastMessageKind(kind: string): kind is LastMessageKind {
  return lastMessageKinds.some((known) => known === kind);
}
