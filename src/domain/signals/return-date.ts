import type { Pattern } from '../late.ts';
import { dayAt, writeDay } from './civil-day.ts';
import { readDate, type FoundDate } from './read-date.ts';
import { vocabularies, type Vocabulary } from './vocabulary.ts';

/** A return in more than a year is not believed. */
const longestDays = 366;

/**
 * The first day (`yyyy-mm-dd`) on which the writer of an absence is back: “back on X” is X, “until X” the day after. `words` are
 * plain (`plain-words.ts`). Null where no date is told, where it can be read in two ways, where two places contradict each
 * other, and for days before the mail was sent or more than a year later.
 */
export function returnDay(words: string, sentAtMs: number | null): string | null {
  const sentDay = sentAtMs === null ? null : dayAt(sentAtMs);
  for (const cue of [backDays, lastDays]) {
    const days = vocabularies.flatMap((vocabulary) => cue(words, vocabulary, sentDay));
    if (days.length === 0) continue;
    const [day] = days;
    if (day === undefined || day === null || days.some((other) => other !== day)) return null;
    return sentDay !== null && (day <= sentDay || day > sentDay + longestDays) ? null : writeDay(day);
  }
  return null;
}

type Days = (number | null)[];

function backDays(words: string, { cues, dates }: Vocabulary, sentDay: number | null): Days {
  const days = datesAfter(cues.back, words, dates, sentDay).map(({ day }) => day);
  const { backAfter } = cues;
  if (!backAfter) return days;
  const lead = /(?<![a-z])(?:ab|am)(?: dem)? /gu;
  const found = [...words.matchAll(lead)].flatMap((match) => {
    const date = readDate(words, match.index + match[0].length, dates, sentDay);
    return date && new RegExp(backAfter.source, 'uy').test(words.slice(date.end, date.end + 90).replace(/^[ ,]+/u, ''))
      ? [date.day]
      : [];
  });
  return [...days, ...found];
}

function lastDays(words: string, { cues, dates }: Vocabulary, sentDay: number | null): Days {
  return datesAfter(cues.until, words, dates, sentDay).map(({ day }) => (day === null ? null : day + 1));
}

/** Every date that stands behind one of the cues. */
function datesAfter(cue: Pattern, words: string, dates: Vocabulary['dates'], sentDay: number | null): FoundDate[] {
  const found = new Map<number, FoundDate>();
  for (const match of words.matchAll(new RegExp(cue.source, 'gu'))) {
    const date = readDate(words, match.index + match[0].length, dates, sentDay);
    if (date) found.set(date.end, date);
  }
  return [...found.values()];
}
