import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { countBadge, earliestCheck, outdatedStandings } from './store/standings.ts';
import { look } from './store/transaction.ts';

/**
 * Brings badge and alarm in line with the store, and tells the tabs. All of it comes from the store, so a worker that
 * dies before is made good by the next call, whoever makes it.
 */
export async function refresh(parts: Parts, account: string, conversationIds: string[]): Promise<void> {
  await Promise.all([
    refreshBadgeAndAlarm(parts),
    conversationIds.length > 0 ? parts.announce({ type: 'changed', account, conversationIds }) : null,
  ]);
}

/** Shows the count of new conversations and sets the alarm for the earliest check of all. */
export async function refreshBadgeAndAlarm(parts: Parts): Promise<void> {
  const { fingerprint, nowMs } = await loadRules(parts);
  const { count, nextMs } = await look(parts.open, async (from) => {
    const [badge, checkMs, outdated] = await Promise.all([
      countBadge(from),
      earliestCheck(from),
      outdatedStandings(from, fingerprint, 1),
    ]);
    return { count: badge, nextMs: outdated.length > 0 ? nowMs : checkMs };
  });
  await Promise.all([parts.showBadge(count), parts.setAlarm(nextMs)]);
}
