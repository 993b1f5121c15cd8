/** The lamp of Ghostlight: a bare bulb in its cage on a stand. `isLit` draws its light. */
export function Lamp({ isLit = false, size = 20 }: { isLit?: boolean; size?: number }) {
  return (
    <svg class={isLit ? 'lamp lit' : 'lamp'} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <circle class="bulb" cx="12" cy="8" r="3.9" />
      <path d="M10.4 12.4h3.2M12 12.6v7.2M7.6 21.2c.5-1 2.2-1.5 4.4-1.5s3.9.5 4.4 1.5Z" />
      <path class="rays" d="M12 .9v1.5M6.5 2.5l1 1.1M17.5 2.5l-1 1.1M4.4 8h1.5M18.1 8h1.5" />
    </svg>
  );
}

const paths = {
  down: 'm4 6.2 4 4 4-4',
  end: 'm6.2 4 4 4-4 4',
  collapse: 'M3.5 8h9',
} as const;

export type IconName = keyof typeof paths;

/** A small line icon; the button around it carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
