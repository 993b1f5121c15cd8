import { describe } from 'vitest';
import { claire, claireSilent, inParis } from './places.ts';

describe('a meeting with Claire on Thursday 22 October, three o’clock', () => {
  const { at, mark, talk, tell } = inParis;
  const when = 'jeu. 22 oct. 2026 15:00 - 16:00 (CEST)';
  const invited = `me 10-12 10:00 | Invitation : Démo @ ${when} |`;
  const accepted = `claire 10-13 09:00 | Accepté : Démo @ ${when} |`;
  const asked = [...claireSilent, invited];
  const meeting = { code: 'meeting-unconfirmed', atMs: at('10-22 15:00') } as const;
  const past = { code: 'meeting-passed', atMs: at('10-22 15:00') } as const;
  const ahead = { code: 'meeting-ahead', atMs: at('10-22 15:00') } as const;
  tell([
    ['she has not confirmed it, two working days before', asked, '10-20 15:00', 'unconfirmed', meeting],
    ['nor a minute before it', asked, '10-22 14:59', 'unconfirmed', meeting, { nextCheck: '10-22 15:00' }],
    ['she accepted', [...asked, accepted], '10-20 15:00', 'waiting', ahead, { nextCheck: '10-22 15:00' }],
    [
      'she accepted tentatively',
      [...asked, `claire 10-13 09:00 | Acceptation provisoire : Démo @ ${when} |`],
      '10-20 15:00',
      'waiting',
      ahead,
    ],
    [
      'she wrote since, of something else',
      [...asked, 'claire 10-13 09:00', 'me 10-13 10:00'],
      '10-20 15:00',
      'waiting',
      ahead,
    ],
    [
      'she called since',
      asked,
      '10-20 15:00',
      'waiting',
      ahead,
      { marks: [mark({ type: 'answered-elsewhere' }, '10-14 09:00')] },
    ],
    [
      'her absence confirms nothing, and explains that',
      [...asked, 'claire 10-12 10:01 | Réponse automatique | Je suis absente du bureau, de retour le 22 octobre.'],
      '10-20 15:00',
      'unconfirmed',
      meeting,
    ],
    [
      'she declined',
      [...asked, `claire 10-13 09:00 | Refusé : Démo @ ${when} |`],
      '10-20 15:00',
      'your-turn',
      { code: 'meeting-declined', atMs: at('10-22 15:00') },
    ],
    [
      'she accepted, then declined',
      [...asked, accepted, `claire 10-14 09:00 | Refusé : Démo @ ${when} |`],
      '10-20 15:00',
      'your-turn',
      { code: 'meeting-declined', atMs: at('10-22 15:00') },
    ],
    [
      'the rep cancelled it',
      [...asked, `me 10-13 09:00 | Événement annulé : Démo @ ${when} |`],
      '10-16 17:00',
      'ghosting',
      'few-answers',
    ],
    [
      'the rep moved it by a week, after she had accepted',
      [...asked, accepted, 'me 10-14 09:00 | Invitation mise à jour : Démo @ jeu. 29 oct. 2026 15:00 - 16:00 (CET) |'],
      '10-27 15:00',
      'unconfirmed',
      { code: 'meeting-unconfirmed', atMs: at('10-29 15:00') },
    ],
    [
      'she invited',
      [...claire, `claire 10-12 10:00 | Invitation : Démo @ ${when} |`, 'me 10-12 11:00'],
      '10-20 15:00',
      'waiting',
      ahead,
    ],
    [
      'the rep entered it by hand',
      claireSilent,
      '10-20 15:00',
      'unconfirmed',
      meeting,
      { marks: [mark({ type: 'meeting', atMs: at('10-22 15:00'), insteadOfMs: null }, '10-12 10:00')] },
    ],
    [
      'nobody knows what an old page would say of it',
      asked,
      '10-21 15:00',
      'unknown',
      { code: 'unknown', why: 'not-seen-lately' },
      { seen: '10-20 14:00' },
    ],
    ['it has passed: did it happen?', [...asked, accepted], '10-22 16:00', 'unconfirmed', past],
    ['it has passed, though nobody confirmed it', asked, '10-23 09:00', 'unconfirmed', past],
    ['it goes on', [...asked, accepted], '10-22 15:30', 'waiting', ahead, { nextCheck: '10-22 16:00' }],
    [
      'it has passed, and the rep wrote since',
      [...asked, accepted, 'me 10-22 17:00'],
      '10-23 09:00',
      'waiting',
      'usual-delay',
    ],
    [
      'it has passed, and she wrote since',
      [...asked, accepted, 'claire 10-22 17:00'],
      '10-23 09:00',
      'your-turn',
      'they-wrote-last',
    ],
    [
      'it happened, the rep says: the silence begins at its end',
      [...asked, accepted, 'me 10-14 09:00'],
      '10-26 09:00',
      'waiting',
      'usual-delay',
      { marks: [mark({ type: 'meeting-held', atMs: at('10-22 15:00') }, '10-23 09:00')] },
    ],
    [
      'she did not come: two working days are enough',
      [...asked, accepted, 'me 10-14 09:00'],
      '10-26 16:00',
      'ghosting',
      { code: 'meeting-missed', atMs: at('10-22 15:00'), count: 1 },
      { marks: [mark({ type: 'meeting-missed', atMs: at('10-22 15:00') }, '10-22 15:20')] },
    ],
    [
      'she did not come, a minute less than two working days ago',
      [...asked, accepted, 'me 10-14 09:00'],
      '10-26 15:19',
      'waiting',
      { code: 'meeting-missed', atMs: at('10-22 15:00'), count: 1 },
      { marks: [mark({ type: 'meeting-missed', atMs: at('10-22 15:00') }, '10-22 15:20')] },
    ],
    [
      'she did not come twice',
      [...asked, accepted, 'me 10-22 17:00'],
      '11-02 16:00',
      'ghosting',
      { code: 'meeting-missed', atMs: at('10-29 15:00'), count: 2 },
      {
        marks: [
          mark({ type: 'meeting-missed', atMs: at('10-22 15:00') }, '10-22 15:20'),
          mark({ type: 'meeting', atMs: at('10-29 15:00'), insteadOfMs: null }, '10-22 17:00'),
          mark({ type: 'meeting-missed', atMs: at('10-29 15:00') }, '10-29 15:20'),
        ],
      },
    ],
    [
      'it was moved, the rep says',
      [...asked, accepted, 'me 10-14 09:00'],
      '10-23 09:00',
      'waiting',
      { code: 'meeting-ahead', atMs: at('11-05 15:00') },
      {
        marks: [
          mark({ type: 'meeting', atMs: at('11-05 15:00'), insteadOfMs: at('10-22 15:00') }, '10-22 16:30'),
          mark({ type: 'answered-elsewhere' }, '10-22 16:31'),
        ],
      },
    ],
    [
      'it is near across the change of clocks',
      [...claireSilent, 'me 10-12 10:00 | Invitation : Démo @ lun. 26 oct. 2026 15:00 - 16:00 (CET) |'],
      '10-22 15:00',
      'unconfirmed',
      { code: 'meeting-unconfirmed', atMs: at('10-26 15:00') },
    ],
    [
      'and not an hour earlier',
      [...claireSilent, 'me 10-12 10:00 | Invitation : Démo @ lun. 26 oct. 2026 15:00 - 16:00 (CET) |'],
      '10-22 14:59',
      'ghosting',
      'few-answers',
    ],
    [
      'she accepted in a mail of its own that a page shows folded',
      claireSilent,
      '10-20 15:00',
      'waiting',
      ahead,
      { others: [talk([accepted], '10-20 15:00', { id: 'elsewhere', subject: `Accepté : Démo @ ${when}` })] },
    ],
  ]);
});
