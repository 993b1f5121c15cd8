import { ifAllTheirs } from './exchange.ts';
import { missedSince } from './meetings/meeting-state.ts';
import { endOf } from './meetings/meeting-times.ts';
import type { Situation } from './situation.ts';

/**
 * What a silence has to do with meetings they did not come to since they wrote last: null for none, else whether the rep has
 * written since, and so proposed another time.
 */
export function missOf({ meetings, exchange, marks }: Situation): { hasProposed: boolean } | null {
  const { turns } = ifAllTheirs(exchange);
  const missed = missedSince(meetings, { turns, marks });
  if (missed.length === 0) return null;
  const untilMs = Math.max(...missed.map((meeting) => endOf(meeting) ?? 0));
  return { hasProposed: turns.some(({ by, atMs }) => by === 'rep' && atMs > untilMs) };
}
