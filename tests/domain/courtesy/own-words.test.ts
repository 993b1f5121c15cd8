import { expect, it } from 'vitest';
import { ownWordsOf } from '../../../src/domain/courtesy/own-words.ts';

const words = (draft: string) => ownWordsOf(draft).replace(/\s+/g, ' ').trim();

it('keeps every place: what is left out becomes spaces', () => {
  const draft = 'Hello,\n> You never answered.\nsee above';
  const own = ownWordsOf(draft);
  expect(own).toHaveLength(draft.length);
  expect(own.indexOf('see above')).toBe(draft.indexOf('see above'));
});

it.each([
  ['quoted lines', 'Fine.\n> You never answered.\n>> Never!'],
  ['an English quotation', 'Fine.\n\nOn 3 May 2026 at 10:12, Anna <anna@example.com> wrote:\n\nYou never answered.'],
  [
    'one whose first line is broken',
    'Fine.\n\nOn Sun, 3 May 2026 at 10:12, Anna\n<anna@example.com> wrote:\nYou never answered.',
  ],
  [
    'a French quotation',
    'Fine.\nLe dim. 3 mai 2026 à 10:12, Anne <anne@example.com> a écrit :\nVous n’avez pas répondu.',
  ],
  ['an original message', 'Fine.\n-----Original Message-----\nYou never answered.'],
  ['a header block', 'Fine.\n\nFrom: Anna\nSent: Sunday\nTo: Tom\nSubject: Offer\n\nYou never answered.'],
  ['a French header block', 'Fine.\nDe : Anne\nEnvoyé : dimanche\nÀ : Tom\nObjet : Offre\n\nVous n’avez pas répondu.'],
  ['a signature', 'Fine.\n-- \nTom, REPLY NOW Ltd'],
  ['a legal footer', 'Fine.\n\nThis e-mail and its attachments are confidential. You must\ndelete it immediately.'],
  ['a French legal footer', 'Fine.\n\nCe message et ses pièces jointes sont confidentiels.'],
  ['a telephone’s line', 'Fine.\n\nSent from my iPhone'],
])('leaves out %s', (_, draft) => {
  expect(words(draft)).toBe('Fine.');
});

it('keeps an answer below a quotation that is marked line by line', () => {
  expect(words('On 3 May, Anna wrote:\n> When?\nOn Monday.')).toBe('On Monday.');
});

it('keeps sentences that only begin like a quotation', () => {
  const draft =
    'On Monday I wrote down three ideas.\nFrom: here it is only a short walk.\nLe contrat a été écrit : le voici.';
  expect(ownWordsOf(draft)).toBe(draft);
});
