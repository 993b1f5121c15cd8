import { describe } from 'vitest';
import { opened } from '../builders.ts';
import { cast } from './cast.ts';
import { claire, claireSilent, inParis } from './places.ts';

const { at, tell } = inParis;
const away = 'claire 10-12 09:01 | Réponse automatique | Je suis absente du bureau, de retour le 26 octobre.';
const received =
  'claire 10-12 09:01 | Réponse automatique | Votre message a bien été reçu. Ceci est un message automatique.';
const bounced =
  'mail-system 10-12 09:01 | Échec de la remise | Votre message n’a pas pu être remis : adresse introuvable.';

describe('only the automatic mail at the end is on screen', () => {
  /** Three mails of each stand above it, and the list names the newest as the last one. */
  const folded = (newest: string, moment: string) => ({
    facts: {
      totals: { [cast.me.address]: 3, [cast.claire.address]: 3 },
      people: [cast.me, cast.claire],
      messageCount: 6,
      opened: opened(newest, at(moment), { shown: 6 }),
      listed: { atMs: at(moment), messageId: newest, messageCount: 6 },
    },
  });
  const [awayId, bouncedId] = ['claire 10-12 09:01', 'mail-system 10-12 09:01'];
  tell([
    [
      'she is away',
      [away],
      '10-19 09:00',
      'paused',
      { code: 'out-of-office', untilMs: at('10-26 09:00') },
      { ...folded(awayId, '10-19 09:00'), nextCheck: '10-26 09:00' },
    ],
    [
      'she is back: nobody knows since when the rep has waited',
      [away],
      '10-30 17:00',
      'waiting',
      'few-answers',
      folded(awayId, '10-30 17:00'),
    ],
    [
      'she is away, and an older mail of hers is on screen',
      ['claire 09-21 14:00', away],
      '10-19 09:00',
      'paused',
      'out-of-office',
      folded(awayId, '10-19 09:00'),
    ],
    [
      'she is back, and nobody knows whose turn it is',
      ['claire 09-21 14:00', away],
      '10-30 17:00',
      'unknown',
      { code: 'unknown', why: 'newest-not-identified' },
      folded(awayId, '10-30 17:00'),
    ],
    ['the mail was received', [received], '10-19 09:00', 'waiting', 'few-answers', folded(awayId, '10-19 09:00')],
    [
      'the mail came back',
      [bounced],
      '10-19 09:00',
      'waiting',
      { code: 'bounced', atMs: at('10-12 09:01') },
      folded(bouncedId, '10-19 09:00'),
    ],
  ]);
});

describe('everything on screen is the rep’s own, and six mails are folded behind their number', () => {
  const behindNumber = (faceless: number) => ({
    facts: {
      totals: { [cast.me.address]: 1 },
      people: [cast.me, cast.claire],
      messageCount: 1 + faceless,
      opened: opened('me 10-12 09:00', at('10-19 09:00'), { shown: 1 + faceless, faceless }),
      listed: { atMs: at('10-19 09:00'), messageId: 'me 10-12 09:00', messageCount: 1 + faceless },
    },
  });
  tell([
    [
      'an answer may be among them',
      ['me 10-12 09:00'],
      '10-19 09:00',
      'unknown',
      { code: 'unknown', why: 'newest-not-identified' },
      behindNumber(6),
    ],
    [
      'with none folded nobody ever answered',
      ['me 10-12 09:00'],
      '10-19 09:00',
      'cold',
      'never-answered',
      behindNumber(0),
    ],
  ]);
});

describe('the first mail is folded, and the subject is that of a calendar', () => {
  const about = (when: string, moment: string) => ({
    subject: `Accepté : Démo @ ${when}`,
    facts: {
      startedAt: { precision: 'exact', atMs: at('09-18 09:00') } as const,
      messageCount: 6,
      totals: { [cast.claire.address]: 3 },
      listed: { atMs: at(moment), messageId: 'me 10-12 09:00', messageCount: 6 },
    },
  });
  const soon = 'jeu. 22 oct. 2026 15:00 - 16:00 (CEST)';
  const over = 'jeu. 15 oct. 2026 15:00 - 16:00 (CEST)';
  const before = 'jeu. 1 oct. 2026 15:00 - 16:00 (CEST)';
  tell([
    [
      'the meeting is ahead',
      claireSilent,
      '10-20 17:00',
      'waiting',
      { code: 'meeting-ahead', atMs: at('10-22 15:00') },
      about(soon, '10-20 17:00'),
    ],
    [
      'the meeting has passed, and nobody wrote since',
      claireSilent,
      '10-20 17:00',
      'unconfirmed',
      { code: 'meeting-passed', atMs: at('10-15 15:00') },
      about(over, '10-20 17:00'),
    ],
    ['the rep wrote after it', claireSilent, '10-19 17:00', 'ghosting', 'few-answers', about(before, '10-19 17:00')],
    [
      'she wrote after it',
      claire,
      '10-20 17:00',
      'your-turn',
      'they-wrote-last',
      { ...about(soon, '10-20 17:00'), facts: {} },
    ],
  ]);
});
