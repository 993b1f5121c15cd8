import type { ConversationFacts } from './facts.ts';
import { latestOf } from './time.ts';

/** The instant (epoch ms) some months before another one, in UTC; the last day of a shorter month. */
export function monthsBefore(nowMs: number, months: number): number {
  const date = new Date(nowMs);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - months, 1);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime();
}

/** When a conversation last showed life, epoch ms. */
export interface LastSigns {
  /** The latest message that may be the contact's; null where all are proven to be the rep's own. */
  theirsMs: number | null;
  /** The latest message of anybody; when it was last read where no time is known. */
  anyMs: number;
}

/** By what the retention of a conversation counts. A message whose sender is not proven may be the contact's. */
export function lastSignsOf({ messages, newest, opened, listed, unnamed, seenAtMs }: ConversationFacts): LastSigns {
  const dated = messages.flatMap(({ at, own }) => (at.precision === 'unknown' ? [] : [{ atMs: latestOf(at), own }]));
  const theirs = dated.filter(({ own }) => own !== true).map(({ atMs }) => atMs);
  // Something newer than all that was read may be anybody's.
  if (newest.id === null && newest.at.precision !== 'unknown') theirs.push(latestOf(newest.at));
  const known = [...theirs, ...dated.map(({ atMs }) => atMs)];
  const read = [seenAtMs, opened?.atMs ?? 0, listed?.atMs ?? 0, unnamed?.seenAtMs ?? 0];
  return { theirsMs: latest(theirs), anyMs: latest(known) ?? latest(read) ?? 0 };
}

function latest(instantsMs: readonly number[]): number | null {
  return instantsMs.length === 0 ? null : instantsMs.reduce((a, b) => Math.max(a, b));
}
