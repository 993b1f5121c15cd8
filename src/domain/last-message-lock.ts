import type { AccountFacts, ConversationFacts } from './facts.ts';
import type { LastMessageLock } from './marks.ts';
import type { Settings } from './settings.ts';

/** What a lock means now. Only `open` lets a new last message be claimed. */
export type LockState =
  | { status: 'open' }
  | { status: 'claimed'; atMs: number }
  | { status: 'interrupted'; atMs: number }
  | { status: 'inserted'; atMs: number }
  | { status: 'sent'; atMs: number };

export interface LockInput {
  lock: LastMessageLock | null;
  /** All conversations of the account with the contact of the lock. */
  conversations: readonly ConversationFacts[];
  account: AccountFacts;
  settings: Settings;
  nowMs: number;
}

/** Derives what the lock means from facts and clock. */
export function lockState(input: LockInput): LockState {
  throw new Error(`Being built: ${input.nowMs}`);
}
