import { describe, expect, it } from 'vitest';
import { chanceOfLogit } from '../../src/domain/estimate.ts';
import type { PastMoment } from '../../src/domain/past-moments.ts';
import { isResolved, recalibrate, unchanged } from '../../src/domain/recalibrate.ts';
import { dayMs } from '../../src/domain/time.ts';

/** `count` moments, one an hour, of `contacts` people, at which the model said `logit`; every `every`-th was answered a day later. */
function moments(count: number, logit: number, every: number, { fromDay = 0, contacts = count } = {}): PastMoment[] {
  return Array.from({ length: count }, (_, index) => {
    const atMs = fromDay * dayMs + index * 3_600_000;
    const answeredMs = index % every === 0 ? atMs + dayMs : Number.POSITIVE_INFINITY;
    const contact = `contact${index % contacts}@acme.example`;
    return { contact, atMs, silentDays: 2, logit, answeredMs, watchedUntilMs: Number.POSITIVE_INFINITY };
  });
}

const muchLaterMs = 1000 * dayMs;

describe('a mailbox whose silences are over', () => {
  it('keeps what was shipped when there are none', () => {
    expect(recalibrate([], muchLaterMs)).toEqual(unchanged);
  });

  it('learns to answer far less than offices do', () => {
    const { intercept, slope } = recalibrate([...moments(400, 0, 10), ...moments(400, 1, 5)], muchLaterMs);
    const chance = (logit: number) => chanceOfLogit(intercept + slope * logit);
    // Shrunk to the shipped 0.5 and 0.73, and near what this mailbox shows: 0.1 and 0.2.
    expect(chance(0)).toBeGreaterThan(0.1);
    expect(chance(0)).toBeLessThan(0.15);
    expect(chance(1)).toBeGreaterThan(0.2);
    expect(chance(1)).toBeLessThan(0.26);
  });

  it('moves little with few moments, and hardly with one', () => {
    const levelAfter = (count: number) => recalibrate(moments(count, 0, 1000), muchLaterMs).intercept;
    expect(Math.abs(levelAfter(1))).toBeLessThan(0.05);
    expect(levelAfter(12)).toBeLessThan(-0.1);
    expect(levelAfter(12)).toBeGreaterThan(-0.5);
    expect(levelAfter(600)).toBeLessThan(-1.5);
  });

  it('learns more from many contacts than from as many moments of few', () => {
    const levelWith = (contacts: number) => recalibrate(moments(200, 0, 10, { contacts }), muchLaterMs).intercept;
    expect(levelWith(200)).toBeLessThan(levelWith(20) - 0.1);
    expect(levelWith(20)).toBeLessThan(levelWith(2) - 0.1);
    expect(levelWith(2)).toBeLessThan(0);
  });

  it('keeps what was shipped when the most recent quarter says otherwise', () => {
    // Three quarters hardly answered, the last one as often as the model says.
    const told = [...moments(90, 0, 10), ...moments(30, 0, 2, { fromDay: 100 })];
    expect(recalibrate(told, muchLaterMs)).toBe(unchanged);
  });

  it('does not depend on the order in which it is told', () => {
    const told = [...moments(80, 0, 10), ...moments(80, 1, 5, { fromDay: 30 })];
    const there = recalibrate(told, muchLaterMs);
    const back = recalibrate(told.toReversed(), muchLaterMs);
    expect(there.intercept).not.toBe(0);
    expect(there.intercept).toBeCloseTo(back.intercept, 6);
  });

  it('stays finite where the model was as sure as can be', () => {
    const { intercept, slope } = recalibrate([...moments(50, 60, 1000), ...moments(50, -60, 1)], muchLaterMs);
    expect(Number.isFinite(intercept) && Number.isFinite(slope)).toBe(true);
    expect(slope).toBeGreaterThanOrEqual(0);
  });
});

describe('a mailbox whose silences are not over', () => {
  const silent = moments(100, 1, 1000);
  const lastMs = silent.at(-1)?.atMs ?? 0;
  const levelAfter = (days: number) => recalibrate(silent, lastMs + days * dayMs).intercept;

  it('learns from them the more, the longer they last', () => {
    expect(levelAfter(3)).toBeLessThan(-0.1);
    expect(levelAfter(10)).toBeLessThan(levelAfter(3) - 0.1);
    expect(levelAfter(30)).toBeLessThan(levelAfter(10) - 0.1);
    expect(levelAfter(60)).toBe(levelAfter(30));
  });

  it('does not take a young silence for one that nobody answers', () => {
    // Half will be answered, evenly over the logarithm of the silence, as the model says.
    const answered = Array.from({ length: 400 }, (_, index): PastMoment => {
      const delayDays = index % 2 === 0 ? 2 * 0.85 * ((1 + 30 / 1.7) ** ((index + 0.5) / 400) - 1) : Infinity;
      const person = { contact: `contact${index}@acme.example`, watchedUntilMs: Number.POSITIVE_INFINITY };
      return { ...person, atMs: 0, silentDays: 2, logit: 0, answeredMs: delayDays * dayMs };
    });
    for (const days of [1, 2, 4, 8, 16, 30])
      expect(Math.abs(recalibrate(answered, days * dayMs).intercept), `after ${days} days`).toBeLessThan(0.05);
  });

  it('knows no answer that came after, and none of which the page was not seen', () => {
    const nowMs = 20 * dayMs;
    const told = moments(200, 0, 3);
    const truncated = told.map((each) => (each.answeredMs > nowMs ? { ...each, answeredMs: Infinity } : each));
    const late = moments(50, 0, 1, { fromDay: 21 });
    expect(recalibrate([...told, ...late], nowMs)).toEqual(recalibrate(truncated, nowMs));
    const watchedUntil = told.map((each) => ({ ...each, watchedUntilMs: nowMs }));
    expect(recalibrate(watchedUntil, muchLaterMs)).toEqual(recalibrate(truncated, nowMs));
  });
});

it('has resolved a moment with the answer, or with the end of its 30 days', () => {
  const [answered, silent] = moments(2, 0, 2);
  if (!answered || !silent) throw new Error('Two moments were asked for.');
  expect(isResolved(answered, answered.atMs + dayMs - 1)).toBe(false);
  expect(isResolved(answered, answered.atMs + dayMs)).toBe(true);
  expect(isResolved(silent, silent.atMs + 30 * dayMs - 1)).toBe(false);
  expect(isResolved(silent, silent.atMs + 30 * dayMs)).toBe(true);
  expect(isResolved({ ...silent, watchedUntilMs: silent.atMs + dayMs }, muchLaterMs)).toBe(false);
});
