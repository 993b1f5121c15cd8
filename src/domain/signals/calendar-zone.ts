import { minuteMs } from '../time.ts';
import { zoneNamed } from '../zone.ts';

/**
 * Zone names that mean one thing, folded. With an offset (minutes east of UTC) the name is that of one season and counts only
 * on dates on which the zone has it: “CET” in July is a mistake, and a mistake may be either hour. Names with several meanings
 * (CST, IST, AST) are left out. Own list, from the names of CLDR in English, French, German and Spanish and those of Windows.
 */
const names: { zone: string; offset?: number; words: string[] }[] = [
  { zone: 'Etc/UTC', words: ['utc', 'z', 'coordinated universal time', 'temps universel coordonne'] },
  {
    zone: 'Europe/Paris',
    words: [
      ...['hec', 'paris', 'madrid', 'brussels', 'bruxelles', 'brussel', 'bruselas', 'copenhagen', 'copenhague'],
      ...['central european time', "heure d'europe centrale", 'mitteleuropaische zeit', 'hora de europa central'],
      ...['kopenhagen', 'romance standard time'],
    ],
  },
  {
    zone: 'Europe/Berlin',
    words: [
      ...[
        'berlin',
        'amsterdam',
        'rome',
        'rom',
        'roma',
        'vienna',
        'wien',
        'vienne',
        'viena',
        'zurich',
        'geneva',
        'geneve',
      ],
      ...['genf', 'bern', 'berne', 'stockholm', 'luxembourg', 'luxemburg', 'munich', 'w. europe standard time'],
    ],
  },
  {
    zone: 'Europe/Paris',
    offset: 60,
    words: [
      ...['cet', 'mez', 'hnec', 'central european standard time', "heure normale d'europe centrale"],
      ...['mitteleuropaische normalzeit', 'hora estandar de europa central'],
    ],
  },
  {
    zone: 'Europe/Paris',
    offset: 120,
    words: [
      ...['cest', 'mesz', 'haec', 'heec', 'central european summer time', "heure d'ete d'europe centrale"],
      ...['mitteleuropaische sommerzeit', 'hora de verano de europa central'],
    ],
  },
  { zone: 'Europe/London', words: ['london', 'londres', 'uk', 'dublin', 'edinburgh'] },
  { zone: 'Europe/London', offset: 0, words: ['gmt', 'greenwich mean time', 'heure moyenne de greenwich'] },
  { zone: 'Europe/London', offset: 60, words: ['bst', 'british summer time', "heure d'ete britannique"] },
  { zone: 'Europe/Lisbon', words: ['lisbon', 'lisbonne', 'lissabon', 'lisboa'] },
  { zone: 'Europe/Lisbon', offset: 0, words: ['wet'] },
  { zone: 'Europe/Lisbon', offset: 60, words: ['west'] },
  { zone: 'Europe/Athens', words: ['athens', 'athenes', 'athen', 'atenas'] },
  { zone: 'Europe/Athens', offset: 120, words: ['eet', 'oez'] },
  { zone: 'Europe/Athens', offset: 180, words: ['eest', 'oesz'] },
  { zone: 'America/New_York', words: ['et', 'new york', 'eastern time', 'eastern time (us & canada)', 'toronto'] },
  { zone: 'America/New_York', offset: -300, words: ['est', 'hne', 'eastern standard time'] },
  { zone: 'America/New_York', offset: -240, words: ['edt', 'hae', 'eastern daylight time'] },
  { zone: 'America/Chicago', words: ['chicago', 'central time (us & canada)'] },
  { zone: 'America/Chicago', offset: -300, words: ['cdt', 'central daylight time'] },
  { zone: 'America/Denver', words: ['denver', 'mountain time (us & canada)'] },
  { zone: 'America/Denver', offset: -360, words: ['mdt', 'mountain daylight time'] },
  { zone: 'America/Los_Angeles', words: ['pt', 'los angeles', 'pacific time', 'pacific time (us & canada)'] },
  { zone: 'America/Los_Angeles', offset: -480, words: ['pst', 'pacific standard time'] },
  { zone: 'America/Los_Angeles', offset: -420, words: ['pdt', 'pacific daylight time'] },
  { zone: 'Asia/Tokyo', offset: 540, words: ['jst', 'tokyo'] },
  { zone: 'Asia/Singapore', offset: 480, words: ['sgt', 'singapore', 'singapour', 'singapur'] },
  { zone: 'Australia/Sydney', offset: 600, words: ['aest'] },
  { zone: 'Australia/Sydney', offset: 660, words: ['aedt'] },
];

interface KnownZone {
  zone: string;
  offset: number | null;
}

const byWord = new Map<string, KnownZone>(
  names.flatMap(({ zone, offset, words }) => words.map((word) => [word, { zone, offset: offset ?? null }] as const)),
);

const offsetForm = /^(?:utc|gmt)\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?$/u;
const areaForm = /^[a-z]+(?:\/[a-z_+-]+){1,2}$/u;
const cityTime = /^(?:heure de |hora de |ora di )?(.+?)(?: time| zeit| ortszeit)?$/u;

/**
 * Epoch ms of a local time (as if the clock showed UTC) in the zone that folded words name; null where the words name no zone,
 * several, or one that does not have this hour, or has it twice, on that day.
 *
 * `base` is what stands before a list of places, as Windows names its zones: “(UTC+01:00) Brussels, Madrid, Paris”. There the
 * offset is that of winter whatever the date, so the places decide.
 */
export function instantInZone(localMs: number, zoneWords: string, base: string | null = null): number | null {
  const words = zoneWords.trim();
  const offset = fixedOffset(words);
  if (offset !== null) return localMs - offset * minuteMs;
  const known = zoneOf(words);
  if (!known) return null;
  const zone = loadZone(known.zone);
  if (!zone) return null;
  if (base !== null && fixedOffset(base) !== winterOffset(zone, localMs)) return null;
  if (known.offset !== null) {
    const atMs = localMs - known.offset * minuteMs;
    return zone.localOf(atMs) === localMs ? atMs : null;
  }
  const atMs = zone.instantOf(localMs);
  const comesTwice = zone.localOf(atMs + 60 * minuteMs) === localMs;
  return zone.localOf(atMs) === localMs && !comesTwice ? atMs : null;
}

function zoneOf(words: string): KnownZone | null {
  const known = byWord.get(words);
  if (known) return known;
  if (areaForm.test(words)) return { zone: words, offset: null };
  const pieces = words.split(/, | - /u).map((piece) => byWord.get(cityTime.exec(piece)?.[1] ?? ''));
  // The most exact word last: “Central European Time - Paris”.
  return pieces.findLast((piece) => piece !== undefined) ?? null;
}

/** Minutes east of UTC of a name such as “GMT+1”; null for any other. */
function fixedOffset(words: string): number | null {
  if (words === 'utc') return 0;
  const [, sign, hours, minutes] = offsetForm.exec(words) ?? [];
  if (hours === undefined) return null;
  const offset = Number(hours) * 60 + Number(minutes ?? 0);
  return offset > 14 * 60 ? null : sign === '-' ? -offset : offset;
}

function loadZone(name: string) {
  try {
    return zoneNamed(name);
  } catch {
    // The words only looked like a zone: the browser, which knows all of them, does not know it.
    return null;
  }
}

/** Minutes east of UTC that the zone has outside summer time in the year of a local time. */
function winterOffset(zone: ReturnType<typeof zoneNamed>, localMs: number): number {
  const year = new Date(localMs).getUTCFullYear();
  const offsets = [Date.UTC(year, 0, 1), Date.UTC(year, 6, 1)].map((atMs) => zone.localOf(atMs) - atMs);
  return Math.min(...offsets) / minuteMs;
}
