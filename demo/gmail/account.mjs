import { createAccount as createMailbox } from '../account/account.mjs';
import { browserIdOf, decimalOf, hexIdOf, tokenOf } from './ids.mjs';

/** @import { Naming } from '../account/types.ts' */
/** @import { ActedConversation, ActedMessage } from './types.ts' */

/** A conversation begun on the web page has the id of its first draft, this long before its first message. */
const FIRST_DRAFT_MS = 90_000;

/** @typedef {ReturnType<typeof createAccount>} Account */

/** Legacy id of a draft, another one after each save. @param {{ id: string, savedAtMs: number, saves: number }} draft */
export const draftHex = ({ id, savedAtMs, saves }) => hexIdOf(savedAtMs, `${id} ${saves}`);

/** @type {Naming<ActedMessage, ActedConversation>} */
const naming = {
  message: (message, salt) => {
    const hex = hexIdOf(message.atMs, salt);
    const syncId = message.isOwn ? `#msg-a:${browserIdOf(salt)}` : `#msg-f:${decimalOf(hex)}`;
    return { ...message, hex, syncId, token: tokenOf(syncId) };
  },
  conversation: (conversation, slot, draft) => {
    const [first] = conversation.messages;
    if (!first?.hex) throw new Error(`The conversation ${conversation.key} has no message.`);
    const ownHex = draft ? draftHex(draft) : hexIdOf(first.atMs - FIRST_DRAFT_MS, `${slot} ${conversation.key} draft`);
    const hex = first.isOwn ? ownHex : first.hex;
    const permId = first.isOwn ? `thread-a:${browserIdOf(hex)}` : `thread-f:${decimalOf(hex)}`;
    return { ...conversation, hex, permId, token: tokenOf(hex) };
  },
  addresses: ({ hex, token, permId }) => [hex, token, permId, `#${permId}`],
  draftId: (salt) => `#msg-a:${browserIdOf(salt)}`,
  hold: (message) => {
    const { hex } = message;
    message.hex = null;
    return () => {
      message.hex = hex;
    };
  },
};

/**
 * One mailbox of the acted Gmail; `slot` is the N of /mail/u/N/.
 * @param {Omit<Parameters<typeof createMailbox<ActedMessage, ActedConversation>>[0], 'naming'>} options
 */
export function createAccount(options) {
  const mailbox = createMailbox({ ...options, naming });
  return {
    ...mailbox,
    /** The message an address names when conversation view is off, by token or legacy id. @param {string} name */
    findMessage: (name) => {
      for (const conversation of mailbox.conversations())
        for (const message of conversation.messages)
          if (message.token === name || message.hex === name) return { conversation, message };
      return undefined;
    },
  };
}
