import type { Rhythm } from '../domain/standing.ts';
import type { Words } from '../ui/words.ts';
import { layOutRhythm } from './rhythm-scale.ts';
import type { RhythmPicture } from './told.ts';

const width = 288;

/** Past answers as dots on a logarithmic scale, the usual band behind them, today's silence as a bar. */
export function drawRhythm(rhythm: Rhythm, silenceMs: number | null, words: Words): RhythmPicture {
  const { dots, band, today, ticks } = layOutRhythm(rhythm, silenceMs, width);
  const usual = words.say('rhythm_usual');
  const present = words.say('rhythm_today');
  return {
    dots,
    band: band && { ...band, label: { x: besideToday((band.from + band.to) / 2, usual, today), text: usual } },
    today: today === null ? null : { x: today, label: { x: clamp(today, present), text: present } },
    ticks: ticks.map(({ x, ms }) => ({ x, label: { x: clamp(x, '12 d'), text: words.duration(ms, 'narrow') } })),
  };
}

/** Keeps a centred label inside the picture, taking 7.5 px for a wide letter. */
function clamp(x: number, label: string): number {
  const half = label.length * 3.75;
  return Math.max(half, Math.min(x, width - half));
}

/** Moves a label to the right of today's bar where the bar would cross it. */
function besideToday(x: number, label: string, today: number | null): number {
  const half = label.length * 3.25 + 4;
  return clamp(today !== null && Math.abs(today - x) < half ? today + half : x, label);
}
