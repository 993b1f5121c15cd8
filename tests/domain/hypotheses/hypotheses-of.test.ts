import { describe, expect, it, test } from 'vitest';
import type { AssessInput } from '../../../src/domain/assess.ts';
import type { ConversationFacts } from '../../../src/domain/facts.ts';
import type { MailboxHabits } from '../../../src/domain/mailbox-habits.ts';
import type { CloseReason } from '../../../src/domain/marks.ts';
import type { MailSignal } from '../../../src/domain/signals/mail-signal.ts';
import type { Assessment } from '../../../src/domain/standing.ts';
import { at, judge, mark, marie, message, opened, settings } from '../builders.ts';
import { slow } from '../stories.ts';
import { closed, codes, habits, hypotheses, monday, said, seen, story, talk, usual, type Lines } from './told.ts';

const meeting = (what: 'accept' | 'invite', moment: string): MailSignal => ({
  kind: `calendar-${what}`,
  at: { precision: 'exact', atMs: at(moment) },
  endsAtMs: null,
});

const france = { ...settings, country: 'FR' };

describe('nothing is supposed', () => {
  const everything = {
    habits: { ...closed(...Array<CloseReason>(10).fill('no-need')), pace: habits({ messagesPerSilentWeek: 0.1 }).pace },
  };

  const silentAbout: [string, ConversationFacts, Assessment['standing'], (Partial<AssessInput> & { now?: string })?][] =
    [
      ['somebody who never answered', story(['me 10-12 09:00', 'me 10-20 09:00', monday]), 'cold'],
      [
        'somebody who answered once',
        story(['me 10-12 09:00', 'marie 10-12 14:00', 'me 10-20 09:00', monday]),
        'waiting',
      ],
      ['who wrote last', story([...talk, monday, 'marie 11-03 09:00']), 'your-turn'],
      [
        'a silence that is snoozed',
        story([...talk, monday]),
        'paused',
        { marks: [mark({ type: 'paused', untilMs: at('11-20 09:00') }, '11-09 09:00')] },
      ],
      [
        'a matter that was let go',
        story([...talk, monday]),
        'let-go',
        { marks: [mark({ type: 'let-go' }, '11-09 09:00')] },
      ],
      ['what has not been seen lately', story([...talk, monday]), 'unknown', { now: '11-12 09:00' }],
      [
        'who said no',
        story([...usual, said('marie 10-16 09:00', { kind: 'clear-no' }), 'me 10-30 09:00', monday]),
        'waiting',
      ],
      [
        'who will come to a meeting',
        story([
          ...usual,
          message('marie 10-29 09:00', { kind: 'calendar', signal: meeting('accept', '11-20 09:00') }),
          'me 10-30 09:00',
          monday,
        ]),
        'waiting',
      ],
      ['a silence within what is usual', story([...usual, monday], '11-02 13:00'), 'waiting'],
      ['a slow writer whose usual time is not over', story([...slow, 'me 11-02 10:00'], '11-04 12:00'), 'waiting'],
      ['a silence over a week-end', story([...usual, 'me 11-06 16:00'], '11-08 20:00'), 'waiting'],
      [
        'a wait of whose usual length nothing is known',
        story([...talk, 'me 10-30 09:00', monday], '11-04 09:00'),
        'waiting',
      ],
    ];
  test.each(silentAbout)('about %s', (_who, facts, standing, change) => {
    const assessment = judge(facts, { ...everything, ...change });
    expect(assessment.standing).toBe(standing);
    expect(assessment.hypotheses).toEqual([]);
  });

  test('about a silence with nothing special', () => {
    expect(codes(story([...talk, monday]))).toEqual([]);
  });
});

describe('they may have said “ok” and meant “I’ll think about it”', () => {
  const yes = said('marie 10-20 09:00', { kind: 'ambiguous-yes' });
  const ambiguous = { code: 'ambiguous-yes', atMs: at('10-20 09:00') };

  it('where that was their last word and the rep has written since', () => {
    expect(hypotheses(story([...talk, yes, monday]))).toEqual([ambiguous, { code: 'hard-to-say-no', unanswered: 1 }]);
  });

  test.each<[string, Lines]>([
    ['they have said a clear yes since', [...talk, yes, said('marie 10-21 09:00', { kind: 'clear-yes' }), monday]],
    ['they have written since', [...talk, yes, 'marie 10-21 09:00', monday]],
    [
      'somebody without an address has, who may be them',
      [...talk, yes, message('marie 10-21 09:00', { from: { ...marie, address: null } }), monday],
    ],
  ])('not where %s', (_why, lines) => {
    expect(codes(story(lines))).toEqual([]);
  });

  test.each([
    ['told us of a call', mark({ type: 'answered-elsewhere' }, '10-30 09:00')],
    ['met them', mark({ type: 'met' }, '10-30 09:00')],
    ['held a meeting with them', mark({ type: 'meeting-held', atMs: at('10-29 09:00') }, '10-30 09:00')],
  ])('not where the rep has since %s', (_why, told) => {
    expect(codes(story([...talk, yes, monday]), { marks: [told] })).not.toContain('ambiguous-yes');
  });

  it('not where that was said in another conversation', () => {
    const others = [story(['me 10-19 09:00', yes], seen, { id: 'elsewhere' })];
    expect(codes(story([...talk, monday]), { others })).toEqual([]);
  });

  it('not where somebody without an address has written elsewhere since, who may be them', () => {
    const nameless = message('marie 10-22 09:00', { from: { ...marie, address: null } });
    const others = [story(['me 10-21 09:00', nameless, 'me 10-23 09:00'], seen, { id: 'elsewhere' })];
    const facts = story([...talk, yes, monday]);
    expect(judge(facts, { others }).chance).not.toBeNull();
    expect(codes(facts, { others })).not.toContain('ambiguous-yes');
  });

  it('where the rep has done anything but talk with them since', () => {
    const snoozed = mark({ type: 'paused', untilMs: at('11-05 09:00') }, '11-03 09:00');
    expect(codes(story([...talk, yes, monday]), { marks: [snoozed] })).toContain('ambiguous-yes');
  });

  it('not while a folded message may be their last word', () => {
    const lines = [...talk, yes, monday];
    const folded = story(lines, seen, {
      messageCount: lines.length + 1,
      opened: opened(monday, at(seen), { shown: lines.length + 1 }),
      listed: { atMs: at(seen), messageId: monday, messageCount: lines.length + 1 },
    });
    expect(judge(folded).standing).toBe('ghosting');
    expect(codes(folded)).toEqual([]);
  });
});

describe('it may be hard to say no', () => {
  it('where two messages wait for an answer', () => {
    const facts = story([...talk, 'me 10-30 09:00', monday]);
    expect(hypotheses(facts)).toEqual([{ code: 'hard-to-say-no', unanswered: 2 }]);
  });

  it('in a wait that is longer than usual, too', () => {
    const facts = story([...usual, 'me 10-30 09:00', monday], '11-04 09:00');
    expect(judge(facts).standing).toBe('waiting');
    expect(codes(facts)).toEqual(['hard-to-say-no']);
  });
});

it('may be any of these while a meeting is near that nobody has confirmed', () => {
  const invited = meeting('invite', '11-11 14:00');
  const facts = story([
    ...talk,
    message('me 10-29 09:00', { kind: 'calendar', signal: invited }),
    'me 10-30 09:00',
    monday,
  ]);
  expect(judge(facts).standing).toBe('unconfirmed');
  expect(codes(facts)).toEqual(['hard-to-say-no']);
});

describe('the targeting', () => {
  const quiet = story([...talk, monday], '11-05 12:00');

  it('not in a wait that is only longer than usual', () => {
    const wait = story([...usual, monday], '11-04 09:00');
    expect(judge(wait).standing).toBe('waiting');
    expect(hypotheses(wait, { habits: closed(...Array<CloseReason>(10).fill('no-need')) })).toEqual([]);
  });

  it('where one reason ended most of the last ten', () => {
    const six = closed(
      'no-budget',
      'timing',
      ...Array<CloseReason>(6).fill('no-budget'),
      'other',
      'silence',
      'silence',
    );
    expect(judge(quiet).standing).toBe('quiet');
    expect(hypotheses(quiet, { habits: six })).toEqual([{ code: 'targeting', why: 'no-budget', count: 6, of: 10 }]);
  });

  test.each<[string, MailboxHabits]>([
    ['five of ten did', closed(...Array<CloseReason>(5).fill('timing'), ...Array<CloseReason>(5).fill('no-need'))],
    ['the reason was silence', closed(...Array<CloseReason>(10).fill('silence'))],
    ['the reason was another', closed(...Array<CloseReason>(10).fill('other'))],
    ['only five were closed', closed(...Array<CloseReason>(5).fill('timing'))],
    [
      'it ended those before',
      closed(...Array<CloseReason>(10).fill('no-need'), ...Array<CloseReason>(5).fill('other')),
    ],
  ])('not where %s', (_why, known) => {
    expect(hypotheses(quiet, { habits: known })).toEqual([]);
  });
});

describe('all together', () => {
  it('are three at most, the benign first', () => {
    const yes = said('marie 10-20 09:00', { kind: 'ambiguous-yes' });
    const facts = story([...talk, yes, 'me 10-30 09:00', monday, 'me 11-04 09:00'], '11-13 09:00');
    const known = {
      ...closed(...Array<CloseReason>(10).fill('no-need')),
      pace: habits({ messagesPerSilentWeek: 0.1 }).pace,
    };
    const change = { settings: france, habits: known };
    expect(codes(facts, change)).toEqual(['other-priorities', 'ambiguous-yes', 'hard-to-say-no']);
    expect(codes(facts, { habits: known })).toEqual(['ambiguous-yes', 'hard-to-say-no', 'many-messages']);
  });
});
