import { expect, it } from 'vitest';
import { recalibrate, unchanged, type Resolved } from '../../src/domain/recalibrate.ts';

/** `count` moments at which the model said `logit`; every `every`-th came true. */
function moments(count: number, logit: number, every: number, fromMs = 0): Resolved[] {
  return Array.from({ length: count }, (_, index) => ({ knownAtMs: fromMs + index, logit, came: index % every === 0 }));
}

it('keeps what was shipped with fewer than 50 resolved moments', () => {
  expect(recalibrate(moments(49, 1, 10))).toBe(unchanged);
});

it('learns a mailbox that answers far less than offices do', () => {
  const { intercept, slope } = recalibrate([...moments(400, 0, 10), ...moments(400, 1, 5)]);
  const chance = (logit: number) => 1 / (1 + Math.exp(-(intercept + slope * logit)));
  // Shrunk to the shipped 0.5 and 0.73, and near what this mailbox shows: 0.1 and 0.2.
  expect(chance(0)).toBeGreaterThan(0.1);
  expect(chance(0)).toBeLessThan(0.15);
  expect(chance(1)).toBeGreaterThan(0.2);
  expect(chance(1)).toBeLessThan(0.25);
});

it('moves little with few moments', () => {
  const few = recalibrate(moments(60, 0, 10));
  const many = recalibrate(moments(600, 0, 10));
  expect(few.intercept).toBeLessThan(0);
  expect(many.intercept).toBeLessThan(few.intercept);
});

it('keeps what was shipped when the most recent quarter says otherwise', () => {
  // Three quarters hardly answered, the last one as often as the model says.
  expect(recalibrate([...moments(90, 0, 10), ...moments(30, 0, 2, 1000)])).toBe(unchanged);
});

it('does not depend on the order in which it is told', () => {
  const told = [...moments(80, 0, 10), ...moments(80, 1, 5, 30)];
  const there = recalibrate(told);
  const back = recalibrate(told.toReversed());
  expect(there.intercept).toBeCloseTo(back.intercept, 6);
});
