import type { Closing } from './mailbox-habits.ts';
import type { CloseReason } from './marks.ts';

/** Closings that are looked at: the latest. */
const latest = 10;
/** Fewer than these tell nothing of the targeting. */
const fewest = 5;

/**
 * The reason that ended more than half of the rep's latest closings: “7 of your last 10: no budget”. Null where none does, or
 * where the one that does says nothing of whom they write to.
 */
export function closeTally(closings: readonly Closing[]): { why: CloseReason; count: number; of: number } | null {
  const looked = closings.toSorted((a, b) => a.atMs - b.atMs).slice(-latest);
  if (looked.length < fewest) return null;
  const counts = new Map<CloseReason, number>();
  for (const { why } of looked) counts.set(why, (counts.get(why) ?? 0) + 1);
  for (const [why, count] of counts)
    if (count * 2 > looked.length)
      return why === 'silence' || why === 'other' ? null : { why, count, of: looked.length };
  return null;
}
