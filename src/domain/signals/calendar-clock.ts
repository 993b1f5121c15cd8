/** A time of day as a mail names it. */
export interface NamedClock {
  /** 0 to 24, as written. */
  hour: number;
  minute: number;
  half: 'am' | 'pm' | null;
  /** Whether its form alone says that it is a time and which half of the day it is in. */
  isClear: boolean;
  /** Where the words after it begin. */
  end: number;
}

const noon = 'noon|midday|12 noon|midi|mittag|mediodia';
const midnight = 'midnight|minuit|mitternacht|medianoche';
const wordForm = new RegExp(`(?:(${noon})|(${midnight}))(?![a-z])`, 'uy');
const figuresForm =
  /(\d{1,2})(?:(?::|\.| ?h ?)(\d{2}))?(?: ?(am|pm|a\.? ?m\.?|p\.? ?m\.?)(?![a-z])| ?(uhr|h)(?![a-z]))?(?![\d/])/uy;

/** Reads a time of day from `start` on: “3pm”, “15:00”, “15h30”, “15 Uhr”, “noon”; null where none begins there. */
export function readClock(text: string, start: number): NamedClock | null {
  wordForm.lastIndex = start;
  const word = wordForm.exec(text);
  if (word) return { hour: word[1] ? 12 : 24, minute: 0, half: null, isClear: true, end: start + word[0].length };
  figuresForm.lastIndex = start;
  const figures = figuresForm.exec(text);
  if (!figures) return null;
  const [all, hours, minutes, halfWord, mark] = figures;
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  const half = halfWord === undefined ? null : halfWord.startsWith('a') ? 'am' : 'pm';
  if (minute > 59 || hour > 24 || (half !== null && (hour < 1 || hour > 12))) return null;
  // A clock of 24 hours writes the small hours 03:00: “3:00” alone may be either half of the day.
  const isSmall = hour >= 1 && hour <= 6 && !hours?.startsWith('0');
  const isClear = half !== null || mark !== undefined || (minutes !== undefined && !isSmall);
  return { hour, minute, half, isClear, end: start + all.length };
}

/** Minutes after midnight of a time of day. */
export function minutesOf({ hour, minute, half }: NamedClock): number {
  if (half === null) return hour * 60 + minute;
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}

/**
 * A start that shares the half of the day with the end of its range: of “3 – 4pm” 3pm, of “11 – 1pm” 11am, because a meeting
 * does not end before it begins.
 */
export function withHalfOf(start: NamedClock, end: NamedClock): NamedClock {
  if (start.isClear || start.hour < 1 || start.hour > 12 || end.half === null) return start;
  const shared: NamedClock = { ...start, half: end.half, isClear: true };
  if (minutesOf(shared) < minutesOf(end)) return shared;
  return end.half === 'pm' ? { ...shared, half: 'am' } : start;
}
