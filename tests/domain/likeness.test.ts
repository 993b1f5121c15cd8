import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeText, ownSource } from '../../src/domain/compose.ts';
import { isMostlyGone, survivingShare } from '../../src/domain/likeness.ts';
import { lastMessageKinds } from '../../src/domain/texts/kinds.ts';
import { textVariants } from '../../src/domain/variant.ts';
import { at } from './builders.ts';

const values = {
  contactFirstName: 'Marie',
  repFirstName: 'Paul',
  company: null,
  topic: 'Pilot in Lyon',
  lastExchangeAtMs: at('10-13 15:00'),
  meetingAtMs: at('10-20 15:00'),
  offerAtMs: at('10-14 09:00'),
  timeZone: 'UTC',
};
const english = composeText(ownSource('last-message', 'en'), 'en', values).text;
const texts = lastMessageKinds.flatMap((kind) =>
  textVariants.map((variant) => [variant, kind, composeText(ownSource(kind, variant), variant, values).text] as const),
);
const part = (text: string, share: number) => {
  const words = text.split(' ');
  return words.slice(0, Math.ceil(words.length * share)).join(' ');
};

describe.each(texts)('what was made of %s/%s', (_variant, _kind, text) => {
  it.each<[what: string, made: string]>([
    ['as it was', text],
    [
      'with a paragraph more',
      `${text.replace('\n\n', '\n\nBefore I forget: the samples are yours to keep.\n\n')}\nParis`,
    ],
    ['with other names and dates', text.replace(/Marie|Paul|Lyon|\d+/g, 'Otherwise').replace('Pilot', 'Trial')],
    [
      'without its longest sentence',
      text.replace(text.match(/[^.?!\n]+/g)?.sort((a, b) => b.length - a.length)[0] ?? '', ''),
    ],
    [
      'without accents, in capitals, in one line',
      text
        .normalize('NFD')
        .replace(/[\p{M}\n]+/gu, (all) => (all.includes('\n') ? ' ' : ''))
        .toUpperCase(),
    ],
    ['half of it', part(text, 0.5)],
  ])('is still the text: %s', (_what, made) => {
    expect(isMostlyGone(text, made)).toBe(false);
  });

  it.each<[what: string, made: string]>([
    ['nothing', ''],
    ['its greeting and its end', `${text.slice(0, 20)}\n\nSee you on Thursday, then.\n\n${text.slice(-20)}`],
    ['a third of it', part(text, 1 / 3)],
    [
      'another word for every third',
      text
        .split(' ')
        .map((word, index) => (index % 3 === 0 ? 'other' : word))
        .join(' '),
    ],
  ])('is another text: %s', (_what, made) => {
    expect(isMostlyGone(text, made)).toBe(true);
  });
});

it('the same thoughts in other words are another text', () => {
  const made = `Hello Marie,

It was a pleasure to talk about “Pilot in Lyon” on 13 October. I have to say that I do not quite see where we are, and perhaps I overlooked something.

Should it not suit you, now or at all, just tell me no, thank you. This is my last mail about it, and I am glad to hear from you whenever you like.

Many thanks for your time, all the best,
Paul`;
  expect(survivingShare(english, made)).toBeLessThan(0.2);
  expect(isMostlyGone(english, made)).toBe(true);
});

it('an ordinary answer in the same language is another text', () => {
  const made = 'Hello Marie, here are the figures you asked for. If this is not for you, call me. Best wishes, Paul';
  expect(survivingShare(english, made)).toBeLessThan(0.25);
});

it('whatever is added around or between, nothing of the text is lost', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(survivingShare(english, `${before}\n${english}\n${after}`)).toBe(1);
    }),
  );
});

it('a text without words cannot be gone', () => {
  expect(isMostlyGone('…', 'anything at all')).toBe(false);
});
