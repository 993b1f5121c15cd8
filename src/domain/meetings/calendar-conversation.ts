import type { ConversationFacts, MessageFact } from '../facts.ts';
import { calendarSignalOf } from '../said.ts';
import { parseCalendarSubject, type CalendarSubject } from '../signals/calendar-subject.ts';
import { instantOf, mayCoincide } from '../time.ts';

/**
 * A conversation whose subject is a calendar's began with a calendar mail, whether the words of that mail were ever on screen or
 * not. Only its first message is taken for one, and only where it is known to be the first: what stands below it without words
 * of a calendar is what people wrote about the meeting.
 */
export function withCalendarMail(conversation: ConversationFacts): ConversationFacts {
  const { subject, messages } = conversation;
  const [first, ...rest] = messages;
  if (!first || first.kind !== 'human' || first.signal || !isFirst(first, conversation)) return conversation;
  const read = parseCalendarSubject(subject, instantOf(first.at));
  if (!read) return conversation;
  const { kind, at, endsAtMs } = read;
  return { ...conversation, messages: [{ ...first, kind: 'calendar', signal: { kind, at, endsAtMs } }, ...rest] };
}

/**
 * What such a first mail tells that is folded away: by its subject alone it is known that there was one, not when it came and whose
 * it was. Null where the first message is known, whatever it is, or the words of a calendar mail are.
 */
export function foldedCalendarMail(conversation: ConversationFacts): CalendarSubject | null {
  const { subject, messages, startedAt } = conversation;
  const [first] = messages;
  if (!first || isFirst(first, conversation) || messages.some((each) => calendarSignalOf(each) !== null)) return null;
  return parseCalendarSubject(subject, instantOf(startedAt));
}

function isFirst({ at }: MessageFact, { messages, messageCount, startedAt }: ConversationFacts): boolean {
  if (at.precision === 'unknown') return false;
  if (messages.length === messageCount) return messages.every((each) => each.at.precision !== 'unknown');
  return startedAt.precision !== 'unknown' && mayCoincide(at, startedAt);
}
