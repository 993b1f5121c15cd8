import { matches, newestFirst } from '../account/search.mjs';
import { conversationRow, draftRow, messageRow } from './rows.mjs';

/** @import { ActedConversation, ListData, RowData } from './types.ts' */
/** @import { Account } from './account.mjs' */
/** @import { Switches } from './switches.mjs' */

/** @param {string} name of a route @param {string} argument label or search words @returns {(conversation: ActedConversation) => boolean} */
function belongsTo(name, argument) {
  /** @param {ActedConversation} conversation */
  const isKept = ({ labels, messages }) => messages.length > 0 && !labels.has('trash') && !labels.has('spam');
  switch (name) {
    case 'sent':
      return (conversation) => isKept(conversation) && conversation.messages.some(({ isOwn }) => isOwn);
    case 'all':
      return isKept;
    case 'search':
      return (conversation) => isKept(conversation) && matches(conversation, argument);
    case 'label':
      return (conversation) => isKept(conversation) && conversation.labels.has(argument);
    case 'trash':
    case 'spam':
      return ({ labels }) => labels.has(name);
    default:
      return (conversation) => isKept(conversation) && conversation.labels.has(name);
  }
}

/**
 * One page of a list, newest first. Only the rows of that page are made.
 * @param {Account} account
 * @param {{ name: string, argument: string, page: number }} asked
 * @param {Switches} switches
 * @returns {ListData}
 */
export function listOf(account, { name, argument, page }, switches) {
  const scene = { account, switches, isSent: name === 'sent' };
  const { pageSize } = switches;
  /** @param {{ atMs: number, row: () => RowData }[]} entries */
  const pageOf = (entries) => {
    const shown = entries.sort(newestFirst).slice((page - 1) * pageSize, page * pageSize);
    return { rows: shown.map(({ row }) => row()), total: entries.length, page, pageSize };
  };
  if (name === 'drafts')
    return pageOf(
      [...account.drafts.byId.values()].map((draft) => ({
        atMs: draft.savedAtMs,
        row: () =>
          draft.conversationKey ? conversationRow(account.conversation(draft.conversationKey), scene) : draftRow(draft),
      })),
    );
  const listed = account
    .conversations()
    .filter(belongsTo(name, argument))
    .map((conversation) => ({
      conversation,
      messages: scene.isSent ? conversation.messages.filter(({ isOwn }) => isOwn) : conversation.messages,
    }));
  return pageOf(
    switches.conversationView
      ? listed.map(({ conversation, messages }) => ({
          atMs: messages.at(-1)?.atMs ?? 0,
          row: () => conversationRow(conversation, scene),
        }))
      : listed.flatMap(({ conversation, messages }) =>
          messages.map((message) => ({ atMs: message.atMs, row: () => messageRow(conversation, message, scene) })),
        ),
  );
}
