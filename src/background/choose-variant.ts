import { UserError } from '../domain/errors.ts';
import type { ConversationFacts } from '../domain/facts.ts';
import type { TextVariant } from '../domain/variant.ts';
import type { ConversationRef } from '../messaging/contract.ts';
import type { Parts } from './parts.ts';
import { refresh } from './refresh.ts';
import { getConversation, putConversation } from './store/conversations.ts';
import { change } from './store/transaction.ts';

/**
 * Keeps which language and form of address the rep wants in a conversation; null forgets it. It changes no standing.
 *
 * @throws {UserError} nothing is known of the conversation
 */
export async function chooseVariant(
  parts: Parts,
  { account, conversationId, variant }: ConversationRef & { variant: TextVariant | null },
): Promise<null> {
  const isChanged = await change(parts.open, async (to) => {
    const record = await getConversation(to, account, conversationId);
    if (record === undefined) throw new UserError(parts.getMessage('error_unknownConversation'));
    if ((record.facts.chosenVariant ?? null) === variant) return false;
    const facts: ConversationFacts = { ...record.facts };
    if (variant === null) delete facts.chosenVariant;
    else facts.chosenVariant = variant;
    await putConversation(to, { ...record, facts });
    return true;
  });
  await refresh(parts, account, isChanged ? [conversationId] : []);
  return null;
}
