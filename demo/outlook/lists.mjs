import { matches, newestFirst } from '../account/search.mjs';
import { personalId } from './ids.mjs';

/** @import { ActedConversation, ActedMessage, ListData, RowData } from './types.ts' */
/** @import { Account } from './account.mjs' */
/** @import { MailPerson } from '../mailbox/types.ts' */
/** @import { Switches } from './switches.mjs' */

/** @typedef {{ account: Account, switches: Switches, isPersonal: boolean, isSent: boolean }} ListScene what is the same for all rows of a list */

const PREVIEW_LENGTH = 120;
/** Label of what lies in a folder, by the folder's name in an address. */
const labelOf = { deleteditems: 'trash', junkemail: 'spam' };

/** @param {MailPerson[]} people @returns {MailPerson[]} each address once */
const distinct = (people) =>
  people.filter(({ address }, index) => people.findIndex((other) => other.address === address) === index);

/** People of a row: who wrote, the latest contact first; in the Sent folder whom the owner wrote to. @param {ActedMessage[]} messages @param {boolean} isSent */
function peopleOf(messages, isSent) {
  if (isSent) return distinct(messages.filter(({ isOwn }) => isOwn).flatMap(({ to }) => to));
  const newest = messages.toReversed();
  const contacts = newest.filter(({ isOwn }) => !isOwn);
  return distinct([...contacts, ...newest.filter(({ isOwn }) => isOwn)].map(({ from }) => from));
}

/** @param {ActedConversation} conversation @param {ActedMessage[]} messages all, or the only one of the row @param {ListScene} scene @returns {RowData} */
function rowOf({ id, key, subject }, messages, { account, switches, isPersonal, isSent }) {
  const draft = account.drafts.of(key);
  const last = messages.at(-1);
  const spelt = /** @param {string} each */ (each) => (isPersonal ? personalId(each) : each);
  return {
    conversationId: spelt(id),
    addressId: spelt(switches.conversationView ? id : (last?.syncId ?? id)),
    key,
    people: peopleOf(messages, isSent),
    subject,
    preview: (last?.text ?? '').slice(0, PREVIEW_LENGTH).replaceAll('\n', ' '),
    atMs: Math.max(last?.atMs ?? 0, draft?.savedAtMs ?? 0),
    isUnread: messages.some(({ isUnread }) => isUnread),
    hasDraft: draft !== null,
  };
}

/** @param {string} folder of an address @param {string} search words, '' for none @param {Account} account @returns {(conversation: ActedConversation) => boolean} */
function belongsTo(folder, search, account) {
  /** @param {ActedConversation} conversation */
  const isKept = ({ labels, messages }) => messages.length > 0 && !labels.has('trash') && !labels.has('spam');
  if (search) return (conversation) => isKept(conversation) && matches(conversation, search);
  switch (folder) {
    case 'sentitems':
      return (conversation) => isKept(conversation) && conversation.messages.some(({ isOwn }) => isOwn);
    case 'drafts':
      return ({ key }) => account.drafts.of(key) !== null;
    case 'archive':
      return (conversation) => isKept(conversation) && !conversation.labels.has('inbox');
    case 'deleteditems':
    case 'junkemail':
      return ({ labels }) => labels.has(labelOf[folder]);
    default:
      return (conversation) => isKept(conversation) && conversation.labels.has('inbox');
  }
}

/**
 * A part of a list, newest first. Only the rows of that part are made.
 * @param {Omit<ListScene, 'isSent'>} given
 * @param {{ folder: string, search: string, from: number, count: number }} asked
 * @returns {ListData}
 */
export function listOf(given, { folder, search, from, count }) {
  const { account, switches } = given;
  const scene = { ...given, isSent: folder === 'sentitems' && !search };
  const listed = account.conversations().filter(belongsTo(folder, search, account));
  const entries = listed.flatMap((conversation) => {
    const messages = scene.isSent ? conversation.messages.filter(({ isOwn }) => isOwn) : conversation.messages;
    const groups = switches.conversationView ? [conversation.messages] : messages.map((message) => [message]);
    return groups.map((group) => ({ atMs: group.at(-1)?.atMs ?? 0, row: () => rowOf(conversation, group, scene) }));
  });
  const shown = entries.sort(newestFirst).slice(from, from + count);
  return { rows: shown.map(({ row }) => row()), total: entries.length };
}
