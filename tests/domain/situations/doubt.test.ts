import { describe } from 'vitest';
import { unknownTime } from '../../../src/domain/time.ts';
import { opened } from '../builders.ts';
import { cast } from './cast.ts';
import { inNewYork, john, johnSilent } from './places.ts';

describe('better silent than wrong', () => {
  const { at, mail, mark, talk, tell } = inNewYork;
  const now = '09-25 17:00';
  const page = (change: Parameters<typeof opened>[2]) => ({
    facts: { opened: opened('me 09-21 09:00', at(now), { shown: 5, ...change }) },
  });
  tell([
    [
      'the conversation was never opened',
      johnSilent,
      now,
      'unknown',
      { code: 'unknown', why: 'never-opened' },
      { facts: { opened: null } },
    ],
    [
      'it was seen yesterday morning',
      johnSilent,
      now,
      'unknown',
      { code: 'unknown', why: 'not-seen-lately' },
      { seen: '09-24 09:00' },
    ],
    [
      'it was seen two days ago, and is within what is usual',
      johnSilent,
      '09-22 17:00',
      'waiting',
      'few-answers',
      { seen: '09-21 09:30' },
    ],
    [
      'a row told of something newer',
      johnSilent,
      now,
      'unknown',
      { code: 'unknown', why: 'newer-message-not-read' },
      { facts: { newest: { id: null, at: { precision: 'exact', atMs: at('09-23 09:00') } } } },
    ],
    [
      'something is folded whose writer nobody knows',
      johnSilent,
      now,
      'unknown',
      { code: 'unknown', why: 'newest-not-identified' },
      page({ shown: 6, faceless: 1 }),
    ],
    [
      'one of John’s is folded',
      johnSilent,
      now,
      'unknown',
      { code: 'unknown', why: 'newest-not-identified' },
      { facts: { totals: { [cast.john.address]: 3 } } },
    ],
    [
      'one of John’s is folded, and the list names the rep’s as the last',
      johnSilent,
      '09-24 17:00',
      'quiet',
      'few-answers',
      {
        facts: {
          totals: { [cast.john.address]: 3 },
          listed: { atMs: at('09-24 17:00'), messageId: 'me 09-21 09:00', messageCount: 6 },
        },
      },
    ],
    [
      'one of the rep’s is folded',
      johnSilent,
      now,
      'unknown',
      { code: 'unknown', why: 'newest-not-identified' },
      { facts: { totals: { [cast.me.address]: 4 } } },
    ],
    [
      'a mail is being sent',
      johnSilent,
      now,
      'unknown',
      { code: 'unknown', why: 'send-pending' },
      page({ newest: { status: 'unknown', why: 'send-pending' } }),
    ],
    [
      'the page cannot tell which is the newest',
      johnSilent,
      now,
      'unknown',
      { code: 'unknown', why: 'newest-not-identified' },
      page({ newest: { status: 'unknown', why: 'newest-not-identified' } }),
    ],
    [
      'the newest has no time',
      [...john, mail('me 09-21 09:00', { at: unknownTime })],
      now,
      'unknown',
      { code: 'unknown', why: 'time-unknown' },
    ],
    [
      'two pages disagreed about who wrote it',
      [...john, mail('me 09-21 09:00', { from: null, own: null, disputed: 'sender' })],
      now,
      'unknown',
      { code: 'unknown', why: 'sender-unknown' },
    ],
    [
      'John shows no address',
      [...john, mail('john 09-14 09:00', { from: { address: null, name: 'John' } }), 'me 09-21 09:00'],
      '09-23 17:00',
      'quiet',
      'few-answers',
    ],
    [
      'whoever wrote last shows none',
      [...johnSilent, mail('john 09-22 09:00', { from: { address: null, name: 'J.' } })],
      now,
      'unknown',
      { code: 'unknown', why: 'address-unknown' },
    ],
    [
      'John wrote in the very minute of the rep’s',
      [
        ...john,
        mail('john 09-21 09:00', { at: { precision: 'minute', atMs: at('09-21 09:00') } }),
        mail('me 09-21 09:00', { at: { precision: 'minute', atMs: at('09-21 09:00') } }),
      ],
      '09-30 17:00',
      'unknown',
      { code: 'unknown', why: 'sender-unknown' },
    ],
    [
      'John takes part in another conversation that moved unseen',
      johnSilent,
      now,
      'unknown',
      { code: 'unknown', why: 'maybe-answered-elsewhere' },
      {
        others: [
          talk([mail('john 09-23 09:00', { from: null, own: null, to: null })], now, {
            id: 'elsewhere',
            people: [cast.john],
            opened: null,
          }),
        ],
      },
    ],
    [
      'nobody but the rep is known',
      [mail('me 09-21 09:00', { to: null })],
      now,
      'excluded',
      { code: 'excluded', why: 'no-external-person' },
    ],
    ['nothing is known', [], now, 'unknown', 'unknown'],
    [
      'a meeting is asked about only of what is known',
      [...johnSilent, 'me 09-21 10:00 | Invitation: Demo @ Thu 24 Sep 2026 3pm – 4pm (EDT) |'],
      '09-23 10:00',
      'unknown',
      'unknown',
      { facts: { totals: { [cast.john.address]: 3 } } },
    ],
    [
      'a meeting that two words contradict: the rep’s counts',
      [...johnSilent, 'john 09-21 10:00 | Accepted: Demo @ Tue 22 Sep 2026 3pm – 4pm (EDT) |', 'me 09-21 11:00'],
      '09-24 15:19',
      'waiting',
      { code: 'meeting-missed', atMs: at('09-22 15:00'), count: 1 },
      { marks: [mark({ type: 'meeting-missed', atMs: at('09-22 15:00') }, '09-22 15:20')] },
    ],
  ]);
});
