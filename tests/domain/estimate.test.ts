import fc from 'fast-check';
import { expect, it } from 'vitest';
import { threeFeatureModel } from '../../src/domain/estimate.ts';
import { exchangeFeatures } from './reply-features.ts';

const busy = exchangeFeatures({ messagesIn30Days: 10, messagesIn90Days: 20, messages: 40 });

it('is the formula with three features', () => {
  const logit = -1.46 - 0.291 * Math.log(7) + 0.334 * Math.log(11) + 0.737 * Math.log(21);
  const { value, confidence } = threeFeatureModel.chance({ ...busy, silentDays: 7 });
  expect(value).toBeCloseTo(1 / (1 + Math.exp(-logit)), 12);
  expect(confidence).toBe('fair');
});

it('says so when it rests on few data', () => {
  expect(threeFeatureModel.chance({ ...busy, silentDays: 7, messages: 19 }).confidence).toBe('few-data');
});

it('never rises while a silence grows, and is a chance', () => {
  const days = fc.double({ min: 0, max: 1000, noNaN: true });
  const count = fc.nat(500);
  fc.assert(
    fc.property(days, days, count, count, (a, b, messagesIn30Days, more) => {
      const chance = (silentDays: number) =>
        threeFeatureModel.chance({
          ...busy,
          silentDays,
          messagesIn30Days,
          messagesIn90Days: messagesIn30Days + more,
          messages: more,
        }).value;
      expect(chance(Math.max(a, b))).toBeLessThanOrEqual(chance(Math.min(a, b)));
      expect(chance(a)).toBeGreaterThan(0);
      expect(chance(a)).toBeLessThan(1);
    }),
  );
});
