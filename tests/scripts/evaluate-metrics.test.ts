import { describe, expect, it } from 'vitest';
import { areaUnderCurve, calibrationError, measure } from '../../scripts/evaluate/metrics.mjs';

const forecasts = (...pairs: [chance: number, came: boolean][]) => pairs.map(([chance, came]) => ({ chance, came }));

describe('area under the curve', () => {
  it('is the share of pairs in the right order, equal chances half', () => {
    // Four pairs: .9 > .2 and .9 > .5, .5 > .2, and .5 = .5.
    expect(areaUnderCurve(forecasts([0.9, true], [0.5, true], [0.5, false], [0.2, false]))).toBe(3.5 / 4);
  });

  it('is 0 for an order that is all wrong, and does not exist where all came true', () => {
    expect(areaUnderCurve(forecasts([0.1, true], [0.8, false]))).toBe(0);
    expect(areaUnderCurve(forecasts([0.1, true], [0.8, true]))).toBeNull();
  });
});

describe('calibration error', () => {
  it('is the mean distance of chance and share, bin by bin', () => {
    const cases = forecasts([0.2, false], [0.2, false], [0.8, true], [0.8, false]);
    // First bin: .2 against 0 of 2; second: .8 against 1 of 2.
    expect(calibrationError(cases, 2)).toBeCloseTo((0.2 + 0.3) / 2, 12);
  });

  it('keeps equal chances together, so that the order of the cases does not matter', () => {
    const cases = forecasts([0.5, true], [0.5, false], [0.5, true], [0.5, false]);
    expect(calibrationError(cases, 2)).toBe(0);
    expect(calibrationError(cases.toReversed(), 4)).toBe(0);
  });
});

it('measures a forecast', () => {
  const { n, baseRate, brier, logLoss } = measure(forecasts([0.8, true], [0.4, false]));
  expect([n, baseRate]).toEqual([2, 0.5]);
  expect(brier).toBeCloseTo((0.2 ** 2 + 0.4 ** 2) / 2, 12);
  expect(logLoss).toBeCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2, 12);
});

it('measures nothing without cases, and no infinite surprise', () => {
  expect(measure([])).toMatchObject({ n: 0, baseRate: null, auc: null, calibrationError: null });
  expect(measure(forecasts([1, false])).logLoss).toBeCloseTo(-Math.log(1e-6), 6);
});
