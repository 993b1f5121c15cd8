import fc from 'fast-check';
import type { AssessInput } from '../../src/domain/assess.ts';
import type { ConversationFacts, MessageFact } from '../../src/domain/facts.ts';
import type { Mark } from '../../src/domain/marks.ts';
import { factOf } from '../../src/domain/merge-messages.ts';
import { isOwnMessage } from '../../src/domain/participants.ts';
import type { Person } from '../../src/domain/reading.ts';
import { shippedModel } from '../../src/domain/reply-model.ts';
import { isSaid } from '../../src/domain/said.ts';
import type { CalendarKind, MailSignal } from '../../src/domain/signals/mail-signal.ts';
import { dayMs, hourMs, instantOf, minuteMs, unknownTime, type When } from '../../src/domain/time.ts';
import { account, at, colleague, conversation, luc, marie, mark, message, rep, settings } from './builders.ts';
import { mailer, says } from './mails.ts';

/** Where all random times begin; they last 90 days. */
export const beginMs = at('09-01 08:00');
const calendarKinds: CalendarKind[] = [
  'calendar-invite',
  'calendar-update',
  'calendar-cancel',
  'calendar-accept',
  'calendar-tentative',
  'calendar-decline',
];
/** A quarter of an hour of theirs. */
export const instant = fc.integer({ min: 0, max: 90 * 24 * 4 }).map((quarters) => beginMs + quarters * 15 * minuteMs);

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

/** Whatever can be stored. */
export const input: fc.Arbitrary<AssessInput> = fc.record({
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
export const isForSomebody = (each: MessageFact) =>
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
export const healthy = fc
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
