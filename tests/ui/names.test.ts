import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCharacter } from '../any-character.ts';
import { firstNameOf, nameOf, plain } from '../../src/ui/names.ts';

const of = (name: string) => ({ name, address: 'marie@acme.example' });

describe('names', () => {
  test.each([
    ['Marie Dupont', 'Marie'],
    ['Dupont, Marie', 'Marie'],
    ['Marie', 'Marie'],
    ['  Jean-Luc   Martin ', 'Jean-Luc'],
    ['', 'marie@acme.example'],
    ['דנה כהן', '\u2068דנה\u2069'],
  ])('the rep calls "%s" %s', (name, first) => {
    expect(firstNameOf(of(name))).toBe(first);
  });

  test('no text from a page keeps direction marks, line breaks or more than 120 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 400 }), (text) => {
        const shown = plain(text);
        expect(shown).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(shown.length).toBeLessThanOrEqual(240);
        expect([...shown].length).toBeLessThanOrEqual(120);
      }),
    );
    expect(plain('a\u202eb\nc')).toBe('a b c');
  });

  test('somebody without a name is their address', () => {
    expect(nameOf(of('\u202e'))).toBe('marie@acme.example');
  });
});
