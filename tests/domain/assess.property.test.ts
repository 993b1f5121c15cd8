import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type AssessInput } from '../../src/domain/assess.ts';
import { shippedModel } from '../../src/domain/reply-model.ts';
import { exchangeWith } from '../../src/domain/exchange.ts';
import type { ConversationFacts, MessageFact } from '../../src/domain/facts.ts';
import { historyBefore } from '../../src/domain/features.ts';
import type { Mark } from '../../src/domain/marks.ts';
import { isOwnMessage } from '../../src/domain/participants.ts';
import { rhythmOf } from '../../src/domain/rhythm.ts';
import { dayMs, hourMs, instantOf, minuteMs, unknownTime } from '../../src/domain/time.ts';
import { account, at, colleague, conversation, luc, marie, mark, message, rep, settings } from './builders.ts';

const beginMs = at('09-01 08:00');
const instant = fc.integer({ min: 0, max: 90 * 24 * 4 }).map((quarters) => beginMs + quarters * 15 * minuteMs);

const fact: fc.Arbitrary<MessageFact> = fc.record({
  id: fc.uuid(),
  at: fc.oneof(
    { weight: 8, arbitrary: instant.map((atMs) => ({ precision: 'exact' as const, atMs })) },
    { weight: 1, arbitrary: fc.constant(unknownTime) },
  ),
  own: fc.constantFrom(true, true, false, false, null),
  from: fc.constantFrom(rep, rep, marie, marie, luc, colleague, null),
  to: fc.constantFrom([rep], [marie], [marie, luc], null),
  kind: fc.constantFrom('human', 'human', 'human', 'auto-reply', 'bounce'),
});

const facts = (id: string): fc.Arbitrary<ConversationFacts> =>
  fc
    .record({
      messages: fc.array(fact, { maxLength: 10 }),
      opened: fc.constantFrom('newest', 'newest', 'newest', 'other', 'unknown', 'never'),
      seenAtMs: instant,
      folded: fc.nat(4),
      faceless: fc.constantFrom(0, 0, 0, 1),
      listed: fc.constantFrom('newest', 'newest', 'newest', 'other', 'fewer', 'never'),
      startedAt: fc.constantFrom(unknownTime, { precision: 'exact' as const, atMs: beginMs }),
    })
    .map(({ messages, opened, listed, seenAtMs, folded, faceless, startedAt }) => {
      const sorted = messages.toSorted((a, b) => (instantOf(a.at) ?? Infinity) - (instantOf(b.at) ?? Infinity));
      const newest = sorted.findLast((each) => each.at.precision !== 'unknown') ?? sorted.at(-1);
      const other = sorted[0]?.id ?? 'none';
      return conversation(sorted, '11-20 09:00', {
        id,
        seenAtMs,
        startedAt,
        totals: { 'marie@lumen.example': folded },
        newest: { id: newest?.id ?? null, at: newest?.at ?? unknownTime },
        listed:
          listed === 'never'
            ? null
            : {
                atMs: beginMs,
                messageId: listed === 'other' ? other : (newest?.id ?? 'none'),
                messageCount: sorted.length + folded - (listed === 'fewer' ? 1 : 0),
              },
        opened:
          opened === 'never'
            ? null
            : {
                atMs: seenAtMs,
                shown: sorted.length + folded,
                faceless,
                ownAtEnd: folded,
                newest:
                  opened === 'unknown'
                    ? { status: 'unknown', why: 'send-pending' }
                    : { status: 'known', messageId: opened === 'newest' ? (newest?.id ?? 'none') : other },
              },
      });
    });

const marks: fc.Arbitrary<Mark[]> = fc.array(
  fc
    .tuple(
      instant,
      fc.constantFrom<Mark['what']>(
        { type: 'met' },
        { type: 'answered-elsewhere' },
        { type: 'paused', untilMs: at('10-20 09:00') },
        { type: 'let-go' },
        { type: 'objected' },
      ),
    )
    .map(([madeAtMs, what]) => ({ ...mark(what, '09-01 09:00'), madeAtMs })),
  { maxLength: 2 },
);

const input: fc.Arbitrary<AssessInput> = fc.record({
  conversation: facts('talk'),
  others: fc.array(facts('elsewhere'), { maxLength: 1 }),
  account: fc.constant(account),
  marks,
  lock: fc.constant(null),
  settings: fc.constantFrom(settings, { ...settings, timeZone: 'America/New_York', daysOff: ['2026-10-12'] }),
  nowMs: instant,
  model: fc.constant(shippedModel),
});

/** Conversations in which everything is known and fresh, so that every standing occurs. */
const healthy = fc
  .tuple(
    input,
    fc.array(fc.tuple(instant, fc.constantFrom('me' as const, 'marie' as const)), { minLength: 1, maxLength: 8 }),
  )
  .map(([base, turns]): AssessInput => {
    const sorted = turns
      .toSorted(([a], [b]) => a - b)
      .map(([atMs, who], index) =>
        message(`${who} 09-01 09:00`, { id: `m${index}`, at: { precision: 'exact', atMs } }),
      );
    const last = sorted.map((each) => instantOf(each.at) ?? 0).at(-1) ?? 0;
    const nowMs = last + (base.nowMs % (20 * dayMs));
    const talk = conversation(sorted, '11-20 09:00', { seenAtMs: nowMs - hourMs });
    return {
      ...base,
      conversation: { ...talk, opened: talk.opened && { ...talk.opened, atMs: nowMs - hourMs } },
      others: [],
      nowMs,
    };
  });

// Thousands of runs take their time on a busy machine.
describe('whatever is stored', { timeout: 60_000 }, () => {
  it('nothing warns without a newest message that the rep is known to have written, fresh and completely read', () => {
    let warnings = 0;
    fc.assert(
      fc.property(fc.oneof(input, healthy), (given) => {
        const { standing, warns } = assess(given);
        if (standing !== 'quiet' && standing !== 'ghosting') {
          expect(warns).toBe(false);
          return;
        }
        warnings += 1;
        const { newest, opened, listed, messages, seenAtMs, totals } = given.conversation;
        const last = messages.find(({ id }) => id === newest.id);
        expect(last && isOwnMessage(last, account, given.settings)).toBe(true);
        expect(opened?.newest).toEqual({ status: 'known', messageId: newest.id });
        const isListed = listed?.messageId === newest.id && listed.messageCount >= (opened?.shown ?? Infinity);
        const known = messages.filter((each) => each.from === marie && each.at.precision !== 'unknown').length;
        const isIdentified = opened?.faceless === 0 && (totals['marie@lumen.example'] ?? 0) <= known;
        if (!isListed) expect(isIdentified).toBe(true);
        const isFor = last?.to?.some((person) => person !== rep) ?? true;
        expect(isFor).toBe(true);
        expect(given.nowMs - seenAtMs).toBeLessThan(given.settings.freshForHours * hourMs);
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(warnings).toBeGreaterThan(50);
  });

  it('until the next check the clock changes no standing', () => {
    let checks = 0;
    fc.assert(
      fc.property(fc.oneof(input, healthy), (given) => {
        const { standing, nextCheckAtMs, lastMessage } = assess(given);
        const untilMs = nextCheckAtMs ?? given.nowMs + 400 * dayMs;
        expect(untilMs).toBeGreaterThan(given.nowMs);
        if (nextCheckAtMs !== null) checks += 1;
        const before = assess({ ...given, nowMs: untilMs - 1 });
        expect(before.standing).toBe(standing);
        expect(before.lastMessage.status).toBe(lastMessage.status);
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(checks).toBeGreaterThan(50);
  });

  it('what is told to the model before a silence does not depend on what came later', () => {
    fc.assert(
      fc.property(healthy, instant, ({ conversation: talk }, sinceMs) => {
        const contacts = new Set(['marie@lumen.example']);
        const truncated = { ...talk, messages: talk.messages.filter((each) => (instantOf(each.at) ?? 0) < sinceMs) };
        const whole = exchangeWith(contacts, talk, [], account, settings);
        const past = exchangeWith(contacts, truncated, [], account, settings);
        expect(historyBefore(sinceMs, whole)).toEqual(historyBefore(sinceMs, past));
      }),
    );
  });

  it('a comeback is judged by what was known when it arrived', () => {
    fc.assert(
      fc.property(healthy, instant, (given, laterMs) => {
        const { standing } = assess(given);
        if (standing !== 'back' && standing !== 'your-turn') return;
        const nowMs = Math.max(given.nowMs, laterMs);
        expect(assess({ ...given, nowMs }).standing).toBe(standing);
      }),
    );
  });
});

it('keeps the order of rhythm and leaves out imported mail', () => {
  const turns = [0, 5_000, 60_000, 3_660_000, 4_000_000, 4_600_000].map((offset, index) => ({
    atMs: beginMs + offset,
    by: index % 2 === 0 ? ('rep' as const) : ('contact' as const),
    conversationId: 'talk',
  }));
  expect(rhythmOf(turns)).toEqual({ answerDelaysMs: [3_600_000, 600_000], usual: null });
});
