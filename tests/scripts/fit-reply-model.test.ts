import { expect, it } from 'vitest';
import { foldsByPeople } from '../../scripts/fit/folds.mjs';
import { fitLogistic, solve } from '../../scripts/fit/logistic.mjs';
import { fitModel } from '../../scripts/fit/training.mjs';

const row = (...values: number[]) => Float64Array.from(values);

it('solves a small system', () => {
  // 2x + y = 5, x + 3y = 10.
  expect([...solve([row(2, 1), row(1, 3)], row(5, 10))].map((each) => each.toFixed(9))).toEqual([
    '1.000000000',
    '3.000000000',
  ]);
});

it('finds the log odds of two groups', () => {
  // Without the term 1 of 4 came true, with it 3 of 4.
  const rows = [0, 0, 0, 0, 1, 1, 1, 1].map((term) => row(1, term));
  const came = [true, false, false, false, true, true, true, false];
  const [intercept, slope] = fitLogistic(rows, came, new Float64Array(8).fill(1), 0);
  expect(intercept).toBeCloseTo(-Math.log(3), 6);
  expect(slope).toBeCloseTo(2 * Math.log(3), 6);
});

it('leaves out a term on the wrong side of zero', () => {
  const examples = [0, 0, 0, 0, 1, 1, 1, 1].map((term, index) => ({
    set: 'made',
    terms: { term },
    came: index % 4 < (term ? 3 : 1),
  }));
  const options = { setWeights: {}, ownLevel: [], ridge: 0.001 };
  const { weights, intercept } = fitModel(examples, ['term'], { ...options, signs: { term: -1 } });
  expect(weights).toEqual({ term: 0 });
  expect(intercept).toBeCloseTo(0, 6);
  expect(fitModel(examples, ['term'], { ...options, signs: { term: 1 } }).weights.term).toBeGreaterThan(1);
});

it('foretells every case once, by people who are not in it; the owner of a mailbox excepted', () => {
  const everybody = Array.from({ length: 12 }, (_, index) => String(index));
  const office = everybody.flatMap((rep) =>
    everybody.filter((each) => each !== rep).map((contact) => ({ set: 'office', rep, contact })),
  );
  const mailbox = everybody.map((contact) => ({ set: 'mailbox', rep: 'owner', contact }));
  const folds = foldsByPeople([...office, ...mailbox], 4, (each) => each);
  const tested = folds.flatMap(({ test }) => test);
  expect(tested.length).toBe(new Set(tested).size);
  expect(tested.length).toBe(office.length + mailbox.length);
  for (const { train, test } of folds) {
    const known = new Set(train.flatMap(({ set, rep, contact }) => [`${set}/${rep}`, `${set}/${contact}`]));
    known.delete('mailbox/owner');
    for (const { set, rep, contact } of test)
      for (const person of [rep, contact]) expect(known).not.toContain(`${set}/${person}`);
  }
});
