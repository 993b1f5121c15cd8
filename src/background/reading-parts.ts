import * as v from 'valibot';
import type { Person } from '../domain/reading.ts';
import type { CalendarKind, MailSignal, SignalKind } from '../domain/signals/mail-signal.ts';
import { dayMs, unknownTime, type When } from '../domain/time.ts';

/** Older than any silence that matters: an earlier time is a date that was misread. */
const earliestMs = Date.UTC(2004, 3, 1);

const maxNameLength = 200;
const maxSubjectLength = 500;
/** RFC 5321, 4.5.3.1: a path holds at most 256 characters, two of them the angle brackets. */
const maxAddressLength = 254;
/** Recipients of a mass mail beyond this say nothing about one prospect. */
const maxPeople = 200;
/** Of more people not each is looked at: some of the first may be nobody. */
const maxLookedAt = 1_000;

/** Control characters and the marks that turn the direction of text around: never part of a name or subject. */
const invisible = /[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu;

/** Text from the page as one clean line of at most `maxLength` UTF-16 units, never ending in half a character. */
function cleanText(text: string, maxLength: number): string {
  // Cut first, roughly: a text of many megabytes is not worth cleaning.
  const spaced = text.slice(0, maxLength * 4).replace(/[\t\r\n]+/g, ' ');
  return spaced
    .replace(invisible, '')
    .slice(0, maxLength)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

const line = (maxLength: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => cleanText(text, maxLength)),
  );

export const nameText = line(maxNameLength);
export const subjectText = line(maxSubjectLength);

/** Lower-cased, or null for what cannot be an address. Deliberately narrower than RFC 5322: no quoting, no blanks. */
export function parseAddress(text: string): string | null {
  if (text.length > maxAddressLength) return null;
  const candidate = text.toLowerCase();
  return /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,62})\.)*[\p{L}\p{N}][\p{L}\p{N}-]{0,62}$/u.test(
    candidate,
  )
    ? candidate
    : null;
}

export const addressOrNull = v.pipe(
  v.nullable(v.string()),
  v.transform((text) => (text === null ? null : parseAddress(text))),
);

/** An address without which the whole makes no sense. */
export const address = v.pipe(
  v.string(),
  v.check((text) => parseAddress(text) !== null),
  v.toLowerCase(),
);

/** Id of a conversation or message; null for what cannot be one, names of object properties included. */
export const idOrNull = v.pipe(
  v.string(),
  v.transform((id) => (/^[\w+/=:.-]{1,256}$/.test(id) && !(id in Object.prototype) ? id : null)),
);

/** A list whose entries are looked at only once there are not too many of them. */
export function listOf<Entry extends v.GenericSchema>(entry: Entry, maxLength: number) {
  return v.pipe(v.array(v.unknown()), v.maxLength(maxLength), v.array(entry));
}

/** A person of whom nothing is left after cleaning is nobody. */
export const people = v.pipe(
  v.array(v.unknown()),
  v.transform((persons) => persons.slice(0, maxLookedAt)),
  v.array(v.strictObject({ address: addressOrNull, name: nameText })),
  v.transform((persons): Person[] =>
    persons.filter(({ address: known, name }) => known !== null || name !== '').slice(0, maxPeople),
  ),
);

const instant = v.pipe(v.number(), v.integer());

/** A time; unknown where it lies in a distant past or after `latestMs`, a day that is known no closer half a day later. */
export function when(latestMs: number) {
  return v.pipe(
    v.variant('precision', [
      v.strictObject({ precision: v.picklist(['exact', 'minute', 'day']), atMs: instant }),
      v.strictObject({ precision: v.literal('unknown') }),
    ]),
    v.transform((time): When => {
      if (time.precision === 'unknown') return unknownTime;
      // The noon of a day, which in the page's zone may have begun already.
      const spareMs = time.precision === 'day' ? dayMs / 2 : 0;
      return time.atMs >= earliestMs && time.atMs <= latestMs + spareMs ? time : unknownTime;
    }),
  );
}

/** Nobody is away, and no meeting is fixed, further ahead: such a date was misread. */
const furthestAheadMs = 2 * 366 * dayMs;

/** Every kind of the domain: the compiler tells when one is added. */
const plainKinds: Record<Exclude<SignalKind, CalendarKind | 'out-of-office'>, true> = {
  'auto-reply': true,
  bounce: true,
  'ambiguous-yes': true,
  'clear-yes': true,
  'clear-no': true,
};
const calendarKinds: Record<CalendarKind, true> = {
  'calendar-invite': true,
  'calendar-update': true,
  'calendar-cancel': true,
  'calendar-accept': true,
  'calendar-tentative': true,
  'calendar-decline': true,
};
const oneOf = <Kind extends string>(kinds: Record<Kind, true>) =>
  v.custom<Kind>((kind) => typeof kind === 'string' && Object.hasOwn(kinds, kind));

/** What a mail says of itself; null for whatever is none: a flag is dropped and the mail stays. */
export function signal(latestMs: number) {
  const aheadMs = latestMs + furthestAheadMs;
  const isDayOfCalendar = (day: string) => {
    const atMs = Date.parse(day);
    return atMs >= earliestMs && atMs <= aheadMs && new Date(atMs).toISOString().startsWith(day);
  };
  const schema: v.GenericSchema<unknown, MailSignal> = v.union([
    v.strictObject({ kind: oneOf(plainKinds) }),
    v.strictObject({
      kind: v.literal('out-of-office'),
      returnsOn: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.check(isDayOfCalendar))),
    }),
    v.strictObject({
      kind: oneOf(calendarKinds),
      at: when(aheadMs),
      endsAtMs: v.nullable(v.pipe(instant, v.minValue(earliestMs), v.maxValue(aheadMs))),
    }),
  ]);
  return v.fallback(v.nullable(schema), null);
}
