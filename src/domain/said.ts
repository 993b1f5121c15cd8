import type { MessageFact } from './facts.ts';
import { isCalendarSignal } from './merge-signals.ts';
import type { CalendarSignal } from './signals/mail-signal.ts';

/** A calendar mail that somebody's calendar made for them. */
export function calendarSignalOf({ kind, signal }: MessageFact): CalendarSignal | null {
  return kind === 'calendar' && signal && isCalendarSignal(signal) ? signal : null;
}

/**
 * Whether a person says something with a mail: they wrote it, or their calendar carries their invitation, their change of one or
 * their answer to one (product.md 2). Automatic replies, bounces and mails of a calendar robot say nothing for anybody.
 */
export function isSaid(message: MessageFact): boolean {
  return message.kind === 'human' || calendarSignalOf(message) !== null;
}
