import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateReading } from '../../src/background/validate-reading.ts';
import type { MailSignal } from '../../src/domain/signals/mail-signal.ts';
import { dayMs } from '../../src/domain/time.ts';
import { messageReading, nowMs, opened, pageReading } from './readings.ts';

const minute = (atMs: number) => ({ precision: 'minute', atMs }) as const;
const meeting = { at: minute(nowMs + dayMs), endsAtMs: nowMs + dayMs + 1_800_000 };
const away = (returnsOn: unknown) => ({ kind: 'out-of-office', returnsOn });

/** The one message of a reading whose mail claims to say this, once it passed the door. */
function messageThatSays(signal: unknown) {
  const said = { ...messageReading('m1', -dayMs), signal } as ReturnType<typeof messageReading>;
  const checked = validateReading(pageReading({ conversation: opened('c1', [said]) }), nowMs);
  if (checked.status === 'rejected') throw new Error(`rejected: ${checked.why}`);
  return checked.reading.conversation?.messages[0];
}

describe('what a mail says of itself', () => {
  const signals: MailSignal[] = [
    { kind: 'auto-reply' },
    { kind: 'out-of-office', returnsOn: null },
    { kind: 'out-of-office', returnsOn: '2026-12-01' },
    { kind: 'bounce' },
    { kind: 'ambiguous-yes' },
    { kind: 'clear-yes' },
    { kind: 'clear-no' },
    { kind: 'calendar-invite', ...meeting },
    { kind: 'calendar-update', ...meeting },
    { kind: 'calendar-cancel', at: { precision: 'unknown' }, endsAtMs: null },
    { kind: 'calendar-accept', at: { precision: 'day', atMs: nowMs }, endsAtMs: null },
    { kind: 'calendar-tentative', ...meeting },
    { kind: 'calendar-decline', ...meeting },
  ];

  it.each(signals.map((signal) => [signal.kind, signal] as const))('passes unchanged: %s', (_, signal) => {
    expect(messageThatSays(signal)).toEqual({ ...messageReading('m1', -dayMs), signal });
  });

  it('is absent for an ordinary mail', () => {
    const { conversation } = pageReading({ conversation: opened('c1', [messageReading('m1', -dayMs)]) });
    const checked = validateReading(pageReading({ conversation }), nowMs);
    expect(checked).toMatchObject({ status: 'valid', reading: { conversation } });
    expect(checked.status === 'valid' && checked.reading.conversation?.messages[0]).not.toHaveProperty('signal');
  });

  it('does not know a meeting’s time that lies beyond reason, and keeps its kind', () => {
    const far = { kind: 'calendar-accept', at: minute(nowMs + 4 * 366 * dayMs), endsAtMs: null };
    expect(messageThatSays(far)?.signal).toEqual({ ...far, at: { precision: 'unknown' } });
  });

  it.each([
    ['a number', 5],
    ['nothing', null],
    ['an unknown kind', { kind: 'toString' }],
    ['words of the mail', { kind: 'bounce', text: 'Dear Marie' }],
    ['a meeting in an acceptance', { kind: 'clear-yes', ...meeting }],
    ['a calendar mail without a time', { kind: 'calendar-accept' }],
    ['an end beyond reason', { kind: 'calendar-accept', ...meeting, endsAtMs: 8.64e15 }],
    ['an end that is no instant', { kind: 'calendar-accept', ...meeting, endsAtMs: 0.5 }],
    ['a day that no calendar has', away('2026-02-30')],
    ['a return in a century', away('2126-01-04')],
    ['a return long before mail existed', away('1970-01-01')],
    ['a return in words', away('on Monday')],
    ['a return with an hour', away('2026-12-01T09:00')],
    ['an absence without a return', { kind: 'out-of-office' }],
  ])('is dropped alone where it is malformed: %s', (_, signal) => {
    expect(messageThatSays(signal)).toEqual(messageReading('m1', -dayMs));
  });

  it('is bounded or dropped whatever comes in, and the mail stays', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.constantFrom(...signals), (garbage, model) => {
        expect(messageThatSays(garbage)?.id).toBe('m1');
        const broken = { ...model, at: garbage, returnsOn: garbage };
        const { signal, ...rest } = messageThatSays(broken) ?? { id: null };
        expect(rest).toEqual(messageReading('m1', -dayMs));
        expect(signal === undefined || signals.some(({ kind }) => kind === signal.kind)).toBe(true);
      }),
    );
  });
});
