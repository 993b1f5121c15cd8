import { describe, expect, it } from 'vitest';
import type { MailWords } from '../../../src/domain/signals/mail-signal.ts';
import { recogniseMail } from '../../../src/domain/signals/recognise-mail.ts';

const kindOf = (mail: Partial<MailWords>) =>
  recogniseMail({ subject: '', text: '', sender: null, sentAtMs: null, ...mail })?.kind ?? null;

describe('a subject alone', () => {
  it.each([
    ['Out of office: back Monday', 'out-of-office'],
    ['Absence du bureau', 'out-of-office'],
    ['Abwesenheitsnotiz', 'out-of-office'],
    ['Fuera de la oficina', 'out-of-office'],
    ['Automatic reply: Offer', 'auto-reply'],
    ['Réponse automatique : Offre', 'auto-reply'],
    ['Automatische Antwort: Angebot', 'auto-reply'],
    ['Respuesta automática: Oferta', 'auto-reply'],
    ['Undeliverable: Offer', 'bounce'],
    ['Delivery Status Notification (Failure)', 'bounce'],
    ['Non remis : Offre', 'bounce'],
    ['Échec de la remise', 'bounce'],
    ['Unzustellbar: Angebot', 'bounce'],
    ['No se puede entregar: Oferta', 'bounce'],
  ])('“%s” is enough', (subject, kind) => {
    expect(kindOf({ subject })).toBe(kind);
  });

  it.each([
    'Re: Undeliverable: Offer',
    'AW: Abwesenheitsnotiz',
    'TR : Réponse automatique : Offre',
    'Out of office next week',
  ])('“%s” is a mail of a person', (subject) => {
    expect(kindOf({ subject })).toBeNull();
  });
});

it('tells when the absent person is back', () => {
  const text = 'Bonjour,\nje suis absente du bureau jusqu’au 14 août inclus et vous répondrai à mon retour.';
  expect(recogniseMail({ subject: 'Re: Offre', text, sender: null, sentAtMs: Date.UTC(2026, 7, 5) })).toEqual({
    kind: 'out-of-office',
    returnsOn: '2026-08-15',
  });
});

it('lets a person speak below an automatic subject of the conversation', () => {
  const text = "Hi Marc,\nI'm back now and read your proposal. Could we talk on Thursday? Let's fix the price then.";
  expect(kindOf({ subject: 'Automatic reply: Proposal', text })).not.toBe('auto-reply');
  expect(kindOf({ subject: 'Out of office: Proposal', text })).not.toBe('out-of-office');
});

it('reads only the words of the author, not the mail they quote', () => {
  const quoted = 'Your message to jo@acme.example could not be delivered. 550 5.1.1 user unknown';
  expect(kindOf({ text: quoted })).toBe('bounce');
  expect(kindOf({ text: `See below.\n\n> ${quoted}` })).toBeNull();
  expect(kindOf({ text: `See below.\n\nOn Mon, 23 Nov 2026 at 10:00, Jo wrote:\n${quoted}` })).toBeNull();
});

it('takes a mail system at its word more easily than an unknown sender', () => {
  const text = 'The message could not be delivered.';
  expect(kindOf({ text })).toBeNull();
  expect(kindOf({ text, sender: 'mailer-daemon@mail.example' })).toBe('bounce');
});

it('does not call a delay a failure, whoever reports it', () => {
  const text = 'Your message to jo@acme.example has not been delivered yet. We will keep trying for 46 hours.';
  expect(kindOf({ text, sender: 'mailer-daemon@mail.example' })).toBeNull();
});

it('stays calm before hostile text of 10 000 characters', () => {
  const pieces = [
    'i am ',
    'until from between ',
    ' ',
    '\n',
    'a',
    '?',
    '<a ',
    '1.2.3.4/',
    'your message ',
    'On a ',
    'from: x\n',
    '>',
  ];
  const texts = [...pieces, 'vom 1. bis vom 2. bis ', 'le message a ', 'ich bin nachricht '].map((piece) =>
    piece.repeat(Math.ceil(10_000 / piece.length)),
  );
  const startMs = performance.now();
  for (const text of texts) recogniseMail({ subject: text, text, sender: null, sentAtMs: 0 });
  // A catastrophic expression takes seconds for one; a busy machine takes some milliseconds for each.
  expect((performance.now() - startMs) / texts.length).toBeLessThan(100);
});
