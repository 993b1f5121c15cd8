import { parseMeetingTime, type MeetingTime } from './calendar-time.ts';
import { calendarWords } from './calendar-words.ts';
import type { CalendarKind } from './mail-signal.ts';

/** What the text of a mail shows of a calendar. */
export interface CalendarText {
  /** What a sentence of a calendar says; null where there is none. */
  kind: CalendarKind | null;
  /** The time its lines tell; null where they tell none. */
  time: MeetingTime | null;
  /** Whether it is laid out as an invitation: a time and a place, or the way into an online meeting, at its head. */
  isInvitation: boolean;
  /** Whether a person answers an invitation in it. */
  isReply: boolean;
}

const languages = Object.values(calendarWords);
const pronouns = 'i|you|he|she|they|we|it|je|tu|il|elle|ils|elles|nous|on|qui|er|sie|ich|wir|el|ella|yo|who|everyone';
const who = `(?!(?:${pronouns}) )[^\\n:;?!]{1,80}?`;
const after = '(?: (?:with|avec|mit|con|and|et|und|y) [^\\n]{0,80})?[ .:!]*';
/** The more special first: “has tentatively accepted” also ends with “accepted”. */
const kinds: CalendarKind[] = [
  'calendar-tentative',
  'calendar-decline',
  'calendar-accept',
  'calendar-cancel',
  'calendar-update',
  'calendar-invite',
];
const sentenceForms = kinds.map((kind) => {
  const forms = languages.map((words) => words.sentences[kind].replaceAll('WHO', who)).join('|');
  return { kind, form: new RegExp(`^[^a-z]*(?:${forms})${after}$`, 'u') };
});
const labelForm = (label: 'when' | 'where') =>
  new RegExp(`^[^a-z]{0,4}(?:${languages.map((words) => words.labels[label]).join('|')})(?: ?[:：] ?(.*)| ?)$`, 'u');
const whenForm = labelForm('when');
const whereForm = labelForm('where');
const plainWhen = /^[^a-z]{0,4}(?:when|quand|wann|cuando) ?(?:[:：]|$)/u;
const replyForm = new RegExp(`(?:${languages.map((words) => words.replies).join('|')})`, 'u');
const onlineHead =
  /^(?:microsoft teams[- ]?(?:meeting|besprechung)?|(?:reunion|reunion de) (?:microsoft )?teams)(?: .{0,30})?$/u;
const meetingNumber = /^(?:meeting id|besprechungs-id|id\.? de (?:la )?reunion)\b/u;
const footer =
  /^(?:invitation from google calendar|invitation de google (?:agenda|calendar)|einladung (?:von|aus) google (?:kalender|calendar)|invitacion de google calendar)/u;
const advertised =
  /\b(?:webinar|webinaire|webinario|unsubscribe|desabonner|desinscrire|abmelden|darse de baja|register now|inscrivez-vous)\b/u;
const maxLines = 40;
const headLines = 12;

/** Looks for a calendar in a folded text. */
export function readCalendarText(text: string, sentAtMs: number | null): CalendarText {
  const lines = text
    .slice(0, 4000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[a-z0-9]/u.test(line))
    .slice(0, maxLines);
  const time = timeIn(lines, sentAtMs);
  const isHeaded = lines.slice(0, 3).some((line) => plainWhen.test(line)) && lines.some((line) => whereForm.test(line));
  const isOnline = lines.slice(0, 2).some((line) => onlineHead.test(line));
  const isLaidOut =
    (isHeaded && time !== null) ||
    (isOnline && (time !== null || lines.some((line) => meetingNumber.test(line)))) ||
    (lines.slice(0, 4).some((line) => plainWhen.test(line)) && time !== null) ||
    lines.some((line) => footer.test(line));
  return {
    kind: kindIn(lines.slice(0, headLines)),
    time,
    isInvitation: isLaidOut && !advertised.test(text),
    isReply: replyForm.test(lines.slice(0, headLines).join(' ').slice(0, 400)),
  };
}

function kindIn(lines: string[]): CalendarKind | null {
  for (const sentence of lines.flatMap((line) => line.slice(0, 300).split(/(?<=[.!?]) /u))) {
    const found = sentenceForms.find(({ form }) => form.test(sentence));
    if (found) return found.kind;
  }
  return null;
}

function timeIn(lines: string[], sentAtMs: number | null): MeetingTime | null {
  for (const [index, line] of lines.entries()) {
    const label = whenForm.exec(line);
    if (!label) continue;
    const rest = [label[1] ?? '', ...lines.slice(index + 1, index + 3)].filter(Boolean).join('\n');
    const isDayFirst = !/^[^a-z]*(?:when|date|time)\b/u.test(line);
    const time = parseMeetingTime(rest, { sentAtMs, isDayFirst });
    if (time?.isFormal) return time;
  }
  return null;
}
