/** What the rep goes without when a part of a page cannot be read, or what was read cannot be worked on. */
export const lostParts = ['mailbox', 'list', 'conversation', 'writing', 'send', 'note', 'judgement', 'badge'] as const;
export type LostPart = (typeof lostParts)[number];

/** What is lost without something of a page, by what the selectors and checks of the adapters are called. */
export function partLostWith(name: string): Exclude<LostPart, 'note' | 'judgement' | 'badge'> {
  if (name === 'ownAddress') return 'mailbox';
  if (name === 'sendButton') return 'send';
  if (/^(?:row|conversationList$|fallingTimes$)/.test(name)) return 'list';
  return /^(?:composer|reply|editor$|well$|place$)/.test(name) ? 'writing' : 'conversation';
}
