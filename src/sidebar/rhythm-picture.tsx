import type { Rhythm } from '../domain/standing.ts';
import { useSidebar } from './context.ts';
import { layOutRhythm } from './rhythm-scale.ts';

const width = 288;
const height = 70;
const base = 50;
const plotTop = 27;

interface RhythmPictureProps {
  rhythm: Rhythm;
  /** Wall-clock length of today's silence, null without one. */
  silenceMs: number | null;
  /** The finding in words. */
  label: string;
}

/** Past answers as dots on a logarithmic scale, the usual band behind them, today's silence as a bar. */
export function RhythmPicture({ rhythm, silenceMs, label }: RhythmPictureProps) {
  const { words } = useSidebar();
  const { dots, band, today, ticks } = layOutRhythm(rhythm, silenceMs, width);
  const usual = words.say('rhythm_usual');
  const present = words.say('rhythm_today');
  return (
    <svg class="rhythm" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {band && (
        <g class="band">
          <rect x={band.from} y={plotTop} width={band.to - band.from} height={base - plotTop} rx="3" />
          <text x={besideToday((band.from + band.to) / 2, usual, today)} y={plotTop - 5}>
            {usual}
          </text>
        </g>
      )}
      <path class="axis" d={`M0 ${base + 0.5}H${width}`} />
      {ticks.map(({ x, ms }) => (
        <g key={ms} class="tick">
          <path d={`M${x} ${base + 1}v3`} />
          <text x={clamp(x, '12 d')} y={base + 16}>
            {words.duration(ms, 'narrow')}
          </text>
        </g>
      ))}
      {dots.map(({ x, row }, index) => (
        <circle key={index} class="dot" cx={x} cy={base - 4 - row * 5.5} r="2.6" />
      ))}
      {today !== null && (
        <g class="today">
          <rect x={today - 1.75} y="13" width="3.5" height={base - 13} rx="1.75" />
          <text x={clamp(today, present)} y="9">
            {present}
          </text>
        </g>
      )}
    </svg>
  );
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
