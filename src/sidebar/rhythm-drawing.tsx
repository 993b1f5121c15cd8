import type { RhythmPicture } from '../telling/told.ts';

const width = 288;
const height = 70;
const base = 50;
const plotTop = 27;

interface RhythmDrawingProps {
  picture: RhythmPicture;
  /** The finding in words. */
  label: string;
}

/** Past answers as dots on a logarithmic scale, the usual band behind them, today's silence as a bar. */
export function RhythmDrawing({ picture: { dots, band, today, ticks }, label }: RhythmDrawingProps) {
  return (
    <svg class="rhythm" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {band && (
        <g class="band">
          <rect x={band.from} y={plotTop} width={band.to - band.from} height={base - plotTop} rx="3" />
          <text x={band.label.x} y={plotTop - 5}>
            {band.label.text}
          </text>
        </g>
      )}
      <path class="axis" d={`M0 ${base + 0.5}H${width}`} />
      {ticks.map(({ x, label }) => (
        <g class="tick">
          <path d={`M${x} ${base + 1}v3`} />
          <text x={label.x} y={base + 16}>
            {label.text}
          </text>
        </g>
      ))}
      {dots.map(({ x, row }) => (
        <circle class="dot" cx={x} cy={base - 4 - row * 5.5} r="2.6" />
      ))}
      {today && (
        <g class="today">
          <rect x={today.x - 1.75} y="13" width="3.5" height={base - 13} rx="1.75" />
          <text x={today.label.x} y="9">
            {today.label.text}
          </text>
        </g>
      )}
    </svg>
  );
}
