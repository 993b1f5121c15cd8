import type { MailSignal, MailWords } from './mail-signal.ts';

/** What a mail is, by its subject, its words and its sender; null for an ordinary one and wherever that is not certain. */
export function recogniseMail(_mail: MailWords): MailSignal | null {
  return null;
}
