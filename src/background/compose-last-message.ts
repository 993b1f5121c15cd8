import { composeText, ownSource } from '../domain/compose.ts';
import { UserError } from '../domain/errors.ts';
import type { AssessInput } from '../domain/situation.ts';
import { valuesFor } from '../domain/text-values.ts';
import { lastMessageKinds, type TextKind } from '../domain/texts/kinds.ts';
import { variantOf, type TextVariant } from '../domain/variant.ts';
import type { ComposedText, ConversationRef } from '../messaging/contract.ts';
import { findConversation } from './find-conversation.ts';
import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { look } from './store/transaction.ts';

/** A text to the contact of a conversation, filled in from what is known of the two. */
export function compose(input: AssessInput, textKind: TextKind, variant: TextVariant): ComposedText {
  const values = valuesFor(input);
  return { textKind, variant, text: composeText(ownSource(textKind, variant), variant, values).text };
}

/**
 * The text that would be inserted. Without a kind the plain last message, without a variant the one the conversation's
 * language suggests.
 *
 * @throws {UserError} nothing is known of the conversation
 */
export async function previewLastMessage(
  parts: Parts,
  request: ConversationRef & { textKind: TextKind | null; variant: TextVariant | null },
): Promise<ComposedText> {
  const rules = await loadRules(parts);
  return look(parts.open, async (from) => {
    const found = await findConversation(from, request, rules);
    if (found === null) throw new UserError(parts.getMessage('error_unknownConversation'));
    const variant = request.variant ?? variantOf(found.record.facts, parts.uiLanguage);
    const { input } = await found.judge.judge(found.record);
    return compose(input, request.textKind ?? lastMessageKinds[0], variant);
  });
}
