import type { BackgroundApi, Client } from '../messaging/contract.ts';
import type { ShapePart } from '../messaging/health-api.ts';
import { remember } from '../webmail/remember.ts';

/** How often the same is told again. */
const againAfterMs = 5 * 60_000;

/**
 * Tells the background how the page reads, for the log on the options page: what is new at once, the same again every five
 * minutes. Only names travel, no text of any mail, and where something is missing the elements around it without their text. A
 * failure is told again at a later reading.
 */
export function createHealthReporter(
  send: Client<BackgroundApi>['noteHealth'],
  now: () => number,
  shapeOfPage: () => ShapePart[],
) {
  const told = new Map<string, number>();
  const shape = () => {
    try {
      return { shape: shapeOfPage() };
    } catch {
      // What is missing is told all the same.
      return null;
    }
  };

  return (webmail: string, misses: string[], unreadable: string | null): void => {
    const key = [unreadable, ...misses].join();
    const atMs = now();
    if (atMs - (told.get(key) ?? -Infinity) < againAfterMs) return;
    remember(told, key, atMs);
    send({ webmail, misses, unreadable, ...(misses.length > 0 && shape()) }).catch(() => told.delete(key));
  };
}
