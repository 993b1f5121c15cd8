import { describe, expect, it } from 'vitest';
import type { ConversationFacts } from '../../../src/domain/facts.ts';
import { at, conversation, judge, lock, mark, message, settings } from '../builders.ts';
import { calendar, calendarRobot, away, bounce } from '../mails.ts';
import { elsewhere, engaged, ghosted, never, once, silent, tellStories } from '../stories.ts';

/** The rep invited on Monday 2 November, ten, to Thursday 12 November, three o'clock: near from Tuesday, three o'clock, on. */
const invited = calendar('me 11-02 10:00', 'invite', '11-12 15:00');
const accepted = calendar('marie 11-03 09:00', 'accept', '11-12 15:00');
const withMeeting = (more: Parameters<typeof conversation>[0], seen: string, change: Partial<ConversationFacts> = {}) =>
  conversation([...silent, ...more], seen, change);
const entered = mark({ type: 'meeting', atMs: at('11-12 15:00'), insteadOfMs: null }, '11-02 10:00');

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

describe('a meeting ahead', () => {
  tellStories([
    ['that they accepted is no silence', withMeeting([accepted], '11-11 09:00'), 'waiting', 'meeting-ahead'],
    [
      'nor after another message of the rep',
      withMeeting([accepted, 'me 11-04 09:00'], '11-11 09:00'),
      'waiting',
      'meeting-ahead',
    ],
    ['is no turn of the rep’s', conversation([...engaged, accepted], '11-09 09:00'), 'waiting', 'meeting-ahead'],
    [
      'to which they invited is the rep’s turn',
      conversation([...engaged, calendar('marie 11-03 09:00', 'invite', '11-12 15:00')], '11-04 09:00'),
      'your-turn',
      'they-wrote-last',
    ],
    [
      'to which they invited and the rep said yes is not',
      conversation(
        [
          ...engaged,
          calendar('marie 11-03 09:00', 'invite', '11-12 15:00'),
          calendar('me 11-03 10:00', 'accept', '11-12 15:00'),
        ],
        '11-04 09:00',
      ),
      'waiting',
      'meeting-ahead',
    ],
    [
      'to which the rep invited in answer to them is not',
      conversation([...engaged, calendar('me 10-13 16:00', 'invite', '11-12 15:00')], '11-04 09:00'),
      'waiting',
      'meeting-ahead',
    ],
    [
      'that they moved is the rep’s turn',
      withMeeting([invited, accepted, calendar('marie 11-04 09:00', 'update', '11-13 15:00')], '11-04 10:00'),
      'your-turn',
      'they-wrote-last',
    ],
    [
      'that they declined is the rep’s turn',
      withMeeting([invited, calendar('marie 11-03 09:00', 'decline', '11-12 15:00')], '11-04 09:00'),
      'your-turn',
      'meeting-declined',
    ],
    [
      'that they cancelled is the rep’s turn',
      withMeeting([invited, accepted, calendar('marie 11-05 09:00', 'cancel', '11-12 15:00')], '11-05 10:00'),
      'your-turn',
      'meeting-cancelled',
    ],
    [
      'that they declined without telling which one is the one known',
      withMeeting([invited, calendar('marie 11-03 09:00', 'decline', null)], '11-04 09:00'),
      'your-turn',
      'meeting-declined',
    ],
    [
      'declined, and the rep wrote since: a silence',
      withMeeting([calendar('marie 11-03 09:00', 'decline', '11-12 15:00'), 'me 11-03 10:00'], '11-09 17:00'),
      'quiet',
      'usual-delay',
    ],
    [
      'accepted long after the silence began is a comeback',
      withMeeting([calendar('marie 11-16 09:00', 'accept', '11-19 15:00')], '11-16 10:00'),
      'back',
      'came-back',
    ],
    [
      'the rep’s own invitation is no follow-up',
      withMeeting([calendar('me 11-05 09:00', 'invite', '12-10 15:00')], '11-09 09:00'),
      'ghosting',
      'few-answers',
    ],
    [
      'but a mail that came back comes first',
      withMeeting([bounce('11-02 09:01'), invited], '11-10 14:00'),
      'waiting',
      'bounced',
    ],
    [
      'an absence comes first',
      withMeeting([away('marie 11-02 09:01', '11-11'), invited], '11-09 14:00'),
      'paused',
      'out-of-office',
    ],
  ]);

  it('restarts no silence by the rep’s invitation, nor counts it as unanswered', () => {
    const { silence } = judge(withMeeting([calendar('me 11-05 09:00', 'invite', '12-10 15:00')], '11-09 09:00'));
    expect(silence).toMatchObject({ sinceMs: at('11-02 09:00'), unanswered: 1 });
  });

  it('is looked at again when it is over', () => {
    const { nextCheckAtMs, reasons, meeting } = judge(withMeeting([accepted], '11-12 15:30'));
    expect(nextCheckAtMs).toBe(at('11-12 16:00'));
    expect(reasons[0]).toEqual({ code: 'meeting-ahead', atMs: at('11-12 15:00') });
    expect(meeting?.answer).toBe('accepted');
  });

  it('is meeting evidence: one answer and a meeting are enough to be engaged', () => {
    expect(judge(conversation(once, '11-09 09:00')).reasons[0]?.code).toBe('answered-once');
    const met = [calendar('marie 10-14 09:00', 'accept', '10-20 15:00'), 'me 11-02 09:00'];
    expect(judge(conversation(['me 10-12 09:00', ...met], '11-09 09:00')).standing).toBe('ghosting');
    const invitedOnce = conversation([...once, calendar('me 11-02 10:00', 'invite', '12-10 15:00')], '11-09 09:00');
    expect(judge(invitedOnce).standing).toBe('ghosting');
    const declined = [calendar('marie 10-14 09:00', 'decline', '10-20 15:00'), 'me 11-02 09:00'];
    expect(judge(conversation(['me 10-12 09:00', ...declined], '11-09 09:00')).reasons[0]?.code).toBe('answered-once');
  });
});

describe('a meeting whose time has passed', () => {
  const held = mark({ type: 'meeting-held', atMs: at('11-12 15:00') }, '11-13 09:00');
  const missed = mark({ type: 'meeting-missed', atMs: at('11-12 15:00') }, '11-12 15:20');
  tellStories([
    ['is asked about', withMeeting([accepted], '11-12 16:00'), 'unconfirmed', 'meeting-passed'],
    ['though nobody confirmed it', withMeeting([invited], '11-12 16:00'), 'unconfirmed', 'meeting-passed'],
    ['is asked about for twenty working days', withMeeting([accepted], '12-10 15:59'), 'unconfirmed', 'meeting-passed'],
    ['and no longer', withMeeting([accepted], '12-10 16:00'), 'your-turn', 'they-wrote-last'],
    [
      'and becomes a silence where the rep wrote last',
      withMeeting([accepted, 'me 11-04 09:00'], '12-10 16:00'),
      'ghosting',
      'usual-delay',
    ],
    [
      'is not asked about once the rep wrote',
      withMeeting([accepted, 'me 11-12 17:00'], '11-13 09:00'),
      'waiting',
      'usual-delay',
    ],
    [
      'is not asked about once they wrote',
      withMeeting([accepted, 'marie 11-12 17:00'], '11-13 09:00'),
      'your-turn',
      'they-wrote-last',
    ],
    [
      'is not asked about once they called',
      withMeeting([accepted, 'me 11-04 09:00'], '11-13 09:00'),
      'waiting',
      'answered-elsewhere',
      { marks: [mark({ type: 'answered-elsewhere' }, '11-12 16:30')] },
    ],
    [
      'is not asked about by what is stale',
      withMeeting([accepted, 'me 11-04 09:00'], '11-12 16:00'),
      'waiting',
      'usual-delay',
      { now: '11-13 16:00' },
    ],
    [
      'is not asked about when it was declined',
      withMeeting([calendar('marie 11-03 09:00', 'decline', '11-12 15:00')], '11-13 09:00'),
      'your-turn',
      'meeting-declined',
    ],
    [
      'of which only the day is known is asked about on the next day',
      withMeeting([calendar('marie 11-03 09:00', 'accept', '11-12')], '11-13 09:00'),
      'unconfirmed',
      'meeting-passed',
    ],
    [
      'and not before',
      withMeeting([calendar('marie 11-03 09:00', 'accept', '11-12')], '11-12 20:00'),
      'waiting',
      'meeting-ahead',
    ],
    [
      'held: a silence begins anew at its end',
      withMeeting([], '11-16 12:00'),
      'waiting',
      'few-answers',
      { marks: [entered, held] },
    ],
    [
      'held: quiet three working days after',
      withMeeting([], '11-17 16:00'),
      'quiet',
      'few-answers',
      { marks: [entered, held] },
    ],
    [
      'held before the rep’s last message: the silence is since that one',
      conversation([...engaged, 'me 11-13 09:00'], '11-13 10:00'),
      'waiting',
      'few-answers',
      { marks: [entered, held] },
    ],
    [
      'moved: the new one is ahead',
      withMeeting([accepted, 'me 11-04 09:00'], '11-13 09:00'),
      'unknown',
      'unknown',
      {
        marks: [mark({ type: 'meeting', atMs: at('12-10 15:00'), insteadOfMs: at('11-12 15:00') }, '11-12 16:30')],
        now: '11-15 09:00',
      },
    ],
    [
      'missed: their last word was the yes, so it is the rep’s turn',
      withMeeting([accepted], '11-13 09:00'),
      'your-turn',
      'meeting-missed',
      { marks: [missed] },
    ],
    [
      'missed: no silence yet',
      withMeeting([], '11-16 15:00'),
      'waiting',
      'meeting-missed',
      { marks: [entered, missed] },
    ],
    [
      'missed: two working days are enough',
      withMeeting([], '11-16 15:20'),
      'ghosting',
      'meeting-missed',
      { marks: [entered, missed] },
    ],
    [
      'missed before they wrote again: forgotten',
      withMeeting(['marie 11-13 09:00', 'me 11-13 10:00'], '11-17 12:00'),
      'waiting',
      'usual-delay',
      { marks: [entered, missed] },
    ],
  ]);

  it('is the one that matters until its outcome is told', () => {
    const talk = withMeeting([accepted, 'me 11-04 09:00'], '11-13 09:00');
    expect(judge(talk).meeting).toMatchObject({ outcome: null, at: { atMs: at('11-12 15:00') } });
    expect(judge(talk, { marks: [held] }).meeting).toBeNull();
    expect(judge(talk, { marks: [missed] }).meeting?.outcome).toBe('missed');
  });

  it('missed twice counts twice', () => {
    const again = [
      mark({ type: 'meeting-missed', atMs: at('11-12 15:00') }, '11-12 15:20'),
      mark({ type: 'meeting-missed', atMs: at('11-17 15:00') }, '11-17 15:20'),
    ];
    const talk = withMeeting(['me 11-13 09:00'], '11-20 09:00');
    const [first, second] = [again.slice(0, 1), again].map((marks) => judge(talk, { marks }));
    expect(second?.reasons[0]).toEqual({ code: 'meeting-missed', atMs: at('11-17 15:00'), count: 2 });
    expect(second?.chance?.value).toBeLessThan(first?.chance?.value ?? 0);
    expect(first?.chance?.value).toBeLessThan(judge(talk).chance?.value ?? 0);
  });

  it('held leaves nothing of what the rep wrote before unanswered', () => {
    const { silence } = judge(withMeeting([], '11-17 16:00'), { marks: [entered, held] });
    expect(silence).toMatchObject({ sinceMs: at('11-12 16:00'), unanswered: 0 });
  });
});

describe('the last message after a missed meeting', () => {
  const missed = mark({ type: 'meeting-missed', atMs: at('11-05 15:00') }, '11-05 15:20');
  const offerAt = (messages: string[], seen: string) =>
    judge(conversation([...silent, ...messages], seen), { marks: [missed] }).lastMessage;

  it('comes three working days after a proposal to reschedule that stayed unanswered', () => {
    expect(offerAt(['me 11-06 09:00'], '11-10 16:59')).toEqual({ status: 'not-yet', fromMs: at('11-10 17:00') });
    expect(offerAt(['me 11-06 09:00'], '11-10 17:00')).toEqual({ status: 'offered', hint: null });
  });

  it('comes after seven without such a proposal', () => {
    expect(offerAt([], '11-10 17:00')).toEqual({ status: 'not-yet', fromMs: at('11-16 15:20') });
  });
});
