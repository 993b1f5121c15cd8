import { elide } from './people.mjs';

/** @import { ActedConversation, ActedDraft, ActedMessage, ListData, RowData } from './types.ts' */
/** @import { Account } from './account.mjs' */

export const PAGE_SIZE = 50;

/** Search words: all must match; `from:` and `to:` look at people only. @param {ActedConversation} conversation @param {string} query */
function matches({ subject, messages }, query) {
  const people = /** @param {(message: ActedMessage) => import('../mailbox/types.ts').MailPerson[]} pick */ (pick) =>
    messages.flatMap(pick).map(({ address, name }) => `${address} ${name}`);
  const from = people(({ from: person }) => [person])
    .join(' ')
    .toLowerCase();
  const to = people(({ to: persons, cc }) => [...persons, ...cc])
    .join(' ')
    .toLowerCase();
  const all = [subject.toLowerCase(), from, to, ...messages.map(({ text }) => text.toLowerCase())].join(' ');
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => {
    if (word.startsWith('from:')) return from.includes(word.slice('from:'.length));
    if (word.startsWith('to:')) return to.includes(word.slice('to:'.length));
    return all.includes(word);
  });
}

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

/** @param {ActedConversation} conversation @param {ActedDraft[]} drafts @param {boolean} isSent @returns {RowData} */
function conversationRow(conversation, drafts, isSent) {
  const { hex, permId, token, messages, subject } = conversation;
  const last = messages.at(-1);
  const lastHex = last?.hex ?? null;
  const senders = messages.map(({ from, isOwn }) => ({ ...from, isOwn }));
  const recipients = messages.filter(({ isOwn }) => isOwn).flatMap(({ to }) => to.map((p) => ({ ...p, isOwn: false })));
  const draft = drafts.findLast(({ conversationKey }) => conversationKey === conversation.key);
  return {
    permId,
    hex,
    lastHex: draft?.hex ?? lastHex,
    lastNonDraftHex: lastHex,
    standaloneDraftId: null,
    token,
    addressHex: hex,
    ...elide(isSent ? recipients : senders),
    showsRecipients: isSent,
    count: messages.length,
    draftCount: draft ? 1 : 0,
    subject,
    snippet: last?.text.slice(0, 140).replaceAll('\n', ' ') ?? '',
    atMs: last?.atMs ?? 0,
    isUnread: messages.some(({ isUnread }) => isUnread),
  };
}

/** Conversation view off: ids are joined and thread ids repeat. @param {ActedConversation} conversation @param {boolean} isSent @returns {RowData[]} */
function messageRows(conversation, isSent) {
  const listed = isSent ? conversation.messages.filter(({ isOwn }) => isOwn) : conversation.messages;
  return listed.map((message) => {
    const { from, to, isOwn, atMs, hex, syncId, isUnread } = message;
    const permId = `${conversation.permId}|${syncId.slice(1)}`;
    const people = isSent ? to.map((person) => ({ ...person, isOwn: false })) : [{ ...from, isOwn }];
    return {
      ...conversationRow(conversation, [], isSent),
      ...{ permId, lastHex: hex, lastNonDraftHex: hex, people, isElided: false, count: 1, atMs, isUnread },
      token: message.token,
      addressHex: hex ?? conversation.hex,
      snippet: message.text.slice(0, 140).replaceAll('\n', ' '),
    };
  });
}

/** A draft that answers nothing. @param {ActedDraft} draft @returns {RowData} */
function draftRow({ id, hex, to, subject, text, savedAtMs }) {
  return {
    ...{ permId: '', hex, lastHex: null, lastNonDraftHex: null, standaloneDraftId: id, token: '', addressHex: hex },
    people: to.map((person) => ({ ...person, isOwn: false })),
    ...{ isElided: false, showsRecipients: false, count: 0, draftCount: 1, subject, isUnread: false, atMs: savedAtMs },
    snippet: text.slice(0, 140).replaceAll('\n', ' '),
  };
}

/**
 * One page of a list, newest first.
 * @param {Account} account
 * @param {{ name: string, argument: string, page: number, conversationView: boolean }} asked
 * @returns {ListData}
 */
export function listOf(account, { name, argument, page, conversationView }) {
  const drafts = [...account.drafts.values()];
  const isSent = name === 'sent';
  /** @param {{ atMs: number }} a @param {{ atMs: number }} b */
  const newestFirst = (a, b) => b.atMs - a.atMs;
  const slice = /** @template T @param {T[]} all */ (all) => all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  if (name === 'drafts') {
    const rows = drafts.map((draft) =>
      draft.conversationKey
        ? conversationRow(account.conversation(draft.conversationKey), drafts, false)
        : draftRow(draft),
    );
    return { rows: slice(rows.sort(newestFirst)), total: rows.length, page, pageSize: PAGE_SIZE };
  }
  const listed = account.conversations().filter(belongsTo(name, argument));
  if (!conversationView) {
    const rows = listed.flatMap((conversation) => messageRows(conversation, isSent)).sort(newestFirst);
    return { rows: slice(rows), total: rows.length, page, pageSize: PAGE_SIZE };
  }
  const shownAt = /** @param {ActedConversation} conversation */ ({ messages }) =>
    (isSent ? messages.findLast(({ isOwn }) => isOwn) : messages.at(-1))?.atMs ?? 0;
  const sorted = listed.map((item) => ({ item, atMs: shownAt(item) })).sort(newestFirst);
  const rows = slice(sorted).map(({ item }) => conversationRow(item, drafts, isSent));
  return { rows, total: listed.length, page, pageSize: PAGE_SIZE };
}
