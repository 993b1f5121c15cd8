import { describe } from 'vitest';
import { placeOf } from './place.ts';
import { claire, claireSilent, inBerlin, inLondon, inNewYork, inParis } from './places.ts';

/** Two answers, on two days that are three weeks before the silence, and the mail that begins it. */
const since = (begin: string, month: string, who: 'claire' | 'john' | 'anke' = 'claire') => [
  `me ${month}-02 09:00`,
  `${who} ${month}-02 14:00`,
  `me ${month}-03 10:00`,
  `${who} ${month}-03 15:00`,
  `me ${begin}`,
];

describe('Friday evening to Monday morning is about nothing', () => {
  inParis.tell([
    [
      'written on Friday at five, looked at on Monday at nine',
      [...claire, 'me 10-16 17:00'],
      '10-19 09:00',
      'waiting',
      'few-answers',
      { nextCheck: '10-21 17:00' },
    ],
    ['three working days after it', [...claire, 'me 10-16 17:00'], '10-21 17:00', 'quiet', 'few-answers'],
    ['written on Saturday', [...claire, 'me 10-17 11:00'], '10-21 16:59', 'waiting', 'few-answers'],
    ['written on Sunday night', [...claire, 'me 10-18 23:30'], '10-21 17:00', 'quiet', 'few-answers'],
    ['written on Friday at four, an hour counts', [...claire, 'me 10-16 16:00'], '10-21 16:00', 'quiet', 'few-answers'],
    ['looked at on Saturday, nothing has changed since Friday', claireSilent, '10-17 12:00', 'ghosting', 'few-answers'],
    [
      'quiet on Friday evening is not ghosting on Sunday',
      [...claire, 'me 10-13 17:00'],
      '10-18 20:00',
      'quiet',
      'few-answers',
      { nextCheck: '10-19 20:00' },
    ],
    [
      'written at night counts from the morning',
      [...claire, 'me 10-12 22:00'],
      '10-15 16:59',
      'waiting',
      'few-answers',
    ],
  ]);
  inNewYork.tell([
    [
      'snoozed on Friday until Monday',
      since('09-21 09:00', '08', 'john'),
      '09-26 12:00',
      'paused',
      'paused-until',
      {
        marks: [inNewYork.mark({ type: 'paused', untilMs: inNewYork.at('09-28 09:00') }, '09-25 17:00')],
        nextCheck: '09-28 09:00',
      },
    ],
  ]);
});

describe('nobody works on a public holiday', () => {
  inParis.tell([
    [
      '11 November, in France',
      since('11-09 09:00', '10'),
      '11-12 16:59',
      'waiting',
      'few-answers',
      { nextCheck: '11-12 17:00' },
    ],
    ['the day after it', since('11-09 09:00', '10'), '11-12 17:00', 'quiet', 'few-answers'],
    ['14 July', since('07-13 09:00', '06'), '07-16 16:59', 'waiting', 'few-answers'],
    ['Easter Monday', since('04-03 09:00', '03'), '04-08 16:59', 'waiting', 'few-answers'],
    ['Ascension Day, in the middle of five', since('05-11 09:00', '04'), '05-18 16:59', 'quiet', 'few-answers'],
    ['and five have passed then', since('05-11 09:00', '04'), '05-18 17:00', 'ghosting', 'few-answers'],
    ['New Year', since('12-30 09:00', '12'), '2027-01-04 16:59', 'waiting', 'few-answers'],
    [
      'where the rep set no country',
      since('11-09 09:00', '10'),
      '11-11 17:00',
      'quiet',
      'few-answers',
      { settings: { country: null } },
    ],
    [
      'a country nobody knows',
      since('11-09 09:00', '10'),
      '11-11 17:00',
      'quiet',
      'few-answers',
      { settings: { country: 'XX' } },
    ],
  ]);
  inNewYork.tell([
    ['Thanksgiving', since('11-24 09:00', '11', 'john'), '11-27 16:59', 'waiting', 'few-answers'],
    ['and the Friday after it is worked', since('11-24 09:00', '11', 'john'), '11-27 17:00', 'quiet', 'few-answers'],
    [
      'the Friday before a Fourth of July on a Saturday',
      since('07-01 09:00', '06', 'john'),
      '07-06 16:59',
      'waiting',
      'few-answers',
    ],
  ]);
  inLondon.tell([
    ['the early May bank holiday', since('05-01 09:00', '04', 'john'), '05-06 16:59', 'waiting', 'few-answers'],
    ['Good Friday and Easter Monday', since('04-01 09:00', '03', 'john'), '04-07 16:59', 'waiting', 'few-answers'],
    ['11 November is none there', since('11-09 09:00', '10', 'john'), '11-11 17:00', 'quiet', 'few-answers'],
  ]);
  inBerlin.tell([
    ['1 May', since('04-30 09:00', '04', 'anke'), '05-05 16:59', 'waiting', 'few-answers'],
    ['Christmas', since('12-23 09:00', '12', 'anke'), '12-28 16:59', 'waiting', 'few-answers'],
  ]);
});

describe('the rep’s own days', () => {
  inParis.tell([
    ['their holiday', claireSilent, '10-15 16:59', 'waiting', 'few-answers', { settings: { daysOff: ['2026-10-13'] } }],
    [
      'no Wednesdays',
      claireSilent,
      '10-15 16:59',
      'waiting',
      'few-answers',
      { settings: { workingWeekdays: [1, 2, 4, 5] } },
    ],
    [
      'mornings only',
      claireSilent,
      '10-15 09:00',
      'quiet',
      'few-answers',
      { settings: { workingHours: { from: 8, to: 12 } } },
    ],
    ['none at all', claireSilent, '12-15 09:00', 'waiting', 'few-answers', { settings: { workingWeekdays: [] } }],
  ]);
});

describe('in August and at the turn of the year, where the rep set it', () => {
  const settings = { hasSlowSeasons: true };
  inParis.tell([
    ['nothing passes in August', since('07-30 09:00', '07'), '08-28 17:00', 'waiting', 'few-answers', { settings }],
    ['and goes on in September', since('07-30 09:00', '07'), '09-01 17:00', 'quiet', 'few-answers', { settings }],
    ['it passes where it is not set', since('07-30 09:00', '07'), '08-06 17:00', 'ghosting', 'few-answers'],
    [
      'nothing passes at Christmas',
      since('12-21 09:00', '12'),
      '2027-01-05 16:59',
      'waiting',
      'few-answers',
      { settings },
    ],
    ['and goes on in January', since('12-21 09:00', '12'), '2027-01-05 17:00', 'quiet', 'few-answers', { settings }],
    [
      'written in August counts from September',
      since('08-17 09:00', '07'),
      '09-03 16:59',
      'waiting',
      'few-answers',
      { settings },
    ],
  ]);
});

describe('when the clocks change', () => {
  inParis.tell([
    [
      'an hour is given in October: three working days are none the longer',
      since('10-22 09:00', '10'),
      '10-26 16:59',
      'waiting',
      'few-answers',
      { nextCheck: '10-26 17:00' },
    ],
    ['they end at five by the new clock', since('10-22 09:00', '10'), '10-26 17:00', 'quiet', 'few-answers'],
    ['five, too', since('10-22 09:00', '10'), '10-28 17:00', 'ghosting', 'few-answers'],
    [
      'an hour is taken in March',
      since('03-26 09:00', '03'),
      '03-30 16:59',
      'waiting',
      'few-answers',
      { nextCheck: '03-30 17:00' },
    ],
    ['they end at five by that clock', since('03-26 09:00', '03'), '03-30 17:00', 'quiet', 'few-answers'],
    [
      'a pause over the change ends at nine by the new clock',
      since('10-22 09:00', '10'),
      '10-26 08:59',
      'paused',
      'paused-until',
      {
        marks: [inParis.mark({ type: 'paused', untilMs: inParis.at('10-26 09:00') }, '10-23 12:00')],
        nextCheck: '10-26 09:00',
      },
    ],
    [
      'written in the hour that comes twice',
      [...since('10-22 09:00', '10'), 'me 10-25 02:30'],
      '10-28 16:59',
      'waiting',
      'few-answers',
    ],
    [
      'written in the hour that is skipped',
      [...since('03-26 09:00', '03'), 'me 03-29 02:30'],
      '04-01 17:00',
      'quiet',
      'few-answers',
    ],
  ]);
  inNewYork.tell([
    [
      'a week later in America',
      since('10-29 09:00', '10', 'john'),
      '11-02 16:59',
      'waiting',
      'few-answers',
      { nextCheck: '11-02 17:00' },
    ],
    ['to the minute', since('10-29 09:00', '10', 'john'), '11-02 17:00', 'quiet', 'few-answers'],
    [
      'and weeks earlier in spring',
      since('03-05 09:00', '02', 'john'),
      '03-09 16:59',
      'waiting',
      'few-answers',
      { nextCheck: '03-09 17:00' },
    ],
    ['to the minute, too', since('03-05 09:00', '02', 'john'), '03-09 17:00', 'quiet', 'few-answers'],
  ]);
  inLondon.tell([
    [
      'in London on the same day as in Paris',
      since('10-22 09:00', '10', 'john'),
      '10-26 16:59',
      'waiting',
      'few-answers',
      { nextCheck: '10-26 17:00' },
    ],
  ]);
});

describe('zones', () => {
  const written = [...claire, 'me 10-16 18:00'];
  const days = claireSilent.map((line) =>
    inParis.mail(line, { at: { precision: 'day', atMs: inParis.at(`${line.split(' ')[1] ?? ''} 12:00`) } }),
  );
  const minutes = claireSilent.map((line) =>
    inParis.mail(line, { at: { precision: 'minute', atMs: inParis.at(line.replace(/^\S+ /, '')) } }),
  );
  inParis.tell([
    ['six in the evening of Friday in Paris', written, '10-21 17:00', 'quiet', 'few-answers'],
    [
      'is Friday noon for the rep in New York',
      written,
      '10-21 17:59',
      'waiting',
      'few-answers',
      { settings: { timeZone: 'America/New_York', country: null } },
    ],
    [
      'and three working days end there at noon, too',
      written,
      '10-21 18:00',
      'quiet',
      'few-answers',
      { settings: { timeZone: 'America/New_York', country: null } },
    ],
    [
      'a page of minutes in a zone nobody knows warns a day later',
      minutes,
      '10-16 09:00',
      'waiting',
      'few-answers',
      { nextCheck: '10-16 09:01' },
    ],
    ['and then it does', minutes, '10-16 09:01', 'quiet', 'few-answers'],
    [
      'a page that tells the day alone warns when that is surely over',
      days,
      '10-16 16:59',
      'waiting',
      'few-answers',
      { nextCheck: '10-16 17:00' },
    ],
    ['and not before', days, '10-16 17:00', 'quiet', 'few-answers'],
  ]);
  placeOf('claire', { timeZone: 'Pacific/Auckland' }).tell([
    [
      'the rep works where it is Monday first',
      [...claire, 'me 10-16 17:00'],
      '10-21 16:59',
      'waiting',
      'few-answers',
      { nextCheck: '10-21 17:00' },
    ],
  ]);
});
