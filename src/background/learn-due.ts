import { dayMs } from '../domain/time.ts';
import type { AccountRecord } from './store/schema.ts';

/** How often a mailbox is learned from; the first time when it has been known for as long. */
const everyMs = dayMs;

/** Epoch ms at which an account is to be learned from next. A clock that was set back makes it due at once. */
export function learnDueAtMs({ facts, habits }: AccountRecord, nowMs: number): number {
  const latestMs = habits?.learntAtMs ?? facts.firstSeenAtMs;
  return latestMs > nowMs ? nowMs : latestMs + everyMs;
}
