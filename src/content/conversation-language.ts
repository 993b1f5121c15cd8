import type { ConversationReading, RegisterReading } from '../domain/reading.ts';
import { registerOf } from '../domain/register.ts';
import type { VisibleMail } from '../webmail/adapter.ts';

/** The browser's own language detection: works on the device, asks no server. */
export type DetectLanguage = (text: string) => Promise<string | null>;

// Detection guesses on a greeting and a name; a wrong language is worse than none, which falls back to the interface's.
const leastLetters = 40;
const maxLength = 4000;

interface Words {
  ofContact: string;
  ofRep: string;
}

/**
 * Fills in language and register of the open conversation from the words on screen: the contact's, else the rep's own
 * (often the only ones unfolded), so that who wrote "tu" is not made to write "vous". The words are looked at in memory
 * and forgotten; an answer is remembered until other messages are on screen, so that a page read every few seconds is
 * detected once.
 */
export function createLanguageReader(detect: DetectLanguage) {
  let known: { key: string; language: string; register: RegisterReading | null } | null = null;

  const languageOf = async ({ ofContact, ofRep }: Words, subject: string): Promise<string | null> => {
    for (const text of [ofContact, ofRep, `${subject}\n${ofContact}\n${ofRep}`]) {
      const language = countLetters(text) < leastLetters ? null : await detect(text);
      if (language !== null) return language;
    }
    return null;
  };

  return async (reading: ConversationReading, mails: readonly VisibleMail[]): Promise<ConversationReading> => {
    // Unfolding a message shows its id; the words then on screen may say more.
    const key = [reading.id, ...reading.messages.map(({ id }) => id ?? '')].join(' ');
    if (known?.key !== key) {
      const words = { ofContact: wordsIn(mails, false), ofRep: wordsIn(mails, true) };
      const language = await languageOf(words, reading.subject);
      if (language === null) return { ...reading, language: null, register: null };
      const register = language === 'fr' ? registerIn(words) : null;
      known = { key, language, register };
    }
    return { ...reading, language: known.language, register: known.register };
  };
}

/** What one side wrote, the newest mail first. */
function wordsIn(mails: readonly VisibleMail[], own: boolean): string {
  const texts = mails.filter((mail) => mail.own === own).map(({ text }) => text);
  return texts.join('\n').slice(0, maxLength);
}

function registerIn({ ofContact, ofRep }: Words): RegisterReading | null {
  const [theirs, own] = [registerOf(ofContact), registerOf(ofRep)];
  if (theirs !== null) return { form: theirs, by: 'contact' };
  return own && { form: own, by: 'rep' };
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
