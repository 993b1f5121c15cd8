/** Kinds that are "the last message" and set the lock; the first is the default. */
export const lastMessageKinds = [
  'last-message',
  'last-message-after-missed-meeting',
  'last-message-after-offer',
] as const;

/** Every text there is. */
export const textKinds = [...lastMessageKinds, 'welcome-back'] as const;

export type TextKind = (typeof textKinds)[number];
