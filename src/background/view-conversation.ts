import { assess } from '../domain/assess.ts';
import { wasMadeAfter, type Mark } from '../domain/marks.ts';
import { lookAt, type AssessInput } from '../domain/situation.ts';
import type { Assessment, ResolutionState } from '../domain/standing.ts';
import { variantOf } from '../domain/variant.ts';
import type { ConversationRef, ConversationView, PaceHint } from '../messaging/contract.ts';
import { tellConversation } from '../telling/tell-conversation.ts';
import { createWords } from '../ui/words.ts';
import { findConversation } from './find-conversation.ts';
import { paceHintFor } from './pace-hint.ts';
import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { look } from './store/transaction.ts';

/** Judges a conversation as of now; null when nothing is known of it yet. */
export async function viewConversation(parts: Parts, ref: ConversationRef): Promise<ConversationView | null> {
  const rules = await loadRules(parts);
  return look(parts.open, async (from): Promise<ConversationView | null> => {
    const found = await findConversation(from, ref, rules);
    if (found === null) return null;
    const input = await found.judge.inputOf(found.record);
    return viewOf(parts, input, assess(input), await paceHintFor(from, found.account, ref, rules));
  });
}

/** What is shown of a conversation that was judged. */
export function viewOf(
  { uiLanguage, getMessage }: Parts,
  input: AssessInput,
  assessment: Assessment,
  paceHint: PaceHint | null,
): ConversationView {
  const { conversation, settings, nowMs } = input;
  const judged = { assessment, marks: marksInForce(input, assessment.resolution), paceHint, atMs: nowMs };
  return {
    ref: { account: conversation.account, conversationId: conversation.id },
    webmail: conversation.webmail,
    subject: conversation.subject,
    variant: variantOf(conversation, settings.fallbackVariant ?? uiLanguage),
    ...(conversation.chosenVariant && { isVariantChosen: true as const }),
    ...judged,
    told: tellConversation(judged, createWords(getMessage, uiLanguage, settings.timeZone)),
  };
}

/**
 * Newest first. Neither pauses that are over nor what the rep said of a matter that went on since: a let-go before their last
 * answer, and how it ended before the answer they are asked about. Of several endings the last one said.
 */
function marksInForce(input: AssessInput, resolution: ResolutionState | null): Mark[] {
  const { marks, conversation, nowMs } = input;
  const { lastAnswer } = lookAt(input);
  const about = marks
    .filter(({ conversationId }) => conversationId === null || conversationId === conversation.id)
    .sort((a, b) => b.madeAtMs - a.madeAtMs);
  const isToldHere = resolution === null || resolution.by === 'rep';
  const resolved = isToldHere ? about.find(({ what }) => what.type === 'resolved') : undefined;
  return about.filter((mark) => {
    const { what } = mark;
    if (what.type === 'paused') return what.untilMs > nowMs;
    if (what.type === 'let-go') return lastAnswer === null || wasMadeAfter(mark, lastAnswer);
    return what.type !== 'resolved' || mark === resolved;
  });
}
