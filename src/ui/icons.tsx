/** The lamp of Ghostlight. `isLit` draws its light. */
export function Lamp({ isLit = false, size = 20 }: { isLit?: boolean; size?: number }) {
  return (
    <svg class={isLit ? 'lamp lit' : 'lamp'} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <circle class="bulb" cx="12" cy="8" r="3.9" />
      <path class="stand" />
      <path class="rays" />
    </svg>
  );
}

export type IconName = 'down' | 'end' | 'collapse' | 'gear';

/** A small line icon, drawn in `drawings.css`; the button around it carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path />
    </svg>
  );
}
