import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';
import { format, resolveConfig } from 'prettier';

/** The years for which moving holidays are written down. */
const years = { first: 2025, last: 2036 };
const file = fileURLToPath(new URL('../src/domain/holiday-dates.ts', import.meta.url));
const dayMs = 24 * 60 * 60 * 1000;

/**
 * National public holidays as date-holidays knows them, in the form of src/domain/holiday-dates.ts. The library itself is no
 * part of the extension: with its rules, calendars and zones it would make the background twenty times as large.
 * @param {readonly string[]} countries ISO 3166-1 codes
 * @returns {Record<string, string>} by country
 */
export function holidayDates(countries) {
  return Object.fromEntries(countries.map((country) => [country, datesOf(new Holidays(country))]));
}

/** ISO 3166-1 codes of all countries that date-holidays knows. */
export function knownCountries() {
  return Object.keys(new Holidays().getCountries()).sort();
}

/** @param {Holidays} holidays of one country */
function datesOf(holidays) {
  const span = Array.from({ length: years.last - years.first + 1 }, (_, index) => years.first + index);
  // The years beside the span, too: a holiday of several days may begin before it, a substitute day fall after it.
  const all = new Set([years.first - 1, ...span, years.last + 1].flatMap((year) => daysOf(holidays, year)));
  const inYear = new Map(span.map((year) => [year, datesIn(year, all)]));
  const [first = [], ...others] = inYear.values();
  const everyYear = first.filter((date) => others.every((dates) => dates.includes(date)));
  const moving = [...inYear].flatMap(([year, dates]) => {
    const rest = dates.filter((date) => !everyYear.includes(date));
    return rest.length > 0 ? [String(year), ...rest] : [];
  });
  return [...everyYear, ...moving].join(' ');
}

/**
 * Every civil day of public holidays that last whole days.
 * @param {Holidays} holidays @param {number} year @returns {string[]} `yyyy-mm-dd`
 */
function daysOf(holidays, year) {
  return holidays
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end }) =>
      Array.from({ length: Math.round((end.getTime() - start.getTime()) / dayMs) }, (_, index) =>
        new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + index * dayMs).toISOString().slice(0, 10),
      ),
    );
}

/** @param {number} year @param {ReadonlySet<string>} days @returns {string[]} `mmdd`, in order */
function datesIn(year, days) {
  const ofYear = [...days].filter((day) => day.startsWith(String(year)));
  return ofYear.map((day) => day.slice(5).replace('-', '')).sort();
}

/** The text of src/domain/holiday-dates.ts. */
async function holidayDatesFile() {
  const text = `/** The years of the table: elsewhere no holiday is known. */
export const holidayYears = ${JSON.stringify(years)};

/**
 * Written by \`node scripts/make-holiday-dates.mjs\`; do not edit. National public holidays by ISO 3166-1 country, those that fall
 * on the same date each year first (\`mmdd\`), then by year (\`yyyy mmdd mmdd …\`), substitute days among them. Data of the package
 * date-holidays, taken from Wikipedia, under CC BY-SA 3.0 (creativecommons.org/licenses/by-sa/3.0).
 */
export const holidayDates: Readonly<Record<string, string>> = ${JSON.stringify(holidayDates(knownCountries()))};
`;
  return format(text, { ...(await resolveConfig(file)), parser: 'typescript' });
}

if (import.meta.filename === process.argv[1]) {
  await writeFile(file, await holidayDatesFile());
  console.log(`Wrote ${file}, from ${String(years.first)} to ${String(years.last)}.`);
}
