/** Kinds that are "the last message" and set the lock; the first is the default. */
export const lastMessageKinds = [
  'last-message',
  'last-message-after-missed-meeting',
  'last-message-after-offer',
] as const;

/** Every text there is. */
export const textKinds = [
  ...lastMessageKinds,
  /** Before a meeting that nobody has confirmed. */
  'confirm-meeting',
  /** A short meeting in which a clear yes or no is easy. */
  'clear-yes',
  /** The one piece of information that a decision waits for. */
  'help-deciding',
  /** Another date after a meeting they did not come to. */
  'reschedule',
  'welcome-back',
] as const;

export type TextKind = (typeof textKinds)[number];
