import { dayMs } from '../time.ts';

/** A day as a mail names it. */
export interface NamedDay {
  /** Null where it is left out. */
  year: number | null;
  /** 1 to 12. */
  month: number;
  day: number;
  /** 0 is Sunday; null where it is not named. */
  weekday: number | null;
  /** Where the words after it begin. */
  end: number;
}

/** Folded words of months, January first: short and long ones of English, French, German and Spanish. */
const months = [
  'jan january janv janvier januar janner ene enero',
  'feb february fev fevr fevrier februar febrero',
  'mar march mars marz maerz mrz marzo',
  'apr april avr avril abr abril',
  'may mai mayo',
  'jun june juin juni junio',
  'jul july juil juillet juli julio',
  'aug august aout ago agosto',
  'sep sept september septembre septiembre set',
  'oct october octobre okt oktober octubre',
  'nov november novembre noviembre',
  'dec december decembre dez dezember dic diciembre',
];

/** Folded words of weekdays, Sunday first. */
const weekdays = [
  'sun sunday dim dimanche so sonntag dom domingo',
  'mon monday lun lundi mo montag lunes',
  'tue tues tuesday mar mardi di dienstag martes',
  'wed weds wednesday mer mercredi mi mittwoch mie miercoles',
  'thu thur thurs thursday jeu jeudi do donnerstag jue jueves',
  'fri friday ven vendredi fr freitag vie viernes',
  'sat saturday sam samedi sa samstag sonnabend sab sabado',
];

const numbered = (lists: string[]) =>
  new Map(lists.flatMap((words, index) => words.split(' ').map((word) => [word, index] as const)));
const monthOf = numbered(months);
const weekdayOf = numbered(weekdays);

const weekdayForm = /(?:le |on |am |el )?([a-z]{2,10})\.?,? ?(?:le |den |el )?/uy;
const dayFirstForm =
  /(\d{1,2})(?:st|nd|rd|th|er|\.|º)?,? (?:of |de |del )?([a-z]{3,10})\.?(?:,? (?:de |del )?(\d{4}))?(?!\d)/uy;
const monthFirstForm = /([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?![\d:])/uy;
const isoForm = /(\d{4})-(\d{2})-(\d{2})(?!\d)/uy;
const figuresForm = /(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/uy;

/**
 * Reads a day from `start` on. Days in figures with dots are day-first, with slashes only where `isDayFirst` or the figures
 * leave no choice. Null where no day begins there.
 */
export function readDay(text: string, start: number, isDayFirst: boolean): NamedDay | null {
  const word = matchAt(weekdayForm, text, start);
  const weekday = weekdayOf.get(word?.[1] ?? '');
  // “Mar 24” may be a Tuesday or a day of March: with the weekday first, without it where that leads nowhere.
  if (word && weekday !== undefined) {
    const day = readDate(text, start + word[0].length, isDayFirst);
    if (day) return { ...day, weekday };
  }
  return readDate(text, start, isDayFirst);
}

function readDate(text: string, start: number, isDayFirst: boolean): NamedDay | null {
  const made = (
    match: RegExpExecArray,
    year: string | undefined,
    month: number | undefined,
    day: string | undefined,
  ) => {
    if (month === undefined) return null;
    const full = year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);
    return { year: full, month, day: Number(day), weekday: null, end: start + match[0].length };
  };
  const named = (word: string | undefined) => {
    const index = monthOf.get(word ?? '');
    return index === undefined ? undefined : index + 1;
  };
  const dayFirst = matchAt(dayFirstForm, text, start);
  if (dayFirst) return made(dayFirst, dayFirst[3], named(dayFirst[2]), dayFirst[1]);
  const monthFirst = matchAt(monthFirstForm, text, start);
  if (monthFirst) return made(monthFirst, monthFirst[3], named(monthFirst[1]), monthFirst[2]);
  const iso = matchAt(isoForm, text, start);
  if (iso) return made(iso, iso[1], Number(iso[2]), iso[3]);
  const figures = matchAt(figuresForm, text, start);
  if (!figures) return null;
  const [, first, separator, second, year] = figures;
  if (separator === '.' || isDayFirst || Number(first) > 12) return made(figures, year, Number(second), first);
  return Number(second) > 12 ? made(figures, year, Number(first), second) : null;
}

function matchAt(form: RegExp, text: string, start: number): RegExpExecArray | null {
  form.lastIndex = start;
  return form.exec(text);
}

/** How long before (ms) and after its mail a meeting without a year may lie. */
const [longestBeforeMs, longestAfterMs] = [2 * dayMs, 300 * dayMs];

/**
 * The day as the epoch ms at which it begins where the clock shows UTC. Null where the calendar has no such day, its weekday is
 * another, or its year is neither named nor clear from when the mail was sent.
 */
export function civilDayMs(named: NamedDay, sentAtMs: number | null): number | null {
  if (named.year !== null) return checkedDayMs(named, named.year);
  if (sentAtMs === null) return null;
  const sentYear = new Date(sentAtMs).getUTCFullYear();
  const days = [sentYear - 1, sentYear, sentYear + 1].map((year) => checkedDayMs(named, year));
  return days.find((ms) => ms !== null && ms >= sentAtMs - longestBeforeMs && ms <= sentAtMs + longestAfterMs) ?? null;
}

function checkedDayMs({ month, day, weekday }: NamedDay, year: number): number | null {
  if (year < 2000 || year > 2099) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return weekday === null || date.getUTCDay() === weekday ? date.getTime() : null;
}
