import type { ConversationReading } from '../domain/reading.ts';
import type { BackgroundApi, Client, WordsLanguage } from '../messaging/contract.ts';
import type { VisibleMail } from '../webmail/adapter.ts';

/** As many characters of each side as are asked about. */
const maxLength = 4000;

/**
 * Fills in language and register of the open conversation, as the background recognises them in the words on screen. The words
 * are forgotten; an answer is remembered for the same messages at the same lengths, so that a page read every few seconds asks
 * once. Where nobody answers both are left open, and asked for again at the next reading.
 */
export function createLanguageReader(recogniseLanguage: Client<BackgroundApi>['recogniseLanguage']) {
  let known: { key: string; answer: WordsLanguage } | null = null;

  return async (reading: ConversationReading, mails: readonly VisibleMail[]): Promise<ConversationReading> => {
    const { id, subject, messages } = reading;
    const [ofContact, ofRep] = [wordsIn(mails, false), wordsIn(mails, true)];
    // Unfolding a message shows its id.
    const key = [id, ofContact.length, ofRep.length, ...messages.map((message) => message.id)].join(' ');
    if (known?.key !== key) {
      const answer = await recogniseLanguage({ subject, ofContact, ofRep }).catch(() => null);
      known = answer && { key, answer };
    }
    return { ...reading, ...(known?.answer ?? { language: null, register: null }) };
  };
}

/** What one side wrote, the newest mail first. */
function wordsIn(mails: readonly VisibleMail[], own: boolean): string {
  const texts = mails.filter((mail) => mail.own === own).map(({ text }) => text);
  return texts.join('\n').slice(0, maxLength);
}
