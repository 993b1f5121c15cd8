import type { MailSignal, MailWords } from '../domain/signals/mail-signal.ts';
import { recogniseMail } from '../domain/signals/recognise-mail.ts';

/**
 * What each mail on screen says of itself, null for nothing. One at whose words a recogniser fails says nothing: the others must not
 * lose what they say.
 */
export function recogniseMails(
  mails: readonly MailWords[],
  recognise: (mail: MailWords) => MailSignal | null = recogniseMail,
): (MailSignal | null)[] {
  return mails.map((mail) => {
    try {
      return recognise(mail);
    } catch {
      return null;
    }
  });
}
