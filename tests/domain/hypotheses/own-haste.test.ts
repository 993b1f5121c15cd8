import { describe, expect, it, test } from 'vitest';
import type { AssessInput } from '../../../src/domain/assess.ts';
import type { ConversationFacts } from '../../../src/domain/facts.ts';
import { at, opened } from '../builders.ts';
import { codes, habits, hypotheses, monday, seen, story, talk } from './told.ts';

describe('we may have gone too fast', () => {
  const three = story([...talk, 'me 10-29 09:00', 'me 10-30 09:00', monday], '11-12 09:00');

  it('with more messages a week than where answers came', () => {
    expect(hypotheses(three, { habits: habits({ messagesPerSilentWeek: 0.5 }) })[1]).toEqual({
      code: 'many-messages',
      perWeek: 1.5,
      usualPerWeek: 0.5,
    });
    expect(codes(three, { habits: habits({ messagesPerSilentWeek: 1 }) })).toContain('many-messages');
    expect(codes(three, { habits: habits({ messagesPerSilentWeek: 1.1 }) })).not.toContain('many-messages');
    expect(codes(three, { habits: habits({}) })).not.toContain('many-messages');
    expect(codes(three)).not.toContain('many-messages');
  });

  it('at the slowest that rough times allow', () => {
    const rough = three.messages.map((each) => {
      const [, ...moment] = each.id.split(' ');
      return { ...each, at: { precision: 'minute' as const, atMs: at(moment.join(' ')) } };
    });
    const known = habits({ messagesPerSilentWeek: 0.9 });
    const paceOf = (facts: ConversationFacts) =>
      hypotheses(facts, { habits: known }).find((each) => each.code === 'many-messages')?.perWeek ?? 0;
    expect(paceOf(three)).toBe(1.5);
    expect(paceOf(story(rough, '11-12 09:00'))).toBeCloseTo(3 / (2 + 1 / 7), 2);
  });

  it('not with one message', () => {
    expect(codes(story([...talk, monday]), { habits: habits({ messagesPerSilentWeek: 0.2 }) })).toEqual([]);
  });

  const offered = (subject: string, lines = ['me 10-16 09:00', monday]) =>
    story([...lines], seen, { id: 'offer', subject });
  const before = [story(talk, seen, { id: 'first' })];
  const twelve = { others: before, habits: habits({ daysToOffer: 12 }) };

  it('with an offer sooner than where one was answered', () => {
    const found = hypotheses(offered('Our offer for the pilot'), twelve);
    expect(found).toEqual([
      { code: 'hard-to-say-no', unanswered: 2 },
      { code: 'early-offer', days: 4, usualDays: 12 },
    ]);
  });

  test.each<[string, ConversationFacts, Partial<AssessInput>]>([
    ['the subject names none', offered('Pilot in Lyon'), twelve],
    ['it came at a usual time', offered('Our offer'), { ...twelve, habits: habits({ daysToOffer: 7 }) }],
    [
      'it is a matter of hours',
      offered('Our offer', ['me 10-13 16:00', monday]),
      { ...twelve, habits: habits({ daysToOffer: 2.6 }) },
    ],
    ['nothing came before it', offered('Our offer', [...talk, monday]), { ...twelve, others: [] }],
    ['no usual time is known', offered('Our offer'), { ...twelve, habits: habits({}) }],
  ])('not where %s', (_why, facts, change) => {
    expect(codes(facts, change)).not.toContain('early-offer');
  });

  it('not where an earlier message may be folded away', () => {
    const facts = offered('Our offer');
    const listed = { atMs: at(seen), messageId: monday, messageCount: 3 };
    const folded = { ...facts, messageCount: 3, listed, opened: opened(monday, at(seen), { shown: 3 }) };
    expect(codes(folded, twelve)).toEqual(['hard-to-say-no']);
  });

  it('not where the offer has long been talked about', () => {
    const early = ['me 06-01 09:00', 'marie 06-01 10:00'];
    const offer = story(['me 06-03 09:00', 'marie 06-04 09:00', monday], seen, { id: 'offer', subject: 'Our offer' });
    expect(codes(offer, { ...twelve, others: [story(early, seen, { id: 'first' })] })).toEqual([]);
  });
});
