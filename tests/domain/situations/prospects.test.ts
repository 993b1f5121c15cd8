import { describe } from 'vitest';
import type { ExclusionReason } from '../../../src/domain/standing.ts';
import { cast, type Name } from './cast.ts';
import { inNewYork, john, johnSilent } from './places.ts';

/** Two answers, which would make a prospect of anybody who can be one, and the rep's last mail. */
const { mail, mark, tell } = inNewYork;
const exchangeWith = (who: Name) => [
  mail('me 08-31 09:00', { to: [cast[who]] }),
  `${who} 08-31 14:00`,
  mail('me 09-01 10:00', { to: [cast[who]] }),
  `${who} 09-01 15:00`,
  mail('me 09-21 09:00', { to: [cast[who]] }),
];

describe('these are no prospects', () => {
  const excluded = (who: Name, why: ExclusionReason): Parameters<typeof tell>[0][number] => [
    `${who}: ${why}`,
    exchangeWith(who),
    '09-25 17:00',
    'excluded',
    { code: 'excluded', why },
  ];
  tell([
    excluded('no-reply', 'robot'),
    excluded('ne-pas-repondre', 'robot'),
    excluded('notifications', 'robot'),
    excluded('newsletter', 'robot'),
    excluded('infolettre', 'robot'),
    excluded('mail-system', 'robot'),
    excluded('calendar-robot', 'robot'),
    excluded('list', 'mailing-list'),
    excluded('liste', 'mailing-list'),
    excluded('anna', 'internal'),
    excluded('anna-paris', 'internal'),
    [
      'a sister company the rep named',
      johnSilent,
      '09-25 17:00',
      'excluded',
      { code: 'excluded', why: 'internal' },
      { settings: { ownDomains: ['harbor.example'] } },
    ],
    [
      'an address the rep excluded',
      johnSilent,
      '09-25 17:00',
      'excluded',
      { code: 'excluded', why: 'excluded-by-rep' },
      { settings: { excluded: ['john@harbor.example'] } },
    ],
    [
      'a company the rep excluded',
      johnSilent,
      '09-25 17:00',
      'excluded',
      { code: 'excluded', why: 'excluded-by-rep' },
      { settings: { excluded: ['@harbor.example'] } },
    ],
    [
      'John, the rep says',
      johnSilent,
      '09-25 17:00',
      'excluded',
      { code: 'excluded', why: 'not-a-prospect' },
      { marks: [mark({ type: 'not-a-prospect' }, '09-24 09:00')], nextCheck: null },
    ],
    [
      'the rep writing to themselves',
      ['me 09-21 09:00', 'me 09-22 09:00'].map((line) => mail(line, { to: [] })),
      '09-25 17:00',
      'excluded',
      { code: 'excluded', why: 'no-external-person' },
    ],
    [
      'John in front of a list',
      [...john, mail('list 09-14 09:00'), 'me 09-21 09:00'],
      '09-25 17:00',
      'excluded',
      { code: 'excluded', why: 'mailing-list' },
    ],
  ]);
});

describe('these are', () => {
  tell([
    [
      'John, a robot beside him',
      [...john, mail('notifications 09-14 09:00'), 'me 09-21 09:00'],
      '09-25 17:00',
      'ghosting',
      'few-answers',
    ],
    [
      'John, a colleague of the rep beside him',
      [...john, mail('anna 09-14 09:00'), 'me 09-21 09:00'],
      '09-25 17:00',
      'ghosting',
      'few-answers',
    ],
    ['a private person with a free address', exchangeWith('stranger'), '09-25 17:00', 'ghosting', 'few-answers'],
    [
      'even where the rep has one of that provider',
      exchangeWith('stranger'),
      '09-25 17:00',
      'ghosting',
      'few-answers',
      { account: { aliases: ['paul.martin@gmail.com'] } },
    ],
  ]);
});
