import { describe } from 'vitest';
import { claire, claireSilent, inNewYork, inParis, john, johnSilent } from './places.ts';

describe('Claire is away', () => {
  const { at, mark, talk, tell } = inParis;
  const away =
    'claire 10-12 09:01 | Réponse automatique : Pilote | Bonjour, je suis absente du bureau, de retour le 26 octobre. Cordialement';
  tell([
    [
      'and says until when',
      [...claireSilent, away],
      '10-19 09:00',
      'paused',
      { code: 'out-of-office', untilMs: at('10-26 09:00') },
      { nextCheck: '10-26 09:00' },
    ],
    ['and is back', [...claireSilent, away], '10-26 09:00', 'waiting', 'few-answers'],
    [
      'and is given three working days after that',
      [...claireSilent, away],
      '10-28 16:59',
      'waiting',
      'few-answers',
      { nextCheck: '10-28 17:00' },
    ],
    ['and stays silent after that', [...claireSilent, away], '10-28 17:00', 'quiet', 'few-answers'],
    [
      'up to and including a Friday',
      [
        ...claireSilent,
        'claire 10-12 09:01 | Absence | Je suis en congés jusqu’au vendredi 16 octobre inclus. Pour toute urgence, contactez Hugo.',
      ],
      '10-18 12:00',
      'paused',
      { code: 'out-of-office', untilMs: at('10-19 09:00') },
    ],
    [
      'and does not say until when',
      [
        ...claireSilent,
        'claire 10-12 09:01 | Réponse automatique | Je suis actuellement en arrêt maladie et ne peux pas répondre à votre message.',
      ],
      '10-19 09:00',
      'paused',
      { code: 'out-of-office', untilMs: null },
    ],
    [
      'over the eleventh of November',
      [
        ...claireSilent,
        'claire 10-12 09:01 | Réponse automatique : Pilote | Je suis en congés, de retour le 11 novembre.',
      ],
      '11-11 12:00',
      'paused',
      { code: 'out-of-office', untilMs: at('11-12 09:00') },
    ],
    [
      'and answers all the same',
      [...claireSilent, away, 'claire 10-13 09:00'],
      '10-13 10:00',
      'your-turn',
      'they-wrote-last',
    ],
    [
      'and answered all the same, then no more',
      [...claireSilent, away, 'claire 10-13 09:00', 'me 10-13 10:00'],
      '10-20 09:00',
      'quiet',
      'usual-delay',
    ],
    [
      'as an answer in another conversation tells',
      claireSilent,
      '10-19 09:00',
      'paused',
      'out-of-office',
      {
        others: [
          talk(['me 10-13 09:00', away.replace('10-12 09:01', '10-13 09:01')], '10-19 09:00', { id: 'elsewhere' }),
        ],
      },
    ],
    [
      'so is her colleague, who was on the conversation',
      [...claireSilent, 'hugo 10-12 09:01 | Réponse automatique | Je suis absent du bureau, de retour le 26 octobre.'],
      '10-19 09:00',
      'paused',
      'out-of-office',
    ],
    [
      'but it is the rep’s turn',
      [...claire, 'claire 09-23 09:00 | Réponse automatique | Je suis absente du bureau, de retour le 26 octobre.'],
      '09-24 09:00',
      'your-turn',
      'they-wrote-last',
    ],
    [
      'while the rep was away themselves',
      [
        ...claire,
        'claire 10-12 09:00',
        'me 10-12 09:01 | Réponse automatique | Je suis absent du bureau, de retour le 26 octobre.',
      ],
      '10-19 09:00',
      'your-turn',
      'they-wrote-last',
    ],
    [
      'was away, a person wrote',
      [
        ...claireSilent,
        'claire 10-14 09:00 | Re: Pilote | Désolée pour le délai, j’étais en congés la semaine dernière. Je regarde votre proposition.',
      ],
      '10-14 10:00',
      'your-turn',
      'they-wrote-last',
    ],
    [
      'but the rep would not wait',
      [...claireSilent, away],
      '10-15 09:00',
      'paused',
      { code: 'paused-until', untilMs: at('10-16 09:00') },
      { marks: [mark({ type: 'paused', untilMs: at('10-16 09:00') }, '10-14 09:00')], nextCheck: '10-16 09:00' },
    ],
  ]);
});

describe('John is away', () => {
  const { at, tell } = inNewYork;
  tell([
    [
      'until the fifth',
      [
        ...johnSilent,
        'john 09-21 09:01 | Automatic reply: Pilot | I am out of the office and will be back on Monday 5 October. For urgent matters contact Kate.',
      ],
      '09-28 09:00',
      'paused',
      { code: 'out-of-office', untilMs: at('10-05 09:00') },
    ],
    [
      'through Labor Day',
      [
        ...john,
        'me 09-02 09:00',
        'john 09-02 09:01 | Automatic reply: Pilot | I am on vacation, returning September 7.',
      ],
      '09-07 12:00',
      'paused',
      { code: 'out-of-office', untilMs: at('09-08 09:00') },
    ],
    [
      'without a date',
      [
        ...johnSilent,
        'john 09-21 09:01 | Out of Office | I am currently traveling with limited access to email. Please expect a delay in my response.',
      ],
      '09-28 09:00',
      'paused',
      { code: 'out-of-office', untilMs: null },
    ],
    [
      'without a date, for two working weeks at most',
      [
        ...johnSilent,
        'john 09-21 09:01 | Out of Office | I am currently traveling with limited access to email. Please expect a delay in my response.',
      ],
      '10-05 09:01',
      'waiting',
      'few-answers',
    ],
    [
      'next week, he writes',
      [
        ...johnSilent,
        'john 09-22 09:00 | Re: Pilot | I will be out of office next week, so let us talk before then. Would Thursday work?',
      ],
      '09-22 10:00',
      'your-turn',
      'they-wrote-last',
    ],
  ]);
});
