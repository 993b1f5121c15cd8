import { keyFor, type PlainWords } from './words.ts';

/**
 * What the rep reads when a conversation cannot be judged. The sidebar knows the reasons of the adapters
 * (`UnreadableReason`) only by name: one without a message of its own gives the general sentence. What the background says in a
 * sentence of its own, as where nothing can be stored, is said as it is.
 */
export function unreadableSentence(why: string, words: PlainWords): string {
  if (why.includes(' ')) return why;
  const key = keyFor('why', why);
  const sentence = words.say(key);
  return sentence === key ? words.say('why_pageNotRecognised') : sentence;
}
