/** Fills that differ without colour, for every chart of the page: an SVG of no size, because a hidden one paints nothing. */
export function FillPatterns() {
  return (
    <svg class="fill-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="fill-stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="stripe-ground" width="6" height="6" />
          <rect class="stripe" width="1.6" height="6" />
        </pattern>
        <pattern id="fill-dots" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="dot-ground" width="6" height="6" />
          <circle class="dot" cx="1.5" cy="1.5" r="1.1" />
          <circle class="dot" cx="4.5" cy="4.5" r="1.1" />
        </pattern>
      </defs>
    </svg>
  );
}
