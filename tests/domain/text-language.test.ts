import { describe, expect, it } from 'vitest';
import { composeText, ownSource } from '../../src/domain/compose.ts';
import { languageIn } from '../../src/domain/text-language.ts';
import { sampleValues } from '../../src/domain/texts/sample-values.ts';
import { textKinds } from '../../src/domain/texts/kinds.ts';
import { languageOf, textVariants } from '../../src/domain/variant.ts';

describe('the language of a draft', () => {
  it.each<[language: 'en' | 'fr' | null, text: string]>([
    ['en', 'Hello Marie, thank you for the call. I will send you the figures by Friday.'],
    ['fr', 'Bonjour Marie, merci pour votre appel. Je vous envoie les chiffres vendredi.'],
    ['fr', 'bonjour, je n’ai pas eu de reponse a mon mail, est ce que tu as pu regarder ?'],
    ['en', 'Dear Mr Dupont, our colleague at “Le Moulin de la Galette” would like to meet you and your team.'],
    ['fr', 'Chère Madame, le « follow-up meeting » est prévu pour jeudi, avec notre « Head of the Sales Team ».'],
    [null, ''],
    [null, 'OK'],
    [null, 'Merci !'],
    [null, 'Hallo Anke, vielen Dank für das Gespräch. Ich schicke die Zahlen bis Freitag.'],
    [null, 'Thank you for the call and for your time. Merci pour votre appel et pour le temps que vous avez pris.'],
  ])('is %s: %s', (language, text) => {
    expect(languageIn(text)).toBe(language);
  });

  it.each(textVariants.flatMap((variant) => textKinds.map((kind) => [variant, kind] as const)))(
    'is known of our own %s/%s',
    (variant, kind) => {
      const { text } = composeText(ownSource(kind, variant), variant, sampleValues(variant, Date.UTC(2026, 10, 20)));
      expect(languageIn(text)).toBe(languageOf(variant));
    },
  );
});
