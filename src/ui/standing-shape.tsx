import type { Shape } from './standing-look.ts';

/** Strokes of a drawing in px of a 16 px square, with their width. */
type Strokes = [path: string, width?: number];

const ring = 'M8 2.25a5.75 5.75 0 1 1 0 11.5a5.75 5.75 0 0 1 0-11.5Z';

/** Drawn, not typed: the glyphs ◔ ◑ ⚑ are missing from or differ between the fonts of the platforms. */
const drawings: Record<Shape, { strokes?: Strokes; solid?: string; hasRing?: true }> = {
  ring: { hasRing: true },
  'dotted-ring': { strokes: [ring] },
  quarter: { hasRing: true, solid: 'M8 8V2.25A5.75 5.75 0 0 1 13.75 8Z' },
  half: { hasRing: true, solid: 'M8 2.25a5.75 5.75 0 0 1 0 11.5Z' },
  'left-half': { hasRing: true, solid: 'M8 2.25a5.75 5.75 0 0 0 0 11.5Z' },
  disc: { solid: 'M8 2a6 6 0 1 1 0 12a6 6 0 0 1 0-12Z' },
  check: { strokes: ['m3 8.5 3.4 3.4L13 4.8', 2] },
  return: { strokes: ['M6.2 3.2 2.8 6.6l3.4 3.4M3 6.6h6.6a3.3 3.3 0 0 1 0 6.6H7', 1.8] },
  flag: { strokes: ['M4 14.2V2.2', 1.8], solid: 'M4 2.4h8.8l-2.2 3 2.2 3H4Z' },
  pause: { strokes: ['M5.4 3.4v9.2M10.6 3.4v9.2', 2.4] },
  minus: { hasRing: true, strokes: ['M5.4 8h5.2'] },
  question: {
    hasRing: true,
    strokes: ['M6.4 6.5a1.65 1.65 0 1 1 2.3 1.5c-.5.25-.7.5-.7 1', 1.3],
    solid: 'M8 10.05a.85.85 0 1 1 0 1.7a.85.85 0 0 1 0-1.7Z',
  },
};

/** The shape of a standing, in the colour of the text around it. Its word always stands beside it. */
export function StandingShape({ shape }: { shape: Shape }) {
  const { strokes, solid, hasRing } = drawings[shape];
  return (
    <svg class={`shape ${shape}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {hasRing && <path d={ring} />}
      {strokes && <path d={strokes[0]} stroke-width={strokes[1]} />}
      {solid && <path class="solid" d={solid} />}
    </svg>
  );
}
