import { replyRecipients } from './people.mjs';

/** @import { MailPerson } from '../mailbox/types.ts' */
/** @import { ActedConversation, ActedDraft, DraftToSave } from './types.ts' */

const HOUR_MS = 3_600_000;

/**
 * The drafts of one mailbox.
 * @param {object} options
 * @param {number} options.slot
 * @param {MailPerson} options.owner
 * @param {string} options.signature
 * @param {() => number} options.now epoch ms
 * @param {(keys: string[]) => void} options.onChange
 * @param {(salt: string) => string} options.draftId
 */
export function createDrafts({ slot, owner, signature, now, onChange, draftId }) {
  /** @type {Map<string, ActedDraft>} */
  const byId = new Map();

  /** @param {DraftToSave | undefined} draft */
  const tell = (draft) => onChange(draft?.conversationKey ? [draft.conversationKey] : []);

  return {
    byId,
    /** Keeps a draft. @param {DraftToSave} draft */
    save: (draft) => {
      const saved = { ...draft, savedAtMs: now(), saves: (byId.get(draft.id)?.saves ?? 0) + 1 };
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
    /** The draft of a conversation, the one begun last. @param {string} key */
    of: (key) => [...byId.values()].findLast(({ conversationKey }) => conversationKey === key) ?? null,
    /** A reply draft that was saved an hour ago, unless the conversation has one. @param {ActedConversation} conversation */
    ensure: (conversation) => {
      const { key, subject } = conversation;
      if ([...byId.values()].some(({ conversationKey }) => conversationKey === key)) return;
      const id = draftId(`${slot} ${key} earlier draft`);
      const mail = {
        conversationKey: key,
        from: owner.address,
        to: replyRecipients(conversation),
        cc: [],
        subject,
        text: `A few words so far\n\n-- \n${signature}`,
      };
      byId.set(id, { id, ...mail, savedAtMs: now() - HOUR_MS, saves: 1 });
    },
  };
}
