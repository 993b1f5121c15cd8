import type { MessageReading } from './reading.ts';

const maxSenders = 200;

type Totals = Record<string, number>;

/** Messages of each sender address in one opened reading, with and without id; one that a page shows twice counts once. */
export function totalsOf(messages: readonly Pick<MessageReading, 'id' | 'from'>[]): Totals {
  const totals = new Map<string, number>();
  const seen = new Set<string>();
  for (const { id, from } of messages) {
    if (!from?.address || (id !== null && seen.has(id))) continue;
    if (id !== null) seen.add(id);
    totals.set(from.address, (totals.get(from.address) ?? 0) + 1);
  }
  return Object.fromEntries(totals);
}

/** The higher number for each sender, in the order of the addresses. */
export function joinTotals(a: Totals, b: Totals): Totals {
  const totals = new Map(Object.entries(a));
  for (const [address, count] of Object.entries(b)) totals.set(address, Math.max(count, totals.get(address) ?? 0));
  return Object.fromEntries([...totals].sort(([left], [right]) => (left < right ? -1 : 1)).slice(0, maxSenders));
}
