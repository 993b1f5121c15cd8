/** Names of weekdays and months in one language, each reduced to its letters, with the numbers they stand for. */
export interface DateNames {
  /** 0 is Sunday. */
  weekdays: ReadonlyMap<string, number>;
  /** 1 is January. */
  months: ReadonlyMap<string, number>;
  /** 0 before noon, 12 after it. */
  halves: ReadonlyMap<string, number>;
}

// Any other tag could be one that Intl refuses with an exception.
const plainTag = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;
const known = new Map<string, DateNames>();

/** The names as the browser knows them for the page's language; none for a language that is not stated. */
export function dateNames(language: string): DateNames {
  const stored = known.get(language);
  if (stored) return stored;
  const names = plainTag.test(language)
    ? namesOf(language)
    : { weekdays: new Map(), months: new Map(), halves: new Map() };
  known.set(language, names);
  return names;
}

/** A word without everything that is no letter, in lower case: names are written with and without dots. */
export function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');
}

function namesOf(language: string): DateNames {
  const weekdays = new Map<string, number>();
  const months = new Map<string, number>();
  const halves = new Map([
    ['am', 0],
    ['pm', 12],
  ]);
  // Narrow names are one letter and name several days, except in Hebrew.
  const widths = language.startsWith('he') ? (['short', 'long', 'narrow'] as const) : (['short', 'long'] as const);
  for (const weekday of widths) {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    // 2 August 2026 is a Sunday.
    for (let day = 0; day < 7; day += 1) {
      const name = lettersOf(format.format(Date.UTC(2026, 7, 2 + day)));
      weekdays.set(name, day);
      // Hebrew pages leave the word "day" out.
      weekdays.set(name.replace(/^יום/, ''), day);
    }
  }
  for (const month of ['short', 'long'] as const) {
    const formats = [{ month }, { month, day: 'numeric' } as const].map(
      (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }),
    );
    for (let number = 1; number <= 12; number += 1)
      for (const format of formats) {
        const part = format.formatToParts(Date.UTC(2026, number - 1, 2)).find(({ type }) => type === 'month');
        const name = lettersOf(part?.value ?? '');
        if (name !== '') months.set(name, number);
      }
  }
  const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  for (const half of [0, 12]) {
    const part = clock.formatToParts(Date.UTC(2026, 0, 1, half + 3)).find(({ type }) => type === 'dayPeriod');
    if (part) halves.set(lettersOf(part.value), half);
  }
  return { weekdays, months, halves };
}
