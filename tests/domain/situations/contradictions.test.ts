import { describe } from 'vitest';
import { claire, claireSilent, inParis } from './places.ts';

describe('clocks that are wrong', () => {
  const { at, mark, tell } = inParis;
  tell([
    [
      'the clock jumped back before the newest message',
      claireSilent,
      '10-09 09:00',
      'unknown',
      { code: 'unknown', why: 'times-distrusted' },
      { seen: '10-19 09:00', nextCheck: '10-19 08:50' },
    ],
    [
      'it jumped back by a day since the page was read',
      claireSilent,
      '10-18 09:00',
      'unknown',
      { code: 'unknown', why: 'times-distrusted' },
      { seen: '10-19 09:00' },
    ],
    [
      'by a minute: that is no clock’s fault',
      claireSilent,
      '10-18 08:59',
      'ghosting',
      'few-answers',
      { seen: '10-18 09:00' },
    ],
    [
      'a message is from tomorrow',
      [...claire, 'me 10-20 09:00'],
      '10-19 09:00',
      'unknown',
      { code: 'unknown', why: 'times-distrusted' },
    ],
    [
      'the rep’s word is from tomorrow',
      claireSilent,
      '10-19 09:00',
      'waiting',
      'answered-elsewhere',
      { marks: [mark({ type: 'answered-elsewhere' }, '10-20 09:00')] },
    ],
    [
      'a pause ends before it was made',
      claireSilent,
      '10-19 09:00',
      'ghosting',
      'few-answers',
      { marks: [mark({ type: 'paused', untilMs: at('10-12 10:00') }, '10-16 09:00')] },
    ],
    [
      'an absence that ended before it was told is one without a date',
      [...claireSilent, 'claire 10-12 09:01 | Réponse automatique | Je suis absente du 1er au 5 octobre 2026.'],
      '10-19 09:00',
      'paused',
      { code: 'out-of-office', untilMs: null },
    ],
  ]);
});

describe('what nobody can read', () => {
  inParis.tell([
    [
      'an absence in Polish may be an answer: nothing is said of a silence',
      [...claireSilent, 'claire 10-12 09:01 | Automatyczna odpowiedź: Pilot | Jestem na urlopie do 26 października.'],
      '10-19 09:00',
      'your-turn',
      'they-wrote-last',
    ],
    [
      'so may one in Japanese',
      [...claireSilent, 'claire 10-12 09:01 | 自動応答 | 26日まで不在にしております。'],
      '10-19 09:00',
      'your-turn',
      'they-wrote-last',
    ],
    [
      'an acceptance in Dutch is an answer',
      [...claireSilent, 'claire 10-12 09:01 | Geaccepteerd: Demo |'],
      '10-19 09:00',
      'your-turn',
      'they-wrote-last',
    ],
    [
      'a return on a day that is none',
      [
        ...claireSilent,
        'claire 10-12 09:01 | Réponse automatique | Je suis absente du bureau, de retour le 31 novembre.',
      ],
      '10-19 09:00',
      'paused',
      { code: 'out-of-office', untilMs: null },
    ],
    [
      'words that are none',
      [...claireSilent, 'claire 10-12 09:01 | \u0000\u200b | \u200b'],
      '10-19 09:00',
      'your-turn',
      'they-wrote-last',
    ],
  ]);
});

describe('signs that contradict each other', () => {
  const { at, mail, mark, tell } = inParis;
  const away = 'claire 10-12 09:01 | Réponse automatique | Je suis absente du bureau, de retour le 26 octobre.';
  tell([
    [
      'away, and her mail bounced',
      [
        ...claireSilent,
        away,
        'mail-system 10-12 09:02 | Échec de la remise | Votre message n’a pas pu être remis : adresse introuvable.',
      ],
      '10-19 09:00',
      'waiting',
      'bounced',
    ],
    [
      'away until two days: the later one holds',
      [
        ...claireSilent,
        away,
        'claire 10-13 09:01 | Réponse automatique | Je suis absente du bureau, de retour le 2 novembre.',
      ],
      '10-27 09:00',
      'paused',
      { code: 'out-of-office', untilMs: at('11-02 09:00') },
    ],
    [
      'away, and met meanwhile',
      [...claireSilent, away],
      '10-16 17:00',
      'paused',
      'out-of-office',
      { marks: [mark({ type: 'met' }, '10-15 09:00')] },
    ],
    [
      'let go and paused: closed is closed',
      claireSilent,
      '10-16 17:00',
      'let-go',
      'let-go',
      {
        marks: [
          mark({ type: 'let-go' }, '10-15 09:00'),
          mark({ type: 'paused', untilMs: at('10-26 09:00') }, '10-14 09:00'),
        ],
      },
    ],
    [
      'no prospect and let go',
      claireSilent,
      '10-16 17:00',
      'excluded',
      'excluded',
      { marks: [mark({ type: 'let-go' }, '10-15 09:00'), mark({ type: 'not-a-prospect' }, '10-14 09:00')] },
    ],
    [
      'a no that somebody else’s yes follows',
      [
        ...claireSilent,
        'claire 10-13 09:00 | Re: Pilote | Nous avons choisi un autre prestataire.',
        'hugo 10-13 11:00',
        'me 10-13 12:00',
      ],
      '10-26 09:00',
      'ghosting',
      'usual-delay',
    ],
    [
      'the page calls her message the rep’s: nobody else is left, and nothing warns',
      [...claireSilent, mail('claire 10-13 09:00', { own: true })],
      '10-19 09:00',
      'excluded',
      { code: 'excluded', why: 'no-external-person' },
    ],
  ]);
});
