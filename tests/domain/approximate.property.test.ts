import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type AssessInput } from '../../src/domain/assess.ts';
import { shippedModel } from '../../src/domain/reply-model.ts';
import type { ConversationFacts, MessageFact } from '../../src/domain/facts.ts';
import { knownUntil } from '../../src/domain/last-message-lock.ts';
import { factOf } from '../../src/domain/merge-messages.ts';
import type { MarkKind } from '../../src/domain/marks.ts';
import type { MailSignal } from '../../src/domain/signals/mail-signal.ts';
import { dayMs, hourMs, instantOf, minuteMs, unknownTime, type When } from '../../src/domain/time.ts';
import { account, at, luc, marie, mark, opened, rep, settings } from './builders.ts';

const beginMs = at('09-01 08:00');
const bob = { address: null, name: 'Bob Somebody' };

/** What happened, by a true clock. */
interface Truth {
  messages: { atMs: number; from: typeof rep | typeof bob; where: 'talk' | 'elsewhere'; says: MailSignal | null }[];
  marks: { atMs: number; what: MarkKind }[];
  nowMs: number;
}

/** How a page shows a moment: exactly, or by minute or day in a zone of its own that nobody knows. */
type Shown = (atMs: number) => When;
const exactly: Shown = (atMs) => ({ precision: 'exact', atMs });
const byMinute =
  (zoneMs: number): Shown =>
  (atMs) => ({ precision: 'minute', atMs: Math.floor((atMs + zoneMs) / minuteMs) * minuteMs });
const byDay =
  (zoneMs: number): Shown =>
  (atMs) => ({ precision: 'day', atMs: Math.floor((atMs + zoneMs) / dayMs) * dayMs + dayMs / 2 });

const signal = fc.constantFrom<MailSignal>(
  { kind: 'auto-reply' },
  { kind: 'bounce' },
  { kind: 'clear-no' },
  { kind: 'out-of-office', returnsOn: null },
  { kind: 'out-of-office', returnsOn: '2026-10-12' },
  { kind: 'calendar-accept', at: { precision: 'exact', atMs: at('10-20 15:00') }, endsAtMs: null },
  { kind: 'calendar-invite', at: { precision: 'exact', atMs: at('10-20 15:00') }, endsAtMs: null },
);

/**
 * Messages are at least a minute apart: closer ones may be mail imported in one go, which only exact times can tell from
 * people who answer at once.
 */
const truth: fc.Arbitrary<Truth> = fc
  .record({
    steps: fc.array(
      fc.record({
        gapMs: fc.oneof(
          fc.integer({ min: minuteMs, max: 30 * hourMs }),
          fc.integer({ min: minuteMs, max: 12 * dayMs }),
        ),
        from: fc.constantFrom(rep, rep, rep, marie, marie, marie, luc, bob),
        where: fc.constantFrom<'talk' | 'elsewhere'>('talk', 'talk', 'talk', 'elsewhere'),
        says: fc.option(signal, { nil: null, freq: 4 }),
      }),
      { maxLength: 9 },
    ),
    lastGapMs: fc.integer({ min: minuteMs, max: 5 * dayMs }),
    silenceMs: fc.integer({ min: minuteMs, max: 16 * dayMs }),
    marks: fc.array(
      fc.record({
        beforeNowMs: fc.integer({ min: 0, max: 12 * dayMs }),
        what: fc.constantFrom<MarkKind>(
          { type: 'met' },
          { type: 'answered-elsewhere' },
          { type: 'paused', untilMs: at('12-24 09:00') },
          { type: 'let-go' },
          { type: 'meeting-held', atMs: at('10-20 15:00') },
          { type: 'meeting-missed', atMs: at('10-20 15:00') },
          { type: 'meeting', atMs: at('10-20 15:00'), insteadOfMs: null },
        ),
      }),
      { maxLength: 1 },
    ),
  })
  .map(({ steps, lastGapMs, silenceMs, marks }): Truth => {
    let atMs = beginMs;
    const messages: Truth['messages'] = steps.map(({ gapMs, ...step }) => ({ atMs: (atMs += gapMs), ...step }));
    messages.push({ atMs: (atMs += lastGapMs), from: rep, where: 'talk', says: null });
    const nowMs = atMs + silenceMs;
    return { messages, nowMs, marks: marks.map(({ beforeNowMs, what }) => ({ atMs: nowMs - beforeNowMs, what })) };
  });

function factsOf({ messages, nowMs }: Truth, where: string, shown: Shown): ConversationFacts {
  const facts = messages.flatMap(({ atMs, from, where: there, says }, index): MessageFact[] =>
    there === where
      ? [
          factOf({
            id: `m${String(index).padStart(2, '0')}`,
            at: shown(atMs),
            own: from === rep,
            from,
            to: from === rep ? [marie, luc] : [rep],
            ...(says && { signal: says }),
          }),
        ]
      : [],
  );
  const newest = facts.at(-1);
  return {
    account: account.address,
    id: where,
    webmail: 'somewhere',
    subject: 'Pilot',
    startedAt: unknownTime,
    messages: facts,
    totals: {},
    messageCount: facts.length,
    newest: { id: newest?.id ?? null, at: newest?.at ?? unknownTime },
    opened: newest ? opened(newest.id, nowMs - minuteMs, { shown: facts.length }) : null,
    listed: null,
    seenAtMs: nowMs - minuteMs,
    people: [],
    language: null,
    register: null,
  };
}

function judged(happened: Truth, shown: Shown) {
  const conversations = ['talk', 'elsewhere'].map((where) => factsOf(happened, where, shown));
  const [conversation, ...others] = conversations;
  if (!conversation) throw new Error('unreachable');
  const input: AssessInput = {
    conversation,
    others: others.filter(({ messages }) => messages.length > 0),
    account,
    marks: happened.marks.map(({ atMs, what }) => {
      const before = { ...happened, messages: happened.messages.filter((message) => message.atMs <= atMs) };
      const knownUntilMs = knownUntil(['talk', 'elsewhere'].map((where) => factsOf(before, where, shown)));
      return { ...mark(what, '09-01 09:00'), madeAtMs: atMs, knownUntilMs };
    }),
    lock: null,
    settings,
    nowMs: happened.nowMs,
    model: shippedModel,
  };
  return assess(input);
}

/** Which message of a day came first is known inside a conversation only: the page shows its order. */
const inOneConversation = truth.map((happened): Truth => ({
  ...happened,
  messages: happened.messages.map((each) => ({ ...each, where: 'talk' })),
}));

const zone = fc.integer({ min: -28, max: 28 }).map((halfHours) => halfHours * 30 * minuteMs);

// Thousands of runs take their time on a busy machine.
describe('whatever the zone of a page that shows none', { timeout: 60_000 }, () => {
  it.each([
    ['minutes', byMinute, truth],
    ['days', byDay, inOneConversation],
  ] as const)('nothing is said by %s that is not true by the clock', (_, page, stories) => {
    const said = { quiet: 0, ghosting: 0, offered: 0, unconfirmed: 0 };
    fc.assert(
      fc.property(stories, zone, (happened, zoneMs) => {
        const real = judged(happened, exactly);
        const shown = judged(happened, page(zoneMs));
        if (shown.standing === 'quiet') {
          said.quiet += 1;
          expect(['quiet', 'ghosting']).toContain(real.standing);
        }
        if (shown.standing === 'ghosting') {
          said.ghosting += 1;
          expect(real.standing).toBe('ghosting');
        }
        if (shown.standing === 'unconfirmed') {
          said.unconfirmed += 1;
          expect(real.standing).toBe('unconfirmed');
        }
        if (shown.warns) expect(real.warns).toBe(true);
        if (shown.lastMessage.status === 'offered') {
          said.offered += 1;
          expect(real.lastMessage.status).toBe('offered');
        }
        for (const reason of shown.reasons) {
          // The rep's own word, a return and the end of a meeting are as exact as the clock.
          const isOfMessage =
            'sinceMs' in reason &&
            happened.messages.some(({ atMs }) => instantOf(page(zoneMs)(atMs)) === reason.sinceMs);
          if (reason.code === 'silent-for' && isOfMessage) expect(reason.isApproximate).toBe(true);
        }
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(said.quiet).toBeGreaterThan(20);
    expect(said.ghosting).toBeGreaterThan(20);
    expect(said.offered).toBeGreaterThan(20);
    expect(said.unconfirmed).toBeGreaterThan(5);
  });

  it('a warning comes at most a day and a minute late in the zone of the rep', () => {
    const wednesday = (hour: number) => at('11-04 00:00') + hour * hourMs;
    const happened: Truth = {
      messages: [
        { atMs: at('10-12 09:00'), from: rep, where: 'talk', says: null },
        { atMs: at('10-12 14:00'), from: marie, where: 'talk', says: null },
        { atMs: at('10-13 10:00'), from: rep, where: 'talk', says: null },
        { atMs: at('10-13 15:00'), from: marie, where: 'talk', says: null },
        { atMs: at('11-02 09:00'), from: rep, where: 'talk', says: null },
      ],
      marks: [],
      nowMs: wednesday(17),
    };
    expect(judged(happened, exactly).standing).toBe('quiet');
    expect(judged(happened, byMinute(0))).toMatchObject({
      standing: 'waiting',
      silence: { errorMs: dayMs + minuteMs },
      nextCheckAtMs: at('11-06 09:01'),
    });
    expect(judged({ ...happened, nowMs: at('11-06 09:01') }, byMinute(0)).standing).toBe('quiet');
  });
});
