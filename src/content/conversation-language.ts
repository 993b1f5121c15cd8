import { registerOf } from '../domain/register.ts';
import type { ConversationReading } from '../domain/reading.ts';

/** The browser's own language detection: works on the device, asks no server. */
export type DetectLanguage = (text: string) => Promise<string | null>;

/**
 * Fills in language and register of the open conversation from what the contact wrote. The text is looked at in memory
 * and forgotten; the answer is remembered for each conversation and newest message, so that a page read every few
 * seconds is detected once.
 */
export function createLanguageReader(detect: DetectLanguage) {
  let known: { key: string; language: string | null; register: 'tu' | 'vous' | null } | null = null;

  return async (reading: ConversationReading, textOfContact: () => string): Promise<ConversationReading> => {
    const newest = reading.newest.status === 'known' ? reading.newest.messageId : reading.messages.length;
    const key = `${reading.id} ${newest}`;
    if (known?.key !== key) {
      const text = textOfContact();
      const language = text ? await detect(text) : null;
      known = { key, language, register: language === 'fr' ? registerOf(text) : null };
    }
    return { ...reading, language: known.language, register: known.register };
  };
}
