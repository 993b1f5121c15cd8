import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../sidebar/acted-host.ts';
import { keyFor } from '../../src/ui/words.ts';
import { keysOf, ofCodes } from './catalogue-codes.ts';

const sources = import.meta.glob<string>('../../src/{background,content,pages,sidebar,telling,ui}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const en = await readCatalogue('en');
const fr = await readCatalogue('fr');
const areas =
  'about|action|because|chance|chip|close|command|courtesy|dashboard|data|digest|draft|error|group|health|help|insert|mark|may|meeting|move|offer|options|pace|popup|prospects|reason|resolved|rhythm|settings|snooze|standing|state|tab|text|texts|times|toast|welcome|when|why';
const text = Object.values(sources).join('\n');
const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name, other = '']) => name ?? other);
/** Every string of the sources that is written like a key, and the keys that codes and actions name. */
const used = new Set([
  ...found(new RegExp(`'((?:${areas})_\\w+)'`, 'g')),
  ...found(/<(?:ActionButton|WhenForm)[^>]*?\saction="([\w-]+)"|\['([\w-]+)', (?:\(\) =>|\w+\.)/g).map((action) =>
    keyFor('action', action),
  ),
  ...ofCodes,
]);
/** Used by the manifest. */
const commands = keysOf('command', ['toggle-sidebar', 'next-prospect', 'insert-text']);
const ofManifest = ['extensionName', 'extensionDescription', ...commands];
const withoutForm = (key: string) => key.replace(/_(one|two|other)$/, '');
const placeholdersOf = (text: string) =>
  [...text.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()).toSorted();

describe('the message catalogues', () => {
  test('the code asks only for messages that exist', () => {
    const missing = [...used].filter((key) => !(key in en) && !(`${key}_one` in en && `${key}_other` in en));
    expect(used.size).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  test('no message is left unused', () => {
    const unused = Object.keys(en).filter(
      (key) => !used.has(withoutForm(key)) && !used.has(key) && !ofManifest.includes(key),
    );
    expect(unused).toEqual([]);
  });

  test('French and English say the same things', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
  });

  test.each([
    ['en', en],
    ['fr', fr],
  ])('every placeholder of %s is defined, in the same order in both languages', (_, catalogue) => {
    for (const [key, { message, placeholders = {} }] of Object.entries(catalogue)) {
      const defined = Object.keys(placeholders);
      expect(
        placeholdersOf(message).filter((name) => !defined.includes(name)),
        key,
      ).toEqual([]);
      expect(placeholders, key).toEqual(en[key]?.placeholders ?? {});
      expect(message.trim(), key).not.toBe('');
    }
  });

  test('French is spaced as French is', () => {
    const wrong = Object.entries(fr).filter(([, { message }]) => /[^\u00a0]:|[^\u202f][;?]|'/.test(message));
    expect(wrong).toEqual([]);
  });

  test.each([
    ['en', en],
    ['fr', fr],
  ])('%s never shouts', (_, catalogue) => {
    expect(
      Object.entries(catalogue).filter(([, { message }]) => /!|\b[A-Z]{4,}\b/.test(message.replace(/\$\w+\$/g, ''))),
    ).toEqual([]);
  });

  test('the manifest texts fit the stores', () => {
    for (const catalogue of [en, fr]) {
      expect(catalogue.extensionName?.message.length).toBeLessThanOrEqual(45);
      expect(catalogue.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
