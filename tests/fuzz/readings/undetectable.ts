import { luc, marie, zoe } from '../story.ts';
import { messageAt, type Change, type Draft } from './degradations.ts';

/** A lie that no reader can see through, as long as nothing else contradicts it. */
export interface Lie {
  change: Change;
  /** Why nobody can tell. */
  why: string;
  /** What keeps it from being told by the adapters, or from being told twice. */
  guard: string;
}

const pageAt = (drafts: readonly Draft[], a: number) => drafts[a % drafts.length]?.page;

/**
 * All of them. Each would take a page that says something else than the mail server: they are fuzzed for crashes, and no standing is
 * promised. A lie that is seen through by now does not belong here; `lies.test.ts` tells.
 */
export const lies: Readonly<Record<string, Lie>> = {
  'a message is not shown at all': {
    change: (drafts, a) => {
      const found = messageAt(drafts, a);
      if (!found) return;
      const { messages } = found.conversation;
      messages.splice(found.index, 1);
      const last = messages.at(-1)?.id;
      if (last) found.conversation.newest = { status: 'known', messageId: last };
    },
    why: 'The page claims to be whole, shows one mail less and counts none as folded.',
    guard:
      'The adapters count or refuse every place they cannot read (tests/fuzz/pages: what still stands in the page is never left out); a row that names the mail, or that counts more than the page shows, takes the proof away.',
  },
  'a sender is somebody else': {
    change: (drafts, a, b) => {
      const message = messageAt(drafts, a)?.message;
      const other = [marie, luc, zoe][b % 3];
      if (message && other) message.from = { ...other };
    },
    why: 'A colleague’s mail under the contact’s address makes a contact who has answered.',
    guard:
      'The address stands in one attribute of the mail itself; another reading with the true one disputes it for good.',
  },
  'a message of somebody else is said to be own': {
    change: (drafts, a) => {
      const message = messageAt(drafts, a)?.message;
      if (message) message.own = true;
    },
    why: 'An own mail from a foreign address is how an alias looks that nobody has told us of.',
    guard:
      'Said only of own addresses and of mails with an id made in this mailbox’s own page; a reading that knows better disputes it.',
  },
  'the contact is among the own addresses': {
    change: (drafts, a, b) => {
      pageAt(drafts, a)?.aliases.push([marie, luc, zoe][b % 3]?.address ?? '');
    },
    why: 'Own addresses are what the webmail offers to send from.',
    guard: 'Read only from the composer’s From menu, and only where that offers the account’s own address too.',
  },
  'a conversation is shown under another id': {
    change: (drafts, a, b) => {
      const page = pageAt(drafts, a);
      if (page?.conversation) page.conversation.id = `other-${String(b)}`;
    },
    why: 'What is folded in one and unfolded in the other looks like two answers.',
    guard:
      'The id stands in the pane itself, or address, row and pane must agree (tests/webmail/outlook/silence.test.ts).',
  },
};
