import { describe } from 'vitest';
import type { LastMessageLock } from '../../../src/domain/marks.ts';
import { minuteMs } from '../../../src/domain/time.ts';
import { cast, rep } from './cast.ts';
import { claireSilent, inNewYork, inParis, john, johnSilent } from './places.ts';

const { at, mark, talk, tell } = inParis;
/** The last message was inserted then. */
const claimed = (moment: string): LastMessageLock => ({
  account: rep.address,
  contact: cast.claire.address,
  conversationId: 'talk',
  claimId: 'claim',
  textKind: 'last-message',
  claimedAtMs: at(moment),
  insertedAtMs: at(moment),
  knownUntilMs: at(moment) - minuteMs,
  history: [],
});
const lock = claimed('10-21 17:05');
const sent = [...claireSilent, 'me 10-21 17:06'];

describe('the last message', () => {
  tell([
    ['is inserted and not sent: nothing has changed', claireSilent, '10-21 17:06', 'ghosting', 'few-answers', { lock }],
    ['is sent', sent, '10-22 09:00', 'last-message', { code: 'last-message-sent', atMs: at('10-21 17:06') }, { lock }],
    [
      'is sent, and ten working days have not passed',
      sent,
      '11-04 16:59',
      'last-message',
      'last-message-sent',
      { lock, nextCheck: '11-04 17:00' },
    ],
    [
      'is sent, and they have: let go by time',
      sent,
      '11-04 17:00',
      'let-go',
      { code: 'let-go', atMs: at('11-04 17:00'), by: 'time' },
      { lock, nextCheck: null },
    ],
    [
      'eleven November is none of the ten',
      [...claireSilent, 'me 11-02 09:00'],
      '11-16 16:59',
      'last-message',
      'last-message-sent',
      { lock: claimed('11-02 08:59'), nextCheck: '11-16 17:00' },
    ],
    [
      'is sent, and only her mailbox answers',
      [
        ...sent,
        'claire 10-21 17:07 | Réponse automatique | Nous avons bien reçu votre message. Ceci est un message automatique.',
      ],
      '10-22 09:00',
      'last-message',
      'last-message-sent',
      { lock },
    ],
    [
      'is sent long ago, and nobody looked since: it stays closed',
      sent,
      '12-21 09:00',
      'let-go',
      'let-go',
      { lock, seen: '11-02 09:00' },
    ],
  ]);
});

describe('they come back', () => {
  tell([
    [
      'after ghosting',
      [...claireSilent, 'claire 10-26 09:00'],
      '10-26 10:00',
      'back',
      { code: 'came-back', atMs: at('10-26 09:00'), after: 'ghosting' },
    ],
    [
      'after the last message',
      [...sent, 'claire 10-26 09:00'],
      '10-26 10:00',
      'back',
      { code: 'came-back', atMs: at('10-26 09:00'), after: 'last-message' },
      { lock },
    ],
    [
      'after it was let go by time',
      [...sent, 'claire 11-23 09:00'],
      '11-23 10:00',
      'back',
      { code: 'came-back', atMs: at('11-23 09:00'), after: 'let-go' },
      { lock },
    ],
    [
      'after the rep let it go',
      [...claireSilent, 'claire 10-14 09:00'],
      '10-14 10:00',
      'back',
      { code: 'came-back', atMs: at('10-14 09:00'), after: 'let-go' },
      { marks: [mark({ type: 'let-go' }, '10-13 09:00')] },
    ],
    [
      'with a yes to the invitation',
      [...claireSilent, 'claire 10-26 09:00 | Accepté : Démo @ jeu. 5 nov. 2026 15:00 - 16:00 (CET) |'],
      '10-26 10:00',
      'back',
      'came-back',
    ],
    [
      'after a wait that was usual: it is the rep’s turn',
      [...claireSilent, 'claire 10-13 09:00'],
      '10-13 10:00',
      'your-turn',
      'they-wrote-last',
    ],
    [
      'from an absence: it is the rep’s turn',
      [
        ...claireSilent,
        'claire 10-12 09:01 | Réponse automatique | Je suis absente, de retour le 26 octobre.',
        'claire 10-27 09:00',
      ],
      '10-27 10:00',
      'your-turn',
      'they-wrote-last',
    ],
    [
      'and the rep has answered: a silence like any other',
      [...claireSilent, 'claire 10-26 09:00', 'me 10-26 10:00'],
      '10-27 10:00',
      'waiting',
      'usual-delay',
    ],
    [
      'their mailbox alone does not',
      [
        ...claireSilent,
        'claire 10-26 09:00 | Réponse automatique | Nous avons bien reçu votre message. Ceci est un message automatique.',
      ],
      '10-26 10:00',
      'ghosting',
      'few-answers',
    ],
    [
      'in another conversation',
      claireSilent,
      '10-26 10:00',
      'waiting',
      'answered-in-other-conversation',
      { others: [talk(['claire 10-26 09:00'], '10-26 10:00', { id: 'elsewhere' })] },
    ],
  ]);
});

describe('let go', () => {
  tell([
    [
      'by the rep',
      claireSilent,
      '10-20 09:00',
      'let-go',
      { code: 'let-go', atMs: at('10-19 09:00'), by: 'rep' },
      { marks: [mark({ type: 'let-go', why: 'timing' }, '10-19 09:00')], nextCheck: null },
    ],
    ['and undone', claireSilent, '10-20 09:00', 'ghosting', 'few-answers', { marks: [] }],
    [
      'and still let go after the rep wrote once more',
      [...claireSilent, 'me 10-20 09:00'],
      '10-27 17:00',
      'let-go',
      'let-go',
      { marks: [mark({ type: 'let-go' }, '10-19 09:00')] },
    ],
    [
      'before they wrote: that was another matter',
      [...claireSilent, 'claire 10-20 09:00', 'me 10-20 10:00'],
      '10-20 11:00',
      'waiting',
      'usual-delay',
      { marks: [mark({ type: 'let-go' }, '10-19 09:00')] },
    ],
    [
      'here, and not in their other conversation',
      claireSilent,
      '10-20 09:00',
      'ghosting',
      'few-answers',
      { marks: [mark({ type: 'let-go' }, '10-19 09:00', { conversationId: 'elsewhere' })] },
    ],
    [
      'whoever objected stays a silence without a message',
      claireSilent,
      '10-20 09:00',
      'ghosting',
      'few-answers',
      { marks: [mark({ type: 'objected' }, '10-19 09:00')] },
    ],
  ]);
});

describe('on the first day', () => {
  const installed = (moment: string) => ({ account: { firstSeenAtMs: inNewYork.at(moment) } });
  inNewYork.tell([
    [
      'a silence of two months and more is an older one',
      johnSilent,
      '11-23 09:00',
      'ghosting',
      { code: 'older-silence', sinceMs: inNewYork.at('09-21 09:00') },
      installed('11-23 09:00'),
    ],
    ['a younger one is none', johnSilent, '11-19 09:00', 'ghosting', 'few-answers', installed('11-19 09:00')],
    [
      'it is none where Ghostlight was there all the time',
      johnSilent,
      '11-23 09:00',
      'ghosting',
      'few-answers',
      installed('09-01 09:00'),
    ],
    [
      'it is none any more once the rep writes again',
      [...johnSilent, 'me 11-23 10:00'],
      '11-30 17:00',
      'quiet',
      'few-answers',
      installed('11-23 09:00'),
    ],
    [
      'what came back long before is no news',
      [...john.slice(0, 3), 'john 09-21 09:00'],
      '11-23 09:00',
      'your-turn',
      'they-wrote-last',
      installed('11-23 09:00'),
    ],
  ]);
});
