import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfLogit, plainProspect } from '../../src/domain/estimate.ts';
import { replyConstants, threadConstants } from '../../src/domain/reply-constants.ts';
import { effectOf, effects } from '../../src/domain/reply-effects.ts';
import { createReplyModel, logitOf, shippedModel } from '../../src/domain/reply-model.ts';
import { signs, termNames } from '../../src/domain/reply-terms.ts';
import { chanceInConversation } from '../../src/domain/thread-model.ts';
import { threadBefore, threadSigns } from '../../src/domain/thread-terms.ts';
import { dayMs } from '../../src/domain/time.ts';
import { exchangeFeatures } from './reply-features.ts';

const amount = fc.double({ min: 0, max: 2000, noNaN: true });
const circumstances = fc.record({
  isExternal: fc.boolean(),
  missedMeetings: fc.nat(3),
  isMeetingUnconfirmed: fc.boolean(),
});
const features = fc.record({
  silentDays: amount,
  messagesIn30Days: amount,
  messagesIn90Days: amount,
  messages: fc.nat(2000),
  contactDays15: amount,
  contactDays365: amount,
  sharedDays90: amount,
  contactPace: fc.double({ min: 0, max: 1, noNaN: true }),
  knownDays: amount,
  daysSinceContact: fc.oneof(amount, fc.constant(Infinity)),
  circumstances,
});
const taught = fc.record({
  intercept: fc.double({ min: -4, max: 4, noNaN: true }),
  slope: fc.double({ min: 0, max: 3, noNaN: true }),
});

describe('the reply model', () => {
  it('is a chance and never rises while a silence grows, whatever a mailbox has taught', () => {
    fc.assert(
      fc.property(features, amount, taught, (known, later, recalibration) => {
        const model = createReplyModel(recalibration);
        const chance = (silentDays: number) => model.chance({ ...known, silentDays }).value;
        const [short, long] = [Math.min(known.silentDays, later), Math.max(known.silentDays, later)];
        expect(chance(long)).toBeLessThanOrEqual(chance(short));
        expect(chance(long)).toBeGreaterThan(0);
        expect(chance(short)).toBeLessThan(1);
      }),
    );
  });

  it('rounds nothing to certainty', () => {
    expect(chanceOfLogit(1000)).toBeLessThan(1);
    expect(chanceOfLogit(-1000)).toBeGreaterThan(0);
  });

  it('has every fitted weight on its side of zero', () => {
    for (const name of termNames) expect(signs[name] * replyConstants.weights[name], name).toBeGreaterThanOrEqual(0);
  });

  it('is the sum of its terms', () => {
    const none = { silentDays: 1, messagesIn90Days: 0, contactDays15: 0, contactDays365: 0, sharedDays90: 0 };
    const nothing = exchangeFeatures({ ...none, contactPace: 0, knownDays: 0, daysSinceContact: 0 });
    const { intercept, weights } = replyConstants;
    expect(logitOf(nothing)).toBe(intercept);
    expect(logitOf({ ...nothing, silentDays: Math.E })).toBeCloseTo(intercept + weights.silence, 12);
    expect(logitOf({ ...nothing, messagesIn90Days: Math.E - 1 })).toBeCloseTo(intercept + weights.recentMessages, 12);
  });

  it('says so when it rests on few data', () => {
    expect(shippedModel.chance(exchangeFeatures({ messages: 19 })).confidence).toBe('few-data');
    expect(shippedModel.chance(exchangeFeatures({ messages: 20 })).confidence).toBe('fair');
  });
});

describe('what no data shows', () => {
  it('takes from the chance what is listed, and never more than its bound', () => {
    expect(effectOf({ ...plainProspect, isExternal: false })).toBe(0);
    expect(effectOf(plainProspect)).toBe(effects.externalContact);
    expect(effectOf({ ...plainProspect, missedMeetings: 1 })).toBeCloseTo(-1.34, 12);
    fc.assert(
      fc.property(circumstances, (each) => {
        expect(effectOf(each)).toBeLessThanOrEqual(0);
        expect(effectOf(each)).toBeGreaterThanOrEqual(-2);
      }),
    );
  });
});

describe('this question', () => {
  const turn = (day: number, by: 'rep' | 'contact', conversationId: string) => ({
    atMs: day * dayMs,
    by,
    conversationId,
  });
  const turns = [
    turn(0, 'rep', 'a'),
    turn(3, 'contact', 'a'),
    turn(10, 'rep', 'b'),
    turn(12, 'rep', 'b'),
    turn(20, 'contact', 'b'),
  ];

  it('knows of the conversation and of late answers elsewhere, and of nothing that came later', () => {
    const known = { ageDays: 2, asked: 2, lateAnswers: 1, conversations: 2, written: 3 };
    expect(threadBefore(12 * dayMs, turns, 'b')).toEqual(known);
    expect(threadBefore(12 * dayMs, turns.slice(0, 4), 'b')).toEqual(known);
  });

  it('never becomes likelier while the silence grows, and is rarer than any answer', () => {
    const history = threadBefore(12 * dayMs, turns, 'b');
    const chances = [1, 2, 5, 10, 30].map((days) => chanceInConversation(days, history));
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    expect(chances[0]).toBeLessThan(shippedModel.chance(exchangeFeatures({ silentDays: 1 })).value);
    const { silence, lateShare } = threadConstants.weights;
    expect(silence * (threadSigns.silence ?? 0)).toBeGreaterThan(0);
    expect(lateShare * (threadSigns.lateShare ?? 0)).toBeGreaterThan(0);
  });
});
