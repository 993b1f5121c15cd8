import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConversationFacts } from '../../../src/domain/facts.ts';
import type { MarkKind } from '../../../src/domain/marks.ts';
import { dayMs, minuteMs } from '../../../src/domain/time.ts';
import { account, at, conversationOf, lock, luc, marie, mark, rep } from '../builders.ts';
import { becameOf, count, type Mailbox } from './counted.ts';

const beginMs = at('09-05 08:00');
const untilMs = at('11-30 12:00');
/** A moment of the period or after it. */
const moment = fc.integer({ min: 0, max: 110 * 24 * 4 }).map((quarters) => beginMs + quarters * 15 * minuteMs);

const talk = (id: string) =>
  fc.array(fc.tuple(moment, fc.constantFrom(rep, marie, luc)), { minLength: 1, maxLength: 14 }).map((written) => {
    const messages = written
      .toSorted(([a], [b]) => a - b)
      .map(([atMs, from], index): ConversationFacts['messages'][number] => ({
        id: `${id}-${index}`,
        // No two mails of a mailbox bear the same millisecond: which came first would be anybody's guess.
        at: { precision: 'exact', atMs: atMs + index * 2 + (id === 'talk' ? 0 : 1) },
        own: from === rep,
        from,
        to: from === rep ? [marie, luc] : [rep],
        kind: 'human',
      }));
    return conversationOf(messages, untilMs - minuteMs, { id });
  });

const what = fc.constantFrom<MarkKind>(
  { type: 'let-go', why: 'timing' },
  { type: 'answered-elsewhere' },
  { type: 'met' },
  { type: 'resolved', how: 'yes' },
  { type: 'paused', untilMs: at('11-02 09:00'), why: 'sharp-draft' },
);
const said = fc
  .tuple(moment, what, fc.constantFrom('talk', null), fc.nat())
  .map(([madeAtMs, kind, conversationId, id]) => mark(kind, '11-01 09:00', { id: `${id}`, madeAtMs, conversationId }));
const claimed = moment.map((atMs) =>
  lock('11-01 09:00', { claimedAtMs: atMs, insertedAtMs: atMs, knownUntilMs: atMs - minuteMs }),
);

const mailbox: fc.Arbitrary<Mailbox> = fc.record({
  conversations: fc.tuple(talk('talk'), talk('other')).map((talks) => [...talks]),
  contacts: fc.constantFrom({}, { talk: [marie, luc].map(({ address }) => address ?? '') }),
  marks: fc.uniqueArray(said, { maxLength: 4, selector: ({ id }) => id }),
  locks: fc.array(claimed, { maxLength: 1 }),
});

describe('the numbers of any mailbox', () => {
  it('agree with each other', () => {
    fc.assert(
      fc.property(mailbox, (any) => {
        const figures = count(any);
        const { answered, cameBack, letGo, open } = becameOf(figures);
        const began = figures.starts.reduce((sum, each) => sum + each.count, 0);
        expect(began).toBe(answered + cameBack + letGo + open);
        const { sent, yes, notNow, no, unclear, silent } = figures.lastMessages;
        expect(yes + notNow + no + unclear + silent).toBe(sent);
        expect(figures.brake.notSent).toBeLessThanOrEqual(figures.brake.slept);
        for (const point of figures.comebacks) {
          expect(point.cameBack).toBeLessThanOrEqual(point.of);
          expect(point.low).toBeLessThanOrEqual(point.share);
          expect(point.high).toBeGreaterThanOrEqual(point.share);
        }
        for (const each of figures.weekdays) expect(each.answered).toBeLessThanOrEqual(each.sent);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('are the same in any order', () => {
    fc.assert(
      fc.property(mailbox, (any) => {
        expect(count(any, (items) => items.toReversed())).toEqual(count(any));
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('know of nothing that came later', () => {
    fc.assert(
      fc.property(mailbox, (any) => {
        const past = any.conversations.flatMap((each) => {
          const messages = each.messages.filter(({ at: when }) => when.precision === 'exact' && when.atMs <= untilMs);
          return messages.length > 0 ? [conversationOf(messages, each.seenAtMs, { id: each.id })] : [];
        });
        // Nothing can be said of a conversation that has not begun.
        fc.pre(past.length === any.conversations.length);
        const marks = (any.marks ?? []).filter(({ madeAtMs }) => madeAtMs <= untilMs);
        const locks = (any.locks ?? []).filter(({ claimedAtMs }) => claimedAtMs <= untilMs);
        expect(count(any)).toEqual(count({ ...any, conversations: past, marks, locks }));
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('hold many a silence, so that the above says something', () => {
    const all = fc.sample(mailbox, { numRuns: 300, seed: 1 }).map((any) => becameOf(count(any)));
    for (const way of ['answered', 'cameBack', 'letGo', 'open'] as const)
      expect(all.filter((each) => each[way] > 0).length, way).toBeGreaterThan(3);
    expect(account.firstSeenAtMs).toBeLessThan(beginMs + dayMs);
  });
});
