import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ReplyModel } from '../../src/domain/estimate.ts';
import { explainChance } from '../../src/domain/explain-chance.ts';
import { shippedModel } from '../../src/domain/reply-model.ts';
import { chanceInConversation } from '../../src/domain/thread-model.ts';
import { at, conversation, judge, mark, message } from './builders.ts';

const talk = ['me 10-12 09:00', 'marie 10-12 14:00', 'me 10-13 10:00', 'marie 10-13 15:00'];
const usual = [...talk, 'me 10-14 10:00', 'marie 10-14 15:00'];
const silent = [...usual, 'me 11-02 09:00'];
const seen = '11-10 09:00';

/** The shipped model, and all that it was asked. */
function listening() {
  const asked: Parameters<ReplyModel['chance']>[0][] = [];
  const model: ReplyModel = {
    chance: (features) => {
      asked.push({ ...features });
      return shippedModel.chance(features);
    },
  };
  return { asked, model };
}

describe('what stands behind a chance', () => {
  it('is told wherever a chance is', () => {
    for (const moment of ['11-03 09:00', '11-06 09:00', seen]) {
      const { chance, chanceDetails } = judge(conversation(silent, moment));
      expect(chance).not.toBeNull();
      expect(chanceDetails?.inConversation).toBeLessThan(chance?.value ?? 0);
    }
  });

  test.each([
    ['cold', conversation(['me 10-12 09:00', 'me 11-02 09:00'], seen)],
    ['answered once', conversation(['me 10-12 09:00', 'marie 10-12 14:00', 'me 11-02 09:00'], seen)],
    ['your turn', conversation([...silent, 'marie 11-03 09:00'], seen)],
    ['not seen lately', conversation(silent, '11-03 09:00')],
  ])('is nothing without a chance: %s', (_standing, facts) => {
    const { chance, chanceDetails } = judge(facts, { now: seen });
    expect(chance).toBeNull();
    expect(chanceDetails).toBeNull();
  });

  it('is the model that gave the chance, asked of the very same silence', () => {
    const { asked, model } = listening();
    const { chance, chanceDetails, rhythm } = judge(conversation(silent, seen), { model });
    const given = asked.find((features) => shippedModel.chance(features).value === chance?.value);
    if (!given) throw new Error('The chance is that of no question.');
    expect(chanceDetails?.because).toEqual(explainChance(given, rhythm, shippedModel));
    expect(chanceDetails?.because[0]?.code).toBe('silent-longer-than-usual');
  });
});

describe('the chance in this conversation', () => {
  it('is that of this thread after the rep’s message in it', () => {
    const thread = { ageDays: 21, asked: 3, lateAnswers: 0, conversations: 1, written: 6 };
    expect(judge(conversation(silent, seen)).chanceDetails?.inConversation).toBeCloseTo(
      chanceInConversation(8, thread),
      9,
    );
  });

  it('counts from the rep’s message here, not from a later one elsewhere', () => {
    const here = conversation([...usual, 'me 10-20 09:00'], seen);
    const elsewhere = conversation(['me 11-05 09:00'], seen, { id: 'elsewhere' });
    const alone = judge(here).chanceDetails?.inConversation ?? 0;
    const { chanceDetails, silence } = judge(here, { others: [elsewhere] });
    expect(silence?.sinceMs).toBe(at('11-05 09:00'));
    expect(chanceDetails?.inConversation).toBeCloseTo(alone, 9);
  });

  it('counts anew from an answer by phone', () => {
    const told = judge(conversation(silent, seen), { marks: [mark({ type: 'answered-elsewhere' }, '11-09 09:00')] });
    const untold = judge(conversation(silent, seen));
    expect(told.chanceDetails?.inConversation).toBeGreaterThan(untold.chanceDetails?.inConversation ?? 1);
  });

  it('is never above that of their writing at all', () => {
    // Lively for an hour, and nothing before: the thread is promising, the contact is not.
    const writers = fc.constantFrom('me', 'marie');
    const hours = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(fc.array(fc.tuple(writers, hours), { minLength: 3, maxLength: 30 }), fc.nat(60), (steps, days) => {
        let atMs = at('03-02 09:00');
        const line = (writer: string) => `${writer} ${new Date(atMs).toISOString().slice(5, 16).replace('T', ' ')}`;
        const lines = [...steps, ['me', 1] as const].map(([writer, after]) => {
          atMs += after * 60 * 60 * 1000;
          return line(writer);
        });
        atMs += days * 24 * 60 * 60 * 1000 + 60_000;
        const { chance, chanceDetails } = judge(conversation(lines, line('').trim()));
        expect(chanceDetails === null).toBe(chance === null);
        expect(chanceDetails?.inConversation ?? 0).toBeLessThanOrEqual(chance?.value ?? 0);
      }),
    );
  });

  it('is never surer than the times are: a rough time counts from its latest instant', () => {
    const rough = silent.map((line) =>
      message(line, { at: { precision: 'minute', atMs: at(line.split(' ').slice(1).join(' ')) } }),
    );
    const exact = judge(conversation(silent, seen));
    const approximate = judge(conversation(rough, seen));
    expect(approximate.chanceDetails?.inConversation).toBeGreaterThan(exact.chanceDetails?.inConversation ?? 1);
  });
});
