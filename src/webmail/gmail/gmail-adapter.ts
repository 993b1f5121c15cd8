import { hourMs } from '../../domain/time.ts';
import { ownAddressMiss } from '../adapter.ts';
import type { Adapter } from '../adapter.ts';
import { find } from '../dom.ts';
import { draftIn, revealIn } from '../draft.ts';
import { createKnownParts, inSlices, type Recall } from '../known-parts.ts';
import { areSameLines } from '../lines.ts';
import { measureSurroundings } from '../measure-surroundings.ts';
import { createPatience, settle, tryReading } from '../patience.ts';
import type { EarlyReading } from '../patience.ts';
import { insertLines, removeLines } from '../reply-editor.ts';
import type { ReplyEditor } from '../reply-editor.ts';
import { watchPage } from '../watch-page.ts';
import { accountLabel, accountSources, agreedAccount, fromMenuAddresses } from './account.ts';
import { findReply, replyState } from './composer.ts';
import { readConversation, readItems } from './conversation.ts';
import { idTime } from './ids.ts';
import { readLists, readRows } from './list.ts';
import type { PageContext } from './list.ts';
import { emptyMemory } from './memory.ts';
import type { Memory } from './memory.ts';
import { openReply } from './open-reply.ts';
import { addressedThread, isUnreadFolder, parseRoute } from './route.ts';
import { createRowChips } from './row-chips.ts';
import { gmail } from './selectors.ts';
import { visibleMails } from './visible-mails.ts';
import { writingMisses } from './writing-misses.ts';

const watchedAttributes = [
  'class',
  'style',
  'hidden',
  'data-legacy-thread-id',
  'data-legacy-message-id',
  'data-legacy-last-message-id',
  'data-legacy-last-non-draft-message-id',
];

/** Gmail behind the interface of every webmail. `now` is the clock, epoch ms. */
export function createGmailAdapter(window: Window, now: () => number): Adapter {
  const { document, location } = window;
  const memory = emptyMemory();
  const patience = createPatience();
  const parts = createKnownParts();
  /** Lines inserted into the reply of each conversation. */
  const inserted = new Map<string, string[]>();

  const isOwn =
    (account: string, label: string): PageContext['isOwn'] =>
    ({ address, name }) => {
      if (address === null) return null;
      if (address === account || memory.aliases.has(address) || memory.ownSenders.has(address)) return true;
      const isOwnName = name !== '' && (memory.ownNames.has(name) || ` ${label}`.endsWith(` ${name}`));
      return isOwnName ? null : false;
    };
  const isInserted = (conversationId: string) => (editor: ReplyEditor) => {
    const lines = inserted.get(conversationId);
    return lines !== undefined && areSameLines(editor.ownLines(), lines);
  };

  return {
    webmail: 'gmail',

    read: () => {
      const address = location.href;
      const nowMs = now();
      // Whether the time in an id can be depends on the clock.
      parts.under(String(Math.floor(nowMs / hourMs)));
      const early = readPage(document, { hash: location.hash, nowMs, recall: parts.recall }, memory, isOwn);
      return settle(early, patience.overdue(address, early.missing, nowMs));
    },

    readAhead: async (pause) => {
      const given = { nowMs: now(), recall: parts.recall };
      await inSlices(readRows(document, given), pause);
      // Whose a message is is not kept: it takes no time.
      await inSlices(readItems(document, { ...given, isOwn: () => false }), pause);
    },

    watch: (onChange, signal, onOpening) => {
      parts.follow(document, signal);
      const addressed = () => addressedThread(parseRoute(location.hash));
      watchPage(window, { attributes: watchedAttributes, addressed, onChange, onOpening, signal });
    },

    visibleMails: () => {
      const label = accountLabel(document);
      const account = agreedAccount(accountSources(document, label));
      return account.status === 'known'
        ? visibleMails(document, {
            isOwn: isOwn(account.address, label?.words ?? ''),
            nowMs: now(),
            recall: parts.recall,
          })
        : [];
    },

    // All mail holds every conversation but those in spam and trash, archived ones included; Back returns to the list.
    openConversation: (conversationId) => {
      if (idTime(conversationId, now()) !== null) location.hash = `#all/${conversationId}`;
    },

    openReply: async (conversationId, signal) => {
      const reply = await openReply(document, conversationId, signal);
      return reply && 'status' in reply ? reply : replyState(reply, isInserted(conversationId));
    },

    reply: (conversationId) => replyState(findReply(document, conversationId), isInserted(conversationId)),

    draft: (conversationId) => {
      const editor = findReply(document, conversationId);
      return editor && draftIn(editor);
    },

    revealDraft: (conversationId, range, draft) => {
      const editor = findReply(document, conversationId);
      if (editor) revealIn(editor, range, draft);
    },

    insert: (conversationId, text) => {
      const editor = findReply(document, conversationId);
      if (!editor) return Promise.resolve({ status: 'refused', why: 'no-reply' });
      const lines = text.replace(/\r\n?/g, '\n').trimEnd().split('\n');
      const result = insertLines(editor, lines);
      if (result.status === 'inserted') inserted.set(conversationId, lines);
      return Promise.resolve(result);
    },

    undoInsert: (conversationId) => {
      const editor = findReply(document, conversationId);
      if (!editor) return Promise.resolve({ status: 'refused', why: 'no-reply' });
      const lines = inserted.get(conversationId);
      if (!lines) return Promise.resolve({ status: 'refused', why: 'text-unknown' });
      const result = removeLines(editor, lines);
      if (result.status === 'undone') inserted.delete(conversationId);
      return Promise.resolve(result);
    },

    surroundings: () => measureSurroundings(document, gmail),

    rowChips: (signal) => {
      const isTrusted = () =>
        !memory.isViewOff && !memory.areTimesDistrusted && !isUnreadFolder(parseRoute(location.hash));
      return createRowChips(document, { isTrusted, now, recall: parts.recall }, signal);
    },
  };
}

function readPage(
  document: Document,
  { hash, nowMs, recall }: { hash: string; nowMs: number; recall: Recall },
  memory: Memory,
  isOwn: (account: string, label: string) => PageContext['isOwn'],
): EarlyReading {
  if (find(document, gmail.composeWindow)) {
    const account = { status: 'unknown', why: 'not-found' } as const;
    return { state: { account, rows: [], conversation: { status: 'no-mailbox' } }, missing: [], awaited: null };
  }
  const label = accountLabel(document);
  const account = agreedAccount(accountSources(document, label));
  if (account.status === 'unknown') {
    const conversation = { status: 'unreadable', why: 'account-unknown' } as const;
    const missing = account.why === 'not-found' ? [ownAddressMiss] : [];
    return { state: { account, rows: [], conversation }, missing, awaited: null };
  }
  for (const alias of fromMenuAddresses(document, account.address)) memory.aliases.add(alias);
  const owner = isOwn(account.address, label?.words ?? '');
  const context: PageContext = { route: parseRoute(hash), isOwn: owner, nowMs, recall };
  const { rows, misses } = readLists(document, context, memory);
  const { conversation, awaited } = tryReading(() => readConversation(document, context, memory));
  const known = { ...account, aliases: [...memory.aliases], ownName: memory.ownName };
  const ofReply = conversation.status === 'ready' ? writingMisses(document, conversation.reading.id) : [];
  const missing = [...misses, ...(awaited === null ? ofReply : [awaited])];
  return { state: { account: known, rows, conversation }, missing, awaited };
}
