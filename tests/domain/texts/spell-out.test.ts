import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { spellOut } from '../../../src/domain/texts/spell-out.ts';
import { checkSource } from '../../../src/domain/texts/template-source.ts';

const values = new Map([
  ['contact', 'Marie'],
  ['topic', 'the pilot'],
]);
const textsOf = (source: string) => spellOut(source, values).map(({ text }) => text);

it.each([
  ['Hello.', ['Hello.']],
  ['Hello {contact}.', ['Hello Marie.']],
  ['[A {topic}|B|C] and [D|E].', ['A the pilot and D.', 'B and E.', 'C and E.']],
  ['Hello[ {contact}].', ['Hello Marie.', 'Hello.']],
  ['Bye {rep}.', ['Bye {rep}.']],
])('%s reads %j', (source, texts) => {
  expect(textsOf(source)).toEqual(texts);
});

it.each([
  ['[Hello {contact}|Hello], at last', 'at last', 'at last'],
  ['[We met, {contact}|We talked] again', 'talked again', 'talked] again'],
  ['Hello {contact}, so', 'rie, s', '{contact}, s'],
  ['{contact}', 'Marie', '{contact}'],
])('in %s, “%s” stands at “%s”', (source, words, place) => {
  const reading = spellOut(source, values).find(({ text }) => text.includes(words));
  const from = reading?.text.indexOf(words) ?? 0;
  const range = reading?.placeOf(from, from + words.length);
  expect(source.slice(range?.from, range?.to)).toBe(place);
});

test('every place of every reading lies in the source', () => {
  const part = fc.constantFrom('{contact}', '{topic}', '[', ']', '|', 'words ', '\n', '{rep}');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.nat(60), fc.nat(20), (parts, from, length) => {
      const source = parts.join('');
      if (checkSource(source).length > 0) return;
      for (const { text, placeOf } of spellOut(source, values)) {
        const to = Math.min(text.length, from + length);
        if (from >= to) continue;
        const place = placeOf(from, to);
        expect(place.from).toBeGreaterThanOrEqual(0);
        expect(place.to).toBeLessThanOrEqual(source.length);
        expect(place.from).toBeLessThan(place.to);
      }
    }),
  );
});
