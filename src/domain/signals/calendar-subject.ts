import { unknownTime, type When } from '../time.ts';
import { parseMeetingTime, type MeetingTime } from './calendar-time.ts';
import { calendarWords, type CalendarWords } from './calendar-words.ts';
import { foldText } from './fold-text.ts';
import type { CalendarKind } from './mail-signal.ts';

/** What the subject of a calendar mail tells. */
export interface CalendarSubject {
  kind: CalendarKind;
  /** What the meeting is called, '' where it has no name. */
  title: string;
  at: When;
  /** Epoch ms; null where not told. */
  endsAtMs: number | null;
}

/** A subject that begins like one of a calendar. */
export interface SubjectStart extends CalendarSubject {
  /**
   * How much its words say alone: `certain` with a time or with words only calendars use, `open` where people write them too,
   * `business` where they are about an order, a payment, an application.
   */
  weight: 'certain' | 'open' | 'business';
  /** Whether the subject tells a time, or at least a rhythm. */
  hasTime: boolean;
}

const tags = /^(?:\s*\[[^\]]{1,30}\])+/u;
const start = /^([^:：]{2,70})[:：]\s*(.*)$/su;
const replyMark =
  /^\s*(?:\[[^\]]{1,30}\]\s*)*(?:re|ré|réf|aw|antw|sv|fwd?|fw|tr|wg|rv|enc|r|i)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]/iu;
const separator = /\s@\s|\s[-–—]\s/gu;
const longest = 400;

interface Meaning {
  kind: CalendarKind;
  languages: (keyof typeof calendarWords)[];
  isSure: boolean;
}

const meanings = collectMeanings();
const endings = new RegExp(
  `(?:${Object.values(calendarWords)
    .map((words) => words.endings)
    .join('|')})$`,
  'u',
);
const business = new RegExp(
  `^(?:${Object.values(calendarWords)
    .map((words) => words.business)
    .join('|')})`,
  'u',
);
/** Words before the colon that name a meeting, or an answer that only calendars know. */
const explicit =
  /event|meeting|invitation|even[et]ment|reunion|rendez-vous|termin|besprechung|einladung|invitacion|convocatoria|cita|tentativ|provis|vorbehalt|vorlaufig|propos|vorgeschlagen|propuest/u;
/** Words of a title that name a meeting, whatever it is about: “Contract review”. */
const meetingTitle =
  /\b(?:meeting|call|review|demo|kick-?off|sync|workshop|discussion|presentation|walk-?through|session|catch-?up|interview|visite?|reunion|point|revue|rdv|rendez-vous|visio|atelier|echange|entretien|suivi|besprechung|vorstellung|termin|gesprach|prasentation|abstimmung|interview|llamada|revision|presentacion|taller|entrevista|seguimiento|comite|committee)\b/u;

function collectMeanings(): Map<string, Meaning> {
  const found = new Map<string, Meaning>();
  const add = (language: keyof typeof calendarWords, words: CalendarWords['sure'], isSure: boolean) => {
    for (const [kind, forms] of Object.entries(words) as [CalendarKind, string][]) {
      for (const form of forms.split('|').filter(Boolean)) {
        const known = found.get(form);
        if (known) {
          known.languages.push(language);
          known.isSure ||= isSure;
        } else found.set(form, { kind, languages: [language], isSure });
      }
    }
  };
  for (const [language, words] of Object.entries(calendarWords) as [keyof typeof calendarWords, CalendarWords][]) {
    add(language, words.sure, true);
    add(language, words.open, false);
  }
  return found;
}

/** Whether a subject says that a person answers or forwards. */
export function isReplySubject(subject: string): boolean {
  return replyMark.test(subject);
}

/**
 * What a calendar put into the subject of its mail; null for every other subject, among them those of answers and forwards.
 *
 * Google Calendar puts the time behind “@” (other languages: a dash), Exchange only writes “Accepted: Demo”. Such a bare answer
 * counts, because it is the only trace such an acceptance leaves, unless it is plainly about an order, a payment or the
 * like; a bare “Invitation:” does not, because people and newsletters write that.
 */
export function parseCalendarSubject(subject: string, sentAtMs: number | null): CalendarSubject | null {
  const found = readSubject(subject, sentAtMs);
  if (!found || found.weight !== 'certain') return null;
  const { kind, title, at, endsAtMs } = found;
  return { kind, title, at, endsAtMs };
}

/** Like `parseCalendarSubject`, with what only other words of the mail could confirm. */
export function readSubject(subject: string, sentAtMs: number | null): SubjectStart | null {
  if (isReplySubject(subject)) return null;
  const [, words, rest] = start.exec(subject.slice(0, longest).replace(tags, '')) ?? [];
  if (words === undefined || rest === undefined) return null;
  const meaning = meanings.get(foldText(words).trim().replace(endings, ''));
  if (!meaning) return null;
  const found = findTime(rest, { sentAtMs, isDayFirst: !meaning.languages.includes('en') });
  const title = (found ? rest.slice(0, found.titleEnd) : rest).trim();
  const plainTitle = foldText(title);
  const isMeeting = found?.mark === '@' || explicit.test(foldText(words)) || meetingTitle.test(plainTitle);
  const isBusiness = business.test(plainTitle) && !isMeeting;
  const weight = isBusiness ? 'business' : found || meaning.isSure ? 'certain' : 'open';
  const { at, endsAtMs } = found?.time ?? { at: unknownTime, endsAtMs: null };
  return { kind: meaning.kind, title, at, endsAtMs, weight, hasTime: found !== null };
}

/** The time at the end of a subject and where the title before it ends. */
function findTime(rest: string, context: { sentAtMs: number | null; isDayFirst: boolean }) {
  let found: { time: MeetingTime; titleEnd: number; mark: string } | null = null;
  for (const { index, 0: between } of ` ${rest}`.matchAll(separator)) {
    const mark = between.trim();
    if (found) break;
    const time = parseMeetingTime(foldText(rest.slice(index + between.length - 1)), context);
    if (time && (mark === '@' || time.isFormal)) found = { time, titleEnd: Math.max(0, index - 1), mark };
  }
  return found;
}
