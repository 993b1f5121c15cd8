const leastApartMs = 300;

/** Tells a page that has settled from one that is still being painted: two equal readings, some time apart. */
export interface Steadiness {
  /** Whether this was also what the reading before said, at least 300 ms ago, and all readings since then. */
  isConfirmed(signature: string, nowMs: number): boolean;
  /** The page shows nothing whole: what was read before proves nothing any more. */
  interrupt(): void;
}

export function createSteadiness(): Steadiness {
  let seen: { signature: string; sinceMs: number } | null = null;
  return {
    isConfirmed: (signature, nowMs) => {
      if (seen?.signature !== signature || nowMs < seen.sinceMs) seen = { signature, sinceMs: nowMs };
      return nowMs - seen.sinceMs >= leastApartMs;
    },
    interrupt: () => {
      seen = null;
    },
  };
}
