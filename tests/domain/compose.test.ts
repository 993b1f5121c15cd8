import { describe, expect, it } from 'vitest';
import { composeText, ownSource } from '../../src/domain/compose.ts';
import { checkCourtesy } from '../../src/domain/courtesy/check-courtesy.ts';
import { findMoves } from '../../src/domain/moves/find-moves.ts';
import type { TextValues } from '../../src/domain/text-values.ts';
import { lastMessageKinds, textKinds, type TextKind } from '../../src/domain/texts/kinds.ts';
import { textVariants, type TextVariant } from '../../src/domain/variant.ts';

const complete: TextValues = {
  contactFirstName: 'Marie',
  repFirstName: 'Paul',
  company: 'lumen.example',
  topic: 'Pilot for the Lyon warehouse',
  lastExchangeAtMs: Date.parse('2026-11-12T10:00Z'),
  meetingAtMs: Date.parse('2026-11-01T10:00Z'),
  offerAtMs: Date.parse('2026-10-30T10:00Z'),
  timeZone: 'Europe/Paris',
};
const gaps = [
  'contactFirstName',
  'repFirstName',
  'company',
  'topic',
  'lastExchangeAtMs',
  'meetingAtMs',
  'offerAtMs',
] as const;

/** All 128 ways to know or not to know the values. */
const combinations: TextValues[] = Array.from({ length: 2 ** gaps.length }, (_, mask) => {
  const values = { ...complete };
  gaps.forEach((gap, index) => {
    if (mask & (1 << index)) values[gap] = null;
  });
  return values;
});

const ours = (kind: TextKind, variant: TextVariant, values: TextValues) => {
  const { text, missing } = composeText(ownSource(kind, variant), variant, values);
  expect(missing).toEqual([]);
  return text;
};
const countWords = (text: string) => text.split(/[\s\u202f]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const bodyOf = (text: string) => text.split('\n\n').slice(1, -1).join(' ');
const sentencesOf = (text: string) => bodyOf(text).match(/[^.?!]+[.?!](?=\s|$)/gu) ?? [];

describe.each(textVariants)('texts in %s', (variant) => {
  it.each(textKinds)('%s stays whole, whatever is unknown', (kind) => {
    for (const values of combinations) {
      const text = ours(kind, variant, values);
      expect(text).not.toMatch(/[{}]|null|undefined|NaN| {2}|[ \u202f]\n|\n[ \u202f]|\n{3}/);
      expect(text).toMatch(/^(?:Hello|Bonjour)(?: Marie)?,\n\n/);
      expect(text).toMatch(/\n\n(?:Best wishes|Bien à vous|Bien à toi),(?:\nPaul)?$/);
      expect(sentencesOf(text).join('').length).toBeGreaterThan(bodyOf(text).length - 6);
      for (const sentence of sentencesOf(text)) expect(sentence.trim()).toMatch(/^\p{Lu}/u);
      expect(text.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
      const isLast = lastMessageKinds.some((last) => last === kind);
      expect(countWords(text)).toBeGreaterThanOrEqual(isLast ? 50 : 30);
      expect(countWords(text)).toBeLessThanOrEqual(110);
      if (values.contactFirstName === null) expect(text).not.toContain('Marie');
    }
  });

  it.each(lastMessageKinds)('%s makes every required move and none of the forbidden ones', (kind) => {
    for (const values of combinations) {
      const text = ours(kind, variant, values);
      expect(sentencesOf(text).length).toBeLessThanOrEqual(5);
      expect(findMoves(text, variant === 'en' ? 'en' : 'fr')).toMatchObject({ missing: [], hasLastWord: true });
      expect(text).toMatch(/I must admit I’m|J’avoue ne pas bien comprendre/);
      expect(text).toMatch(/“no, thank you”|«\u202fnon merci\u202f»/);
      expect(text).toMatch(/my door stays open|ma porte reste ouverte/);
      expect(text).toMatch(/write again about it|écrirai plus à ce sujet/);
      expect(text).toMatch(/Thank you for|remercie/);
      expect(text).not.toMatch(/ghost|relanc|urgent|as soon as|dès que possible|!|ignored|deçu|déçu|disappoint/i);
    }
  });

  it.each(textKinds)('%s passes the courtesy check, whatever is unknown', (kind) => {
    const wordings = new Set(combinations.map((values) => ours(kind, variant, values)));
    for (const text of wordings) expect(checkCourtesy(text, variant === 'en' ? 'en' : 'fr')).toEqual([]);
  });

  it('names what was shared', () => {
    const shared = lastMessageKinds.map((kind) => ours(kind, variant, complete));
    const dates =
      variant === 'en' ? ['12 November', '1 November', '30 October'] : ['12 novembre', '1er novembre', '30 octobre'];
    shared.forEach((text, index) => {
      expect(text).toContain('Pilot for the Lyon warehouse');
      expect(text).toContain(dates[index]);
    });
  });
});

it('read as a native speaker would write them', () => {
  const missed = 'last-message-after-missed-meeting';
  expect(ours(missed, 'en', complete)).toContain('our meeting on 1 November about “Pilot');
  expect(ours('welcome-back', 'en', complete)).toContain('pick up “Pilot for the Lyon warehouse” where we left off');
  expect(ours('last-message', 'fr-vous', complete)).toContain('du temps que vous m’avez accordé');
  expect(ours('last-message', 'fr-tu', complete)).toContain('du temps que tu m’as accordé');
});

describe.each(['fr-vous', 'fr-tu'] as const)('texts in %s', (variant) => {
  const wordings = (kind: TextKind) => [...new Set(combinations.map((values) => ours(kind, variant, values)))];
  const formsOfTu = /(?<![\p{L}])(?:tu|te|toi|ton|ta|tes|tiens?|tiennes?)(?!\p{L})|(?<!\p{L})t’|-t[ue](?!\p{L})/iu;
  const formsOfVous =
    /(?<!\p{L})(?:vous|votre|vos|vôtres?)(?!\p{L})|(?<!\p{L})(?!assez|chez|nez|rez)\p{L}{2,}ez(?!\p{L})/iu;

  it.each(textKinds)('%s holds one form of address in every wording', (kind) => {
    const other = variant === 'fr-vous' ? formsOfTu : formsOfVous;
    const own = variant === 'fr-vous' ? formsOfVous : formsOfTu;
    for (const text of wordings(kind)) {
      const words = text.replaceAll('rendez-vous', 'rencontre');
      expect(words).not.toMatch(other);
      expect(words).toMatch(own);
    }
  });

  it.each(textKinds)('%s is typeset as French in every wording', (kind) => {
    for (const text of wordings(kind)) {
      expect(text).not.toMatch(/[^\u202f][;:!?»]|«[^\u202f]|[ \u00a0][;:!?»]/u);
      expect(text).not.toMatch(/['"“”]|\.\.\./u);
      expect(text).not.toMatch(/(?<!\d)1 novembre/u);
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  it('need no elision before a topic or a name with a vowel', () => {
    const vowels = { ...complete, contactFirstName: 'Élise', topic: 'Audit énergétique' };
    for (const kind of textKinds) {
      expect(ours(kind, variant, vowels)).not.toMatch(
        /(?<!\p{L})(?:de|que|le|la|je|ne)[ \u202f]«?[ \u202f]?(?:Audit|Élise)/iu,
      );
    }
  });
});

describe('a value after « de » or « que » in a text of the rep', () => {
  const read = (source: string, contactFirstName: string) =>
    composeText(source, 'fr-vous', { ...complete, contactFirstName }).text;

  it('is elided before a vowel, and only there', () => {
    expect(read('De la part de {contact}.', 'Élise')).toBe('De la part d’Élise.');
    expect(read('Je sais que {contact} hésite.', 'Anne')).toBe('Je sais qu’Anne hésite.');
    expect(read('De la part de {contact}.', 'Marie')).toBe('De la part de Marie.');
    expect(read('Un modèle {contact}.', 'Anne')).toBe('Un modèle Anne.');
  });

  it('stays as it is in English', () => {
    expect(composeText('Café de {contact}', 'en', { ...complete, contactFirstName: 'Anne' }).text).toBe('Café de Anne');
  });
});

it('holds the number of words even with the longest topic', () => {
  const values = { ...complete, topic: 'Pilot in the new depot of Lyon 3e' };
  for (const variant of textVariants) {
    for (const kind of textKinds) expect(countWords(ours(kind, variant, values))).toBeLessThanOrEqual(110);
  }
});

it('shows dates in the zone of the rep', () => {
  const late = { ...complete, lastExchangeAtMs: Date.parse('2026-11-12T23:30Z') };
  expect(ours('last-message', 'en', late)).toContain('13 November');
  expect(ours('last-message', 'en', { ...late, timeZone: 'America/New_York' })).toContain('12 November');
});
