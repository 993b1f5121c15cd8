import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, minuteMs, unknownTime, type When } from '../../src/domain/time.ts';
import { at, luc, marie, rep } from './builders.ts';
import { apply, mergeAll, opened, read, row, type Step } from './merge-steps.ts';

describe('rows that name no message', () => {
  it.each([
    ['a later minute says that something newer has come', 'minute', '11-01 09:01', null, '11-03 09:00'],
    ['an earlier minute says nothing', 'minute', '11-01 08:59', '11-01 09:00', '11-02 09:00'],
    ['the same day says nothing', 'day', '11-01 12:00', '11-01 09:00', '11-02 09:00'],
    ['a later day says that something newer has come', 'day', '11-02 12:00', null, '11-03 09:00'],
  ] as const)('a row without id: %s', (_, precision, moment, newest, seen) => {
    const facts = mergeAll([
      { taken: '11-02 09:00', opened: opened([read('11-01 09:00')]) },
      { taken: '11-03 09:00', row: row(null, { last: { id: null, at: { precision, atMs: at(moment) } } }) },
    ]);
    expect([facts.newest.id, facts.seenAtMs]).toEqual([newest, at(seen)]);
  });

  it('knows again what is newest once the message is read that a row announced', () => {
    const announced: Step = {
      taken: '11-03 09:00',
      row: row(null, { last: { id: null, at: { precision: 'minute', atMs: at('11-02 18:00') } } }),
    };
    const first: Step = { taken: '11-02 09:00', opened: opened([read('11-01 09:00')]) };
    const both: Step = { taken: '11-03 08:00', opened: opened([read('11-01 09:00'), read('11-02 18:00')]) };
    expect(mergeAll([first, announced]).newest.id).toBeNull();
    expect(mergeAll([first, announced, both])).toMatchObject({
      newest: { id: '11-02 18:00' },
      seenAtMs: at('11-03 09:00'),
    });
  });

  it('lets a draft’s row change nothing', () => {
    const facts = mergeAll([{ taken: '11-02 09:00', opened: opened([read('11-01 09:00')]) }]);
    const draft: Step = { taken: '11-04 09:00', row: row(null, { people: [], subject: '', hasDraft: true }) };
    expect(apply(facts, draft)).toEqual(facts);
  });
});

/**
 * One true conversation, and what pages may show of it that know minutes, or only days: messages are named by their time, rows
 * name none, and people may be known by their names only.
 */
const roughPages = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 2000 }), by: fc.constantFrom(rep, marie, luc) }), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((truth) => {
    let minute = Math.floor(at('10-01 09:00') / minuteMs);
    const counts = new Map<string, number>();
    const messages = truth.map(({ gap, by }, index) => {
      minute += gap;
      const isDay = index % 3 === 2;
      const atMs = isDay ? Math.floor((minute * minuteMs) / dayMs) * dayMs + dayMs / 2 : minute * minuteMs;
      const time: When = { precision: isDay ? 'day' : 'minute', atMs };
      const figures = new Date(atMs).toISOString().slice(0, isDay ? 10 : 16);
      counts.set(figures, (counts.get(figures) ?? 0) + 1);
      return read(`${figures}.${counts.get(figures)}`, { at: time, own: by === rep, from: by, to: null });
    });
    const step = fc
      .record({
        taken: fc.integer({ min: 10, max: 27 }).map((day) => `11-${day} 09:00`),
        upTo: fc.integer({ min: 1, max: messages.length }),
        hidden: fc.integer({ min: 0, max: messages.length }),
        isRow: fc.boolean(),
        isNewestFirst: fc.boolean(),
        rowPrecision: fc.constantFrom('minute' as const, 'day' as const, 'unknown' as const),
        nameless: fc.boolean(),
      })
      .map(({ taken, upTo, hidden, isRow, isNewestFirst, rowPrecision, nameless }): Step => {
        const visible = messages
          .slice(Math.min(hidden, upTo - 1), upTo)
          .map((each) => (nameless && each.from ? { ...each, from: { ...each.from, address: null } } : each));
        const last = visible.at(-1);
        if (!last) throw new Error('unreachable');
        if (!isRow) {
          const newest = { status: 'known', messageId: last.id ?? '' } as const;
          return { taken, opened: opened(isNewestFirst ? visible.toReversed() : visible, { newest }) };
        }
        const time: When =
          'atMs' in last.at && rowPrecision !== 'unknown' ? roughly(last.at, rowPrecision) : unknownTime;
        return { taken, row: row(null, { last: { id: null, at: time }, hasDraft: rowPrecision === 'unknown' }) };
      });
    return fc.array(step, { minLength: 1, maxLength: 8 });
  });

function roughly(when: Exclude<When, { precision: 'unknown' }>, precision: 'minute' | 'day'): When {
  return precision === 'day' ? { precision, atMs: Math.floor(when.atMs / dayMs) * dayMs + dayMs / 2 } : when;
}

describe('whatever is read by minutes and days', () => {
  it('their order does not matter', () => {
    fc.assert(
      fc.property(
        roughPages.chain((steps) =>
          fc.tuple(fc.constant(steps), fc.shuffledSubarray(steps, { minLength: steps.length })),
        ),
        ([steps, shuffled]) => {
          expect(mergeAll(shuffled)).toEqual(mergeAll(steps));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('reading one again changes nothing', () => {
    fc.assert(
      fc.property(roughPages, (steps) => {
        const facts = mergeAll(steps);
        for (const step of steps) expect(apply(facts, step)).toEqual(facts);
      }),
      { numRuns: 200 },
    );
  });
});
