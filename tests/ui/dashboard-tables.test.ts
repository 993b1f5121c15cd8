import { describe, expect, test } from 'vitest';
import { spreadApart } from '../../src/pages/dashboard/charts/spread-apart.ts';
import { fewNumbers, richNumbers } from './dashboard-numbers.ts';
import { chartsOf } from './dashboard-page.ts';

const rowsOf = (name: string, numbers = richNumbers) =>
  chartsOf(numbers)
    .chart(name)
    .table?.rows.map(({ head, cells }) => [head, ...cells]);

describe('the table', () => {
  test('of silences has every month', () => {
    expect(rowsOf('silences')).toEqual([
      ['June 2026', '5', '1', '3', '0'],
      ['July 2026', '3', '0', '1', '0'],
      ['August 2026', '2', '0', '3', '0'],
      ['September 2026', '5', '2', '2', '0'],
      ['October 2026', '4', '1', '1', '2'],
      ['November 2026', '2', '0', '0', '4'],
    ]);
    expect(chartsOf(richNumbers).chart('silences').table?.columns).toEqual([
      'Month',
      'Answered',
      'Came back later',
      'Let go',
      'Still silent',
    ]);
  });

  test('of comebacks has every point with its band, also those too few to draw', () => {
    expect(rowsOf('comebacks')).toHaveLength(richNumbers.comebacks.length);
    expect(rowsOf('comebacks')?.at(-1)).toEqual(['30 days', '9', '1', '11%', '3% to 37%']);
    expect(rowsOf('comebacks', fewNumbers)).toHaveLength(2);
  });

  test('of beginnings and of reasons is sorted', () => {
    expect(rowsOf('starts')).toEqual([
      ['After an offer', '18'],
      ['After a meeting', '9'],
      ['After the first answer', '7'],
      ['After a missed meeting', '4'],
      ['In the middle of an exchange', '3'],
    ]);
    expect(rowsOf('closings')?.map(([head]) => head)).toEqual([
      'No budget',
      'Silence',
      'Not the right time',
      'Another supplier',
    ]);
  });

  test('of last messages has shares only where there are enough', () => {
    expect(rowsOf('endings')).toEqual([
      ['Yes', '3', '18%'],
      ['Not now', '3', '18%'],
      ['No', '2', '12%'],
      ['Another answer', '1', '6%'],
      ['Still silent', '8', '47%'],
    ]);
    expect(rowsOf('endings', fewNumbers)?.[0]).toEqual(['Yes', '1', 'too few']);
  });

  test('of who came back has both', () => {
    expect(rowsOf('recovered')).toEqual([
      ['After a silence', '21'],
      ['After your last message', '6'],
    ]);
  });

  test('of contacts has whole names, companies and bands', () => {
    const rows = rowsOf('contacts');
    expect(rows?.[1]).toEqual(['Marie Dupont, acme.example', '11', '4 hours', '2 hrs to 9 hrs']);
    expect(rows?.[2]?.[0]).toBe('Bo');
    expect(rows?.[3]?.[0]).toContain('Pyrmont (Einkauf), hohenstein-waldeck.example');
  });

  test('of weekdays says where answers are too few', () => {
    expect(rowsOf('weekdays')).toEqual([
      ['Monday', '61', '40', '7 hours'],
      ['Tuesday', '74', '52', '5 hours'],
      ['Wednesday', '58', '33', '9 hours'],
      ['Thursday', '66', '41', '19 hours'],
      ['Friday', '40', '19', '2.3 days'],
      ['Sunday', '4', '2', 'too few'],
    ]);
  });

  test('of the rep’s pace ends with the present week', () => {
    const rows = rowsOf('pace');
    expect(rows).toHaveLength(9);
    expect(rows?.at(-1)).toEqual(['15 Nov to 22 Nov', '4', '40']);
    expect(rows?.[0]).toEqual(['20 Sept to 27 Sept', '3', '64']);
  });

  test('of the rep’s pace names the first of a month as French does', () => {
    const heads = chartsOf(richNumbers, 'fr')
      .chart('pace')
      .table?.rows.map(({ head }) => head);
    expect(heads?.filter((head) => /(^| )1(er)? /.test(head))).toEqual([
      'Du 25 oct. au 1er nov.',
      'Du 1er nov. au 8 nov.',
    ]);
  });
});

describe('labels beside a bar', () => {
  test('stay where they belong while there is room', () => {
    expect(spreadApart([1, 5, 9], 2, [0, 10])).toEqual([1, 5, 9]);
  });

  test('keep their order, their distance and the bounds', () => {
    expect(spreadApart([0, 0, 9.5, 10], 2, [0, 10])).toEqual([0, 2, 8, 10]);
  });
});
