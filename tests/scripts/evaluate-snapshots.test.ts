import { expect, it } from 'vitest';
import { silencesOf } from '../../scripts/evaluate/snapshots.mjs';

const dayMs = 86_400_000;

/** Messages between 1 and 2: `1@3` is written by 1 on day 3. */
function dataSet(line: string, lastDay: number, { recipients = 1, thread = 0 } = {}) {
  const rows = line.split(' ').map((each) => {
    const [by, day] = each.split('@');
    return { atMs: Number(day) * dayMs, isFromFirst: by === '1', thread, recipients, asks: null };
  });
  const lastSeenMs = new Map([
    ['1', lastDay * dayMs],
    ['2', (lastDay + 50) * dayMs],
  ]);
  return { name: 'made', pairs: [{ people: ['1', '2'] as const, rows }], lastSeenMs };
}

const brief = (set: ReturnType<typeof dataSet>) =>
  silencesOf(set).map(({ rep, sinceMs, snapshots }) => ({
    rep,
    since: sinceMs / dayMs,
    came: snapshots.map(({ days, came }) => [days, came]),
  }));

it('takes a snapshot at each day count while nobody writes, and asks for the 30 days after it', () => {
  // Silent from day 10 on; the answer of day 45 lies within 30 days of day 17 (t = 7: 15+30 is day 47), not of day 11.
  expect(brief(dataSet('1@0 2@1 1@2 2@3 1@10 2@45', 75))).toEqual([
    {
      rep: '1',
      since: 10,
      came: [
        [1, false],
        [2, false],
        [3, false],
        [5, true],
        [7, true],
        [10, true],
        [14, true],
        [21, true],
        [30, true],
      ],
    },
    {
      rep: '2',
      since: 3,
      came: [
        [1, true],
        [2, true],
        [3, true],
        [5, true],
      ],
    },
  ]);
});

it('needs two messages of each, one recipient, and a window inside the observation of both', () => {
  expect(brief(dataSet('1@0 2@1 1@10', 100))).toEqual([]);
  expect(brief(dataSet('1@0 2@1 1@2 2@3 1@10', 100, { recipients: 2 }))).toEqual([]);
  expect(brief(dataSet('1@0 2@1 1@2 2@3 1@10', 42))).toContainEqual({
    rep: '1',
    since: 10,
    came: [
      [1, false],
      [2, false],
    ],
  });
});

it('counts an answer to the rep’s further messages too', () => {
  const [silence] = brief(dataSet('1@0 2@1 1@2 2@3 1@10 1@12 2@13', 100));
  expect(silence).toEqual({ rep: '1', since: 10, came: [[1, true]] });
});
