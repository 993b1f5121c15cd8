import { registerOf } from '../domain/register.ts';
import type { RegisterReading } from '../domain/reading.ts';
import type { ConversationWords, WordsLanguage } from '../messaging/contract.ts';
import type { Parts } from './parts.ts';

// Detection guesses on a greeting and a name; a wrong language is worse than none, which falls back to the interface's.
const leastLetters = 40;

/**
 * Language and register of a conversation: of the contact's words, else of the rep's own (often the only ones unfolded), so that
 * who wrote "tu" is not made to write "vous". The words are looked at in memory and forgotten.
 */
export async function recogniseLanguage(
  { detectLanguage }: Pick<Parts, 'detectLanguage'>,
  words: ConversationWords,
): Promise<WordsLanguage> {
  const { subject, ofContact, ofRep } = words;
  for (const text of [ofContact, ofRep, `${subject}\n${ofContact}\n${ofRep}`]) {
    const language = countLetters(text) < leastLetters ? null : await detectLanguage(text);
    if (language !== null) return { language, register: language === 'fr' ? registerIn(words) : null };
  }
  return { language: null, register: null };
}

function registerIn({ ofContact, ofRep }: ConversationWords): RegisterReading | null {
  const [theirs, own] = [registerOf(ofContact), registerOf(ofRep)];
  if (theirs !== null) return { form: theirs, by: 'contact' };
  return own && { form: own, by: 'rep' };
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
