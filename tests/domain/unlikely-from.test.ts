import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReplyModel } from '../../src/domain/estimate.ts';
import { createReplyModel, shippedModel } from '../../src/domain/reply-model.ts';
import { dayMs } from '../../src/domain/time.ts';
import { unlikelyFrom } from '../../src/domain/unlikely-from.ts';
import { exchangeFeatures } from './reply-features.ts';

const sinceMs = Date.UTC(2026, 10, 2, 9);

/** The same by halving alone: slow, and plainly right. */
function byHalving(
  earliestMs: number,
  features: ReturnType<typeof exchangeFeatures>,
  model: ReplyModel,
  below: number,
) {
  const isUnlikely = (atMs: number) =>
    model.chance({ ...features, silentDays: Math.max(0, (atMs - sinceMs) / dayMs) }).value < below;
  let [low, high] = [earliestMs, sinceMs + 730 * dayMs];
  if (isUnlikely(low)) return low;
  if (high <= low || !isUnlikely(high)) return Infinity;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isUnlikely(middle)) high = middle;
    else low = middle;
  }
  return high;
}

it('finds the very millisecond that halving finds, whatever a mailbox has taught', () => {
  const features = fc.record({
    messagesIn90Days: fc.nat(60),
    contactDays15: fc.double({ min: 0, max: 15, noNaN: true }),
    contactPace: fc.double({ min: 0, max: 1, noNaN: true }),
    daysSinceContact: fc.double({ min: 0, max: 90, noNaN: true }),
  });
  const taught = fc.record({
    intercept: fc.double({ min: -3, max: 3, noNaN: true }),
    slope: fc.constantFrom(0, 0.5, 1, 2),
  });
  const kinds = { unlikelyAtOnce: 0, later: 0, never: 0 };
  fc.assert(
    fc.property(
      features,
      taught,
      fc.nat(900),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      (some, told, days, below) => {
        const [known, model] = [exchangeFeatures(some), createReplyModel(told)];
        const earliestMs = sinceMs + days * dayMs;
        const found = unlikelyFrom(earliestMs, sinceMs, known, model, below);
        expect(found).toBe(byHalving(earliestMs, known, model, below));
        kinds[found === earliestMs ? 'unlikelyAtOnce' : found === Infinity ? 'never' : 'later'] += 1;
      },
    ),
    { numRuns: 1000, seed: 11 },
  );
  expect(Math.min(...Object.values(kinds))).toBeGreaterThan(10);
});

it('asks the model a dozen times, not forty', () => {
  let asked = 0;
  const counting: ReplyModel = {
    chance: (features) => {
      asked += 1;
      return shippedModel.chance(features);
    },
  };
  expect(unlikelyFrom(sinceMs, sinceMs, exchangeFeatures(), counting, 0.4)).toBeLessThan(Infinity);
  expect(asked).toBeLessThan(20);
});

it('ends for a chance that falls in one step', () => {
  const falls: ReplyModel = {
    chance: ({ silentDays }) => ({ value: silentDays < 12.25 ? 0.9 : 0.1, confidence: 'fair' }),
  };
  expect(unlikelyFrom(sinceMs, sinceMs, exchangeFeatures(), falls, 0.4)).toBe(sinceMs + 12.25 * dayMs);
});
