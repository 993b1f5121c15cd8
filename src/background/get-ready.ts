import type { MailWords } from '../domain/signals/mail-signal.ts';
import type { Parts } from './parts.ts';
import { recogniseMails } from './recognise-mails.ts';
import { loadRules } from './rules.ts';

/**
 * Says nothing that a recogniser knows, in words of both languages: all of them are asked to the end, and so build their patterns.
 * Two sentences, because an engine builds a pattern once more when it is asked for the second time.
 */
const plainMail: MailWords = {
  subject: 'Re: plan',
  text: 'The second version of the drawings is the longer one.\nLes deux plans du hall sont dans le classeur.',
  sender: null,
  sentAtMs: null,
};

/**
 * Makes ready what the reading of a conversation will ask for: database, settings and the patterns that mails are recognised by,
 * which take a new worker ten times as long as the mails themselves.
 */
export async function getReady(parts: Parts): Promise<null> {
  const rules = loadRules(parts);
  recogniseMails([plainMail]);
  await rules;
  return null;
}
