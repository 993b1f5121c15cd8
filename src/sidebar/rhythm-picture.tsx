import type { Rhythm, Silence } from '../domain/standing.ts';
import type { Words } from '../ui/words.ts';
import { useSidebar } from './context.ts';
import { layOutRhythm } from './rhythm-scale.ts';

const width = 288;
const height = 70;
const base = 50;
const plotTop = 27;

/** Past answers as dots on a logarithmic scale, the usual band behind them, today's silence as a bar. */
export function RhythmPicture({ rhythm, silence }: { rhythm: Rhythm; silence: Silence | null }) {
  const { words, now } = useSidebar();
  if (rhythm.answerDelaysMs.length === 0) return null;
  const silenceMs = silence && Math.max(0, now() - silence.sinceMs);
  const { dots, band, today, ticks } = layOutRhythm(rhythm, silenceMs, width);
  const usual = words.say('rhythm_usual');
  const present = words.say('rhythm_today');
  return (
    <svg
      class="rhythm"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={describe(rhythm, silenceMs, words)}
      direction="ltr"
    >
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

/** The finding of the picture in words, for those who do not see it. */
function describe({ answerDelaysMs, usual }: Rhythm, silenceMs: number | null, words: Words): string {
  const fastest = words.duration(Math.min(...answerDelaysMs));
  const slowest = words.duration(Math.max(...answerDelaysMs));
  const sentences = [words.count('rhythm_answers', answerDelaysMs.length, fastest, slowest)];
  if (usual) sentences.push(words.say('rhythm_band', words.duration(usual.fromMs), words.duration(usual.toMs)));
  if (silenceMs !== null) sentences.push(words.say('rhythm_silence', words.duration(silenceMs)));
  return sentences.join(' ');
}
