import { isEngaged } from './back.ts';
import type { Situation } from './situation.ts';

/**
 * Whether the contact of a conversation is a prospect the rep is followed with: engaged, or written to with a last message. Nobody
 * whom the rep or the page excludes.
 */
export function isFollowed({ contact, exclusion, exchange, marks, meetings, lock }: Situation): boolean {
  if (contact === null || exclusion !== null || marks.some(({ what }) => what.type === 'not-a-prospect')) return false;
  return lock !== null || isEngaged(exchange.answers, marks, meetings);
}
