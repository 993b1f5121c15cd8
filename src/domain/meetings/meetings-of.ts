import type { Mark } from '../marks.ts';
import { foldText } from '../signals/fold-text.ts';
import { dayMs, hourMs, instantOf, morePrecise, type When } from '../time.ts';
import type { CalendarMail } from './calendar-mails.ts';
import { beginOf, endOf } from './meeting-times.ts';
import type { Meeting } from './meeting.ts';

/** Two mails of one meeting may tell its time this far apart: by the day, or in a zone that was misread. */
const sameMeetingMs = 1.5 * dayMs;
/** A meeting without a title is another's namesake only on the same half day. */
const sameUntitledMs = 12 * hourMs;

/**
 * The meetings with a contact, from calendar mails and the rep's marks in the order in which they came: updates move the meeting of
 * the same title, cancellations cancel it, answers are put to it, and the rep's word about its time and outcome stands above what
 * mails say. Oldest first, those without a time before all others.
 */
export function meetingsOf(mails: readonly CalendarMail[], marks: readonly Mark[]): Meeting[] {
  const steps = [
    ...mails.map((mail) => ({ atMs: mail.sentAtMs ?? 0, take: (meetings: Meeting[]) => takeMail(meetings, mail) })),
    ...marks.map((mark) => ({ atMs: mark.madeAtMs, take: (meetings: Meeting[]) => takeMark(meetings, mark) })),
  ].sort((a, b) => a.atMs - b.atMs);
  return steps
    .reduce<Meeting[]>((meetings, { take }) => take(meetings), [])
    .sort((a, b) => (instantOf(a.at) ?? 0) - (instantOf(b.at) ?? 0));
}

function takeMail(meetings: Meeting[], mail: CalendarMail): Meeting[] {
  if (meetings.some((meeting) => isOfFormerTime(mail, meeting))) return meetings;
  switch (mail.kind) {
    case 'calendar-invite':
    case 'calendar-update':
      return takeInvitation(meetings, mail);
    case 'calendar-cancel':
      return changed(meetings, nearest(meetings, mail), mail, { isCancelled: true });
    case 'calendar-accept':
    case 'calendar-tentative':
    case 'calendar-decline':
      return takeAnswer(meetings, mail);
  }
}

function takeInvitation(meetings: Meeting[], mail: CalendarMail): Meeting[] {
  const { kind, by, at, endsAtMs, title, sentAtMs, sentErrorMs } = mail;
  // Whoever invites has said yes themselves. Who invited is not known of a robot's mail, so nobody's answer is awaited.
  const asked = {
    invitedAtMs: by === 'unknown' ? null : sentAtMs,
    ...(sentErrorMs !== undefined && { invitedErrorMs: sentErrorMs }),
    answer: by === 'contact' ? ('accepted' as const) : ('none' as const),
  };
  const known = kind === 'calendar-update' ? moved(meetings, mail) : nearest(meetings, mail);
  if (known?.outcome !== null) return [...meetings, { ...meetingAt(at, endsAtMs, title), ...asked }];
  const isSameTime = instantOf(known.at) === instantOf(at) || at.precision === 'unknown';
  const time = at.precision === 'unknown' ? {} : { at, endsAtMs };
  return replaced(meetings, known, {
    ...known,
    ...time,
    title: known.title ?? title,
    ...(isSameTime && by !== 'contact' ? {} : asked),
    isCancelled: false,
  });
}

/** An answer of theirs, and of the rep where the contact invited. */
function takeAnswer(meetings: Meeting[], mail: CalendarMail): Meeting[] {
  const known = nearest(meetings, mail);
  if (mail.by === 'rep')
    return changed(
      meetings,
      known,
      mail,
      mail.kind === 'calendar-decline' ? { isCancelled: true } : { answer: 'accepted' },
    );
  const answers = {
    'calendar-accept': 'accepted',
    'calendar-tentative': 'tentative',
    'calendar-decline': 'declined',
  } as const;
  return changed(meetings, known, mail, { answer: answers[mail.kind as keyof typeof answers] });
}

/** A mail about a meeting of which no invitation was seen tells of it all the same: those of calendars seldom lie in the mailbox. */
function changed(
  meetings: Meeting[],
  known: Meeting | null,
  { at, endsAtMs, title }: CalendarMail,
  change: Partial<Meeting>,
): Meeting[] {
  if (!known) return [...meetings, { ...meetingAt(at, endsAtMs, title), ...change }];
  const isFiner = known.at.precision !== at.precision && morePrecise(known.at, at) === at;
  return replaced(meetings, known, { ...known, ...(isFiner && { at, endsAtMs }), ...change });
}

function takeMark(meetings: Meeting[], { what, madeAtMs }: Mark): Meeting[] {
  switch (what.type) {
    case 'met':
      return [...meetings, { ...meetingByRep({ precision: 'unknown' }, madeAtMs), outcome: 'met' }];
    case 'meeting':
      return enter(meetings, what.atMs, what.insteadOfMs, madeAtMs);
    case 'meeting-held':
      return close(meetings, what.atMs, madeAtMs, 'met');
    case 'meeting-missed':
      return close(meetings, what.atMs, madeAtMs, 'missed');
    case 'answered-elsewhere':
    case 'paused':
    case 'not-a-prospect':
    case 'let-go':
    case 'resolved':
    case 'objected':
      return meetings;
  }
}

function enter(meetings: Meeting[], atMs: number, insteadOfMs: number | null, madeAtMs: number): Meeting[] {
  // Nobody is invited to what is past.
  const entered = meetingByRep({ precision: 'exact', atMs }, atMs > madeAtMs ? madeAtMs : null);
  const open = meetings.filter(({ outcome }) => outcome === null);
  const before = insteadOfMs === null ? null : nearestTo(insteadOfMs, open, () => sameUntitledMs);
  if (before) return replaced(meetings, before, { ...entered, title: before.title, movedFrom: before.at });
  // The rep enters what a calendar has told already.
  const isKnown = meetings.some(({ at, isCancelled }) => !isCancelled && instantOf(at) === atMs);
  return isKnown ? meetings : [...meetings, entered];
}

/** What became of a meeting cannot be said before its day: such a word, of a clock that was set back, is not believed. */
function close(meetings: Meeting[], atMs: number, madeAtMs: number, outcome: 'met' | 'missed'): Meeting[] {
  if (atMs > madeAtMs + sameMeetingMs) return meetings;
  const meant = nearestTo(atMs, meetings, () => sameUntitledMs);
  const known = meant ?? meetingByRep({ precision: 'exact', atMs }, null);
  // Said before the end, it was over by then.
  const overAtMs = Math.max(beginOf(known) ?? atMs, Math.min(endOf(known) ?? madeAtMs, madeAtMs));
  const closed: Meeting = { ...known, outcome, overAtMs, isCancelled: false };
  return meant ? replaced(meetings, meant, closed) : [...meetings, closed];
}

/** The meeting that an update moves: the next one of its title when it was sent, else the latest. */
function moved(meetings: readonly Meeting[], mail: CalendarMail): Meeting | null {
  const open = meetings.filter((meeting) => meeting.outcome === null && isSameTitle(meeting, mail));
  const isAhead = (meeting: Meeting) => (endOf(meeting) ?? 0) >= (mail.sentAtMs ?? 0);
  return open.find(isAhead) ?? open.at(-1) ?? nearest(meetings, mail);
}

/** Whether a mail cancels or answers a meeting at the time from which the rep has moved it. */
function isOfFormerTime({ kind, at }: CalendarMail, { movedFrom, ...meeting }: Meeting): boolean {
  if (!movedFrom || kind === 'calendar-invite' || kind === 'calendar-update') return false;
  const [formerMs, atMs] = [instantOf(movedFrom), instantOf(at)];
  return (
    formerMs !== null && atMs !== null && Math.abs(formerMs - atMs) <= sameUntitledMs && !isSameInstant(meeting, at)
  );
}

/** The meeting a mail is about: of the same title and the nearest time, one that the rep entered or moved of exactly that time. */
function nearest(meetings: readonly Meeting[], mail: CalendarMail): Meeting | null {
  const atMs = instantOf(mail.at);
  const fitting = meetings.filter((meeting) => {
    const isChange = mail.kind !== 'calendar-invite' && mail.kind !== 'calendar-update';
    if (meeting.isEnteredByRep && isChange) return isSameInstant(meeting, mail.at);
    return isSameTitle(meeting, mail) || meeting.title === null;
  });
  if (atMs !== null) {
    const found = nearestTo(atMs, fitting, (meeting) => (meeting.title === null ? sameUntitledMs : sameMeetingMs));
    return found ?? fitting.findLast((meeting) => meeting.title !== null && meeting.at.precision === 'unknown') ?? null;
  }
  const titled = fitting.filter(({ title, outcome }) => title !== null && outcome === null);
  return titled.find((meeting) => (endOf(meeting) ?? 0) >= (mail.sentAtMs ?? 0)) ?? titled.at(-1) ?? null;
}

function nearestTo(atMs: number, meetings: readonly Meeting[], withinMs: (meeting: Meeting) => number): Meeting | null {
  let found: Meeting | null = null;
  let leastMs = Number.POSITIVE_INFINITY;
  for (const meeting of meetings) {
    const ownMs = instantOf(meeting.at);
    const apartMs = ownMs === null ? Number.POSITIVE_INFINITY : Math.abs(ownMs - atMs);
    if (apartMs > withinMs(meeting) || apartMs >= leastMs) continue;
    [found, leastMs] = [meeting, apartMs];
  }
  return found;
}

function isSameInstant(meeting: Pick<Meeting, 'at'>, at: When): boolean {
  return at.precision === 'exact' && meeting.at.precision === 'exact' && meeting.at.atMs === at.atMs;
}

const keyOf = (title: string) =>
  foldText(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isSameTitle({ title }: Meeting, mail: CalendarMail): boolean {
  return title !== null && mail.title !== null && keyOf(title) === keyOf(mail.title);
}

function replaced(meetings: Meeting[], old: Meeting, by: Meeting): Meeting[] {
  return meetings.map((meeting) => (meeting === old ? by : meeting));
}

function meetingAt(at: When, endsAtMs: number | null, title: string | null): Meeting {
  return {
    at,
    endsAtMs,
    title,
    answer: 'none',
    isCancelled: false,
    outcome: null,
    invitedAtMs: null,
    isEnteredByRep: false,
  };
}

function meetingByRep(at: When, invitedAtMs: number | null): Meeting {
  return { ...meetingAt(at, null, null), invitedAtMs, isEnteredByRep: true };
}
