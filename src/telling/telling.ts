import type { Assessment } from '../domain/standing.ts';
import { firstNameOf } from '../ui/names.ts';
import type { Words } from '../ui/words.ts';

/** What every sentence about an assessment needs. */
export interface Telling {
  words: Words;
  /** What the rep calls the contact. */
  name: string;
  nowMs: number;
}

/** What sentences about this assessment need. */
export function tellingOf({ contact }: Assessment, words: Words, nowMs: number): Telling {
  // At the start of a sentence as well.
  return { words, name: contact ? firstNameOf(contact) : words.say('text_thisPerson'), nowMs };
}
