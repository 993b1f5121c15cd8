import { createAccount as createMailbox } from '../account/account.mjs';
import { conversationIdOf, itemIdOf, messageKeyOf } from './ids.mjs';

/** @import { Naming } from '../account/types.ts' */
/** @import { ActedConversation, ActedMessage } from './types.ts' */

/** @typedef {ReturnType<typeof createAccount>} Account */

/** @param {string} mailbox @returns {Naming<ActedMessage, ActedConversation>} */
const namingOf = (mailbox) => ({
  message: (message, salt) => ({ ...message, syncId: itemIdOf(mailbox, salt), key: messageKeyOf(salt) }),
  conversation: (conversation) => ({ ...conversation, id: conversationIdOf(mailbox, conversation.key) }),
  addresses: ({ id }) => [id],
  draftId: (salt) => itemIdOf(mailbox, salt),
  hold: () => () => undefined,
});

/**
 * One mailbox of the acted Outlook.
 * @param {Omit<Parameters<typeof createMailbox<ActedMessage, ActedConversation>>[0], 'naming'>} options
 */
export function createAccount(options) {
  const mailbox = createMailbox({ ...options, naming: namingOf(options.mailbox.owner.address) });
  return {
    ...mailbox,
    /** A message by its canonical item id. @param {string} id */
    findMessage: (id) => {
      for (const conversation of mailbox.conversations())
        for (const message of conversation.messages) if (message.syncId === id) return { conversation, message };
      return undefined;
    },
  };
}
