import { assess } from '../domain/assess.ts';
import { composeText } from '../domain/compose.ts';
import { checkCourtesy } from '../domain/courtesy/check-courtesy.ts';
import { UserError } from '../domain/errors.ts';
import type { AssessInput } from '../domain/situation.ts';
import { valuesFor } from '../domain/text-values.ts';
import { textKeyOf } from '../domain/texts/edited-texts.ts';
import { lastMessageKinds, type TextKind } from '../domain/texts/kinds.ts';
import type { Placeholder } from '../domain/texts/template.ts';
import { languageOf, variantOf } from '../domain/variant.ts';
import type { ComposedText, ConversationRef, TextChoice } from '../messaging/contract.ts';
import { loadTexts, sourceInForce, type TextsInForce } from './edited-texts.ts';
import { findConversation } from './find-conversation.ts';
import { judgeWithKept } from './judge-with-kept.ts';
import { storeKeptSoon } from './kept-in-memory.ts';
import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { look } from './store/transaction.ts';
import type { ComposeRequest, PreviewRequest } from './validate-request.ts';

const gapMessages: Record<Placeholder, string> = {
  contact: 'texts_gapContact',
  rep: 'texts_gapRep',
  company: 'texts_gapCompany',
  topic: 'texts_gapTopic',
  exchange: 'texts_gapExchange',
  meeting: 'texts_gapMeeting',
  offer: 'texts_gapOffer',
};

/** A text that can be inserted: no gap is open. */
type WholeText = ComposedText & { missing: [] };

/**
 * A text to the contact of a conversation, filled in from what is known of the two and what the rep gave, ready to be inserted.
 *
 * @throws {UserError} the text has a gap that nobody has filled
 */
export function composeWhole(
  { getMessage }: Parts,
  texts: TextsInForce,
  input: AssessInput,
  choice: TextChoice,
): WholeText {
  const composed = compose(texts, input, choice);
  if (composed.missing.length > 0) {
    const gaps = composed.missing.map((gap) => getMessage(gapMessages[gap])).join(', ');
    throw new UserError(getMessage('error_openGap', [gaps]));
  }
  return { ...composed, missing: [] };
}

/**
 * The text that would be inserted. Without a kind the one that fits best now, without a variant that of the conversation.
 *
 * @throws {UserError} nothing is known of the conversation
 */
export async function previewText(parts: Parts, request: PreviewRequest): Promise<ComposedText> {
  return withTexts(parts, request, ({ texts, input, fitting }) => {
    const fallback = input.settings.fallbackVariant ?? parts.uiLanguage;
    const variant = request.variant ?? variantOf(input.conversation, fallback);
    const textKind = request.textKind ?? fitting()[0] ?? lastMessageKinds[0];
    return compose(texts, input, { ...request, textKind, variant });
  });
}

/**
 * A whole text of a kind that claims nothing, for insertion.
 *
 * @throws {UserError} nothing is known of the conversation, the text does not fit any more, or a gap is open
 */
export async function composeForInsertion(parts: Parts, request: ComposeRequest): Promise<ComposedText> {
  await storeKeptSoon(parts);
  return withTexts(parts, request, ({ texts, input, fitting }) => {
    if (!fitting().includes(request.textKind)) throw new UserError(parts.getMessage('error_textDoesNotFit'));
    return composeWhole(parts, texts, input, request);
  });
}

interface Known {
  texts: TextsInForce;
  input: AssessInput;
  /** Texts that fit now. */
  fitting: () => readonly TextKind[];
}

async function withTexts<Answer>(parts: Parts, ref: ConversationRef, work: (known: Known) => Answer): Promise<Answer> {
  const texts = await loadTexts(parts);
  const kept = await judgeWithKept(parts, ref);
  if (kept !== null) return work({ texts, input: kept.input, fitting: () => kept.assessment.texts });
  const rules = await loadRules(parts);
  return look(parts.open, async (from) => {
    const found = await findConversation(from, ref, rules);
    if (found === null) throw new UserError(parts.getMessage('error_unknownConversation'));
    const input = await found.judge.inputOf(found.record);
    return work({ texts, input, fitting: () => assess(input).texts });
  });
}

function compose(texts: TextsInForce, input: AssessInput, { textKind, variant, given }: TextChoice): ComposedText {
  const source = sourceInForce(texts, textKeyOf(textKind, variant));
  const { text, pieces, missing } = composeText(source, variant, valuesFor(input), given);
  return { textKind, variant, text, pieces, missing, remarks: checkCourtesy(text, languageOf(variant)) };
}
