import type { MessageFact } from '../../src/domain/facts.ts';
import { factOf } from '../../src/domain/merge-messages.ts';
import type { Person } from '../../src/domain/reading.ts';
import type { CalendarKind, MailSignal } from '../../src/domain/signals/mail-signal.ts';
import { dayMs, unknownTime, type When } from '../../src/domain/time.ts';
import { at, message } from './builders.ts';

export const mailer: Person = { address: 'mailer-daemon@lumen.example', name: 'Mail Delivery' };
export const calendarRobot: Person = { address: 'calendar-notification@google.com', name: 'Google Calendar' };

/** A message whose words said something, of the kind that merging gives it: says('marie 11-03 09:00', {kind: 'clear-no'}). */
export function says(line: string, signal: MailSignal, change: Partial<MessageFact> = {}): MessageFact {
  return factOf({ ...message(line, change), signal });
}

/** An automatic reply: away until a date of 2026 ("11-16"), or until nobody knows when. */
export const away = (line: string, until: string | null = null, change: Partial<MessageFact> = {}) =>
  says(line, { kind: 'out-of-office', returnsOn: until && `2026-${until}` }, change);

export const autoReply = (line: string) => says(line, { kind: 'auto-reply' });

/** A mail that came back at a moment: bounce('11-02 09:01'). */
export const bounce = (moment: string) =>
  message(`marie ${moment}`, { id: `bounce ${moment}`, from: mailer, kind: 'bounce' });

/** When a meeting is: a moment of 2026, a day of it, or unknown. */
export function meetingTime(when: string | null): When {
  if (when === null) return unknownTime;
  if (when.includes(':')) return { precision: 'exact', atMs: at(when) };
  return { precision: 'day', atMs: at(`${when} 00:00`) + dayMs / 2 };
}

/** A calendar mail about a meeting: calendar('marie 11-03 09:00', 'accept', '11-12 15:00'). */
export const calendar = (
  line: string,
  kind: CalendarKind extends `calendar-${infer Kind}` ? Kind : never,
  when: string | null,
  change: Partial<MessageFact> = {},
) => says(line, { kind: `calendar-${kind}`, at: meetingTime(when), endsAtMs: null }, change);
