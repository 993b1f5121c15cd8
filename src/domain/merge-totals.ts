import type { MessageReading } from './reading.ts';

const maxSenders = 200;

type Totals = Record<string, number>;

/**
 * The address under which a message counts: that of the mailbox where the rep is known to have written it, from whatever alias;
 * null where nobody knows the sender.
 */
export function countedAs({ own, from }: Pick<MessageReading, 'own' | 'from'>, account: string): string | null {
  return own === true ? account : (from?.address ?? null);
}

/**
 * Messages of each sender address in one opened reading of a mailbox, with and without id; one that a page shows twice counts once,
 * and one without id of which nobody knows whether the rep wrote it counts for nobody.
 */
export function totalsOf(messages: readonly Pick<MessageReading, 'id' | 'own' | 'from'>[], account: string): Totals {
  const totals = new Map<string, number>();
  const seen = new Set<string>();
  for (const message of messages) {
    const { id } = message;
    const sender = countedAs(message, account);
    if (sender === null || (id === null ? message.own === null : seen.has(id))) continue;
    if (id !== null) seen.add(id);
    totals.set(sender, (totals.get(sender) ?? 0) + 1);
  }
  return Object.fromEntries(totals);
}

/** The higher number for each sender, in the order of the addresses. */
export function joinTotals(a: Totals, b: Totals): Totals {
  const totals = new Map(Object.entries(a));
  for (const [address, count] of Object.entries(b)) totals.set(address, Math.max(count, totals.get(address) ?? 0));
  return Object.fromEntries([...totals].sort(([left], [right]) => (left < right ? -1 : 1)).slice(0, maxSenders));
}
