import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type AssessInput } from '../../src/domain/assess.ts';
import { shippedModel } from '../../src/domain/reply-model.ts';
import { comebackOf } from '../../src/domain/back.ts';
import { exchangeWith } from '../../src/domain/exchange.ts';
import type { ConversationFacts, MessageFact } from '../../src/domain/facts.ts';
import { historyBefore } from '../../src/domain/features.ts';
import type { Mark } from '../../src/domain/marks.ts';
import { factOf } from '../../src/domain/merge-messages.ts';
import { confirmedAhead } from '../../src/domain/meetings/meeting-state.ts';
import { isOwnMessage } from '../../src/domain/participants.ts';
import type { Person } from '../../src/domain/reading.ts';
import { rhythmOf } from '../../src/domain/rhythm.ts';
import { isSaid } from '../../src/domain/said.ts';
import { lookAt } from '../../src/domain/situation.ts';
import type { CalendarKind, MailSignal } from '../../src/domain/signals/mail-signal.ts';
import { dayMs, hourMs, instantOf, minuteMs, unknownTime, type When } from '../../src/domain/time.ts';
import { workingDaysBetween } from '../../src/domain/working-time.ts';
import { account, at, colleague, conversation, luc, marie, mark, message, rep, settings } from './builders.ts';
import { mailer, says } from './mails.ts';

const beginMs = at('09-01 08:00');
const calendarKinds: CalendarKind[] = [
  'calendar-invite',
  'calendar-update',
  'calendar-cancel',
  'calendar-accept',
  'calendar-tentative',
  'calendar-decline',
];
const instant = fc.integer({ min: 0, max: 90 * 24 * 4 }).map((quarters) => beginMs + quarters * 15 * minuteMs);

/** When a meeting is: an instant, a day, or unknown. */
const meetingTime: fc.Arbitrary<When> = fc.oneof(
  { weight: 6, arbitrary: instant.map((atMs): When => ({ precision: 'exact', atMs })) },
  { weight: 2, arbitrary: instant.map((atMs): When => ({ precision: 'day', atMs: Math.floor(atMs / dayMs) * dayMs })) },
  { weight: 1, arbitrary: fc.constant(unknownTime) },
);

const signal: fc.Arbitrary<MailSignal> = fc.oneof(
  fc.constantFrom<MailSignal>(
    { kind: 'auto-reply' },
    { kind: 'bounce' },
    { kind: 'clear-no' },
    { kind: 'ambiguous-yes' },
    { kind: 'out-of-office', returnsOn: null },
  ),
  instant.map((atMs): MailSignal => ({ kind: 'out-of-office', returnsOn: new Date(atMs).toISOString().slice(0, 10) })),
  fc.record({
    kind: fc.constantFrom(...calendarKinds),
    at: meetingTime,
    endsAtMs: fc.constant(null),
  }),
);

const fact: fc.Arbitrary<MessageFact> = fc
  .record({
    id: fc.uuid(),
    at: fc.oneof(
      { weight: 8, arbitrary: instant.map((atMs) => ({ precision: 'exact' as const, atMs })) },
      { weight: 1, arbitrary: fc.constant(unknownTime) },
    ),
    own: fc.constantFrom(true, true, false, false, null),
    from: fc.constantFrom(rep, rep, marie, marie, luc, colleague, mailer, null),
    to: fc.constantFrom<Person[] | null>([rep], [marie], [marie, luc], null),
    signal: fc.option(signal, { nil: null, freq: 2 }),
  })
  .map(({ signal: said, ...statement }) => factOf({ ...statement, ...(said && { signal: said }) }));

const facts = (id: string): fc.Arbitrary<ConversationFacts> =>
  fc
    .record({
      messages: fc.array(fact, { maxLength: 10 }),
      opened: fc.constantFrom('newest', 'newest', 'newest', 'other', 'unknown', 'never'),
      seenAtMs: instant,
      folded: fc.nat(4),
      faceless: fc.constantFrom(0, 0, 0, 1),
      subject: fc.constantFrom('Pilot', 'Pilot', 'Accepted: Pilot @ Tue 10 Nov 2026 3pm – 4pm (CET)'),
      listed: fc.constantFrom('newest', 'newest', 'newest', 'other', 'fewer', 'never'),
      startedAt: fc.constantFrom(unknownTime, { precision: 'exact' as const, atMs: beginMs }),
    })
    .map(({ messages, opened, listed, seenAtMs, folded, faceless, startedAt, subject }) => {
      const sorted = messages.toSorted((a, b) => (instantOf(a.at) ?? Infinity) - (instantOf(b.at) ?? Infinity));
      const newest = sorted.findLast((each) => each.at.precision !== 'unknown') ?? sorted.at(-1);
      const other = sorted[0]?.id ?? 'none';
      return conversation(sorted, '11-20 09:00', {
        id,
        subject,
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
      fc.oneof(
        fc.constantFrom<Mark['what']>(
          { type: 'met' },
          { type: 'answered-elsewhere' },
          { type: 'paused', untilMs: at('10-20 09:00') },
          { type: 'let-go' },
          { type: 'objected' },
        ),
        instant.map((atMs): Mark['what'] => ({ type: 'meeting', atMs, insteadOfMs: null })),
        instant.map((atMs): Mark['what'] => ({ type: 'meeting-held', atMs })),
        instant.map((atMs): Mark['what'] => ({ type: 'meeting-missed', atMs })),
      ),
    )
    .map(([madeAtMs, what]) => ({ ...mark(what, '09-01 09:00'), madeAtMs })),
  { maxLength: 3 },
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

/** What is not looked through: messages of people, and calendar mails of the contact's side. */
const isForSomebody = (each: MessageFact) =>
  each.at.precision !== 'unknown' &&
  isSaid(each) &&
  (each.kind === 'human' ||
    (isOwnMessage(each, account, settings) !== true && each.from !== colleague && each.from !== mailer));

/** A meeting that the rep entered a week before now or before it, whichever came first. */
function meetingIn(nowMs: number, hours: number): Mark {
  const atMs = nowMs + hours * hourMs;
  const entered = mark({ type: 'meeting', atMs, insteadOfMs: null }, '09-01 09:00');
  return { ...entered, madeAtMs: Math.min(nowMs, atMs) - 7 * dayMs };
}

/** Conversations in which everything is known and fresh, so that every standing occurs. */
const healthy = fc
  .tuple(
    input,
    fc.array(
      fc.tuple(instant, fc.constantFrom('me' as const, 'marie' as const), fc.option(signal, { nil: null, freq: 2 })),
      { minLength: 1, maxLength: 8 },
    ),
    fc.option(fc.integer({ min: -30 * 24, max: 5 * 24 }), { nil: null }),
  )
  .map(([base, turns, meetingInHours]): AssessInput => {
    const sorted = turns
      .toSorted(([a], [b]) => a - b)
      .map(([atMs, who, said], index) => {
        const change = { id: `m${index}`, at: { precision: 'exact' as const, atMs } };
        return said ? says(`${who} 09-01 09:00`, said, change) : message(`${who} 09-01 09:00`, change);
      });
    const last = sorted.map((each) => instantOf(each.at) ?? 0).at(-1) ?? 0;
    const nowMs = last + (base.nowMs % (20 * dayMs));
    const talk = conversation(sorted, '11-20 09:00', { seenAtMs: nowMs - hourMs });
    return {
      ...base,
      conversation: { ...talk, opened: talk.opened && { ...talk.opened, atMs: nowMs - hourMs } },
      others: [],
      marks: meetingInHours === null ? base.marks : [...base.marks, meetingIn(nowMs, meetingInHours)],
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
        const shown = messages.find(({ id }) => id === newest.id);
        const last = messages.slice(0, shown && messages.indexOf(shown) + 1).findLast(isForSomebody);
        expect(last && isOwnMessage(last, account, given.settings)).toBe(true);
        expect(opened?.newest).toEqual({ status: 'known', messageId: newest.id });
        const isListed = listed?.messageId === newest.id && listed.messageCount >= (opened?.shown ?? Infinity);
        const known = messages.filter((each) => each.from === marie && each.at.precision !== 'unknown').length;
        const isIdentified = opened?.faceless === 0 && (totals['marie@lumen.example'] ?? 0) <= known;
        if (!isListed || last !== shown) expect(isIdentified).toBe(true);
        const isFor = last?.to?.some((person) => person !== rep) ?? true;
        expect(isFor).toBe(true);
        expect(given.nowMs - seenAtMs).toBeLessThan(given.settings.freshForHours * hourMs);
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(warnings).toBeGreaterThan(50);
  });

  it('nothing warns while they are away, after a clear no, a mail that came back or before a confirmed meeting', () => {
    const seen = { away: 0, no: 0, bounced: 0, ahead: 0 };
    fc.assert(
      fc.property(healthy, (given) => {
        const { warns } = assess(given);
        const { meetings, absence, exchange, marks, nowMs } = lookAt(given);
        const last = exchange.turns.findLast(({ by }) => by === 'contact');
        const isAway = absence !== null && nowMs < absence.untilMs;
        const isAhead = confirmedAhead(meetings, { turns: exchange.turns, marks }, nowMs) !== null;
        const saidNo = last?.signal?.kind === 'clear-no' && marks.every(({ madeAtMs }) => madeAtMs <= last.atMs);
        const lastMail = given.conversation.messages.at(-1);
        const hasBounced = lastMail?.kind === 'bounce' && !lastMail.own;
        if (isAway) seen.away += 1;
        if (isAhead) seen.ahead += 1;
        if (saidNo) seen.no += 1;
        if (hasBounced) seen.bounced += 1;
        if (isAway || isAhead || saidNo || hasBounced) expect(warns).toBe(false);
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  it('no meeting is called unconfirmed but by a fresh and complete reading, before it begins, without a word of theirs', () => {
    const asked = { near: 0, passed: 0 };
    fc.assert(
      fc.property(fc.oneof(input, healthy), (given) => {
        const { standing, reasons, warns } = assess(given);
        if (standing !== 'unconfirmed') return;
        const [reason] = reasons;
        const { conversation: talk, nowMs } = given;
        expect(warns).toBe(false);
        expect(talk.opened?.newest).toEqual({ status: 'known', messageId: talk.newest.id });
        expect(nowMs - talk.seenAtMs).toBeLessThan(given.settings.freshForHours * hourMs);
        if (reason?.code === 'meeting-unconfirmed') {
          asked.near += 1;
          expect(nowMs).toBeLessThan(reason.atMs);
          expect(workingDaysBetween(nowMs, reason.atMs, given.settings)).toBeLessThanOrEqual(2 + 1e-9);
        } else {
          asked.passed += 1;
          const atMs = reason?.code === 'meeting-passed' ? reason.atMs : Number.POSITIVE_INFINITY;
          expect(nowMs).toBeGreaterThan(atMs);
          expect(lookAt(given).exchange.turns.filter((turn) => turn.atMs > atMs + dayMs / 2)).toEqual([]);
        }
      }),
      { numRuns: 4000, seed: 7 },
    );
    expect(Math.min(...Object.values(asked))).toBeGreaterThan(10);
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
        // Only whether a meeting happened may be asked later.
        expect([standing, 'unconfirmed']).toContain(assess({ ...given, nowMs }).standing);
      }),
    );
  });

  it('nothing the rep says after an answer makes it a comeback or none', () => {
    let comebacks = 0;
    fc.assert(
      fc.property(healthy, (given) => {
        const comeback = comebackOf(lookAt(given));
        const { turns } = lookAt(given).exchange;
        const answer = turns[turns.findLastIndex(({ by }) => by === 'rep') + 1];
        if (!answer) return;
        if (comeback) comebacks += 1;
        const earlier = given.marks.filter(({ madeAtMs }) => madeAtMs <= answer.atMs);
        expect(comebackOf(lookAt({ ...given, marks: earlier }))).toEqual(comeback);
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(comebacks).toBeGreaterThan(20);
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
