import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { composeText, ownSource } from '../../src/domain/compose.ts';
import type { TextValues } from '../../src/domain/text-values.ts';
import { checkSource, fillSource, longestSource } from '../../src/domain/texts/template-source.ts';
import { textKinds } from '../../src/domain/texts/kinds.ts';
import { textVariants } from '../../src/domain/variant.ts';

const values: TextValues = {
  contactFirstName: 'Marie',
  repFirstName: null,
  company: null,
  topic: null,
  lastExchangeAtMs: null,
  meetingAtMs: null,
  offerAtMs: null,
  timeZone: 'UTC',
};
const textOf = (source: string) => composeText(source, 'en', values).text;

describe('a source', () => {
  it.each([
    ['Hello {contact},', 'Hello Marie,'],
    ['[About {topic}.|About our talk.]', 'About our talk.'],
    ['[About {topic} for {contact}.|For {contact}.|Hello.]', 'For Marie.'],
    ['Bye[ {rep}].', 'Bye.'],
    ['Hello[ {contact}].', 'Hello Marie.'],
  ])('%s becomes %s', (source, text) => {
    expect(checkSource(source)).toEqual([]);
    expect(textOf(source)).toBe(text);
    expect(composeText(source, 'en', values).missing).toEqual([]);
  });

  it('names each gap that stays open, once', () => {
    const { text, missing, pieces } = composeText('{topic}, {rep}: [{topic} {offer}|{offer}]', 'en', values);
    expect(missing).toEqual(['topic', 'rep', 'offer']);
    expect(text).toBe('{topic}, {rep}: {offer}');
    expect(pieces.filter(({ type }) => type === 'gap')).toHaveLength(3);
  });

  it('takes the words of the rep before what was found', () => {
    const { text, missing } = composeText('{contact}, {topic}', 'en', values, { contact: ' Mia ', topic: 'the pilot' });
    expect({ text, missing }).toEqual({ text: 'Mia, the pilot', missing: [] });
    expect(composeText('{contact}', 'en', values, { contact: '  ' }).text).toBe('Marie');
  });

  it.each([
    ['', ['empty']],
    [' \n ', ['empty']],
    ['Hello {name}', ['unknown-gap']],
    ['Hello {}', ['unknown-gap']],
    ['Hello {contact', ['stray-bracket']],
    ['Hello contact}', ['stray-bracket']],
    ['[one|two', ['open-bracket']],
    ['one]', ['stray-bracket']],
    ['[a [b] c]', ['stray-bracket', 'stray-bracket']],
    ['x'.repeat(longestSource + 1), ['too-long']],
  ])('%s has its faults named', (source, codes) => {
    expect(checkSource(source).map(({ code }) => code)).toEqual(codes);
  });

  test('of every text of ours has no fault', () => {
    for (const kind of textKinds) {
      for (const variant of textVariants) expect(checkSource(ownSource(kind, variant))).toEqual([]);
    }
  });

  test('without a fault never leaves a brace or bracket but those of open gaps', () => {
    const part = fc.constantFrom('{contact}', '{topic}', '[', ']', '|', 'words ', '{', '}', '\n', '{name}');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const source = parts.join('');
        if (checkSource(source).length > 0) return;
        const pieces = fillSource(source, new Map([['contact', 'Marie']]));
        for (const piece of pieces) if (piece.type !== 'gap') expect(piece.text).not.toMatch(/[{}[\]]/);
      }),
    );
  });
});

test('French is typeset around what is filled in', () => {
  const { text } = composeText('Au sujet de « {topic} » : {contact} !', 'fr-vous', { ...values, topic: 'Pilote' });
  expect(text).toBe('Au sujet de «\u202fPilote\u202f»\u202f: Marie\u202f!');
});
