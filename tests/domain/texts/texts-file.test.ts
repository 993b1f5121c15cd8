import { describe, expect, it, test } from 'vitest';
import { ownSource } from '../../../src/domain/compose.ts';
import { placeOfFault, textKeys, textOfKey, tidySource } from '../../../src/domain/texts/edited-texts.ts';
import { checkSource } from '../../../src/domain/texts/template-source.ts';
import { printTextsFile, readTextsFile } from '../../../src/domain/texts/texts-file.ts';

const all = Object.fromEntries(
  textKeys.map((key) => {
    const { kind, variant } = textOfKey(key);
    return [key, ownSource(kind, variant)];
  }),
);

test('what is written is read again, accents and line breaks included', () => {
  expect(readTextsFile(printTextsFile(all))).toEqual({ status: 'read', texts: all });
});

const file = (changes: object) => JSON.stringify({ format: 'ghostlight-texts', version: 1, texts: all, ...changes });

describe('a file is refused whole', () => {
  it.each([
    ['that is no JSON', '{"format":', 'broken'],
    ['that is empty', '', 'broken'],
    ['of something else', '{"format":"other","version":1}', 'foreign'],
    ['that is a list', '[]', 'foreign'],
    ['of a newer Ghostlight', file({ version: 2, texts: 'new' }), 'newer'],
    ['with a text nobody knows', file({ texts: { 'en/last-message': 'Hello', 'de/last-message': 'Hallo' } }), 'broken'],
    ['with a name every object has', file({ texts: { constructor: 'Hello' } }), 'broken'],
    ['with a text that is none', file({ texts: { 'en/last-message': 1 } }), 'broken'],
    ['without texts', file({ texts: {} }), 'empty'],
  ])('%s', (_, content, why) => {
    expect(readTextsFile(content)).toEqual({ status: 'refused', why });
  });

  it('with a text that has a fault, which is named', () => {
    const texts = { 'en/clear-yes': 'Hello', 'fr-tu/reschedule': 'Salut\n{prénom}' };
    const read = readTextsFile(file({ texts }));
    expect(read).toMatchObject({ why: 'faulty', key: 'fr-tu/reschedule', fault: { code: 'unknown-gap', at: 6 } });
  });
});

it('may begin with a byte order mark and end its lines as Windows does', () => {
  const content = `\ufeff${file({ texts: { 'en/reschedule': 'Hello,\r\n\r\nBye' } })}`;
  expect(readTextsFile(content)).toEqual({ status: 'read', texts: { 'en/reschedule': 'Hello,\n\nBye' } });
});

test('a source is kept without invisible characters and blank ends', () => {
  expect(tidySource('\n Hello\u202e {contact}\u0000,\r\n\tbye \n')).toBe('Hello {contact},\n bye');
});

it.each([
  ['Hello\n{name}', { line: 2, words: '{name}' }],
  ['one\ntwo\nthree]', { line: 3, words: ']' }],
  ['a [b', { line: 1, words: '[' }],
])('the fault of %j is at %j', (source, place) => {
  const [fault] = checkSource(source);
  expect(fault && placeOfFault(source, fault)).toEqual(place);
});
