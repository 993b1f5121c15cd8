import { keyFor, type PlainWords } from './words.ts';

/**
 * What the rep reads when a conversation cannot be judged. The sidebar knows the reasons of the adapters
 * (`UnreadableReason`) only by name: one without a message of its own gives the general sentence.
 */
export function unreadableSentence(why: string, words: PlainWords): string {
  const key = keyFor('why', why);
  const sentence = words.say(key);
  return sentence === key ? words.say('why_pageNotRecognised') : sentence;
}
