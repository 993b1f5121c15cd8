import { composeText, ownSource } from '../domain/compose.ts';
import { UserError } from '../domain/errors.ts';
import type { AssessInput } from '../domain/situation.ts';
import { valuesFor } from '../domain/text-values.ts';
import { textKeyOf } from '../domain/texts/edited-texts.ts';
import { lastMessageKinds, type TextKind } from '../domain/texts/kinds.ts';
import type { Placeholder } from '../domain/texts/template.ts';
import { variantOf, type TextVariant } from '../domain/variant.ts';
import type { ComposedText, ConversationRef, TextRef } from '../messaging/contract.ts';
import { loadTexts, sourceInForce, type TextsInForce } from './edited-texts.ts';
import { findConversation } from './find-conversation.ts';
import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { look } from './store/transaction.ts';

const gapMessages: Record<Placeholder, string> = {
  contact: 'texts_gapContact',
  rep: 'texts_gapRep',
  company: 'texts_gapCompany',
  topic: 'texts_gapTopic',
  exchange: 'texts_gapExchange',
  meeting: 'texts_gapMeeting',
  offer: 'texts_gapOffer',
};

/**
 * A text to the contact of a conversation, filled in from what is known of the two, ready to be inserted.
 *
 * @throws {UserError} the text has a gap that cannot be filled here
 */
export function composeWhole(
  { getMessage }: Parts,
  texts: TextsInForce,
  input: AssessInput,
  { kind, variant }: TextRef,
): ComposedText {
  const { text, missing } = compose(texts, input, { kind, variant });
  if (missing.length > 0) {
    const gaps = missing.map((gap) => getMessage(gapMessages[gap])).join(', ');
    throw new UserError(getMessage('error_openGap', [gaps]));
  }
  return { textKind: kind, variant, text };
}

/**
 * The text that would be inserted. Without a kind the plain last message, without a variant the one the conversation's
 * language suggests. A gap that cannot be filled is shown as it is written in a last message, which then cannot be claimed; any
 * other text is for copying at once, so ours stands in for it.
 *
 * @throws {UserError} nothing is known of the conversation
 */
export async function previewLastMessage(
  parts: Parts,
  request: ConversationRef & { textKind: TextKind | null; variant: TextVariant | null },
): Promise<ComposedText> {
  const [rules, texts] = await Promise.all([loadRules(parts), loadTexts(parts)]);
  return look(parts.open, async (from) => {
    const found = await findConversation(from, request, rules);
    if (found === null) throw new UserError(parts.getMessage('error_unknownConversation'));
    const variant = request.variant ?? variantOf(found.record.facts, parts.uiLanguage);
    const input = await found.judge.inputOf(found.record);
    const kind = request.textKind ?? lastMessageKinds[0];
    const { text, missing } = compose(texts, input, { kind, variant });
    const isClaimed = lastMessageKinds.some((claimed) => claimed === kind);
    if (isClaimed || missing.length === 0) return { textKind: kind, variant, text };
    return { textKind: kind, variant, text: composeText(ownSource(kind, variant), variant, valuesFor(input)).text };
  });
}

function compose(texts: TextsInForce, input: AssessInput, { kind, variant }: TextRef) {
  return composeText(sourceInForce(texts, textKeyOf(kind, variant)), variant, valuesFor(input));
}
