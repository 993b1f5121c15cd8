import { isRobot } from '../automated-address.ts';
import { unknownTime } from '../time.ts';
import { isReplySubject, readSubject, type SubjectStart } from './calendar-subject.ts';
import { readCalendarText, type CalendarText } from './calendar-text.ts';
import { foldText } from './fold-text.ts';
import type { CalendarKind, CalendarSignal, MailWords } from './mail-signal.ts';

/**
 * What a calendar says with a mail: an invitation, its update or end, or the answer of a guest. Null for what people write,
 * among it answers to and forwards of an invitation, unless the text itself is a calendar's. English, French, German, Spanish.
 */
export function recogniseCalendarMail(mail: MailWords): CalendarSignal | null {
  const text = readCalendarText(foldText(mail.text.slice(0, 5000)), mail.sentAtMs);
  const subject = readSubject(mail.subject, mail.sentAtMs);
  const kind = kindOf(mail, subject, text);
  if (kind === null) return null;
  const { at, endsAtMs } =
    subject && subject.at.precision !== 'unknown' ? subject : (text.time ?? { at: unknownTime, endsAtMs: null });
  return { kind, at, endsAtMs };
}

/** Kinds that a guest's answer is not: a person may write below such a subject, because a conversation keeps its first one. */
const organisersKinds: CalendarKind[] = ['calendar-invite', 'calendar-update'];

function kindOf(mail: MailWords, subject: SubjectStart | null, text: CalendarText): CalendarKind | null {
  const bySubject = subject && kindBySubject(mail, subject, text);
  if (text.kind !== null) return bySubject && isFiner(bySubject, text.kind) ? bySubject : text.kind;
  if (bySubject) return bySubject;
  return text.isInvitation && !isReplySubject(mail.subject) ? 'calendar-invite' : null;
}

function kindBySubject(mail: MailWords, subject: SubjectStart, text: CalendarText): CalendarKind | null {
  if (subject.weight === 'business') return null;
  if (subject.weight === 'open') return text.isInvitation || text.kind !== null ? subject.kind : null;
  if (text.isReply && !text.isInvitation && organisersKinds.includes(subject.kind)) return null;
  return !subject.hasTime && mail.sender !== null && isRobot(mail.sender) ? null : subject.kind;
}

/** Whether the subject says more: an update or a cancellation shows the invitation again. */
function isFiner(subject: CalendarKind, text: CalendarKind): boolean {
  return text === 'calendar-invite' || (text === 'calendar-update' && subject === 'calendar-cancel');
}
