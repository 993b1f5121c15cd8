import { inventedMailboxes } from '../../../demo/mailbox/invented/index.mjs';
import type { Mailbox } from '../../../demo/mailbox/types.ts';
import type { ActedView } from './break-pages.ts';

/** Wednesday 18 November 2026, 10:00 UTC. */
export const nowMs = Date.UTC(2026, 10, 18, 10);

const [invented] = inventedMailboxes(nowMs, 'UTC');
if (!invented) throw new Error('There is no invented mailbox.');
export const mailbox: Mailbox = invented;

/** Conversations that differ in what they would be taken for where a part of them is not read; the first ones are looked at longest. */
export const keys = [
  'julien-festival',
  'fiona-away',
  'liam-cold',
  'george-alias',
  'emma-group',
  'bastien-forges',
] as const;

/** Conversations known from before their contact's last word. */
const answeredKeys = ['ines-hall', 'etienne-away'] as const;

/** With whom the first of them is: whom an open reply is addressed to. */
export const contact = (() => {
  const found = mailbox.conversations.find(({ key }) => key === keys[0])?.messages[0]?.from.address;
  if (!found || found === mailbox.owner.address) throw new Error('Nobody else began the first conversation.');
  return found;
})();

/** What the rep has written into an open reply. */
export const repsWords = 'Bonjour Julien, encore un mot';

/** The mailbox as it was just before the last word of every contact who has the last word now. */
const mailboxBefore: Mailbox = {
  ...mailbox,
  conversations: mailbox.conversations.map((conversation) => {
    const own = [mailbox.owner, ...mailbox.aliases].map(({ address }) => address);
    const lastOwn = conversation.messages.findLastIndex(({ from }) => own.includes(from.address));
    return lastOwn < 0 ? conversation : { ...conversation, messages: conversation.messages.slice(0, lastOwn + 1) };
  }),
};

/** A moment at which that was so: an hour after the rep's last message of this conversation. */
function beforeMs(key: string): number {
  const before = mailboxBefore.conversations.find((one) => one.key === key);
  return (before?.messages.at(-1)?.atMs ?? nowMs) + 3_600_000;
}

/**
 * Views of the conversations that are looked at, some of them known from before.
 *
 * @param opened shows a conversation of a mailbox at a moment
 */
export function openedViews(opened: (from: Mailbox, key: string, atMs: number) => ActedView): ActedView[] {
  return [
    ...keys.map((key) => opened(mailbox, key, nowMs)),
    ...answeredKeys.map((key) => ({
      ...opened(mailbox, key, nowMs),
      name: `${key}, known from before`,
      before: [opened(mailboxBefore, key, beforeMs(key))],
    })),
  ];
}
