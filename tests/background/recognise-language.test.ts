import { describe, expect, it } from 'vitest';
import { recogniseLanguage } from '../../src/background/recognise-language.ts';
import type { ConversationWords } from '../../src/messaging/contract.ts';
import { startBackground, storedText } from './harness.ts';

const french = 'Bonjour Camille, merci pour le devis, nous en parlons mardi avec toute la direction.';
const frenchTu = 'Salut Camille, tu as bien reçu le devis ? Dis-moi ce que tu en penses quand tu peux.';
const frenchVous = 'Bonjour Julien, avez-vous pu lire notre offre ? Je reste à votre disposition si vous voulez.';
const english = 'Hello Camille, thank you for the offer, we will talk about it on Tuesday with everybody.';

/** Detection that knows its own sentences, and would say "xx" of anything too short to be asked about. */
const detectLanguage = (text: string) =>
  Promise.resolve(/merci|reçu|offre/.test(text) ? 'fr' : /thank/.test(text) ? 'en' : text.length < 40 ? 'xx' : null);
const words = (ofContact: string, ofRep: string, subject = 'Offer'): ConversationWords => ({
  subject,
  ofContact,
  ofRep,
});
const read = (...sides: Parameters<typeof words>) => recogniseLanguage({ detectLanguage }, words(...sides));

describe('the language of a conversation', () => {
  it('is the contact’s before the rep’s', async () => {
    expect(await read(english, frenchVous)).toEqual({ language: 'en', register: null });
  });

  it('is that of the rep’s own words while the contact’s are folded', async () => {
    expect(await read('', frenchTu)).toEqual({ language: 'fr', register: { form: 'tu', by: 'rep' } });
    expect(await read('', frenchVous)).toEqual({ language: 'fr', register: { form: 'vous', by: 'rep' } });
  });

  it('comes with the address form of the contact, else of the rep, else none', async () => {
    expect(await read(frenchTu, frenchVous)).toMatchObject({ register: { form: 'tu', by: 'contact' } });
    expect(await read(french, frenchTu)).toEqual({ language: 'fr', register: { form: 'tu', by: 'rep' } });
    expect(await read(french, '')).toEqual({ language: 'fr', register: null });
  });

  it('is not guessed from a few words', async () => {
    expect(await read('Ok merci', '')).toEqual({ language: null, register: null });
    expect(await read('Ok !', frenchVous)).toMatchObject({ language: 'fr' });
  });

  it('is looked for in all short words together, the subject included', async () => {
    expect(await read('Ok merci Camille', 'Bonne journée à tous', 'Votre projet de site')).toMatchObject({
      language: 'fr',
    });
  });
});

describe('asked by a webmail tab', () => {
  it('is answered, and no word is stored', async () => {
    const background = startBackground();
    background.world.detectLanguage = detectLanguage;
    const before = await storedText(background);
    await expect(background.tab.recogniseLanguage(words(french, ''))).resolves.toMatchObject({ language: 'fr' });
    expect(await storedText(background)).toBe(before);
    expect(background.world).toMatchObject({ events: [], badge: 0, alarmAtMs: null, bugs: [] });
  });

  it.each([
    ['no words', null],
    ['words without end', words('x'.repeat(4_001), '')],
    ['something else beside them', { ...words('', ''), to: 'marie@example.com' }],
  ])('refuses %s', async (_, asked) => {
    const { tab } = startBackground();
    await expect(tab.recogniseLanguage(asked as ConversationWords)).rejects.toThrow('recogniseLanguage failed');
  });

  it('answers nobody else', async () => {
    const { worker } = startBackground();
    await expect(worker.page.recogniseLanguage(words('', ''))).rejects.toThrow('Refused');
    await expect(worker.stranger.recogniseLanguage(words('', ''))).rejects.toThrow('Refused');
  });
});
