import type { ComponentChildren } from 'preact';
import type { Shape } from './standing-look.ts';

const ring = <circle cx="8" cy="8" r="5.75" />;
const stroke = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

/** Drawn, not typed: the glyphs ◔ ◑ ⚑ are missing from or differ between the fonts of the platforms. */
const drawings: Record<Shape, ComponentChildren> = {
  ring,
  'dotted-ring': <circle cx="8" cy="8" r="5.75" stroke-dasharray="1.6 2.9" {...stroke} />,
  quarter: [ring, <path key="q" class="solid" d="M8 8V2.25A5.75 5.75 0 0 1 13.75 8Z" />],
  half: [ring, <path key="h" class="solid" d="M8 2.25a5.75 5.75 0 0 1 0 11.5Z" />],
  'left-half': [ring, <path key="l" class="solid" d="M8 2.25a5.75 5.75 0 0 0 0 11.5Z" />],
  disc: <circle class="solid" cx="8" cy="8" r="6" />,
  check: <path d="m3 8.5 3.4 3.4L13 4.8" stroke-width="2" {...stroke} />,
  return: <path d="M6.2 3.2 2.8 6.6l3.4 3.4M3 6.6h6.6a3.3 3.3 0 0 1 0 6.6H7" stroke-width="1.8" {...stroke} />,
  flag: [
    <path key="p" d="M4 14.2V2.2" stroke-width="1.8" {...stroke} />,
    <path key="f" class="solid" d="M4 2.4h8.8l-2.2 3 2.2 3H4Z" />,
  ],
  pause: <path d="M5.4 3.4v9.2M10.6 3.4v9.2" stroke-width="2.4" {...stroke} />,
  minus: [ring, <path key="m" d="M5.4 8h5.2" {...stroke} />],
  question: [
    ring,
    <path key="q" d="M6.4 6.5a1.65 1.65 0 1 1 2.3 1.5c-.5.25-.7.5-.7 1" stroke-width="1.3" {...stroke} />,
    <circle key="d" class="solid" cx="8" cy="10.9" r=".85" />,
  ],
};

/** The shape of a standing, in the colour of the text around it. Its word always stands beside it. */
export function StandingShape({ shape }: { shape: Shape }) {
  return (
    <svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {drawings[shape]}
    </svg>
  );
}
