import { describe, expect, it } from 'vitest';
import { withCalendarMail } from '../../../src/domain/meetings/calendar-conversation.ts';
import { calendarMails } from '../../../src/domain/meetings/calendar-mails.ts';
import { meetingsOf } from '../../../src/domain/meetings/meetings-of.ts';
import type { ConversationFacts } from '../../../src/domain/facts.ts';
import type { Mark, MarkKind } from '../../../src/domain/marks.ts';
import { account, at, colleague, conversation, mark, message, settings } from '../builders.ts';
import { calendar } from '../mails.ts';

const contacts = new Set(['marie@lumen.example', 'luc@lumen.example']);
/** Each conversation is a subject and its mails. */
const meetingsIn = (talks: [subject: string, ...mails: ReturnType<typeof message>[]][], marks: Mark[] = []) => {
  const conversations = talks.map(([subject, ...mails], index) =>
    withCalendarMail(conversation(mails, '11-20 09:00', { id: `talk ${index}`, subject })),
  );
  return meetingsOf(calendarMails(conversations, contacts, account, settings), marks);
};
const told = (meetings: ReturnType<typeof meetingsIn>) =>
  meetings.map(({ at: when, answer, isCancelled, outcome }) => [
    when.precision === 'unknown' ? null : new Date(when.atMs).toISOString().slice(5, 16),
    isCancelled ? 'cancelled' : (outcome ?? answer),
  ]);
const said = (what: MarkKind, moment: string) => mark(what, moment);

describe('meetings by mails', () => {
  const invited = calendar('me 11-02 10:00', 'invite', '11-12 15:00');
  it.each<[string, Parameters<typeof meetingsIn>[0], (string | null)[][]]>([
    ['an invitation', [['Demo', invited]], [['11-12T15:00', 'none']]],
    [
      'an invitation of theirs is their yes',
      [['Demo', calendar('marie 11-02 10:00', 'invite', '11-12 15:00')]],
      [['11-12T15:00', 'accepted']],
    ],
    [
      'an answer in a conversation of its own',
      [
        ['Demo', invited],
        ['Accepted: Demo', calendar('marie 11-03 09:00', 'accept', null)],
      ],
      [['11-12T15:00', 'accepted']],
    ],
    [
      'an answer to what was never seen',
      [['Accepted: Demo', calendar('marie 11-03 09:00', 'accept', '11-12 15:00')]],
      [['11-12T15:00', 'accepted']],
    ],
    [
      'an answer to another meeting',
      [
        ['Demo', invited],
        ['Accepted: Review', calendar('marie 11-03 09:00', 'accept', '11-18 15:00')],
      ],
      [
        ['11-12T15:00', 'none'],
        ['11-18T15:00', 'accepted'],
      ],
    ],
    [
      'an answer to the nearest of two',
      [
        [
          'Demo',
          invited,
          calendar('me 11-02 11:00', 'invite', '11-19 15:00'),
          calendar('marie 11-03 09:00', 'accept', '11-19 15:00'),
        ],
      ],
      [
        ['11-12T15:00', 'none'],
        ['11-19T15:00', 'accepted'],
      ],
    ],
    [
      'an update moves it and asks anew',
      [
        [
          'Demo',
          invited,
          calendar('marie 11-03 09:00', 'accept', '11-12 15:00'),
          calendar('me 11-04 09:00', 'update', '11-17 10:00'),
        ],
      ],
      [['11-17T10:00', 'none']],
    ],
    [
      'an update at the same time keeps the answer',
      [
        [
          'Demo',
          invited,
          calendar('marie 11-03 09:00', 'accept', '11-12 15:00'),
          calendar('me 11-04 09:00', 'update', '11-12 15:00'),
        ],
      ],
      [['11-12T15:00', 'accepted']],
    ],
    [
      'a cancellation',
      [
        ['Demo', invited],
        ['Cancelled: Demo', calendar('me 11-04 09:00', 'cancel', '11-12 15:00')],
      ],
      [['11-12T15:00', 'cancelled']],
    ],
    [
      'the rep’s no to theirs',
      [
        [
          'Demo',
          calendar('marie 11-02 10:00', 'invite', '11-12 15:00'),
          calendar('me 11-03 10:00', 'decline', '11-12 15:00'),
        ],
      ],
      [['11-12T15:00', 'cancelled']],
    ],
    [
      'the last word of several',
      [
        [
          'Demo',
          invited,
          calendar('marie 11-03 09:00', 'decline', '11-12 15:00'),
          calendar('marie 11-04 09:00', 'accept', '11-12 15:00'),
        ],
      ],
      [['11-12T15:00', 'accepted']],
    ],
    [
      'a colleague’s answer is none of theirs',
      [['Demo', invited, calendar('anna 11-03 09:00', 'accept', '11-12 15:00', { from: colleague })]],
      [['11-12T15:00', 'none']],
    ],
    [
      'a finer time than the day',
      [['Demo', calendar('me 11-02 10:00', 'invite', '11-12'), calendar('marie 11-03 09:00', 'accept', '11-12 15:00')]],
      [['11-12T15:00', 'accepted']],
    ],
    ['of unknown time', [['Demo', calendar('me 11-02 10:00', 'invite', null)]], [[null, 'none']]],
  ])('%s', (_, talks, meetings) => {
    expect(told(meetingsIn(talks))).toEqual(meetings);
  });

  it('does not look ahead: every mail changes only what came before it', () => {
    const update = calendar('me 11-04 09:00', 'update', '11-17 10:00');
    expect(told(meetingsIn([['Demo', update, invited]]))).toEqual(told(meetingsIn([['Demo', invited, update]])));
  });
});

describe('a conversation whose subject is a calendar’s', () => {
  const subject = 'Accepted: Demo @ Thu 12 Nov 2026 3pm - 4pm (UTC) (marie@lumen.example)';
  const read = (mails: Parameters<typeof conversation>[0], change: Partial<ConversationFacts> = {}) =>
    withCalendarMail(conversation(mails, '11-20 09:00', { subject, ...change })).messages.map(({ kind }) => kind);
  it('began with a calendar mail, and people wrote what stands below it', () => {
    expect(read(['marie 11-03 09:00', 'me 11-03 10:00'])).toEqual(['calendar', 'human']);
    expect(meetingsIn([[subject, message('marie 11-03 09:00')]])).toMatchObject([
      { title: 'Demo', answer: 'accepted', at: { atMs: at('11-12 15:00') }, endsAtMs: at('11-12 16:00') },
    ]);
  });
  it('is read by what is surely its first message only', () => {
    expect(read(['marie 11-03 09:00'], { messageCount: 2, startedAt: { precision: 'unknown' } })).toEqual(['human']);
    const begun = { precision: 'exact', atMs: at('11-03 09:00') } as const;
    expect(read(['marie 11-03 09:00'], { messageCount: 2, startedAt: begun })).toEqual(['calendar']);
    expect(read(['marie 11-03 09:00'], { subject: `Re: ${subject}` })).toEqual(['human']);
  });
});

describe('meetings by the rep’s word', () => {
  const atMs = at('11-12 15:00');
  const invited: Parameters<typeof meetingsIn>[0] = [['Demo', calendar('me 11-02 10:00', 'invite', '11-12 15:00')]];
  it.each<[string, Mark[], (string | null)[][]]>([
    [
      'entered',
      [said({ type: 'meeting', atMs: at('11-18 10:00'), insteadOfMs: null }, '11-03 09:00')],
      [
        ['11-12T15:00', 'none'],
        ['11-18T10:00', 'none'],
      ],
    ],
    [
      'entered though a calendar told of it',
      [said({ type: 'meeting', atMs, insteadOfMs: null }, '11-03 09:00')],
      [['11-12T15:00', 'none']],
    ],
    [
      'moved',
      [said({ type: 'meeting', atMs: at('11-18 10:00'), insteadOfMs: atMs }, '11-03 09:00')],
      [['11-18T10:00', 'none']],
    ],
    ['held', [said({ type: 'meeting-held', atMs }, '11-12 16:00')], [['11-12T15:00', 'met']]],
    ['missed', [said({ type: 'meeting-missed', atMs }, '11-12 15:10')], [['11-12T15:00', 'missed']]],
    [
      'missed, then met again',
      [
        said({ type: 'meeting-missed', atMs }, '11-12 15:10'),
        said({ type: 'meeting', atMs: at('11-18 10:00'), insteadOfMs: atMs }, '11-12 15:11'),
      ],
      [
        ['11-12T15:00', 'missed'],
        ['11-18T10:00', 'none'],
      ],
    ],
    [
      'held, though nobody knew of it',
      [said({ type: 'meeting-held', atMs: at('11-05 15:00') }, '11-06 09:00')],
      [
        ['11-05T15:00', 'met'],
        ['11-12T15:00', 'none'],
      ],
    ],
    [
      'said before its day by a clock that was set back',
      [said({ type: 'meeting-missed', atMs }, '11-03 09:00')],
      [['11-12T15:00', 'none']],
    ],
    [
      'met, without a date',
      [said({ type: 'met' }, '11-03 09:00')],
      [
        [null, 'met'],
        ['11-12T15:00', 'none'],
      ],
    ],
  ])('%s', (_, marks, meetings) => {
    expect(told(meetingsIn(invited, marks))).toEqual(meetings);
  });
});

describe('the rep’s word stands above what mails say', () => {
  const invited = calendar('me 11-02 10:00', 'invite', '11-12 15:00');
  const moved = said({ type: 'meeting', atMs: at('11-13 10:00'), insteadOfMs: at('11-12 15:00') }, '11-04 09:00');

  it.each(['cancel', 'decline', 'accept'] as const)('a mail that says “%s” of the former time is old news', (kind) => {
    const talks: Parameters<typeof meetingsIn>[0] = [
      ['Demo', invited, calendar('marie 11-05 09:00', kind, '11-12 15:00')],
    ];
    expect(told(meetingsIn(talks, [moved]))).toEqual([['11-13T10:00', 'none']]);
  });

  it('an answer to the new time is put to it', () => {
    const accepts = calendar('marie 11-05 09:00', 'accept', '11-13 10:00');
    expect(told(meetingsIn([['Demo', invited, accepts]], [moved]))).toEqual([['11-13T10:00', 'accepted']]);
  });

  it('another meeting of the day that is cancelled leaves the one the rep entered', () => {
    const entered = said({ type: 'meeting', atMs: at('11-12 18:00'), insteadOfMs: null }, '11-03 09:00');
    const cancels = calendar('marie 11-05 09:00', 'cancel', '11-12 15:00');
    expect(told(meetingsIn([['Cancelled: Review', cancels]], [entered]))).toEqual([
      ['11-12T15:00', 'cancelled'],
      ['11-12T18:00', 'none'],
    ]);
  });

  it('a meeting known by its day when the rep moved it is the one whose hour is known later', () => {
    const fromNoon = said({ type: 'meeting', atMs: at('11-13 10:00'), insteadOfMs: at('11-12 12:00') }, '11-04 09:00');
    expect(told(meetingsIn([['Demo', invited]], [fromNoon]))).toEqual([['11-13T10:00', 'none']]);
  });

  it('said before its end it is over, and its hours stay as they were told', () => {
    const held = said({ type: 'meeting-held', atMs: at('11-12 15:00') }, '11-12 15:20');
    const [meeting] = meetingsIn([['Demo', invited]], [held]);
    expect(meeting).toMatchObject({ outcome: 'met', overAtMs: at('11-12 15:20') });
    expect(meeting?.endsAtMs).toBe(meetingsIn([['Demo', invited]])[0]?.endsAtMs);
  });
});
