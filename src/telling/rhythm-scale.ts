import type { Rhythm } from '../domain/standing.ts';
import { dayMs, hourMs, minuteMs } from '../domain/time.ts';
import type { Dot } from './told.ts';

/** Where everything of the rhythm picture stands, in px of a picture of the given width. */
interface RhythmLayout {
  dots: Dot[];
  band: { from: number; to: number } | null;
  today: number | null;
  ticks: { x: number; ms: number }[];
}

const candidates = [
  minuteMs,
  10 * minuteMs,
  hourMs,
  6 * hourMs,
  dayMs,
  3 * dayMs,
  8 * dayMs,
  30 * dayMs,
  90 * dayMs,
  365 * dayMs,
];
const padding = 12;
const dotDistance = 6;
const tickDistance = 36;
const mostRows = 4;
const leastBand = 6;

/**
 * Lays delays out on a logarithmic scale from the fastest answer (an hour at most, a day where times are not exact) to a
 * little beyond today.
 * @param silenceMs wall-clock length of today's silence, null without one
 */
export function layOutRhythm(rhythm: Rhythm, silenceMs: number | null, width: number): RhythmLayout {
  // By times that are not exact nobody knows the hours: everything stands at whole days.
  const shown = (ms: number) => (rhythm.isApproximate ? Math.max(1, Math.ceil(ms / dayMs - 0.01)) * dayMs : ms);
  const all = [...rhythm.answerDelaysMs, ...(silenceMs === null ? [] : [silenceMs])].map((ms) =>
    Math.max(shown(ms), minuteMs),
  );
  const from = Math.log(Math.min(rhythm.isApproximate ? dayMs : hourMs, ...all));
  const to = Math.log(Math.max(3 * dayMs, ...all) * 1.2);
  const x = (ms: number) => {
    const share = (Math.log(Math.max(shown(ms), minuteMs)) - from) / (to - from);
    return Math.round(padding + Math.max(0, Math.min(share, 1)) * (width - 2 * padding));
  };
  return {
    dots: stack(rhythm.answerDelaysMs.map(x)),
    band: rhythm.usual && widened({ from: x(rhythm.usual.fromMs), to: x(rhythm.usual.toMs) }),
    today: silenceMs === null ? null : x(silenceMs),
    ticks: spaced(
      candidates.filter((ms) => Math.log(ms) >= from && Math.log(ms) <= to).map((ms) => ({ x: x(ms), ms })),
    ),
  };
}

const widened = ({ from, to }: { from: number; to: number }) =>
  to - from >= leastBand ? { from, to } : { from: from - leastBand / 2, to: to + leastBand / 2 };

/** Puts dots that would cover each other above each other; a full pile overlaps in its top row. */
function stack(positions: number[]): Dot[] {
  const lastInRow: number[] = [];
  return positions
    .toSorted((a, b) => a - b)
    .map((x) => {
      const free = Array.from({ length: mostRows }, (_, row) => row).find(
        (row) => x - (lastInRow[row] ?? -Infinity) >= dotDistance,
      );
      const row = free ?? mostRows - 1;
      lastInRow[row] = x;
      return { x, row };
    });
}

function spaced(ticks: { x: number; ms: number }[]) {
  const kept: { x: number; ms: number }[] = [];
  for (const tick of ticks) if (tick.x - (kept.at(-1)?.x ?? -Infinity) >= tickDistance) kept.push(tick);
  return kept;
}
