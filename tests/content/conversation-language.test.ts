import { expect, it, vi } from 'vitest';
import { createLanguageReader } from '../../src/content/conversation-language.ts';
import type { ConversationReading } from '../../src/domain/reading.ts';
import type { ConversationWords, WordsLanguage } from '../../src/messaging/contract.ts';
import type { VisibleMail } from '../../src/webmail/adapter.ts';

const reading = (ids: (string | null)[] = ['1']): ConversationReading => ({
  id: 'a1',
  subject: 'Offer',
  startedAt: { precision: 'unknown' },
  messages: ids.map((id) => ({ id, at: { precision: 'unknown' }, own: null, from: null, to: null })),
  hiddenCount: 0,
  newest: { status: 'unknown', why: 'newest-not-identified' },
  hasDraft: false,
  language: null,
  register: null,
});
const mails = (ofContact: string, ofRep: string): VisibleMail[] => [
  { messageId: '2', own: true, text: ofRep },
  { messageId: '1', own: false, text: ofContact },
];
const vous: WordsLanguage = { language: 'fr', register: { form: 'vous', by: 'rep' } };
const unknown: WordsLanguage = { language: null, register: null };

/** A background that knows French where the rep has written, and the rep's words are enough to be asked once. */
const actBackground = () =>
  vi.fn(({ ofRep }: ConversationWords) => Promise.resolve<WordsLanguage>(ofRep === '' ? unknown : vous));

it('fills in what the background recognises', async () => {
  expect(await createLanguageReader(actBackground())(reading(), mails('', 'Bonjour'))).toEqual({
    ...reading(),
    ...vous,
  });
});

it('gives the words of several mails of one side together, the newest first, and not without end', async () => {
  const background = actBackground();
  await createLanguageReader(background)(reading(), [
    ...mails('Bonjour', 'Salut'),
    { messageId: '0', own: false, text: 'x'.repeat(4000) },
  ]);
  expect(background).toHaveBeenCalledWith({
    subject: 'Offer',
    ofContact: `Bonjour\n${'x'.repeat(4000)}`.slice(0, 4000),
    ofRep: 'Salut',
  });
});

it('asks once for the messages on screen, and again when one is unfolded or shows other words', async () => {
  const background = actBackground();
  const read = createLanguageReader(background);
  await read(reading([null, '2']), mails('', 'Bonjour'));
  expect(await read(reading([null, '2']), mails('', 'Bonjour'))).toMatchObject(vous);
  expect(background).toHaveBeenCalledTimes(1);
  await read(reading(['1', '2']), mails('', 'Bonjour'));
  await read(reading(['1', '2']), mails('Merci', 'Bonjour'));
  expect(background).toHaveBeenCalledTimes(3);
});

it('asks once about words whose language cannot be told', async () => {
  const background = actBackground();
  const read = createLanguageReader(background);
  await read(reading(), mails('Ok', ''));
  expect(await read(reading(), mails('Ok', ''))).toMatchObject(unknown);
  expect(background).toHaveBeenCalledTimes(1);
  expect(await read(reading(), mails('Ok', 'Bonjour'))).toMatchObject(vous);
});

it('leaves the language open where nobody answers, and asks again', async () => {
  const background = actBackground().mockRejectedValueOnce(new Error('stopped'));
  const read = createLanguageReader(background);
  expect(await read(reading(), mails('', 'Bonjour'))).toMatchObject(unknown);
  expect(await read(reading(), mails('', 'Bonjour'))).toMatchObject(vous);
});
