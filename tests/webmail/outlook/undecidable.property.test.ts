import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { actedPage, ann, conversationA, me, now, urlOf, type ActedMessage } from './acted-page.ts';
import { clearPage, outcome, showPage, stageAt } from './stage.ts';

afterEach(clearPage);

const pad = (number: number) => String(number).padStart(2, '0');
const from = fc.constantFrom(ann, me, 'Ann Prospect', 'Bob Buyer<bob@buyer.example>');
const small = fc.integer({ min: 1, max: 12 });
const slashed = (first: number, second: number) => `${pad(first)}/${pad(second)}/2025 10:00`;

/** Day and month that can change places, both in the past and on different days: nothing on the page settles it. */
const undecidable = fc
  .tuple(small, small)
  .filter(([first, second]) => first !== second)
  .map(([first, second]) => slashed(first, second));

/** Dates of one reading that do not teach the order either. */
const neutral = fc.oneof(
  fc.integer({ min: 1, max: 28 }).map((day) => `2025-03-${pad(day)} 09:00`),
  small.map((both) => slashed(both, both)),
);

const message = (date: fc.Arbitrary<string>): fc.Arbitrary<ActedMessage> =>
  fc.record({ from, date, isCollapsed: fc.boolean(), to: fc.constant([ann]) });

test('a conversation with a date that nothing settles is never ready, whatever else it holds', () => {
  fc.assert(
    fc.property(
      fc.array(message(neutral), { maxLength: 5 }),
      message(undecidable),
      fc.nat({ max: 5 }),
      fc.constantFrom('en-GB', 'fr-FR', 'he-IL', 'es-MX', ''),
      (others, doubtful, at, language) => {
        const messages = others.toSpliced(at, 0, doubtful);
        showPage(actedPage({ language, messages }));
        expect(outcome(stageAt(urlOf(conversationA), now).settled())).toBe('date-unknown');
      },
    ),
  );
});

test('two dates that prove different orders settle nothing for any other, in US English neither', () => {
  fc.assert(
    fc.property(fc.integer({ min: 13, max: 28 }), small, message(undecidable), (day, month, doubtful) => {
      const messages = [{ date: slashed(day, month) }, { date: slashed(month, day) }, doubtful];
      showPage(actedPage({ language: 'en-US', messages }));
      expect(outcome(stageAt(urlOf(conversationA), now).settled())).toBe('date-unknown');
    }),
  );
});

test('the same conversations are ready once one date has taught the order', () => {
  fc.assert(
    fc.property(message(undecidable), fc.integer({ min: 13, max: 28 }), (doubtful, day) => {
      const settling = { date: `${String(day)}/12/2025 10:00`, from: ann };
      showPage(actedPage({ language: 'en-GB', messages: [doubtful, settling] }));
      expect(outcome(stageAt(urlOf(conversationA), now).settled())).toBe('ready');
    }),
  );
});
