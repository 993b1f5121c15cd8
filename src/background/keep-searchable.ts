import type { Parts } from './parts.ts';
import { countStale, deriveDay, staleDays } from './store/search-days.ts';
import { change, look } from './store/transaction.ts';
import { createWorkPace } from './work-pace.ts';

/** Stale days beside which a search is still quick: it reads their standings. From one more on they are derived soon. */
export const mostStale = 10;

/** Derives all days anew that changed since they were searched in, some at a time: between two slices other work goes on. */
export async function keepSearchable(parts: Parts): Promise<void> {
  // A change makes whoever remembers a search look anew.
  if ((await look(parts.open, countStale)) === 0) return;
  const pace = createWorkPace(5, 1);
  for (;;) {
    // Asks the browser for something each time, too, which keeps the worker alive.
    await parts.loadSettings();
    const beganAtMs = performance.now();
    const derived = await change(parts.open, async (to) => {
      const days = await staleDays(to, pace.size);
      await Promise.all(days.map((day) => deriveDay(to, day)));
      return days.length;
    });
    if (derived < pace.size) return;
    pace.took(performance.now() - beganAtMs);
  }
}
