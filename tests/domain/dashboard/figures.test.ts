import { describe, expect, it } from 'vitest';
import { bandOf } from '../../../src/domain/dashboard/comebacks.ts';
import { paceOfAll } from '../../../src/domain/dashboard/habits-of-all.ts';
import { dayMs } from '../../../src/domain/time.ts';
import { account, at, conversation, lock, mark, marie, message } from '../builders.ts';
import { says } from '../mails.ts';
import { engaged, silent } from '../stories.ts';
import { count, type Mailbox } from './counted.ts';

const seen = '11-30 10:00';
const talk = (...more: Parameters<typeof conversation>[0]) => conversation([...silent, ...more], seen);

describe('last messages', () => {
  const sent = (...more: Parameters<typeof conversation>[0]): Mailbox => ({
    conversations: [talk('me 11-11 09:02', ...more)],
    locks: [lock('11-11 09:00')],
  });
  const resolved = mark({ type: 'resolved', how: 'not-now' }, '11-14 09:00', { conversationId: 'talk' });
  const yes = says('marie 11-13 09:00', { kind: 'clear-yes' });
  it.each<[string, Mailbox]>([
    ['silent', sent()],
    ['unclear', sent('marie 11-13 09:00')],
    ['yes', sent(yes)],
    ['no', sent(says('marie 11-13 09:00', { kind: 'clear-no' }))],
    ['notNow', { ...sent(yes), marks: [resolved] }],
  ])('ended with %s', (how, mailbox) => {
    const none = { yes: 0, notNow: 0, no: 0, unclear: 0, silent: 0 };
    expect(count(mailbox).lastMessages).toEqual({ sent: 1, ...none, [how]: 1 });
  });

  it('are one where a group had it, and none where it was never sent', () => {
    const contacts = { talk: ['marie@lumen.example', 'luc@lumen.example'] };
    const locks = [lock('11-11 09:00'), lock('11-11 09:00', { contact: 'luc@lumen.example' })];
    expect(count({ ...sent(), locks, contacts }).lastMessages).toMatchObject({ sent: 1, silent: 1 });
    expect(count({ conversations: [talk()], locks }).lastMessages.sent).toBe(0);
  });
});

describe('the curve of comebacks', () => {
  it('leaves out what was not watched for its 30 days, answered or not', () => {
    // Silent from 2 November, answered after ten days: on the 30th its 30 days are not over.
    expect(count({ conversations: [talk('marie 11-12 10:00')] }).comebacks).toEqual([]);
    const later = conversation([...silent, 'marie 11-12 10:00'], '12-20 10:00');
    const points = count({ conversations: [later], now: '12-20 12:00' }).comebacks;
    expect(points.map(({ silentDays, of, cameBack }) => [silentDays, of, cameBack])).toEqual(
      [1, 2, 3, 5, 7, 10].map((days) => [days, 1, 1]),
    );
  });

  it('tells of the time the mailbox was watched alone', () => {
    const before = conversation([...engaged, 'me 10-14 09:00'], '12-20 10:00');
    const moved = before.messages.map((each) => ({
      ...each,
      at: { precision: 'exact' as const, atMs: at(each.id.split(' ').slice(1).join(' ')) - 60 * dayMs },
    }));
    const early = {
      ...before,
      messages: moved,
      newest: { id: before.newest.id, at: moved.at(-1)?.at ?? before.newest.at },
    };
    expect(account.firstSeenAtMs).toBeGreaterThan(at('08-15 09:00'));
    expect(count({ conversations: [early], now: '12-20 12:00', months: 12 }).comebacks).toEqual([]);
    expect(count({ conversations: [before], now: '12-20 12:00', months: 12 }).comebacks).not.toEqual([]);
  });

  it('has a band that holds the share and narrows with the number of silences', () => {
    expect(bandOf(0, 1)).toMatchObject({ share: 0, low: 0 });
    expect(bandOf(1, 1)).toMatchObject({ share: 1, high: 1 });
    const [few, many] = [bandOf(3, 10), bandOf(300, 1000)];
    // Wilson's interval of 3 in 10 at 90 %, worked out by hand.
    expect(few.low).toBeCloseTo(0.127, 2);
    expect(few.high).toBeCloseTo(0.556, 2);
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 5);
  });
});

describe('rhythms', () => {
  const lines = [2, 3, 4, 5, 6, 9].flatMap((day, index) => [
    `me 11-${String(day).padStart(2, '0')} 08:00`,
    `marie 11-${String(day).padStart(2, '0')} ${String(9 + index).padStart(2, '0')}:00`,
  ]);
  it('of contacts are hours of the clock, the middle half of their answers', () => {
    expect(count({ conversations: [conversation(lines, seen)] }).contacts).toEqual([
      { name: 'Marie Dupont', company: 'lumen.example', answers: 6, medianHours: 3.5, fromHours: 2.25, toHours: 4.75 },
    ]);
    expect(count({ conversations: [conversation(lines.slice(0, 4), seen)] }).contacts).toEqual([]);
  });

  it('of weekdays go by the day of the own message, and need five answers for a middle', () => {
    const days = count({ conversations: [conversation([...lines, 'me 11-29 08:00'], seen)] }).weekdays;
    expect(days.map(({ weekday, sent, answered }) => [weekday, sent, answered])).toEqual([
      [1, 2, 2],
      [2, 1, 1],
      [3, 1, 1],
      [4, 1, 1],
      [5, 1, 1],
      [7, 1, 0],
    ]);
    expect(days.every(({ medianHours }) => medianHours === null)).toBe(true);
    const mondays = ['11-02', '11-09', '11-16', '11-23', '10-26']
      .sort()
      .flatMap((day) => [`me ${day} 08:00`, `marie ${day} 10:00`]);
    expect(count({ conversations: [conversation(mondays, seen)] }).weekdays).toEqual([
      { weekday: 1, sent: 5, answered: 5, medianHours: 2 },
    ]);
  });
});

describe('sharp drafts that were slept on', () => {
  const rest = { type: 'paused', untilMs: at('11-17 09:00'), why: 'sharp-draft' } as const;
  const slept = mark(rest, '11-16 16:00', { conversationId: 'talk', knownUntilMs: at('11-02 09:00') });
  const brakeOf = (mailbox: Mailbox) => count({ marks: [slept], ...mailbox }).brake;
  it.each<[string, Mailbox, number, number]>([
    ['nothing was sent before the rest was over', { conversations: [talk()] }, 1, 1],
    ['the rep wrote after it', { conversations: [talk('me 11-17 09:30')] }, 1, 1],
    ['it was sent all the same', { conversations: [talk('me 11-16 18:00')] }, 1, 0],
    [
      'it may have been sent, by a rough time',
      { conversations: [talk(message('me 11-17 20:00', { at: { precision: 'minute', atMs: at('11-17 20:00') } }))] },
      1,
      0,
    ],
    ['the rest is not over', { conversations: [conversation(silent, '11-16 17:00')], now: '11-16 18:00' }, 1, 0],
    ['the mailbox was not seen since', { conversations: [conversation(silent, '11-16 17:00')] }, 1, 0],
    [
      'it was an ordinary snooze',
      { conversations: [talk()], marks: [{ ...slept, what: { type: 'paused', untilMs: rest.untilMs } }] },
      0,
      0,
    ],
    ['the mark was taken back', { conversations: [talk()], marks: [] }, 0, 0],
  ])('where %s', (_when, mailbox, all, notSent) => {
    expect(brakeOf(mailbox)).toEqual({ slept: all, notSent });
  });
});

describe('what the rep has said and done', () => {
  it('tells why matters were let go in the period', () => {
    const closed = (why: 'no-budget' | 'timing', moment: string) => mark({ type: 'let-go', why }, moment);
    const marks = [
      closed('timing', '11-02 09:00'),
      closed('no-budget', '11-03 09:00'),
      closed('no-budget', '11-04 09:00'),
      closed('timing', '08-31 23:00'),
      mark({ type: 'let-go' }, '11-05 09:00'),
    ];
    expect(count({ conversations: [], marks }).closings).toEqual([
      { why: 'no-budget', count: 2 },
      { why: 'timing', count: 1 },
    ]);
  });

  it('puts the pace of several mailboxes together, and invents none', () => {
    const week = { followUps: 2, silentDays: 7 };
    const taught = { pace: { messagesPerSilentWeek: 1, daysToOffer: null, from: 10 }, weeks: [week] };
    const other = { pace: { messagesPerSilentWeek: 2, daysToOffer: null, from: 30 }, weeks: [week] };
    expect(paceOfAll([])).toEqual({ messagesPerSilentWeek: null, daysToOffer: null, from: 0, weeks: [] });
    expect(paceOfAll([taught])).toEqual({ ...taught.pace, weeks: [week] });
    expect(paceOfAll([taught, other])).toEqual({
      ...{ messagesPerSilentWeek: 1.75, daysToOffer: null, from: 40 },
      weeks: [{ followUps: 4, silentDays: 14 }],
    });
  });

  it('shows an address where no name is known', () => {
    const nameless = { ...marie, name: '' };
    const lines = [2, 3, 4].flatMap((day) => [
      message(`me 11-0${day} 08:00`, { to: [nameless] }),
      message(`marie 11-0${day} 09:00`, { from: nameless }),
    ]);
    expect(count({ conversations: [conversation(lines, seen)] }).contacts[0]?.name).toBe('marie@lumen.example');
  });
});
