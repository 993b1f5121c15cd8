import { checkCourtesy, courtesyLevel } from '../domain/courtesy/check-courtesy.ts';
import { ownWordsOf } from '../domain/courtesy/own-words.ts';
import { isFollowed } from '../domain/followed.ts';
import { lockOf } from '../domain/judge.ts';
import { findMoves } from '../domain/moves/find-moves.ts';
import { lookAt } from '../domain/situation.ts';
import { languageIn } from '../domain/text-language.ts';
import { languageOf, variantOf } from '../domain/variant.ts';
import type { ConversationRef, DraftCheck } from '../messaging/contract.ts';
import { findConversation } from './find-conversation.ts';
import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { look } from './store/transaction.ts';

/**
 * What may hurt in a draft to a prospect, and which moves it lacks where it is a last message; null to anybody else. Judged in the
 * language it is written in. Nothing of it is stored.
 */
export async function checkDraft(
  parts: Parts,
  { text, ...ref }: ConversationRef & { text: string },
): Promise<DraftCheck | null> {
  const rules = await loadRules(parts);
  const addressee = await look(parts.open, async (from) => {
    const found = await findConversation(from, ref, rules);
    const situation = found && lookAt(await found.judge.inputOf(found.record));
    if (!situation || !isFollowed(situation)) return null;
    const lock = lockOf(situation);
    const isHeld = lock.status === 'claimed' || lock.status === 'inserted';
    return {
      isLastMessage: isHeld && lock.conversationId === ref.conversationId,
      language: languageOf(variantOf(situation.conversation, rules.settings.fallbackVariant ?? parts.uiLanguage)),
    };
  });
  if (addressee === null) return null;
  const own = ownWordsOf(text);
  const language = languageIn(own) ?? addressee.language;
  const remarks = checkCourtesy(own, language);
  const isWritten = own.trim() !== '';
  const missing = addressee.isLastMessage && isWritten ? findMoves(own, language).missing : null;
  return { level: courtesyLevel(remarks), remarks, missing };
}
