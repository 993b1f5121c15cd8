import type { BackgroundApi, Client } from '../messaging/contract.ts';
import { remember } from '../webmail/remember.ts';

/** How often the same is told again. */
const againAfterMs = 5 * 60_000;

/**
 * Tells the background how the page reads, for the log on the options page: what is new at once, the same again every five
 * minutes. Only names travel, no text of any mail. A failure is told again at a later reading.
 */
export function createHealthReporter(send: Client<BackgroundApi>['noteHealth'], now: () => number) {
  const told = new Map<string, number>();

  return (webmail: string, misses: string[], unreadable: string | null): void => {
    const key = [unreadable, ...misses].join();
    const atMs = now();
    if (atMs - (told.get(key) ?? -Infinity) < againAfterMs) return;
    remember(told, key, atMs);
    send({ webmail, misses, unreadable }).catch(() => told.delete(key));
  };
}
