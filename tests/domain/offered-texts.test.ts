import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type AssessInput } from '../../src/domain/assess.ts';
import type { ConversationFacts } from '../../src/domain/facts.ts';
import { lastMessageKinds, type TextKind } from '../../src/domain/texts/kinds.ts';
import { healthy, input } from './arbitrary-input.ts';
import { at, conversation, judge, lock, mark } from './builders.ts';
import { bounce, calendar, says } from './mails.ts';
import { accepted, entered, invited, withMeeting } from './meeting-stories.ts';
import { elsewhere, engaged, ghosted, never, once, silent } from './stories.ts';

type Case = [
  title: string,
  facts: ConversationFacts,
  texts: TextKind[],
  change?: Partial<AssessInput> & { now?: string },
];

function offers(cases: Case[]): void {
  it.each(cases)('%s', (_title, facts, texts, change) => {
    expect(judge(facts, change).texts).toEqual(texts);
  });
}

// The rep wrote on Monday 2 November: quiet from the 5th, ghosting from the 9th, the last message from the 10th at five.
const talk = (lines: Parameters<typeof conversation>[0], seen: string, change?: Partial<ConversationFacts>) =>
  conversation(lines, seen, change);
const missed = mark({ type: 'meeting-missed', atMs: at('11-12 15:00') }, '11-12 16:30');
const halfYes = says('marie 10-13 15:00', { kind: 'ambiguous-yes' });
const halfYesTalk = [...engaged.slice(0, 3), halfYes, 'me 11-02 09:00'];

describe('while a silence is slower than usual', () => {
  offers([
    ['help with the decision comes before the question', talk(silent, '11-06 09:00'), ['help-deciding', 'clear-yes']],
    [
      'the question comes first after a yes that may have been none',
      talk(halfYesTalk, '11-06 09:00'),
      ['clear-yes', 'help-deciding'],
    ],
    ['so it is when it has become unlikely, before its time', ghosted, ['help-deciding', 'clear-yes']],
    ['nobody is chased: two messages wait already', talk([...silent, 'me 11-03 09:00'], '11-09 09:00'), []],
    [
      'one message since they called is no chase',
      talk([...silent, 'me 11-03 09:00'], '11-10 09:00'),
      ['help-deciding', 'clear-yes'],
      { marks: [mark({ type: 'answered-elsewhere' }, '11-02 12:00')] },
    ],
  ]);
});

describe('when the last message may be sent', () => {
  const offer = { subject: 'Our offer for the pilot' };
  offers([
    [
      'the plain one is best, the milder ones come last',
      talk(silent, '11-11 09:00'),
      [...lastMessageKinds, 'help-deciding', 'clear-yes'],
    ],
    [
      'the one after an offer is best where the rep made one',
      talk(silent, '11-11 09:00', offer),
      ['last-message-after-offer', 'last-message', 'last-message-after-missed-meeting', 'help-deciding', 'clear-yes'],
    ],
    [
      'so it is where the offer was made in another conversation',
      talk(silent, '11-11 09:00'),
      ['last-message-after-offer', 'last-message', 'last-message-after-missed-meeting', 'help-deciding', 'clear-yes'],
      { others: [elsewhere(['me 10-13 09:00'], offer)] },
    ],
    [
      'it alone is left to somebody who was written to twice',
      talk([...silent, 'me 11-03 09:00'], '11-12 09:00'),
      [...lastMessageKinds],
    ],
    [
      'the one after a missed meeting is best where the silence follows one, offer or not',
      withMeeting(['me 11-13 09:00'], '11-19 09:00', offer),
      ['last-message-after-missed-meeting', 'last-message', 'last-message-after-offer'],
      { marks: [entered, missed] },
    ],
    [
      'and another date, where the rep has not yet proposed one',
      withMeeting([], '11-24 09:00'),
      [
        'last-message-after-missed-meeting',
        'last-message',
        'last-message-after-offer',
        'reschedule',
        'help-deciding',
        'clear-yes',
      ],
      { marks: [entered, missed] },
    ],
  ]);
});

describe('about a meeting', () => {
  const asked = ['me 11-10 16:00', 'me 11-11 09:00'];
  offers([
    ['that is near and unconfirmed', withMeeting([invited], '11-11 09:00'), ['confirm-meeting']],
    [
      'that is near, though two messages waited before it was',
      withMeeting([invited, 'me 11-03 09:00', 'me 11-04 09:00'], '11-11 09:00'),
      ['confirm-meeting'],
    ],
    [
      'that is near, once more after the first question',
      withMeeting([invited, 'me 11-10 16:00'], '11-11 09:00'),
      ['confirm-meeting'],
    ],
    ['that is near, not after two questions', withMeeting([invited, ...asked], '11-11 10:00'), []],
    ['that they accepted', withMeeting([accepted], '11-11 09:00'), []],
    ['that has passed: did it happen?', withMeeting([accepted], '11-12 16:30'), []],
    ['they did not come to, at once', withMeeting([], '11-13 09:00'), ['reschedule'], { marks: [entered, missed] }],
    ['they accepted and did not come to', withMeeting([accepted], '11-13 09:00'), ['reschedule'], { marks: [missed] }],
    [
      'they did not come to, while the silence after it is slow',
      withMeeting([], '11-16 17:00'),
      ['reschedule', 'help-deciding', 'clear-yes'],
      { marks: [entered, missed] },
    ],
    [
      'they did not come to, once: the rep has proposed another date',
      withMeeting(['me 11-13 09:00'], '11-13 12:00'),
      [],
      { marks: [entered, missed] },
    ],
    [
      'they did not come to, and it is moved',
      withMeeting([], '11-13 09:00'),
      [],
      {
        marks: [
          entered,
          mark({ type: 'meeting', atMs: at('11-24 15:00'), insteadOfMs: at('11-12 15:00') }, '11-13 08:00'),
        ],
      },
    ],
    [
      'they did not come to, and have written since',
      withMeeting(['marie 11-12 17:00'], '11-13 09:00'),
      [],
      { marks: [entered, missed] },
    ],
  ]);
});

describe('when they have come back', () => {
  offers([
    ['after a silence', talk([...silent, 'marie 11-16 09:00'], '11-16 10:00'), ['welcome-back']],
    [
      'after the last message',
      talk([...silent, 'me 11-11 09:00', 'marie 11-12 09:00'], '11-12 10:00'),
      ['welcome-back'],
      { lock: lock('11-11 08:59') },
    ],
    [
      'after the rep let it go',
      talk([...silent, 'marie 11-05 09:00'], '11-05 10:00'),
      ['welcome-back'],
      { marks: [mark({ type: 'let-go' }, '11-04 09:00')] },
    ],
    [
      'with a yes to the meeting, and did not come',
      talk([...silent, calendar('marie 11-11 09:00', 'accept', '11-12 15:00')], '11-13 09:00'),
      ['reschedule', 'welcome-back'],
      { marks: [missed] },
    ],
    ['until the rep has answered', talk([...silent, 'marie 11-16 09:00', 'me 11-16 10:00'], '11-16 11:00'), []],
  ]);
});

describe('nothing fits', () => {
  const late = (change: Partial<AssessInput>): [ConversationFacts, TextKind[], Partial<AssessInput>] => [
    talk(silent, '11-16 10:00'),
    [],
    change,
  ];
  offers([
    ['somebody who never answered', talk(never, '11-16 10:00'), []],
    ['somebody who answered once', talk(once, '11-16 10:00'), []],
    ['a silence within what is usual', talk(silent, '11-03 09:00'), []],
    ['whoever wrote last', talk(engaged, '11-16 10:00'), []],
    ['what has not been seen lately', talk(silent, '11-16 10:00'), [], { now: '11-18 10:00' }],
    ['what nobody has proven', talk(silent, '11-16 10:00', { opened: null }), []],
    ['a mail that came back', talk([...silent, bounce('11-02 09:01')], '11-16 10:00'), []],
    [
      'an answer in another conversation',
      talk(silent, '11-16 10:00'),
      [],
      { others: [elsewhere(['marie 11-05 09:00'])] },
    ],
    [
      'a clear no',
      talk([...engaged, says('marie 10-14 09:00', { kind: 'clear-no' }), 'me 11-02 09:00'], '11-16 10:00'),
      [],
    ],
    ['a pause', ...late({ marks: [mark({ type: 'paused', untilMs: at('11-20 09:00') }, '11-09 09:00')] })],
    ['who is no prospect', ...late({ marks: [mark({ type: 'not-a-prospect' }, '11-09 09:00')] })],
    ['who objected', ...late({ marks: [mark({ type: 'objected' }, '11-09 09:00')] })],
    ['what was let go', ...late({ marks: [mark({ type: 'let-go' }, '11-09 09:00')] })],
    ['a last message that is being inserted', ...late({ lock: lock('11-16 10:00', { insertedAtMs: null }) })],
    ['one whose insertion was interrupted', ...late({ lock: lock('11-16 09:00', { insertedAtMs: null }) })],
    ['one that stands in the draft', ...late({ lock: lock('11-16 09:00') })],
    ['one that was sent', talk([...silent, 'me 11-16 09:01'], '11-16 10:00'), [], { lock: lock('11-16 09:00') }],
    [
      'one that was sent ten working days ago',
      talk([...silent, 'me 11-12 09:01'], '11-27 10:00'),
      [],
      { lock: lock('11-12 09:00') },
    ],
    [
      'who objected and writes again',
      talk([...silent, 'marie 11-16 09:00'], '11-16 10:00'),
      [],
      { marks: [mark({ type: 'objected' }, '11-09 09:00')] },
    ],
    [
      'whoever objected, though a meeting is near',
      withMeeting([invited], '11-11 09:00'),
      [],
      { marks: [mark({ type: 'objected' }, '11-09 09:00')] },
    ],
  ]);
});

it('whatever is stored, a last message fits exactly while one is offered, and each text is named once', () => {
  const seen = new Map<TextKind, number>();
  fc.assert(
    fc.property(fc.oneof(input, healthy), (given) => {
      const { texts, lastMessage } = assess(given);
      const isOffered = lastMessage.status === 'offered';
      for (const kind of lastMessageKinds) expect(texts.includes(kind)).toBe(isOffered);
      expect(new Set(texts).size).toBe(texts.length);
      for (const kind of texts) seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }),
    { numRuns: 3000, seed: 7 },
  );
  expect(seen.size).toBe(8);
}, 60_000);
