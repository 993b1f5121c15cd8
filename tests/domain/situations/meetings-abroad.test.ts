import { describe } from 'vitest';
import { cast } from './cast.ts';
import { placeOf } from './place.ts';
import { inBerlin, inNewYork, john, johnSilent } from './places.ts';

describe('a meeting with John', () => {
  const { at, mark, mail, tell } = inNewYork;
  tell([
    [
      'told in Central European Time is at nine in New York',
      [...johnSilent, 'me 09-21 10:00 | Invitation: Demo @ Thu 24 Sep 2026 3pm – 4pm (CEST) |'],
      '09-22 09:00',
      'unconfirmed',
      { code: 'meeting-unconfirmed', atMs: at('09-24 09:00') },
    ],
    [
      'that is near over a weekend',
      [...johnSilent, 'me 09-21 10:00 | Invitation: Demo @ Mon Sep 28, 2026 9am - 10am (EDT) |'],
      '09-24 09:00',
      'unconfirmed',
      { code: 'meeting-unconfirmed', atMs: at('09-28 09:00') },
    ],
    [
      'whose time nobody reads is no meeting',
      [...johnSilent, 'john 09-21 10:00 | Accepted: Demo |', 'me 09-21 11:00'],
      '09-29 09:00',
      'ghosting',
      'usual-delay',
    ],
    [
      '“Accepted: your application” is none either',
      [...john, 'john 09-14 10:00 | Accepted: your application |', 'me 09-21 11:00'],
      '09-29 09:00',
      'ghosting',
      'few-answers',
    ],
    [
      'Kate accepted for him',
      [
        ...johnSilent,
        mail('me 09-21 10:00 | Invitation: Demo @ Thu 24 Sep 2026 3pm – 4pm (EDT) |', { to: [cast.john, cast.kate] }),
        'kate 09-21 12:00 | Accepted: Demo @ Thu 24 Sep 2026 3pm – 4pm (EDT) |',
      ],
      '09-22 15:00',
      'waiting',
      { code: 'meeting-ahead', atMs: at('09-24 15:00') },
    ],
    [
      'entered by hand, of somebody who never answered',
      ['me 09-21 09:00'],
      '09-22 15:00',
      'unconfirmed',
      'meeting-unconfirmed',
      { marks: [mark({ type: 'meeting', atMs: at('09-24 15:00'), insteadOfMs: null }, '09-21 10:00')] },
    ],
    [
      'a meeting held before its day was not: such a word is not believed',
      johnSilent,
      '09-25 17:00',
      'ghosting',
      'few-answers',
      { marks: [mark({ type: 'meeting-held', atMs: at('10-24 15:00') }, '09-23 09:00')] },
    ],
  ]);
});

describe('a meeting whose mail tells no zone', () => {
  // Its day is one of the browser's clock.
  placeOf('john', { timeZone: null }).tell([
    [
      'is near by whole days',
      [...johnSilent, 'me 09-21 10:00 | Invitation: Demo @ Thu 24 Sep 2026 3pm – 4pm |'],
      '09-23 12:00',
      'unconfirmed',
      'meeting-unconfirmed',
    ],
    [
      'is not asked about on its day',
      [...johnSilent, 'me 09-21 10:00 | Invitation: Demo @ Thu 24 Sep 2026 3pm – 4pm |'],
      '09-24 23:59',
      'quiet',
      'few-answers',
    ],
    [
      'is asked about on the day after',
      [...johnSilent, 'john 09-21 10:00 | Accepted: Demo @ Thu 24 Sep 2026 3pm – 4pm |', 'me 09-21 11:00'],
      '09-25 12:00',
      'unconfirmed',
      'meeting-passed',
    ],
  ]);
});

describe('in German and Spanish', () => {
  const anke = ['me 09-21 09:00', 'anke 09-21 14:00', 'me 09-22 10:00', 'anke 09-22 15:00', 'me 10-12 09:00'];
  inBerlin.tell([
    [
      'Anke accepted',
      [...anke, 'anke 10-13 09:00 | Zugesagt: Demo @ Do 22. Okt. 2026 15:00 – 16:00 (MESZ) |'],
      '10-20 15:00',
      'waiting',
      { code: 'meeting-ahead', atMs: inBerlin.at('10-22 15:00') },
    ],
    [
      'Anke has not',
      [...anke, 'me 10-12 10:00 | Einladung: Demo @ Do 22. Okt. 2026 15:00 – 16:00 (MESZ) |'],
      '10-20 15:00',
      'unconfirmed',
      { code: 'meeting-unconfirmed', atMs: inBerlin.at('10-22 15:00') },
    ],
    [
      'Anke cancelled',
      [...anke, 'anke 10-13 09:00 | Abgesagt: Demo @ Do 22. Okt. 2026 15:00 – 16:00 (MESZ) |'],
      '10-20 15:00',
      'your-turn',
      { code: 'meeting-cancelled', atMs: inBerlin.at('10-22 15:00') },
    ],
    [
      'a Spanish yes',
      [...anke, 'anke 10-13 09:00 | Aceptado: Demo @ jue 22 oct 2026 15:00 – 16:00 (CEST) |'],
      '10-20 15:00',
      'waiting',
      { code: 'meeting-ahead', atMs: inBerlin.at('10-22 15:00') },
    ],
  ]);
});
