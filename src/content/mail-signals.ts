import type { ConversationReading, MessageReading } from '../domain/reading.ts';
import type { MailSignal, MailWords } from '../domain/signals/mail-signal.ts';
import { instantOf } from '../domain/time.ts';
import type { BackgroundApi, Client } from '../messaging/contract.ts';
import type { VisibleMail } from '../webmail/adapter.ts';
import { remember } from '../webmail/remember.ts';

/**
 * Fills in what the mails on screen say of themselves, as the background recognises it. The words are looked at in memory
 * and forgotten; an answer is remembered for the same mail at the same length, so that a page read every few seconds asks
 * once. Where nobody answers the flags are left away, and asked for again at the next reading.
 */
export function createSignalReader(recogniseMails: Client<BackgroundApi>['recogniseMails']) {
  const known = new Map<string, MailSignal | null>();

  return async (reading: ConversationReading, mails: readonly VisibleMail[]): Promise<ConversationReading> => {
    const texts = new Map(mails.map(({ messageId, text }) => [messageId, text]));
    const keyOf = ({ id }: MessageReading) => `${reading.id} ${id ?? ''} ${String(texts.get(id)?.length)}`;
    const toWords = (message: MessageReading): MailWords => ({
      subject: subjectOf(message, reading),
      text: texts.get(message.id) ?? '',
      sender: message.from?.address ?? null,
      sentAtMs: instantOf(message.at),
    });

    const unknown = reading.messages.filter(
      (message) => message.id !== null && texts.has(message.id) && !known.has(keyOf(message)),
    );
    const answers = unknown.length > 0 ? await recogniseMails(unknown.map(toWords)).catch(() => []) : [];
    unknown.forEach((message, index) => {
      const answer = answers[index];
      if (answer !== undefined) remember(known, keyOf(message), answer);
    });
    const messages = reading.messages.map((message) => {
      const signal = known.get(keyOf(message));
      // A yes or no of the rep's own is no news; their absence and their calendar's mails are.
      return signal && (message.own === false || !/-(?:yes|no)$/.test(signal.kind)) ? { ...message, signal } : message;
    });
    return { ...reading, messages };
  };
}

/**
 * A page shows one subject, that of the mail a conversation began with: whatever else stands in it answers that mail. "Great,
 * see you there" below "Accepted: Demo" accepts nothing.
 */
function subjectOf(message: MessageReading, { subject, startedAt, messages }: ConversationReading): string {
  return message === messages[0] && startedAt.precision !== 'unknown' ? subject : `Re: ${subject}`;
}
