/** Grey lines while something loads; the style sheet shows them only after 300 ms, so that a quick answer never flickers. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div class="skeleton" role="status" aria-label={label}>
      <div class="skeleton-line" />
      <div class="skeleton-line" />
      <div class="skeleton-line" />
    </div>
  );
}
