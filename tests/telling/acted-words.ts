import { readFileSync } from 'node:fs';
import { createWords } from '../../src/ui/words.ts';
import { messagesOf, type Catalogue } from './catalogue.ts';
import { withPlainBlanks } from './plain-blanks.ts';

const wordsIn = (language: 'en' | 'fr', locale: string) =>
  createWords(
    messagesOf(JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Catalogue),
    locale,
  );

/** The shipped words of both languages, dates and lengths of time with plain blanks. */
export const words = { en: withPlainBlanks(wordsIn('en', 'en-GB')), fr: withPlainBlanks(wordsIn('fr', 'fr')) };
