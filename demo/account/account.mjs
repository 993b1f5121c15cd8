import { createDrafts } from './drafts.mjs';
import { createOutbox } from './outbox.mjs';
import { defaultSender } from './people.mjs';
import { reorder } from './reorder.mjs';

/** @import { Mailbox, MailConversation, MailMessage } from '../mailbox/types.ts' */
/** @import { ActedConversation, ActedDraft, ActedMessage, Naming, Threads } from './types.ts' */

/**
 * @template {ActedMessage} Message
 * @template {ActedConversation<Message>} Conversation
 * @typedef {ReturnType<typeof createAccount<Message, Conversation>>} AccountOf
 */

/** @typedef {Pick<AccountOf<ActedMessage, ActedConversation>, 'slot' | 'owner' | 'aliases' | 'signature' | 'drafts' | 'outbox' | 'answer' | 'arrive' | 'markRead' | 'setLabel' | 'close'> & { conversation: (key: string) => ActedConversation, conversations: () => ActedConversation[] }} Account what every webmail's mailbox can do */

/**
 * One mailbox of an acted webmail: all that the real server would remember, so that a reload of the page loses nothing.
 * @template {ActedMessage} Message
 * @template {ActedConversation<Message>} Conversation
 * @param {object} options
 * @param {number} options.slot login slot
 * @param {Mailbox} options.mailbox is not changed
 * @param {Naming<Message, Conversation>} options.naming ids of the webmail
 * @param {() => number} options.now epoch ms
 * @param {() => number} options.undoSendMs
 * @param {(keys: string[]) => void} options.onChange told the keys of the conversations that changed
 */
export function createAccount({ slot, mailbox, naming, now, undoSendMs, onChange }) {
  const { owner, aliases, signature } = mailbox;
  const ownAddresses = new Set([owner, ...aliases, ...(mailbox.unlistedAliases ?? [])].map(({ address }) => address));
  /** @type {Map<string, Conversation>} */
  const byKey = new Map();
  /** Conversations by every name an address may give them. @type {Map<string, Conversation>} */
  const byAddress = new Map();
  let counter = 0;

  /** @param {MailMessage} message @param {string} salt @param {boolean} isUnread */
  function acted(message, salt, isUnread) {
    const isOwn = ownAddresses.has(message.from.address);
    return naming.message({ ...message, isOwn, isUnread: isUnread && !isOwn }, salt);
  }

  /** @param {MailConversation} conversation @param {ActedDraft} [draft] of one that begins on the web page */
  function add({ key, subject, labels, isUnread, expectedStanding, messages: mails }, draft) {
    if (!mails.length) throw new Error(`The conversation ${key} has no message.`);
    const messages = mails.map((message, index) =>
      acted(message, `${slot} ${key} ${index}`, isUnread && index === mails.length - 1),
    );
    const made = naming.conversation(
      { key, subject, labels: new Set(labels), expectedStanding, messages },
      slot,
      draft,
    );
    byKey.set(key, made);
    for (const name of naming.addresses(made)) byAddress.set(name, made);
    return made;
  }
  for (const conversation of mailbox.conversations) add(conversation);

  /** @param {string} key */
  function conversation(key) {
    const found = byKey.get(key);
    if (!found) throw new Error(`No conversation with the key ${key} in login slot ${slot}.`);
    return found;
  }

  /** @param {string} key @param {MailMessage} message */
  function append(key, message) {
    const thread = conversation(key);
    const made = acted(message, `${slot} ${key} ${thread.messages.length} ${counter++}`, true);
    thread.messages.push(made);
    return { thread, message: made };
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

  /** @type {Threads} */
  const threads = {
    get: conversation,
    append: (key, mail) => {
      const { thread, message } = append(key, mail);
      return { thread, message, release: naming.hold(message) };
    },
    begin: (begun, draft) => {
      const thread = add(begun, draft);
      const [message] = thread.messages;
      if (!message) throw new Error('A new conversation has a first message.');
      return { thread, message, release: naming.hold(message) };
    },
    remove: (key) => byKey.delete(key),
  };
  const drafts = createDrafts({ slot, owner, signature, now, onChange, draftId: naming.draftId });
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
    /** By any name an address may give it. @param {string} name */
    find: (name) => byAddress.get(name),
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
