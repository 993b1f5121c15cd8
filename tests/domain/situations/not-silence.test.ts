import { describe } from 'vitest';
import { claire, claireSilent, inNewYork, inParis, john, johnSilent } from './places.ts';

describe('no means no', () => {
  inParis.tell([
    [
      'Claire said no, and the rep thanked her',
      [
        ...claireSilent,
        'claire 10-13 09:00 | Re: Pilote | Bonjour Paul, nous ne donnerons pas suite à votre proposition. Merci.',
        'me 10-13 10:00',
      ],
      '10-26 09:00',
      'waiting',
      { code: 'clear-no', atMs: inParis.at('10-13 09:00') },
      { nextCheck: null },
    ],
    [
      'Claire said no: it is for the rep to answer',
      [...claireSilent, 'claire 10-13 09:00 | Re: Pilote | Nous avons choisi un autre prestataire.'],
      '10-13 10:00',
      'your-turn',
      'clear-no',
    ],
    [
      'Claire said no and wrote again later',
      [
        ...claireSilent,
        'claire 10-13 09:00 | Re: Pilote | Nous ne donnerons pas suite à votre proposition.',
        'claire 10-14 09:00',
        'me 10-14 10:00',
      ],
      '10-26 09:00',
      'ghosting',
      'usual-delay',
    ],
    [
      'Claire said “ok” and no more',
      [...claire, 'claire 10-09 09:00 | Re: Pilote | Ok, je regarde et je reviens vers vous.', 'me 10-12 09:00'],
      '10-26 09:00',
      'ghosting',
      'few-answers',
    ],
  ]);
  inNewYork.tell([
    [
      'John said no, and the rep would not have it',
      [...johnSilent, 'john 09-22 09:00 | Re: Pilot | We decided not to go ahead.', 'me 09-22 10:00', 'me 09-28 10:00'],
      '10-12 09:00',
      'waiting',
      'clear-no',
    ],
    [
      'John said no in another conversation',
      johnSilent,
      '10-12 09:00',
      'waiting',
      'clear-no',
      {
        others: [
          inNewYork.talk(
            ['me 09-08 09:00', 'john 09-08 10:00 | Re: Offer | We’re no longer interested, sorry.', 'me 09-08 11:00'],
            '10-12 09:00',
            { id: 'elsewhere' },
          ),
        ],
      },
    ],
    [
      'John said no, and then they talked',
      [...johnSilent, 'john 09-22 09:00 | Re: Pilot | We decided not to go ahead.', 'me 09-22 10:00'],
      '09-29 10:00',
      'waiting',
      'answered-elsewhere',
      { marks: [inNewYork.mark({ type: 'answered-elsewhere' }, '09-29 09:00')] },
    ],
  ]);
});

describe('the rep says so', () => {
  const { at, mark, tell } = inNewYork;
  tell([
    [
      'wait until the twelfth, they announced it',
      johnSilent,
      '09-30 09:00',
      'paused',
      { code: 'paused-until', untilMs: at('10-12 09:00') },
      { marks: [mark({ type: 'paused', untilMs: at('10-12 09:00') }, '09-22 09:00')], nextCheck: '10-12 09:00' },
    ],
    [
      'the twelfth has come',
      johnSilent,
      '10-13 17:00',
      'ghosting',
      'few-answers',
      { marks: [mark({ type: 'paused', untilMs: at('10-12 09:00') }, '09-22 09:00')] },
    ],
    [
      'snoozed until tomorrow morning',
      johnSilent,
      '09-25 17:00',
      'paused',
      'paused-until',
      { marks: [mark({ type: 'paused', untilMs: at('09-28 09:00') }, '09-25 16:00')] },
    ],
    ['the snooze was undone', johnSilent, '09-25 17:00', 'ghosting', 'few-answers', { marks: [] }],
    [
      'snoozed, and they wrote meanwhile',
      [...johnSilent, 'john 09-24 09:00'],
      '09-25 17:00',
      'your-turn',
      'they-wrote-last',
      { marks: [mark({ type: 'paused', untilMs: at('09-28 09:00') }, '09-23 16:00')] },
    ],
    [
      '“thanks, bye” was the end',
      [...john, 'me 09-02 09:00'],
      '09-25 17:00',
      'let-go',
      { code: 'let-go', atMs: at('09-02 09:05'), by: 'rep' },
      { marks: [mark({ type: 'let-go' }, '09-02 09:05')] },
    ],
    [
      'dismissed for want of a budget',
      johnSilent,
      '09-25 17:00',
      'let-go',
      'let-go',
      { marks: [mark({ type: 'let-go', why: 'no-budget' }, '09-24 09:00')] },
    ],
    [
      'another conversation is snoozed, not this one',
      johnSilent,
      '09-25 17:00',
      'ghosting',
      'few-answers',
      { marks: [mark({ type: 'paused', untilMs: at('09-28 09:00') }, '09-25 16:00', { conversationId: 'elsewhere' })] },
    ],
    [
      'of two pauses the later word counts',
      johnSilent,
      '09-25 17:00',
      'ghosting',
      'few-answers',
      {
        marks: [
          mark({ type: 'paused', untilMs: at('10-12 09:00') }, '09-22 09:00'),
          mark({ type: 'paused', untilMs: at('09-24 09:00') }, '09-23 09:00'),
        ],
      },
    ],
  ]);
});
