import { readFileSync } from 'node:fs';
import { createWords } from '../../src/ui/words.ts';
import { messagesOf, type Catalogue } from './catalogue.ts';

const wordsIn = (language: 'en' | 'fr', locale: string) =>
  createWords(
    messagesOf(JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Catalogue),
    locale,
  );

/** The shipped words of both languages. */
export const words = { en: wordsIn('en', 'en-GB'), fr: wordsIn('fr', 'fr') };
