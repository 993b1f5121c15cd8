import { describe, expect, it } from 'vitest';
import { checkCourtesy, courtesyLevel } from '../../../src/domain/courtesy/check-courtesy.ts';
import { frTu, frVous } from '../../../src/domain/texts/fr.ts';
import { en } from '../../../src/domain/texts/en.ts';

const levelOf = (text: string, language: 'en' | 'fr') => courtesyLevel(checkCourtesy(text, language));
const familiesOf = (text: string, language: 'en' | 'fr') => checkCourtesy(text, language).map(({ family }) => family);

describe('the courtesy check', () => {
  it.each([
    ['blame', 'You never answered my mails.', 'Vous n’avez jamais répondu à mes mails.'],
    ['counting', 'This is my third mail.', 'C’est mon troisième message.'],
    [
      'ultimatum',
      'Unless I hear from you by Friday, I will close your file.',
      'Sans réponse sous 48 h, je clos votre dossier.',
    ],
    ['guilt', 'I am disappointed.', 'Je suis déçue.'],
    ['sarcasm', 'I guess you are far too busy to write one line.', 'Bravo pour votre silence, quelle classe.'],
    ['loss-aversion', 'Have you given up on this project?', 'Avez-vous abandonné ce projet ?'],
    ['escalation', 'I will contact your manager.', 'Je préviens votre direction.'],
    ['pressure', 'You must answer today.', 'Vous devez répondre.'],
    ['empty-chasing', 'Just checking in.', 'Je me permets de vous relancer encore.'],
    ['shouting', 'Are you there???', 'Vous êtes là ???'],
    ['the-word', 'Are you ghosting me?', 'Vous me ghostez ?'],
  ])('remarks on %s in both languages', (family, english, french) => {
    expect(familiesOf(english, 'en')).toContain(family);
    expect(familiesOf(french, 'fr')).toContain(family);
  });

  it('says where: the words themselves', () => {
    const text = 'Hello Anna, you never answered my mail. Have a good day.';
    const [remark] = checkCourtesy(text, 'en');
    expect(remark && text.slice(remark.from, remark.to)).toBe('you never answered');
    expect(remark).toMatchObject({ family: 'blame', level: 'sharp', suggestion: 'say-you-are-puzzled' });
  });

  it('takes in no line break after the words', () => {
    const text = 'Last warning\n\n';
    expect(checkCourtesy(text, 'en').map(({ from, to }) => text.slice(from, to))).toEqual(['Last warning']);
  });

  it('counts in UTF-16 units, beyond emoji and accents', () => {
    const text = '👋🏽 Ça alors, vous n’avez jamais re\u0301pondu.';
    const [remark] = checkCourtesy(text, 'fr');
    expect(remark && text.slice(remark.from, remark.to)).toBe('vous n’avez jamais re\u0301pondu');
  });

  it.each([
    ['straight and typographic apostrophes', "You haven't answered.", 'You haven’t answered.'],
    ['a missing apostrophe', 'You havent answered.', 'You haven’t answered.'],
    ['informal spelling', 'u never got back to me', 'You never got back to me.'],
    ['capitals', 'You NEVER answered.', 'You never answered.'],
  ])('reads %s alike', (_, one, other) => {
    expect(levelOf(one, 'en')).toBe('sharp');
    expect(levelOf(other, 'en')).toBe('sharp');
  });

  it.each([
    ['vous and tu', 'Tu n’as jamais répondu.'],
    ['inversion', 'Pourquoi n’avez-vous pas répondu ?'],
    ['missing accents and negation', 'vous avez jamais repondu'],
    ['non-breaking spaces', 'Vous\u00a0n’avez jamais\u202frépondu\u00a0!'],
    ['elision', 'T’as jamais répondu.'],
  ])('understands %s in French', (_, text) => {
    expect(levelOf(text, 'fr')).toBe('sharp');
  });

  it.each([
    'There is no pressure and no deadline.',
    'I don’t want to blame anyone.',
    'You did not miss anything.',
    'Was my mail perhaps lost?',
    'I should have answered earlier.',
    'Our supplier never answered us.',
    'We watched “Ghost in the Shell” together.',
    'The offer is valid until 30 June, tell me if you need longer.',
    'As discussed, here is the agenda.',
  ])('lets pass what only looks sharp: %s', (text) => {
    expect(checkCourtesy(text, 'en')).toEqual([]);
  });

  it.each([
    'C’est sans urgence, et sans aucune pression.',
    'N’hésitez surtout pas à me dire non.',
    'Je n’ai pas répondu assez vite.',
    'Notre fournisseur ne nous a jamais répondu.',
    'Comme convenu, voici l’ordre du jour.',
    'L’offre est valable jusqu’au 30 juin, dites-moi si vous avez besoin de plus de temps.',
  ])('lets pass what only looks sharp: %s', (text) => {
    expect(checkCourtesy(text, 'fr')).toEqual([]);
  });

  it.each([
    ['en', 'Four mails from us, and in all this time your company stayed silent.'],
    ['en', 'In all this time your company stayed silent, after four mails from us.'],
    ['fr', 'Après quatre mails envoyés, votre silence dure.'],
    ['fr', 'Votre silence dure, après quatre mails envoyés.'],
  ] as const)('hears signs together in whatever order they stand (%s): %s', (language, text) => {
    expect(levelOf(text, language)).toBe('sharp');
  });

  it('spares talk of others in the same words', () => {
    expect(checkCourtesy('The provider closed their account without any notice.', 'en')).toEqual([]);
    expect(checkCourtesy('Ils ont laissé le fournisseur sans nouvelles.', 'fr')).toEqual([]);
  });

  it('takes a guess at lost interest as risky, not as sharp', () => {
    expect(levelOf('It looks like you are no longer interested.', 'en')).toBe('risky');
  });

  it('lets names and abbreviations stand in capitals', () => {
    expect(checkCourtesy('Marie DUPONT of BNP PARIBAS sent the GDPR form.', 'en')).toEqual([]);
    expect(checkCourtesy('PLEASE ANSWER ME', 'en')).toMatchObject([{ family: 'shouting', level: 'sharp' }]);
  });

  it('lets gladness carry several marks', () => {
    expect(checkCourtesy('Thank you so much!!', 'en')).toEqual([]);
    expect(levelOf('Where is the contract??', 'en')).toBe('risky');
  });

  it('remarks on none of our own texts', () => {
    const texts = { en: [en], fr: [frVous, frTu] } as const;
    const remarked = Object.entries(texts).flatMap(([language, sets]) =>
      sets
        .flatMap((set) => Object.values(set).flat(3))
        .filter((sentence) => checkCourtesy(sentence, language === 'fr' ? 'fr' : 'en').length > 0),
    );
    expect(remarked).toEqual([]);
  });
});

describe('the level of a text', () => {
  const remark = { from: 0, to: 1, suggestion: 'say-it-plainly' } as const;

  it('is fine without remarks and sharp with a sharp one', () => {
    expect(courtesyLevel([])).toBe('fine');
    expect(courtesyLevel([{ ...remark, family: 'counting', level: 'risky' }])).toBe('risky');
    expect(courtesyLevel([{ ...remark, family: 'guilt', level: 'sharp' }])).toBe('sharp');
  });

  it('adds up small barbs of different kinds', () => {
    const counting = { ...remark, family: 'counting', level: 'risky' } as const;
    expect(courtesyLevel([counting, { ...counting, family: 'pressure' }])).toBe('sharp');
    expect(courtesyLevel([counting, counting])).toBe('risky');
    expect(courtesyLevel([counting, { ...counting, family: 'empty-chasing' }])).toBe('risky');
  });
});
