import { expect, it, vi } from 'vitest';
import { createLanguageReader } from '../../src/content/conversation-language.ts';
import type { ConversationReading } from '../../src/domain/reading.ts';
import type { VisibleMail } from '../../src/webmail/adapter.ts';

const reading = (ids: (string | null)[] = ['1'], subject = 'Offer'): ConversationReading => ({
  id: 'a1',
  subject,
  startedAt: { precision: 'unknown' },
  messages: ids.map((id) => ({ id, at: { precision: 'unknown' }, own: null, from: null, to: null })),
  hiddenCount: 0,
  newest: { status: 'unknown', why: 'newest-not-identified' },
  hasDraft: false,
  language: null,
  register: null,
});

const french = 'Bonjour Camille, merci pour le devis, nous en parlons mardi avec toute la direction.';
const frenchTu = 'Salut Camille, tu as bien reçu le devis ? Dis-moi ce que tu en penses quand tu peux.';
const frenchVous = 'Bonjour Julien, avez-vous pu lire notre offre ? Je reste à votre disposition si vous voulez.';
const english = 'Hello Camille, thank you for the offer, we will talk about it on Tuesday with everybody.';

/** Detection that knows its own sentences, and would say "xx" of anything too short to be asked about. */
const detect = (text: string) =>
  Promise.resolve(/merci|reçu|offre/.test(text) ? 'fr' : /thank/.test(text) ? 'en' : text.length < 40 ? 'xx' : null);
const mails = (ofContact: string, ofRep: string): VisibleMail[] => [
  { messageId: '2', own: true, text: ofRep },
  { messageId: '1', own: false, text: ofContact },
];
const read = (ofContact: string, ofRep: string, subject?: string) =>
  createLanguageReader(detect)(reading(['1'], subject), mails(ofContact, ofRep));

it('takes the contact’s language before the rep’s', async () => {
  expect(await read(english, frenchVous)).toMatchObject({ language: 'en', register: null });
});

it('takes the rep’s own words while the contact’s are folded', async () => {
  expect(await read('', frenchTu)).toMatchObject({ language: 'fr', register: { form: 'tu', by: 'rep' } });
  expect(await read('', frenchVous)).toMatchObject({ language: 'fr', register: { form: 'vous', by: 'rep' } });
});

it('takes the address form from the contact, else from the rep, else none', async () => {
  expect(await read(frenchTu, frenchVous)).toMatchObject({ register: { form: 'tu', by: 'contact' } });
  expect(await read(french, frenchTu)).toMatchObject({ language: 'fr', register: { form: 'tu', by: 'rep' } });
  expect(await read(french, '')).toMatchObject({ language: 'fr', register: null });
});

it('is not guessed from a few words', async () => {
  expect(await read('Ok merci', '')).toMatchObject({ language: null, register: null });
  expect(await read('Ok !', frenchVous)).toMatchObject({ language: 'fr' });
});

it('takes the words of several mails of one side together, the newest first', async () => {
  const texts: string[] = [];
  const readAll = createLanguageReader((text) => {
    texts.push(text);
    return Promise.resolve('fr');
  });
  await readAll(reading(), [...mails(frenchVous, ''), { messageId: '0', own: false, text: 'x'.repeat(4000) }]);
  expect(texts).toEqual([`${frenchVous}\n${'x'.repeat(4000)}`.slice(0, 4000)]);
});

it('puts short words together with the subject', async () => {
  expect(await read('Ok merci Camille', 'Bonne journée à tous', 'Votre projet de site')).toMatchObject({
    language: 'fr',
  });
});

it('is detected once for the messages on screen, and again when one is unfolded', async () => {
  const asked = vi.fn(detect);
  const readAgain = createLanguageReader(asked);
  const folded = mails('', frenchVous);
  await readAgain(reading([null, '2']), folded);
  await readAgain(reading([null, '2']), folded);
  expect(asked).toHaveBeenCalledTimes(1);
  const unfolded = mails(frenchTu, frenchVous);
  expect(await readAgain(reading(['1', '2']), unfolded)).toMatchObject({ register: { form: 'tu' } });
});

it('is looked for again while it is unknown', async () => {
  const readAgain = createLanguageReader(detect);
  expect(await readAgain(reading(), [])).toMatchObject({ language: null });
  expect(await readAgain(reading(), mails(french, ''))).toMatchObject({ language: 'fr' });
});
