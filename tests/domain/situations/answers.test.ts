import { describe } from 'vitest';
import { cast } from './cast.ts';
import { claire, claireSilent, inNewYork, inParis, john, johnSilent } from './places.ts';

describe('an answer counts wherever it comes from', () => {
  const { at, mail, mark, talk, tell } = inParis;
  const elsewhere = (lines: Parameters<typeof talk>[0], change = {}) =>
    talk(lines, '10-16 17:00', { id: 'elsewhere', ...change });
  tell([
    [
      'from another conversation',
      claireSilent,
      '10-16 17:00',
      'waiting',
      { code: 'answered-in-other-conversation', atMs: at('10-14 09:00'), conversationId: 'elsewhere' },
      { others: [elsewhere(['claire 10-14 09:00'])] },
    ],
    [
      'but not an earlier one',
      claireSilent,
      '10-16 17:00',
      'quiet',
      'few-answers',
      { others: [elsewhere(['claire 09-23 09:00'])] },
    ],
    [
      'from a colleague who was on the conversation',
      [
        ...claire,
        mail('me 10-12 09:00', {
          to: [
            { address: 'claire@moulin.example', name: 'Claire Dubois' },
            { address: 'hugo@moulin.example', name: 'Hugo Petit' },
          ],
        }),
      ],
      '10-16 17:00',
      'waiting',
      'answered-in-other-conversation',
      { others: [elsewhere(['hugo 10-14 09:00'])] },
    ],
    [
      'a colleague who never was on it wrote elsewhere, Claire in copy: nobody knows for whom',
      claireSilent,
      '10-16 17:00',
      'unknown',
      { code: 'unknown', why: 'maybe-answered-elsewhere' },
      { others: [elsewhere([mail('hugo 10-14 09:00', { to: [cast.me, cast.claire] })])] },
    ],
    [
      'from her private address on the conversation',
      [...claireSilent, 'claire-private 10-14 09:00'],
      '10-16 17:00',
      'your-turn',
      { code: 'they-wrote-last', atMs: at('10-14 09:00') },
    ],
    [
      'as an accepted invitation',
      [
        ...claireSilent,
        'me 10-12 09:05 | Invitation : Démo @ ven. 30 oct. 2026 15:00 - 16:00 (CET) |',
        'claire 10-12 14:00 | Accepté : Démo @ ven. 30 oct. 2026 15:00 - 16:00 (CET) |',
      ],
      '10-16 17:00',
      'waiting',
      { code: 'meeting-ahead', atMs: at('10-30 15:00') },
    ],
    [
      'as an accepted invitation in a conversation of its own',
      claireSilent,
      '10-16 17:00',
      'waiting',
      { code: 'meeting-ahead', atMs: at('10-30 15:00') },
      {
        others: [
          elsewhere(['claire 10-12 14:00 | Accepté : Démo @ ven. 30 oct. 2026 15:00 - 16:00 (CET) |'], {
            subject: 'Accepté : Démo @ ven. 30 oct. 2026 15:00 - 16:00 (CET)',
          }),
        ],
      },
    ],
    [
      'by phone, the rep says',
      claireSilent,
      '10-16 17:00',
      'waiting',
      { code: 'answered-elsewhere', atMs: at('10-15 09:00') },
      { marks: [mark({ type: 'answered-elsewhere' }, '10-15 09:00')] },
    ],
    [
      'but not from somebody else’s mark',
      claireSilent,
      '10-16 17:00',
      'ghosting',
      'few-answers',
      { marks: [mark({ type: 'answered-elsewhere' }, '10-15 09:00', { contact: 'zoe@other.example' })] },
    ],
    [
      'and not from what another mailbox was told',
      claireSilent,
      '10-16 17:00',
      'ghosting',
      'few-answers',
      { marks: [mark({ type: 'answered-elsewhere' }, '10-15 09:00', { account: 'other@ghostlight.example' })] },
    ],
    [
      'unless her mailbox alone answered there',
      claireSilent,
      '10-16 17:00',
      'ghosting',
      'few-answers',
      {
        others: [
          elsewhere([
            'claire 10-14 09:00 | Réponse automatique | Nous avons bien reçu votre message. Ceci est un message automatique.',
          ]),
        ],
      },
    ],
  ]);
});

describe('several people', () => {
  const { at, mail, talk, tell } = inNewYork;
  const group = [...john, 'kate 09-02 09:00'];
  const to = ['john', 'kate', 'consultant'].map((name) => ({
    address: `${name === 'consultant' ? 'lee@advice' : `${name}@harbor`}.example`,
    name: '',
  }));
  tell([
    [
      'a colleague of John’s answers for him',
      [...johnSilent, 'kate 09-22 09:00'],
      '09-25 17:00',
      'your-turn',
      { code: 'they-wrote-last', atMs: at('09-22 09:00') },
    ],
    [
      'so does a consultant from elsewhere',
      [...john, mail('me 09-21 09:00', { to }), 'consultant 09-22 09:00'],
      '09-25 17:00',
      'your-turn',
      'they-wrote-last',
    ],
    [
      'one answer each makes a group engaged',
      ['me 08-31 09:00', 'john 08-31 14:00', 'me 09-01 10:00', 'kate 09-01 15:00', mail('me 09-21 09:00', { to })],
      '09-25 17:00',
      'ghosting',
      'few-answers',
    ],
    ['nobody of them answered', [...group, mail('me 09-21 09:00', { to })], '09-23 17:00', 'quiet', 'few-answers'],
    [
      'a colleague of the rep wrote last: the silence is not John’s',
      [...johnSilent, 'anna 09-22 09:00'],
      '09-25 17:00',
      'waiting',
      'few-answers',
      { nextCheck: null },
    ],
    [
      'the rep wrote to a colleague of theirs only',
      [...john, mail('me 09-21 09:00', { to: [{ address: 'anna@ghostlight.example', name: 'Anna Klein' }] })],
      '09-25 17:00',
      'unknown',
      { code: 'unknown', why: 'recipient-unclear' },
    ],
    [
      'the rep wrote from another address of theirs',
      [...john, mail('me2 09-21 09:00', { own: null, to: null })],
      '09-25 17:00',
      'ghosting',
      'few-answers',
      { settings: { ownAddresses: ['p.martin@private.example'] } },
    ],
    [
      'from one that the page knows as theirs',
      [...john, mail('me2 09-21 09:00', { own: true, to: null })],
      '09-25 17:00',
      'ghosting',
      'few-answers',
    ],
    [
      'from one that nobody knows',
      [...john, mail('me2 09-21 09:00', { own: null })],
      '09-25 17:00',
      'unknown',
      { code: 'unknown', why: 'sender-unknown' },
    ],
    [
      'a ticket system wrote last',
      [...johnSilent, 'notifications 09-22 09:00'],
      '09-25 17:00',
      'waiting',
      'few-answers',
    ],
    [
      'a calendar reminded everybody',
      [...johnSilent, 'calendar-robot 09-22 09:00'],
      '09-25 17:00',
      'ghosting',
      'few-answers',
    ],
    [
      'the rep wrote to Kate yesterday, who is on the conversation',
      [...group, mail('me 09-21 09:00', { to })],
      '09-25 17:00',
      'waiting',
      'few-answers',
      { others: [talk([mail('me 09-24 16:00', { to: to.slice(1, 2) })], '09-25 17:00', { id: 'elsewhere' })] },
    ],
  ]);
});
