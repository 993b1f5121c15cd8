const leastApartMs = 300;

/** Tells a page that has settled from one that is still being painted: two equal readings in a row, some time apart. */
export interface Steadiness {
  /** Whether the readings before this one said the same, the first of them at least 300 ms ago. */
  isConfirmed(signature: string, nowMs: number): boolean;
  /**
   * Ends a reading; tells whether another one must confirm it. One that said nothing whole ends the row: what was read
   * before it proves nothing any more.
   */
  finish(): 'confirmed' | 'unconfirmed' | 'nothing-whole';
  /** In how many milliseconds a reading that says the same confirms the one before. */
  dueInMs(nowMs: number): number;
}

export function createSteadiness(): Steadiness {
  let seen: { signature: string; sinceMs: number } | null = null;
  let latest: ReturnType<Steadiness['finish']> = 'nothing-whole';
  return {
    isConfirmed: (signature, nowMs) => {
      if (seen?.signature !== signature || nowMs < seen.sinceMs) seen = { signature, sinceMs: nowMs };
      latest = nowMs - seen.sinceMs >= leastApartMs ? 'confirmed' : 'unconfirmed';
      return latest === 'confirmed';
    },
    finish: () => {
      const ended = latest;
      if (ended === 'nothing-whole') seen = null;
      latest = 'nothing-whole';
      return ended;
    },
    // A timer may end a moment early by the other clock.
    dueInMs: (nowMs) => Math.max(0, (seen?.sinceMs ?? nowMs) + leastApartMs - nowMs) + 10,
  };
}
