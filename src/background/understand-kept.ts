import * as v from 'valibot';
import { recordSchemas } from './data/file-records.ts';
import type { StorageFault } from './store/storage-failed.ts';
import type { KeptMailbox, Unstored } from './unstored.ts';

const faults: Record<StorageFault, true> = { full: true, newer: true, blocked: true, unavailable: true, broken: true };

const outline = v.object({
  fault: v.custom<StorageFault>((name) => typeof name === 'string' && Object.hasOwn(faults, name)),
  sinceMs: v.pipe(v.number(), v.finite()),
  mailboxes: v.array(
    v.object({
      account: v.unknown(),
      conversations: v.array(v.unknown()),
      isCut: v.exactOptional(v.literal(true)),
    }),
  ),
});

/** Addresses of mailboxes that were kept in part. */
export function understandCut(value: unknown): string[] {
  return v.is(v.array(v.string()), value) ? value : [];
}

/** What came of values that were looked at by this worker: each is looked at once, and stays the same object. */
const understood = new WeakMap<object, Unstored>();

/** A value that this worker has made itself. */
export function ours(value: Unstored | null): Unstored | null {
  if (value !== null) understood.set(value, value);
  return value;
}

/**
 * What was kept, by an earlier worker: the browser may have updated the extension since, and another version may have meant something
 * else. What cannot be understood is dropped; where that is a conversation, an answer may be forgotten, as where too many were read.
 *
 * @param nowMs epoch ms
 */
export function understand(value: object | null, nowMs: number): Unstored | null {
  if (value === null) return null;
  const known = understood.get(value);
  if (known) return known;
  const read = v.safeParse(outline, value);
  if (!read.success) return null;
  const { accounts, conversations } = recordSchemas(nowMs);
  const mailboxes = read.output.mailboxes.flatMap((mailbox): KeptMailbox[] => {
    const account = v.safeParse(accounts, { facts: mailbox.account, dayOneWarnings: 0 });
    if (!account.success) return [];
    const { facts: owner } = account.output;
    const kept = mailbox.conversations.flatMap((facts) => {
      const conversation = v.safeParse(conversations, { facts, notable: null });
      const isOwn = conversation.success && conversation.output.facts.account === owner.address;
      return isOwn ? conversation.output.facts : [];
    });
    const isCut = mailbox.isCut ?? kept.length < mailbox.conversations.length;
    return [{ account: owner, conversations: kept, ...(isCut && { isCut }) }];
  });
  const unstored = ours({ ...read.output, mailboxes });
  if (unstored) understood.set(value, unstored);
  return unstored;
}
