import { reorder } from './reorder.mjs';

/** @import { MailPerson } from '../mailbox/types.ts' */
/** @import { MailToSend, SentMail, Threads } from './types.ts' */

/**
 * What the rep sends from one mailbox, and takes back.
 * @param {object} options
 * @param {number} options.slot
 * @param {MailPerson[]} options.senders own addresses, the account's first
 * @param {() => number} options.now epoch ms
 * @param {() => number} options.undoSendMs
 * @param {ReturnType<typeof import('./drafts.mjs').createDrafts>} options.drafts
 * @param {(keys: string[]) => void} options.onChange
 * @param {Threads} options.threads
 */
export function createOutbox({ slot, senders, now, undoSendMs, drafts, onChange, threads }) {
  /** @type {SentMail[]} */
  const sent = [];
  /** Sends that can still be undone, by sync id. @type {Map<string, { timer: NodeJS.Timeout, undo: () => void }>} */
  const pending = new Map();

  /** Index of an answered message that is not the last one; null otherwise. @param {MailToSend} mail */
  function earlierAnswered({ conversationKey, answers }) {
    const earlier = conversationKey ? threads.get(conversationKey).messages : [];
    const index = earlier.findIndex(({ syncId }) => syncId === answers);
    return index < 0 || index === earlier.length - 1 ? null : index;
  }

  return {
    sent,
    /** The rep pressed Send. What `hold` takes from the message comes back when the undo time is over. @param {MailToSend} mail */
    send: (mail) => {
      const { id, conversationKey, from, to, cc, subject, body, text } = mail;
      const [account] = senders;
      const sender = senders.find(({ address }) => address === from) ?? account;
      if (!sender) throw new Error('Nobody owns this mailbox.');
      const draft = drafts.byId.get(id);
      drafts.byId.delete(id);
      const atMs = now();
      const written = { from: sender, to, cc, atMs, text: body, inReplyToIndex: earlierAnswered(mail) };
      const key = conversationKey ?? `sent-${sent.length}`;
      const begun = { key, subject, labels: [], isUnread: false, messages: [written], expectedStanding: null };
      const { thread, message, release } = conversationKey ? threads.append(key, written) : threads.begin(begun, draft);
      const { syncId } = message;

      const addresses = { to: to.map(({ address }) => address), cc: cc.map(({ address }) => address) };
      const record = { slot, key, from: sender.address, ...addresses, subject, text, atMs, isUndone: false };
      sent.push(record);
      const undo = () => {
        record.isUndone = true;
        reorder(thread.messages, (messages) => messages.splice(messages.indexOf(message), 1));
        if (!thread.messages.length) threads.remove(key);
        drafts.save(draft ?? { id, conversationKey, from, to, cc, subject, text: body });
      };
      const timer = setTimeout(() => {
        pending.delete(syncId);
        release();
        onChange([key]);
      }, undoSendMs());
      pending.set(syncId, { timer, undo });
      onChange([key]);
      return { syncId, key };
    },
    /** Takes a mail back while that is possible. @param {string} syncId @returns whether it was possible */
    undoSend: (syncId) => {
      const waiting = pending.get(syncId);
      if (!waiting) return false;
      clearTimeout(waiting.timer);
      pending.delete(syncId);
      waiting.undo();
      return true;
    },
    close: () => {
      for (const { timer } of pending.values()) clearTimeout(timer);
    },
  };
}
