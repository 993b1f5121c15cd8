import type { Mark } from '../../domain/marks.ts';
import { deleteConversation } from '../store/conversations.ts';
import { deleteLock, locksIn } from '../store/locks.ts';
import { deleteMark, marksOf } from '../store/marks.ts';
import type { AccountRecord, Change, ConversationRecord } from '../store/schema.ts';
import { removeStanding } from '../store/standings.ts';

/**
 * Removes a conversation with its standing, and what the rep said of it and claimed in it. Keeps the counts of `account` in step,
 * which the caller writes.
 *
 * @param keeps marks that stay
 */
export async function removeConversation(
  to: Change,
  account: AccountRecord,
  { id, contacts }: ConversationRecord,
  keeps: (mark: Mark) => boolean = () => false,
): Promise<void> {
  await deleteConversation(to, account.address, id);
  await removeStanding(to, account, id);
  account.conversationCount -= 1;
  if (account.paceHint?.conversationId === id) delete account.paceHint;
  for (const contact of contacts) {
    for (const mark of await marksOf(to, account.address, contact))
      if (mark.conversationId === id && !keeps(mark)) await deleteMark(to, account.address, mark.id);
  }
  for (const { contact } of await locksIn(to, account.address, id)) await deleteLock(to, account.address, contact);
}
