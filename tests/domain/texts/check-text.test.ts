import { describe, expect, it, test } from 'vitest';
import { ownSource } from '../../../src/domain/compose.ts';
import { checkText, isFine } from '../../../src/domain/texts/check-text.ts';
import type { TextKind } from '../../../src/domain/texts/kinds.ts';
import { textKeys, textOfKey } from '../../../src/domain/texts/edited-texts.ts';
import { sampleValues } from '../../../src/domain/texts/sample-values.ts';
import type { TextVariant } from '../../../src/domain/variant.ts';

const nowMs = Date.parse('2026-11-18T10:00Z');
const check = (source: string, kind: TextKind = 'last-message', variant: TextVariant = 'en') =>
  checkText(source, { kind, variant, values: sampleValues(variant, nowMs) });
const ours = ownSource('last-message', 'en');

test.each(textKeys)('our own text %s passes', (key) => {
  const { kind, variant } = textOfKey(key);
  const found = check(ownSource(kind, variant), kind, variant);
  expect(found).toMatchObject({ faults: [], needed: [], remarks: [], otherAddress: [] });
  expect(isFine(found)).toBe(true);
});

describe('a text', () => {
  it('with a fault is looked at no further', () => {
    const found = check('Hello {name}, you never answered.');
    expect(found).toEqual({
      faults: [{ code: 'unknown-gap', at: 6 }],
      needed: [],
      form: null,
      remarks: [],
      otherAddress: [],
    });
    expect(isFine(found)).toBe(false);
  });

  it('has what may hurt shown where it stands, in whichever wording', () => {
    const source = 'Hello {contact},\n\n[We spoke about {topic}.|You never answered my mails.] Best wishes';
    const { remarks } = check(source, 'clear-yes');
    expect(remarks).toHaveLength(1);
    const [{ from, to } = { from: 0, to: 0 }] = remarks;
    expect(source.slice(from, to)).toContain('never answered');
    expect(source.slice(from, to)).not.toContain(']');
  });

  it('is told which gaps it cannot do without', () => {
    expect(check('About {topic}: [with {company}|for {offer}][ {rep}]', 'clear-yes').needed).toEqual([
      'topic',
      'offer',
    ]);
  });
});

describe('a last message', () => {
  it('misses a move that any of its wordings leaves out', () => {
    const withoutThanks = ours.replace('Thank you for the time you have given me, and I wish you all the best.', '');
    expect(check(withoutThanks).form?.missing).toEqual(['thanks']);
    const sometimes = ours.replace(/(Thank you for the time.*)/, '[$1 {topic}|So long.]');
    expect(check(sometimes).form?.missing).toEqual(['thanks']);
  });

  it('must say that it is the last one, and keep its length', () => {
    const found = check(ours.replace('I won’t write again about it, but my door', 'My door'));
    expect(found.form?.hasLastWord).toBe(false);
    expect(isFine(found)).toBe(false);
    const long = check(`${ours}\n${'word '.repeat(120)}`);
    expect(long.form?.words.most).toBeGreaterThan(110);
    expect(isFine(long)).toBe(false);
  });
});

describe('in French', () => {
  it('a sentence in the other form of address is shown', () => {
    const source = 'Bonjour {contact},\n\nJe vous remercie. Où en es-tu ? Bien à vous';
    const { otherAddress } = check(source, 'clear-yes', 'fr-vous');
    expect(otherAddress.map(({ from, to }) => source.slice(from, to))).toEqual(['Où en es-tu ?']);
    const tu = check(source, 'clear-yes', 'fr-tu').otherAddress;
    expect(tu.map(({ from, to }) => source.slice(from, to))).toEqual(['Je vous remercie.', 'Bien à vous']);
  });
});
