import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinConversationFacts } from '../../src/domain/join-facts.ts';
import { apply, mergeAll, opened, read, row, type Step } from './merge-steps.ts';

const moments = ['11-02 09:00', '11-03 10:00', '11-05 14:00', '11-09 08:30', '11-12 17:00'];

/** What pages may have shown of one conversation, in any order: rows and openings, of more or less of it. */
const steps = fc.array(
  fc
    .record({
      upTo: fc.integer({ min: 1, max: moments.length }),
      hidden: fc.integer({ min: 0, max: moments.length - 1 }),
      isRow: fc.boolean(),
      day: fc.integer({ min: 13, max: 27 }),
      language: fc.constantFrom(null, 'en', 'fr'),
    })
    .map(({ upTo, hidden, isRow, day, language }): Step => {
      const taken = `11-${day} 09:00`;
      const shown = moments.slice(Math.min(hidden, upTo - 1), upTo);
      const last = shown.at(-1) ?? null;
      if (isRow) return { taken, row: row(last, { messageCount: upTo }) };
      return {
        taken,
        opened: opened(
          shown.map((moment) => read(moment)),
          { language, hiddenCount: upTo - shown.length },
        ),
      };
    }),
  { minLength: 1, maxLength: 5 },
);

describe('what two stores know of one conversation', () => {
  it('is what one store would know that had got all readings of both', () => {
    fc.assert(
      fc.property(steps, steps, (here, there) => {
        expect(joinConversationFacts(mergeAll(here), mergeAll(there))).toEqual(mergeAll([...here, ...there]));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whichever comes first, and joined twice', () => {
    fc.assert(
      fc.property(steps, steps, (here, there) => {
        const joined = joinConversationFacts(mergeAll(here), mergeAll(there));
        expect(joinConversationFacts(mergeAll(there), mergeAll(here))).toEqual(joined);
        expect(joinConversationFacts(joined, mergeAll(there))).toEqual(joined);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what the rep chose here', () => {
    const facts = apply(null, { taken: '11-13 09:00', row: row('11-02 09:00') });
    expect(
      joinConversationFacts({ ...facts, chosenVariant: 'en' }, { ...facts, chosenVariant: 'fr-tu' }),
    ).toMatchObject({
      chosenVariant: 'en',
    });
    expect(joinConversationFacts(facts, { ...facts, chosenVariant: 'fr-tu' })).toMatchObject({
      chosenVariant: 'fr-tu',
    });
  });
});
