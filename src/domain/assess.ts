import type { ReplyModel } from './estimate.ts';
import type { AccountFacts, ConversationFacts } from './facts.ts';
import type { LastMessageLock, Mark } from './marks.ts';
import type { Settings } from './settings.ts';
import type { Assessment } from './standing.ts';

export interface AssessInput {
  conversation: ConversationFacts;
  /** Other conversations of the account with the same contact; `conversation` itself is left out if it is there. */
  others: readonly ConversationFacts[];
  account: AccountFacts;
  /** Marks for this contact; those of other contacts or other conversations are left out. */
  marks: readonly Mark[];
  /** The lock for this contact. */
  lock: LastMessageLock | null;
  settings: Settings;
  nowMs: number;
  model: ReplyModel;
}

/** Judges a conversation: the standing, its reasons and when to look again. Pure. */
export function assess(input: AssessInput): Assessment {
  throw new Error(`Being built: ${input.nowMs}`);
}
