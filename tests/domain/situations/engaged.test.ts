import { describe } from 'vitest';
import { claire, claireSilent, inNewYork, inParis, john, johnSilent } from './places.ts';

describe('whoever never took part is not called silent', () => {
  const { at, mark, talk, tell } = inParis;
  tell([
    ['Claire never answered', ['me 09-21 09:00'], '10-26 09:00', 'cold', 'never-answered'],
    [
      'nor after three mails',
      ['me 09-21 09:00', 'me 09-28 09:00', 'me 10-12 09:00'],
      '10-26 09:00',
      'cold',
      'never-answered',
    ],
    [
      'her mailbox did, which is not her',
      [
        'me 09-21 09:00',
        'claire 09-21 09:01 | Réponse automatique : Pilote | Nous avons bien reçu votre message et vous répondrons dans les meilleurs délais. Ceci est un message automatique.',
      ],
      '10-26 09:00',
      'cold',
      'never-answered',
    ],
    [
      'she answered once and no more',
      ['me 09-21 09:00', 'claire 09-21 14:00', 'me 10-12 09:00'],
      '10-26 09:00',
      'waiting',
      'answered-once',
    ],
    [
      'she answered once, her mailbox the second time',
      [
        'me 09-21 09:00',
        'claire 09-21 14:00',
        'me 10-12 09:00',
        'claire 10-12 09:01 | Réponse automatique : Pilote | Ceci est une réponse automatique, votre message a bien été reçu.',
      ],
      '10-26 09:00',
      'waiting',
      'answered-once',
    ],
    [
      'an invitation to a stranger makes nobody engaged',
      [
        'me 09-21 09:00',
        'me 09-21 09:05 | Invitation : Démo @ ven. 2 oct. 2026 15:00 - 16:00 (CEST) |',
        'me 10-12 09:00',
      ],
      '10-26 09:00',
      'cold',
      'never-answered',
    ],
    [
      'one call that the rep told of is one answer',
      ['me 10-05 09:00', 'me 10-12 09:00'],
      '10-26 09:00',
      'waiting',
      'answered-once',
      { marks: [mark({ type: 'answered-elsewhere' }, '10-06 09:00')] },
    ],
    [
      'they met, and she never answered a mail',
      ['me 09-21 09:00', 'me 10-12 09:00'],
      '10-26 09:00',
      'cold',
      'never-answered',
      { marks: [mark({ type: 'met' }, '09-25 09:00')] },
    ],
  ]);

  describe('and whoever did is', () => {
    tell([
      ['she answered twice', claireSilent, '10-16 17:00', 'ghosting', 'few-answers'],
      [
        'she answered once and they met',
        ['me 09-21 09:00', 'claire 09-21 14:00', 'me 10-12 09:00'],
        '10-16 17:00',
        'ghosting',
        'few-answers',
        { marks: [mark({ type: 'met' }, '09-25 09:00')] },
      ],
      [
        'she answered once and accepted an invitation',
        [
          'me 09-21 09:00',
          'claire 09-21 14:00',
          'claire 09-22 15:00 | Accepté : Démo @ ven. 2 oct. 2026 15:00 - 16:00 (CEST) |',
          'me 10-12 09:00',
        ],
        '10-16 17:00',
        'ghosting',
        'few-answers',
      ],
      [
        'she answered once and was invited',
        [
          'me 09-21 09:00',
          'claire 09-21 14:00',
          'me 09-22 10:00 | Invitation : Démo @ ven. 2 oct. 2026 15:00 - 16:00 (CEST) |',
          'me 10-12 09:00',
        ],
        '10-16 17:00',
        'ghosting',
        'few-answers',
      ],
      [
        'she answered once, and once in another conversation',
        ['me 09-22 09:00', 'claire 09-22 14:00', 'me 10-12 09:00'],
        '10-16 17:00',
        'ghosting',
        'few-answers',
        { others: [talk(['me 09-21 09:00', 'claire 09-21 14:00'], '10-16 17:00', { id: 'elsewhere' })] },
      ],
      [
        'they talked by phone twice',
        ['me 09-21 09:00', 'me 10-12 09:00'],
        '10-16 17:00',
        'ghosting',
        'few-answers',
        { marks: ['09-22 09:00', '09-25 09:00'].map((moment) => mark({ type: 'answered-elsewhere' }, moment)) },
      ],
      ['she wrote last', claire, '10-16 17:00', 'your-turn', { code: 'they-wrote-last', atMs: at('09-22 15:00') }],
    ]);
  });
});

describe('John, in English', () => {
  const { at, mark, tell } = inNewYork;
  tell([
    [
      'never answered',
      ['me 08-31 09:00', 'me 09-21 09:00'],
      '10-05 09:00',
      'cold',
      'never-answered',
      { nextCheck: null },
    ],
    [
      'said that he is interested and fell silent',
      [
        'me 08-31 09:00',
        'john 08-31 14:00 | Re: Pilot | Sounds interesting, send me the details.',
        ...johnSilent.slice(2),
      ],
      '09-25 17:00',
      'ghosting',
      'few-answers',
    ],
    ['is given the usual time', johnSilent, '09-22 12:00', 'waiting', 'few-answers', { nextCheck: '09-23 17:00' }],
    [
      'is slower than usual from three working days on',
      johnSilent,
      '09-23 17:00',
      'quiet',
      'few-answers',
      { nextCheck: '09-24 17:00' },
    ],
    ['has become unlikely to answer after five', johnSilent, '09-25 17:00', 'ghosting', 'few-answers'],
    [
      'is asked for less where the rep set more patience',
      johnSilent,
      '09-25 17:00',
      'waiting',
      'few-answers',
      { settings: { minQuietWorkingDays: 6, minGhostingWorkingDays: 8 } },
    ],
    [
      'who answers within days is given days',
      [...slowJohn(), 'me 09-21 09:00'],
      '09-24 17:00',
      'waiting',
      'usual-delay',
    ],
    [
      'who answers within hours is not rushed before the minimum',
      [...fastJohn(), 'me 09-21 09:00'],
      '09-23 16:59',
      'waiting',
      'usual-delay',
      { nextCheck: '09-23 17:00' },
    ],
    ['and is quiet then', [...fastJohn(), 'me 09-21 09:00'], '09-23 17:00', 'quiet', 'usual-delay'],
    ['was written to again yesterday', [...johnSilent, 'me 09-24 17:00'], '09-25 17:00', 'waiting', 'few-answers'],
    [
      'answered by phone since',
      johnSilent,
      '09-25 17:00',
      'waiting',
      { code: 'answered-elsewhere', atMs: at('09-24 17:00') },
      { marks: [mark({ type: 'answered-elsewhere' }, '09-24 17:00')] },
    ],
    [
      'answered by phone and fell silent again',
      johnSilent,
      '10-01 17:00',
      'ghosting',
      'few-answers',
      { marks: [mark({ type: 'answered-elsewhere' }, '09-24 17:00')] },
    ],
    ['wrote last', john, '09-25 17:00', 'your-turn', 'they-wrote-last'],
  ]);
});

/** Three answers, each after three working days. */
function slowJohn(): string[] {
  return [
    'me 08-03 09:00',
    'john 08-07 09:00',
    'me 08-10 09:00',
    'john 08-14 09:00',
    'me 08-17 09:00',
    'john 08-21 09:00',
  ];
}

/** Three answers within hours, long ago. */
function fastJohn(): string[] {
  return [
    'me 08-03 09:00',
    'john 08-03 11:00',
    'me 08-10 09:00',
    'john 08-10 12:00',
    'me 08-17 09:00',
    'john 08-17 10:00',
  ];
}
