import type { AccountFacts, ConversationFacts, MessageFact } from '../facts.ts';
import { isOwnMessage, roleOf } from '../participants.ts';
import { calendarSignalOf } from '../said.ts';
import type { Settings } from '../settings.ts';
import { parseCalendarSubject } from '../signals/calendar-subject.ts';
import type { CalendarSignal } from '../signals/mail-signal.ts';
import { clockErrorOf, instantOf } from '../time.ts';
import { topicOf } from '../topic.ts';
import { foldedCalendarMail } from './calendar-conversation.ts';

/** What one calendar mail says of a meeting with the contact. */
export interface CalendarMail extends CalendarSignal {
  /** Whose calendar made it: that of the rep, of the contact's side, or of nobody who is known. */
  by: 'rep' | 'contact' | 'unknown';
  title: string | null;
  /** Epoch ms; null where unknown. */
  sentAtMs: number | null;
  /** How far that may lie from the clock (ms); absent where it is exact. */
  sentErrorMs?: number;
}

/** The calendar mails about meetings with these people, oldest first, those without a time before all others. */
export function calendarMails(
  conversations: readonly ConversationFacts[],
  contacts: ReadonlySet<string>,
  account: AccountFacts,
  settings: Settings,
): CalendarMail[] {
  const mails: CalendarMail[] = [];
  for (const conversation of conversations) {
    const { messages, subject, startedAt } = conversation;
    const folded = foldedCalendarMail(conversation);
    if (folded) mails.push({ ...folded, by: 'unknown', title: folded.title || null, sentAtMs: instantOf(startedAt) });
    for (const message of messages) {
      const signal = calendarSignalOf(message);
      const by = signal && organiserOf(message, contacts, account, settings);
      if (!signal || by === null) continue;
      const sentAtMs = instantOf(message.at);
      const sentErrorMs = sentAtMs === null ? 0 : clockErrorOf(message.at);
      const title = titleOf(subject, sentAtMs);
      mails.push({ ...signal, by, title, sentAtMs, ...(sentErrorMs > 0 && { sentErrorMs }) });
    }
  }
  return mails.sort((a, b) => (a.sentAtMs ?? 0) - (b.sentAtMs ?? 0));
}

/** Null for a mail that is about somebody else: it went to others, or a colleague's calendar answered the rep. */
function organiserOf(
  message: MessageFact,
  contacts: ReadonlySet<string>,
  account: AccountFacts,
  settings: Settings,
): CalendarMail['by'] | null {
  const address = message.from?.address ?? null;
  if (isOwnMessage(message, account, settings) === true) {
    const isForThem = message.to?.some((person) => person.address === null || contacts.has(person.address)) ?? true;
    return isForThem ? 'rep' : null;
  }
  if (address === null) return 'unknown';
  if (contacts.has(address)) return message.own === false ? 'contact' : 'unknown';
  return roleOf(address, account, settings) === 'robot' ? 'unknown' : null;
}

function titleOf(subject: string, sentAtMs: number | null): string | null {
  const title = parseCalendarSubject(subject, sentAtMs)?.title ?? topicOf(subject) ?? subject;
  return title === '' ? null : title;
}
