const hourMs = 3_600_000;

/** Names of weekdays and months in one language, each reduced to its letters, with the numbers they stand for. */
export interface DateNames {
  /** 0 is Sunday. */
  weekdays: ReadonlyMap<string, number>;
  /** 0 is January. */
  months: ReadonlyMap<string, number>;
  /** 0 before noon, 1 after it. */
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
  const named = (type: Intl.DateTimeFormatPartTypes, variants: Intl.DateTimeFormatOptions[], instants: number[]) => {
    const names = variants.flatMap((options) => {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return instants.map((atMs, index) => {
        const part = format.formatToParts(atMs).find((each) => each.type === type);
        return [lettersOf(part?.value ?? ''), index] as const;
      });
    });
    return names.filter(([name]) => name !== '');
  };
  // Narrow names are one letter and name several days, except in Hebrew.
  const widths = (['short', 'long', 'narrow'] as const).slice(0, language.startsWith('he') ? 3 : 2);
  const days = named(
    'weekday',
    widths.map((weekday) => ({ weekday })),
    // 2 August 2026 is a Sunday.
    [2, 3, 4, 5, 6, 7, 8].map((day) => Date.UTC(2026, 7, day)),
  );
  const months = named(
    'month',
    (['short', 'long'] as const).flatMap((month) => [{ month }, { month, day: 'numeric' }]),
    Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 2)),
  );
  const halves = named('dayPeriod', [{ hour: 'numeric', hour12: true }], [3 * hourMs, 15 * hourMs]);
  return {
    // Hebrew pages leave the word "day" out.
    weekdays: new Map(
      days.flatMap(([name, day]) => [
        [name, day],
        [name.replace(/^יום/, ''), day],
      ]),
    ),
    months: new Map(months),
    halves: new Map([['am', 0], ['pm', 1], ...halves]),
  };
}
