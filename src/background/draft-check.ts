import { checkCourtesy, courtesyLevel } from '../domain/courtesy/check-courtesy.ts';
import { ownWordsOf } from '../domain/courtesy/own-words.ts';
import { variantOf } from '../domain/variant.ts';
import type { ConversationRef, DraftCheck } from '../messaging/contract.ts';
import { findConversation } from './find-conversation.ts';
import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { look } from './store/transaction.ts';

/** What may hurt in a draft to somebody who is followed; null to anybody else. Nothing of it is stored. */
export async function checkDraft(
  parts: Parts,
  { text, ...ref }: ConversationRef & { text: string },
): Promise<DraftCheck | null> {
  const rules = await loadRules(parts);
  const variant = await look(parts.open, async (from) => {
    const found = await findConversation(from, ref, rules);
    return found && variantOf(found.record.facts, parts.uiLanguage);
  });
  if (variant === null) return null;
  const remarks = checkCourtesy(ownWordsOf(text), variant === 'en' ? 'en' : 'fr');
  return { level: courtesyLevel(remarks), remarks, missing: null };
}
