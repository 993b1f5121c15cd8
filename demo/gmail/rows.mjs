import { draftHex } from './account.mjs';
import { disguise, elide } from './people.mjs';

/** @import { MailPerson } from '../mailbox/types.ts' */
/** @import { ActedDraft } from '../account/types.ts' */
/** @import { ActedConversation, ActedMessage, RowData } from './types.ts' */
/** @import { Account } from './account.mjs' */
/** @import { Switches } from './switches.mjs' */

/** @typedef {{ account: Account, switches: Switches, isSent: boolean }} ListScene what is the same for all rows of a list */

const SNIPPET_LENGTH = 140;

/** @param {string} text */
const snippetOf = (text) => text.slice(0, SNIPPET_LENGTH).replaceAll('\n', ' ');

/** @param {MailPerson} person */
const recipient = (person) => ({ ...person, isOwn: false });

/** People a row names: who wrote, or in the Sent list whom the owner wrote to. @param {ActedMessage[]} messages @param {ListScene} scene */
function peopleOf(messages, { account, switches, isSent }) {
  const shown = messages.map((message) => disguise(message, account, switches));
  if (isSent) return shown.filter(({ isOwn }) => isOwn).flatMap(({ to }) => to.map(recipient));
  return shown.map(({ from, isOwn }) => ({ ...from, isOwn }));
}

/** @param {ActedConversation} conversation @param {ListScene} scene @returns {RowData} */
export function conversationRow(conversation, scene) {
  const { key, hex, permId, token, messages, subject } = conversation;
  const last = messages.at(-1);
  const lastHex = last?.hex ?? null;
  const draft = scene.account.drafts.of(key);
  return {
    permId,
    hex,
    lastHex: draft ? draftHex(draft) : lastHex,
    lastNonDraftHex: lastHex,
    standaloneDraftId: null,
    token,
    addressHex: hex,
    ...elide(peopleOf(messages, scene)),
    showsRecipients: scene.isSent,
    count: messages.length,
    draftCount: draft ? 1 : 0,
    subject,
    snippet: snippetOf(last?.text ?? ''),
    atMs: last?.atMs ?? 0,
    isUnread: messages.some(({ isUnread }) => isUnread),
  };
}

/** Conversation view off: ids are joined and thread ids repeat. @param {ActedConversation} conversation @param {ActedMessage} message @param {ListScene} scene @returns {RowData} */
export function messageRow({ permId, hex, subject }, message, scene) {
  const { atMs, isUnread, syncId, token, text } = message;
  return {
    permId: `${permId}|${syncId.slice(1)}`,
    hex,
    lastHex: message.hex,
    lastNonDraftHex: message.hex,
    standaloneDraftId: null,
    token,
    addressHex: message.hex ?? hex,
    people: peopleOf([message], scene),
    isElided: false,
    showsRecipients: scene.isSent,
    count: 1,
    draftCount: 0,
    subject,
    snippet: snippetOf(text),
    atMs,
    isUnread,
  };
}

/** A draft that answers nothing. @param {ActedDraft} draft @returns {RowData} */
export function draftRow(draft) {
  const { id, to, subject, text, savedAtMs } = draft;
  const hex = draftHex(draft);
  return {
    permId: '',
    hex,
    lastHex: null,
    lastNonDraftHex: null,
    standaloneDraftId: id,
    token: '',
    addressHex: hex,
    people: to.map(recipient),
    isElided: false,
    showsRecipients: false,
    count: 0,
    draftCount: 1,
    subject,
    snippet: snippetOf(text),
    atMs: savedAtMs,
    isUnread: false,
  };
}
