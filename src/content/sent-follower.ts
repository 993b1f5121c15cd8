import type { ConversationReading } from '../domain/reading.ts';
import type { BackgroundApi, Client } from '../messaging/contract.ts';
import type { VisibleMail } from '../webmail/adapter.ts';
import { remember } from '../webmail/remember.ts';

/**
 * Shows the background the words of the rep's newest message where they are on screen, once for each message and length: it
 * may be the last message, rewritten. Drafts, and what can still be called back from sending, are no newest message. A
 * failure is asked again at a later reading.
 */
export function createSentFollower(compareSent: Client<BackgroundApi>['compareSent']) {
  const told = new Map<string, true>();

  return (
    account: string,
    { id: conversationId, newest }: ConversationReading,
    mails: readonly VisibleMail[],
  ): void => {
    if (newest.status === 'unknown') return;
    const { messageId } = newest;
    const text = mails.find((mail) => mail.own && mail.messageId === messageId)?.text;
    const key = [account, conversationId, messageId, text?.length].join(' ');
    if (!text || told.has(key)) return;
    remember(told, key, true);
    compareSent({ account, conversationId, messageId, text }).catch(() => told.delete(key));
  };
}
