import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areSameLines, comparable, findRun, linesOf, linesToHtml, withoutRun } from '../../src/webmail/lines.ts';

const nothingLeftOut = () => false;
const shown = (html: string) => linesOf(new DOMParser().parseFromString(html, 'text/html').body, nothingLeftOut);
const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' '));

describe('lines of an editor', () => {
  test('any text comes back from its markup', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(comparable(shown(linesToHtml(lines)))).toEqual(comparable(lines));
      }),
    );
  });

  test('no text becomes an element of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<b>', '&lt;', '"><img>', "'", '</div>', 'x')), (parts) => {
        const { body } = new DOMParser().parseFromString(linesToHtml([parts.join('')]), 'text/html');
        expect([...body.querySelectorAll('*')].every((element) => /^(?:DIV|BR)$/.test(element.tagName))).toBe(true);
      }),
    );
  });

  test.each([
    ['<div>a</div><div><br></div><div>b</div>', ['a', '', 'b']],
    ['<div><div>a</div><div><br></div></div><div>b</div>', ['a', '', 'b']],
    ['a<br><br>b', ['a', '', 'b']],
    ['a<div>b</div>c', ['a', 'b', 'c']],
    ['<div>a<br></div><div>b</div>', ['a', 'b']],
    ['<ul><li>a</li><li><b>b</b> c</li></ul>', ['a', 'b c']],
    ['<div>a\u00a0 \u00a0b </div>', ['a b']],
  ])('%s', (html, lines) => {
    expect(comparable(shown(html))).toEqual(lines);
  });

  test('a picture is no empty line', () => {
    expect(comparable(shown('<div><img></div>'))).toHaveLength(1);
  });

  test('blank lines count between words, not around them', () => {
    expect(areSameLines(['', 'a', '', 'b', ' '], ['a', '', 'b'])).toBe(true);
    expect(areSameLines(['a', 'b'], ['a', '', 'b'])).toBe(false);
    expect(areSameLines(['a'], ['a', 'b'])).toBe(false);
  });
});

describe('lines among others', () => {
  const word = fc.constantFrom('a', 'b', 'c', '');
  const ours = ['Dear Ann,', '', 'Bye'];

  test('are found wherever they stand, and what is around them is left', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (above, below) => {
        const all = [...above, ...ours, ...below];
        expect(findRun(all, ['', ...ours])).toEqual([above.length, above.length + ours.length]);
        expect(withoutRun(all, ours)).toEqual([...above, ...below].filter((line) => line !== ''));
      }),
    );
  });

  test.each([
    ['twice', [...ours, ...ours]],
    ['changed', ['Dear Ann,', '', 'Bye bye']],
    ['with a line between', ['Dear Ann,', 'x', 'Bye']],
    ['cut off', ['Dear Ann,', '']],
  ])('are not found %s', (_name, all) => {
    expect(findRun(all, ours)).toBeNull();
    expect(withoutRun(all, ours)).toBeNull();
  });

  test('no lines stand nowhere', () => {
    expect(findRun(['a', ''], [' '])).toBeNull();
  });
});
