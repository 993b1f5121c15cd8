import type { Shape } from './standing-look.ts';

/**
 * The shape of a standing, in the colour of the text around it. Its word always stands beside it. What a shape is drawn of
 * stands in `drawings.css`.
 */
export function StandingShape({ shape }: { shape: Shape }) {
  return (
    <svg class={`shape ${shape}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path class="ring-line" />
      <path class="line" />
      <path class="solid" />
    </svg>
  );
}
