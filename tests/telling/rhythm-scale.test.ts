import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayMs, hourMs } from '../../src/domain/time.ts';
import { layOutRhythm } from '../../src/telling/rhythm-scale.ts';

describe('the rhythm picture', () => {
  const rhythm = {
    answerDelaysMs: [2 * hourMs, 2 * hourMs, 6 * hourMs],
    usual: { medianMs: 2 * hourMs, fromMs: hourMs, toMs: 6 * hourMs },
  };

  test('puts equal answers above each other and today where the silence is', () => {
    const { dots, band, today } = layOutRhythm(rhythm, 8 * dayMs, 288);
    expect(dots.map(({ row }) => row)).toEqual([0, 1, 0]);
    expect(today).toBeGreaterThan(band?.to ?? 288);
  });

  test('stands at whole days where times are not exact', () => {
    const { dots, ticks, today } = layOutRhythm({ ...rhythm, isApproximate: true }, 1.2 * dayMs, 288);
    expect(dots.map(({ x, row }) => [x, row])).toEqual([0, 1, 2].map((row) => [dots[0]?.x, row]));
    expect(ticks.map(({ ms }) => ms).filter((ms) => ms < dayMs)).toEqual([]);
    expect(today).toBe(layOutRhythm({ ...rhythm, isApproximate: true }, 2 * dayMs, 288).today);
  });

  test('has no band and no bar without a habit and without a silence', () => {
    expect(layOutRhythm({ answerDelaysMs: [hourMs], usual: null }, null, 288)).toMatchObject({
      band: null,
      today: null,
    });
  });

  test('keeps everything inside, in the order of the delays, with room between the ticks', () => {
    const delay = fc.integer({ min: 0, max: 2000 * dayMs });
    fc.assert(
      fc.property(fc.array(delay, { maxLength: 50 }), delay, (answerDelaysMs, silenceMs) => {
        const { dots, today, ticks } = layOutRhythm({ answerDelaysMs, usual: null }, silenceMs, 288);
        for (const x of [...dots.map((dot) => dot.x), today ?? 0, ...ticks.map((tick) => tick.x)]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(288);
        }
        expect(dots.map(({ x }) => x)).toEqual(dots.map(({ x }) => x).toSorted((a, b) => a - b));
        expect(ticks.every(({ x }, index) => index === 0 || x - (ticks[index - 1]?.x ?? 0) >= 36)).toBe(true);
      }),
    );
  });
});
