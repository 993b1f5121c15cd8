import { browserIdOf, hexIdOf, timeOf } from './ids.mjs';
import { replyRecipients } from './people.mjs';

/** @import { MailPerson } from '../mailbox/types.ts' */
/** @import { ActedConversation, ActedDraft, DraftToSave } from './types.ts' */

const HOUR_MS = 3_600_000;

/**
 * The drafts of one mailbox.
 * @param {{ slot: number, owner: MailPerson, signature: string, now: () => number, onChange: (keys: string[]) => void }} options
 */
export function createDrafts({ slot, owner, signature, now, onChange }) {
  /** @type {Map<string, ActedDraft>} */
  const byId = new Map();
  let saveCount = 0;

  /** @param {DraftToSave | undefined} draft */
  const tell = (draft) => onChange(draft?.conversationKey ? [draft.conversationKey] : []);

  return {
    byId,
    /** Keeps a draft and gives it a new legacy id, as every save does. @param {DraftToSave} draft */
    save: (draft) => {
      const savedAtMs = now();
      const saves = (byId.get(draft.id)?.saves ?? 0) + 1;
      const saved = { ...draft, savedAtMs, saves, hex: hexIdOf(savedAtMs, `${slot} ${draft.id} ${saveCount++}`) };
      byId.set(draft.id, saved);
      tell(draft);
      return saved;
    },
    /** @param {string} id */
    discard: (id) => {
      const draft = byId.get(id);
      byId.delete(id);
      tell(draft);
    },
    /** A reply draft that was saved an hour ago, unless the conversation has one. @param {ActedConversation} conversation */
    ensure: (conversation) => {
      const { key, subject } = conversation;
      if ([...byId.values()].some(({ conversationKey }) => conversationKey === key)) return;
      const id = `#msg-a:${browserIdOf(`${slot} ${key} earlier draft`)}`;
      const hex = hexIdOf(now() - HOUR_MS, id);
      const text = `A few words so far\n\n-- \n${signature}`;
      const mail = {
        conversationKey: key,
        from: owner.address,
        to: replyRecipients(conversation),
        cc: [],
        subject,
        text,
      };
      byId.set(id, { id, hex, ...mail, savedAtMs: timeOf(hex), saves: 1 });
    },
  };
}
