import { describe, expect, it } from 'vitest';
import { registerOf } from '../../src/domain/register.ts';
import { variantOf } from '../../src/domain/variant.ts';

it.each([
  ['Merci Paul, tu peux m’appeler demain ? À toi de voir.', 'tu'],
  ['Je t’envoie cela, dis-moi si tu es libre pour un rendez-vous.', 'tu'],
  ['Pouvez-vous nous envoyer votre offre ? S’il vous plaît.', 'vous'],
  ['Je vous rappelle demain.', 'vous'],
  ['D’accord pour le rendez-vous de mardi.', null],
  ['Tu vois avec l’équipe, vous êtes les bienvenus.', null],
  ['Les TU sont en échec.', null],
  ['', null],
])('%s: %s', (text, register) => {
  expect(registerOf(text)).toBe(register);
});

describe('the variant of a text', () => {
  const atMs = 1;
  it('follows the conversation, then the rep', () => {
    expect(variantOf({ language: { code: 'fr', atMs }, register: null }, 'en')).toBe('fr-vous');
    expect(variantOf({ language: { code: 'fr', atMs }, register: { form: 'tu', atMs } }, 'en')).toBe('fr-tu');
    expect(variantOf({ language: { code: 'en', atMs }, register: null }, 'fr')).toBe('en');
    expect(variantOf({ language: null, register: null }, 'fr-CA')).toBe('fr-vous');
    expect(variantOf({ language: { code: 'fry', atMs }, register: null }, 'fr')).toBe('en');
  });
});
