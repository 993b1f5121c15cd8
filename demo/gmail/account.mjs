import { browserIdOf, decimalOf, hexIdOf, timeOf, tokenOf } from './ids.mjs';
import { defaultSender, replyRecipients } from './people.mjs';

/** @import { Mailbox, MailConversation, MailMessage } from '../mailbox/types.ts' */
/** @import { ActedConversation, ActedDraft, ActedMessage, DraftToSave, MailToSend, SentMail } from './types.ts' */

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
  const ownAddresses = new Set([owner, ...aliases].map(({ address }) => address));
  /** @type {Map<string, ActedConversation>} */
  const byKey = new Map();
  /** Conversations by every name an address may give them. @type {Map<string, ActedConversation>} */
  const byAddress = new Map();
  /** @type {Map<string, ActedDraft>} */
  const drafts = new Map();
  /** @type {SentMail[]} */
  const sent = [];
  /** Sends that can still be undone, by sync id. @type {Map<string, { timer: NodeJS.Timeout, undo: () => void }>} */
  const pending = new Map();
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
    const mail = { from: person, to: [owner], cc: [], atMs, text, inReplyToIndex: null };
    thread.messages.push(acted(mail, `${slot} ${key} ${thread.messages.length} ${counter++}`, true));
    thread.messages.sort((a, b) => a.atMs - b.atMs);
    thread.labels.add('inbox');
    onChange([key]);
  }

  /**
   * Keeps a draft and gives it a new legacy id, as every save does.
   * @param {DraftToSave} draft
   */
  function saveDraft(draft) {
    const savedAtMs = now();
    const saves = (drafts.get(draft.id)?.saves ?? 0) + 1;
    const saved = { ...draft, savedAtMs, saves, hex: hexIdOf(savedAtMs, `${slot} ${draft.id} ${counter++}`) };
    drafts.set(draft.id, saved);
    onChange(draft.conversationKey ? [draft.conversationKey] : []);
    return saved;
  }

  /** @param {string} id */
  function discardDraft(id) {
    const draft = drafts.get(id);
    drafts.delete(id);
    onChange(draft?.conversationKey ? [draft.conversationKey] : []);
  }

  /**
   * The rep pressed Send. The message has no legacy id until the undo time is over.
   * @param {MailToSend} mail
   */
  function send({ id, conversationKey, from, to, subject, body, text, answers }) {
    const atMs = now();
    const earlier = conversationKey ? conversation(conversationKey).messages : [];
    const answered = earlier.findIndex(({ syncId }) => syncId === answers);
    const inReplyToIndex = answered < 0 || answered === earlier.length - 1 ? null : answered;
    const draft = drafts.get(id);
    drafts.delete(id);
    const sender = [owner, ...aliases].find(({ address }) => address === from) ?? owner;
    const message = { from: sender, to, cc: [], atMs, text: body, inReplyToIndex };
    const salt = `${slot} ${id} sent ${counter++}`;
    const key = conversationKey ?? `new-${counter}`;
    /** @type {import('../mailbox/types.ts').MailConversation} */
    const fresh = { key, subject, labels: [], isUnread: false, messages: [message], expectedStanding: null };
    const thread = conversationKey ? conversation(conversationKey) : add(fresh, draft?.hex);
    const shown = conversationKey ? acted(message, salt, false) : thread.messages[0];
    if (!shown) throw new Error('A new conversation has a first message.');
    if (conversationKey) thread.messages.push(shown);
    const finalHex = shown.hex;
    shown.hex = null;
    const record = {
      slot,
      key,
      from: sender.address,
      to: to.map((p) => p.address),
      subject,
      text,
      atMs,
      isUndone: false,
    };
    sent.push(record);
    const undo = () => {
      record.isUndone = true;
      thread.messages.splice(thread.messages.indexOf(shown), 1);
      if (!thread.messages.length) byKey.delete(key);
      saveDraft(draft ?? { id, conversationKey, from, to, subject, text: body });
    };
    const timer = setTimeout(() => {
      pending.delete(shown.syncId);
      shown.hex = finalHex;
      onChange([key]);
    }, undoSendMs());
    pending.set(shown.syncId, { timer, undo });
    onChange([key]);
    return { syncId: shown.syncId, key };
  }

  /** Takes a mail back while that is possible. @param {string} syncId @returns whether it was possible */
  function undoSend(syncId) {
    const waiting = pending.get(syncId);
    if (!waiting) return false;
    clearTimeout(waiting.timer);
    pending.delete(syncId);
    waiting.undo();
    return true;
  }

  return {
    slot,
    owner,
    aliases,
    signature,
    drafts,
    sent,
    conversation,
    answer,
    saveDraft,
    discardDraft,
    send,
    undoSend,
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
    /** A reply draft that was saved an hour ago, unless the conversation has one. @param {string} key */
    ensureDraft: (key) => {
      if ([...drafts.values()].some((draft) => draft.conversationKey === key)) return;
      const thread = conversation(key);
      const id = `#msg-a:${browserIdOf(`${slot} ${key} earlier draft`)}`;
      const hex = hexIdOf(now() - 3_600_000, id);
      const to = replyRecipients(thread);
      const text = signature ? `\n\n${signature}` : '';
      const { subject } = thread;
      drafts.set(id, {
        id,
        hex,
        conversationKey: key,
        from: owner.address,
        to,
        subject,
        text,
        savedAtMs: timeOf(hex),
        saves: 1,
      });
    },
    close: () => {
      for (const { timer } of pending.values()) clearTimeout(timer);
    },
  };
}
