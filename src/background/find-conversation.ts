import { createJudge, recordOf, type Judge, type Rules } from './judge.ts';
import type { ConversationRef } from '../messaging/contract.ts';
import { getAccount } from './store/accounts.ts';
import { getConversation } from './store/conversations.ts';
import type { AccountRecord, Change, ConversationRecord, Look } from './store/schema.ts';

export interface FoundConversation {
  account: AccountRecord;
  record: ConversationRecord;
  judge: Judge;
}

/**
 * A stored conversation with all that is needed to judge it; null when nothing is known of it. Whom it is with is worked out
 * anew: aliases or settings may have changed since it was stored.
 */
export async function findConversation(
  from: Look | Change,
  ref: ConversationRef,
  rules: Rules,
): Promise<FoundConversation | null> {
  const [account, stored] = await Promise.all([
    getAccount(from, ref.account),
    getConversation(from, ref.account, ref.conversationId),
  ]);
  if (account === undefined || stored === undefined) return null;
  const record = recordOf(stored.facts, account.facts, rules.settings);
  return { account, record, judge: createJudge(from, account, rules) };
}
