import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MessageKind } from '../../src/domain/facts.ts';
import { joinSignals } from '../../src/domain/merge-signals.ts';
import type { MailSignal } from '../../src/domain/signals/mail-signal.ts';
import { unknownTime, type When } from '../../src/domain/time.ts';
import { at, marie } from './builders.ts';
import { calendarRobot, mailer } from './mails.ts';
import { mergeAll, opened, read, type Step } from './merge-steps.ts';

const tenth = at('11-10 15:00');
const time = fc.constantFrom<When>(
  unknownTime,
  { precision: 'day', atMs: at('11-10 12:00') },
  { precision: 'exact', atMs: tenth },
  { precision: 'exact', atMs: at('11-11 15:00') },
);
const signal: fc.Arbitrary<MailSignal> = fc.oneof(
  fc.constantFrom<MailSignal>({ kind: 'auto-reply' }, { kind: 'bounce' }, { kind: 'clear-no' }, { kind: 'clear-yes' }),
  fc.record({
    kind: fc.constant('out-of-office' as const),
    returnsOn: fc.constantFrom(null, '2026-11-10', '2026-11-12'),
  }),
  fc.record({
    kind: fc.constantFrom('calendar-invite' as const, 'calendar-accept' as const, 'calendar-cancel' as const),
    at: time,
    endsAtMs: fc.constantFrom(null, at('11-10 16:00')),
  }),
);

const seen = (said: MailSignal | null, change: Parameters<typeof read>[1] = {}): Step => ({
  taken: '11-10 09:00',
  opened: opened([read('11-10 08:00', { ...change, ...(said && { signal: said }) })]),
});
const messageOf = (steps: Step[]) => mergeAll(steps).messages[0];

it('keeps what the words of a message once said, in whatever order pages are read', () => {
  const steps = fc.array(fc.tuple(fc.option(signal), fc.constantFrom(marie, mailer, null)), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(
      steps.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        const pages = (each: typeof list) => each.map(([said, from]) => seen(said, { from }));
        expect(mergeAll(pages(shuffled))).toEqual(mergeAll(pages(list)));
        expect(messageOf(pages(list))?.signal === undefined).toBe(list.every(([said]) => said === null));
      },
    ),
  );
});

it.each<[string, MailSignal, MessageKind]>([
  ['an auto-reply', { kind: 'auto-reply' }, 'auto-reply'],
  ['an absence', { kind: 'out-of-office', returnsOn: null }, 'auto-reply'],
  ['a bounce', { kind: 'bounce' }, 'bounce'],
  ['an acceptance', { kind: 'calendar-accept', at: unknownTime, endsAtMs: null }, 'calendar'],
  ['an ambiguous yes', { kind: 'ambiguous-yes' }, 'human'],
  ['a clear no', { kind: 'clear-no' }, 'human'],
])('lets %s decide the kind, whether it was read first or later', (_, said, kind) => {
  expect(messageOf([seen(said)])?.kind).toBe(kind);
  expect(messageOf([seen(null), seen(said), seen(null)])?.kind).toBe(kind);
});

it('takes words of a person for theirs where another reading called the mail automatic', () => {
  const contradicting = [seen({ kind: 'auto-reply' }), seen({ kind: 'clear-no' })];
  expect(messageOf(contradicting)).toMatchObject({ kind: 'human', signal: { kind: 'clear-no' } });
  expect(messageOf([...contradicting, seen(null, { from: calendarRobot })])?.from).toBeNull();
});

it('believes a robot’s address before any words', () => {
  expect(messageOf([seen({ kind: 'clear-yes' }, { from: mailer })])?.kind).toBe('bounce');
});

it('keeps the later return and the finer time of a meeting', () => {
  const back = (returnsOn: string | null): MailSignal => ({ kind: 'out-of-office', returnsOn });
  expect(joinSignals(back('2026-11-10'), back('2026-11-12'))).toEqual(back('2026-11-12'));
  expect(joinSignals(back(null), back('2026-11-10'))).toEqual(back('2026-11-10'));
  const invited = (when: When): MailSignal => ({ kind: 'calendar-invite', at: when, endsAtMs: null });
  const [day, exact] = [
    invited({ precision: 'day', atMs: at('11-10 12:00') }),
    invited({ precision: 'exact', atMs: tenth }),
  ];
  expect([joinSignals(day, exact), joinSignals(exact, day)]).toEqual([exact, exact]);
});
