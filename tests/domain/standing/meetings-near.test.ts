import { describe, expect, it } from 'vitest';
import { at, conversation, judge, lock, mark, message, settings } from '../builders.ts';
import { calendar, calendarRobot, away } from '../mails.ts';
import { elsewhere, engaged, ghosted, never, tellStories } from '../stories.ts';
import { accepted, entered, invited, withMeeting } from '../meeting-stories.ts';

describe('a meeting that is near', () => {
  tellStories([
    [
      'is unconfirmed from two working days before',
      withMeeting([invited], '11-10 15:00'),
      'unconfirmed',
      'meeting-unconfirmed',
    ],
    ['and not before', withMeeting([invited], '11-10 14:59'), 'ghosting', 'few-answers'],
    ['until it begins', withMeeting([invited], '11-12 14:59'), 'unconfirmed', 'meeting-unconfirmed'],
    [
      'over a weekend, too',
      withMeeting([calendar('me 11-02 10:00', 'invite', '11-16 09:00')], '11-11 17:00'),
      'unconfirmed',
      'meeting-unconfirmed',
    ],
    [
      'over a day off, too',
      withMeeting([invited], '11-09 15:00'),
      'unconfirmed',
      'meeting-unconfirmed',
      { settings: { ...settings, daysOff: ['2026-11-11'] } },
    ],
    ['entered by hand', withMeeting([], '11-10 15:00'), 'unconfirmed', 'meeting-unconfirmed', { marks: [entered] }],
    [
      'entered in another conversation',
      withMeeting([], '11-10 15:00'),
      'unconfirmed',
      'meeting-unconfirmed',
      { marks: [{ ...entered, conversationId: 'elsewhere' }] },
    ],
    [
      'entered by hand, of somebody who never answered',
      conversation(never, '11-10 15:00'),
      'unconfirmed',
      'meeting-unconfirmed',
      { marks: [entered] },
    ],
    [
      'that only the rep’s invitation to a stranger speaks of is none',
      conversation([...never, invited], '11-10 15:00'),
      'cold',
      'never-answered',
    ],
    ['after their accepting is confirmed', withMeeting([invited, accepted], '11-10 15:00'), 'waiting', 'meeting-ahead'],
    [
      'after their accepting in a mail of its own is confirmed',
      withMeeting([invited], '11-10 15:00'),
      'waiting',
      'meeting-ahead',
      { others: [elsewhere([accepted], { subject: 'Accepted: Pilot in Lyon' })] },
    ],
    [
      'after any message of theirs is confirmed',
      withMeeting([invited, 'marie 11-03 09:00', 'me 11-03 10:00'], '11-10 15:00'),
      'waiting',
      'meeting-ahead',
    ],
    [
      'after a call is confirmed',
      withMeeting([], '11-10 15:00'),
      'waiting',
      'meeting-ahead',
      { marks: [entered, mark({ type: 'answered-elsewhere' }, '11-05 09:00')] },
    ],
    [
      'an automatic reply confirms nothing',
      withMeeting([invited, away('marie 11-02 10:01', '11-06')], '11-10 15:00'),
      'unconfirmed',
      'meeting-unconfirmed',
    ],
    [
      'their tentative yes is a word',
      withMeeting([invited, calendar('marie 11-03 09:00', 'tentative', '11-12 15:00')], '11-10 15:00'),
      'waiting',
      'meeting-ahead',
    ],
    [
      'moved by the rep wants confirming again',
      withMeeting([invited, accepted, calendar('me 11-04 09:00', 'update', '11-13 15:00')], '11-11 15:00'),
      'unconfirmed',
      'meeting-unconfirmed',
    ],
    [
      'moved by the rep’s word, too',
      withMeeting([invited, accepted, 'me 11-03 10:00'], '11-11 15:00'),
      'unconfirmed',
      'meeting-unconfirmed',
      { marks: [mark({ type: 'meeting', atMs: at('11-13 15:00'), insteadOfMs: at('11-12 15:00') }, '11-04 09:00')] },
    ],
    [
      'that is cancelled is none',
      withMeeting([invited, calendar('me 11-03 09:00', 'cancel', '11-12 15:00')], '11-10 15:00'),
      'ghosting',
      'few-answers',
    ],
    [
      'of unknown time is none',
      withMeeting([calendar('me 11-02 10:00', 'invite', null)], '11-10 15:00'),
      'ghosting',
      'few-answers',
    ],
    [
      'of which only the day is known is near by whole days',
      withMeeting([calendar('me 11-02 10:00', 'invite', '11-12')], '11-10 17:00'),
      'unconfirmed',
      'meeting-unconfirmed',
    ],
    [
      'and not on the day itself',
      withMeeting([calendar('me 11-02 10:00', 'invite', '11-12')], '11-12 00:00'),
      'ghosting',
      'few-answers',
    ],
    [
      'that a robot tells of waits for nobody',
      withMeeting([calendar('marie 11-02 10:00', 'invite', '11-12 15:00', { from: calendarRobot })], '11-10 15:00'),
      'waiting',
      'meeting-ahead',
    ],
    [
      'to which somebody else was invited is none of theirs',
      ghosted,
      'ghosting',
      'few-answers',
      {
        others: [
          elsewhere([
            calendar('me 11-02 08:00', 'invite', '11-10 15:00', { to: [{ address: 'zoe@other.example', name: '' }] }),
          ]),
        ],
      },
    ],
  ]);
});

it('says of an unconfirmed meeting that they are away, where their mailbox told so', () => {
  const { reasons } = judge(withMeeting([invited, away('marie 11-02 10:01', '11-12')], '11-10 15:00'));
  expect(reasons.slice(0, 2)).toEqual([
    { code: 'meeting-unconfirmed', atMs: at('11-12 15:00') },
    { code: 'out-of-office', untilMs: at('11-12 09:00') },
  ]);
});

describe('an unconfirmed meeting gives way', () => {
  tellStories([
    [
      'to what is not known any more',
      withMeeting([invited], '11-10 15:00'),
      'unknown',
      'unknown',
      { now: '11-11 15:00' },
    ],
    [
      'to a reading that was not complete',
      withMeeting([invited], '11-10 15:00', { opened: null }),
      'unknown',
      'unknown',
    ],
    [
      'to a folded message',
      withMeeting([invited], '11-10 15:00', { totals: { 'marie@lumen.example': 3 } }),
      'unknown',
      'unknown',
    ],
    [
      'to another conversation that was not read',
      withMeeting([invited], '11-10 15:00'),
      'unknown',
      'unknown',
      { others: [elsewhere([message('marie 11-05 09:00', { from: null, own: null })])] },
    ],
    [
      'to the rep’s pause',
      withMeeting([invited], '11-10 15:00'),
      'paused',
      'paused-until',
      { marks: [mark({ type: 'paused', untilMs: at('11-12 09:00') }, '11-09 08:00')] },
    ],
    [
      'to the last message',
      withMeeting([invited, 'me 11-09 09:05'], '11-10 15:00'),
      'last-message',
      'last-message-sent',
      { lock: lock('11-09 09:00') },
    ],
    [
      'to what the rep let go',
      withMeeting([invited], '11-10 15:00'),
      'let-go',
      'let-go',
      { marks: [mark({ type: 'let-go' }, '11-09 08:00')] },
    ],
    [
      'to an exclusion',
      withMeeting([invited], '11-10 15:00'),
      'excluded',
      'excluded',
      { settings: { ...settings, excluded: ['@lumen.example'] } },
    ],
    [
      'to a clock that was set back',
      withMeeting([invited], '11-11 15:00'),
      'unknown',
      'unknown',
      { now: '11-10 15:00' },
    ],
  ]);

  it('to the liveliest conversation: one meeting is one question', () => {
    const talk = withMeeting([invited], '11-10 15:00');
    const older = conversation(engaged, '11-10 15:00', { id: 'older' });
    expect(judge(talk, { others: [older] }).standing).toBe('unconfirmed');
    expect(judge(older, { others: [talk] }).standing).toBe('waiting');
  });

  it('tells what it rests on', () => {
    const { reasons, meeting, chance, lastMessage, nextCheckAtMs } = judge(withMeeting([invited], '11-12 14:00'));
    expect(reasons.map(({ code }) => code)).toEqual([
      'meeting-unconfirmed',
      'few-answers',
      'silent-for',
      'unanswered',
      'chance',
    ]);
    expect(reasons[0]).toEqual({ code: 'meeting-unconfirmed', atMs: at('11-12 15:00') });
    expect(meeting).toMatchObject({ at: { atMs: at('11-12 15:00') }, answer: 'none', outcome: null });
    expect(chance?.value).toBeLessThan(judge(withMeeting([], '11-12 14:00')).chance?.value ?? 0);
    expect(lastMessage).toEqual({ status: 'not-offered', why: 'not-silent' });
    expect(nextCheckAtMs).toBe(at('11-12 15:00'));
  });
});
