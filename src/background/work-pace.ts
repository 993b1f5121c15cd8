/** How many records are worked on at once, so that a message that comes meanwhile waits only shortly. */
export interface WorkPace {
  readonly size: number;
  /** Tells how long (ms) the latest `size` records took. */
  took: (ms: number) => void;
}

/** What one piece of work may take: a message may have to wait for two of them and must not wait for 50 ms. */
const targetMs = 12;
const most = 500;

/**
 * Begins with `size` records at a time and finds the number that takes the right time on this machine, as busy as it is; never
 * fewer than `fewest`, or what each piece costs by itself would be the most of it.
 */
export function createWorkPace(size: number, fewest = 20): WorkPace {
  let present = size;
  return {
    get size() {
      return present;
    },
    took: (ms) => {
      // Never more than doubled by one quick piece, and cut at once by a slow one.
      const wanted = Math.round((present * targetMs) / Math.max(ms, 1));
      present = Math.min(most, Math.max(fewest, Math.min(wanted, present * 2)));
    },
  };
}
