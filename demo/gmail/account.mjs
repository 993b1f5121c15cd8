import { createDrafts } from './drafts.mjs';
import { browserIdOf, decimalOf, hexIdOf, tokenOf } from './ids.mjs';
import { createOutbox } from './outbox.mjs';
import { defaultSender } from './people.mjs';
import { reorder } from './reorder.mjs';

/** @import { Mailbox, MailConversation, MailMessage } from '../mailbox/types.ts' */
/** @import { ActedConversation, ActedMessage } from './types.ts' */

/** A conversation begun on the web page has the id of its first draft, this long before its first message. */
const FIRST_DRAFT_MS = 90_000;

/** @typedef {ReturnType<typeof createAccount>} Account */

/**
 * One mailbox of the acted Gmail: all that the real server would remember, so that a reload of the page loses nothing.
 * @param {object} options
 * @param {number} options.slot login slot, N of /mail/u/N/
 * @param {Mailbox} options.mailbox is not changed
 * @param {() => number} options.now epoch ms
 * @param {() => number} options.undoSendMs
 * @param {(keys: string[]) => void} options.onChange told the keys of the conversations that changed
 */
export function createAccount({ slot, mailbox, now, undoSendMs, onChange }) {
  const { owner, aliases, signature } = mailbox;
  const ownAddresses = new Set([owner, ...aliases, ...(mailbox.unlistedAliases ?? [])].map(({ address }) => address));
  /** @type {Map<string, ActedConversation>} */
  const byKey = new Map();
  /** Conversations by every name an address may give them. @type {Map<string, ActedConversation>} */
  const byAddress = new Map();
  let counter = 0;

  /** @param {MailMessage} message @param {string} salt @param {boolean} isUnread @returns {ActedMessage} */
  function acted(message, salt, isUnread) {
    const isOwn = ownAddresses.has(message.from.address);
    const hex = hexIdOf(message.atMs, salt);
    const syncId = isOwn ? `#msg-a:${browserIdOf(salt)}` : `#msg-f:${decimalOf(hex)}`;
    return { ...message, hex, syncId, token: tokenOf(syncId), isOwn, isUnread: isUnread && !isOwn };
  }

  /** @param {MailConversation} conversation @param {string} [firstDraftHex] of one that begins on the web page */
  function add(conversation, firstDraftHex) {
    const { key, subject, labels, isUnread, expectedStanding } = conversation;
    const last = conversation.messages.length - 1;
    const messages = conversation.messages.map((message, index) =>
      acted(message, `${slot} ${key} ${index}`, isUnread && index === last),
    );
    const [first] = messages;
    if (!first?.hex) throw new Error(`The conversation ${key} has no message.`);
    const ownHex = firstDraftHex ?? hexIdOf(first.atMs - FIRST_DRAFT_MS, `${slot} ${key} draft`);
    const hex = first.isOwn ? ownHex : first.hex;
    const permId = first.isOwn ? `thread-a:${browserIdOf(hex)}` : `thread-f:${decimalOf(hex)}`;
    /** @type {ActedConversation} */
    const made = {
      key,
      subject,
      labels: new Set(labels),
      expectedStanding,
      hex,
      permId,
      token: tokenOf(hex),
      messages,
    };
    byKey.set(key, made);
    for (const name of [hex, made.token, permId, `#${permId}`]) byAddress.set(name, made);
    return made;
  }
  for (const conversation of mailbox.conversations) add(conversation);

  /** @param {string} key */
  function conversation(key) {
    const found = byKey.get(key);
    if (!found) throw new Error(`No conversation with the key ${key} in login slot ${slot}.`);
    return found;
  }

  /** An answer of the contact comes in. @param {{ key: string, text: string, fromAddress?: string, atMs?: number }} answer */
  function answer({ key, text, fromAddress, atMs = now() }) {
    const thread = conversation(key);
    const from = fromAddress ? { address: fromAddress, name: fromAddress } : defaultSender(thread);
    const known = thread.messages.flatMap((message) => [message.from, ...message.to, ...message.cc]);
    const person = known.find(({ address }) => address === from.address) ?? from;
    append(key, { from: person, to: [owner], cc: [], atMs, text, inReplyToIndex: null });
    reorder(thread.messages, (messages) => messages.sort((a, b) => a.atMs - b.atMs));
    thread.labels.add('inbox');
    onChange([key]);
  }

  /** @param {string} key @param {MailMessage} message */
  function append(key, message) {
    const thread = conversation(key);
    const made = acted(message, `${slot} ${key} ${thread.messages.length} ${counter++}`, true);
    thread.messages.push(made);
    return { thread, message: made };
  }

  /** The owner begins a conversation. @param {string} key @param {string} subject @param {MailMessage} message @param {string | undefined} firstDraftHex */
  function begin(key, subject, message, firstDraftHex) {
    const begun = { key, subject, labels: [], isUnread: false, messages: [message], expectedStanding: null };
    const thread = add(begun, firstDraftHex);
    const [made] = thread.messages;
    if (!made) throw new Error('A new conversation has a first message.');
    return { thread, message: made };
  }

  const drafts = createDrafts({ slot, owner, signature, now, onChange });
  const remove = /** @param {string} key */ (key) => byKey.delete(key);
  const threads = { get: conversation, append, begin, remove };
  const outbox = createOutbox({ slot, senders: [owner, ...aliases], now, undoSendMs, drafts, onChange, threads });

  return {
    slot,
    owner,
    aliases,
    signature,
    drafts,
    outbox,
    conversation,
    answer,
    conversations: () => [...byKey.values()],
    /** By token, legacy id or `thread-…` of an address. @param {string} name */
    find: (name) => byAddress.get(name),
    /** The message an address names when conversation view is off, by token or legacy id. @param {string} name */
    findMessage: (name) => {
      for (const found of byKey.values())
        for (const message of found.messages)
          if (message.token === name || message.hex === name) return { conversation: found, message };
      return undefined;
    },
    /** A new conversation arrives. @param {MailConversation} arrived */
    arrive: (arrived) => {
      add(arrived);
      onChange([arrived.key]);
    },
    /** @param {string} key */
    markRead: (key) => {
      for (const message of conversation(key).messages) message.isUnread = false;
    },
    /** @param {string} key @param {string} label @param {boolean} has */
    setLabel: (key, label, has) => {
      if (has) conversation(key).labels.add(label);
      else conversation(key).labels.delete(label);
      onChange([key]);
    },
    close: outbox.close,
  };
}
