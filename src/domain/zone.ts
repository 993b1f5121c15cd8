import { dayMs } from './time.ts';

/** Turns instants into local time of one zone and back. Local times are epoch ms as if the clock showed UTC. */
export interface Zone {
  localOf(atMs: number): number;
  /** Of an hour that comes twice the first, of one that is skipped the moment as far after the change. */
  instantOf(localMs: number): number;
}

/** Offsets of one UTC day: from `changesAtMs` on `after` holds. */
interface DayOffsets {
  before: number;
  after: number;
  changesAtMs: number;
}

/** Days remembered for a zone, about 50 years: asking `Intl` is a hundred times slower than remembering. */
const maxDays = 20_000;
const zones = new Map<string | null, Zone>();

/**
 * The rules of an IANA zone; null is the browser's own. Throws a RangeError for a zone the browser does not know.
 * Remembered for each name, so call it freely.
 */
export function zoneNamed(name: string | null): Zone {
  const known = zones.get(name);
  if (known) return known;
  const zone = createZone(name);
  zones.set(name, zone);
  return zone;
}

function createZone(name: string | null): Zone {
  const ask = offsetReader(name);
  const days = new Map<number, DayOffsets>();

  const readDay = (day: number): DayOffsets => {
    const [before, after] = [ask(day * dayMs), ask((day + 1) * dayMs)];
    let [low, high] = [day * dayMs, (day + 1) * dayMs];
    // Clocks change at whole seconds, and never twice in one day.
    while (before !== after && high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (ask(middle) === before) low = middle;
      else high = middle;
    }
    return { before, after, changesAtMs: high };
  };

  const offsetAt = (atMs: number): number => {
    const day = Math.floor(atMs / dayMs);
    let offsets = days.get(day);
    if (!offsets) {
      if (days.size >= maxDays) days.clear();
      offsets = readDay(day);
      days.set(day, offsets);
    }
    return atMs < offsets.changesAtMs ? offsets.before : offsets.after;
  };

  return {
    localOf: (atMs) => atMs + offsetAt(atMs),
    instantOf: (localMs) => {
      const [before, after] = [offsetAt(localMs - dayMs), offsetAt(localMs + dayMs)];
      const fits = [before, after].find((offset) => offsetAt(localMs - offset) === offset);
      return localMs - (fits ?? before);
    },
  };
}

/** Reads offsets (ms, east positive) from `Intl`, the only source of zone rules in a browser. */
function offsetReader(name: string | null): (atMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    ...(name !== null && { timeZone: name }),
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (atMs) => {
    const parts: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(atMs)) parts[type] = value;
    const number = (type: string) => Number(parts[type]);
    const local = Date.UTC(
      number('year'),
      number('month') - 1,
      number('day'),
      number('hour'),
      number('minute'),
      number('second'),
    );
    return local - Math.floor(atMs / 1000) * 1000;
  };
}
