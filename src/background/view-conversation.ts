import { assess } from '../domain/assess.ts';
import type { Mark } from '../domain/marks.ts';
import { variantOf } from '../domain/variant.ts';
import type { ConversationRef, ConversationView } from '../messaging/contract.ts';
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
    const { facts } = found.record;
    const input = await found.judge.inputOf(found.record);
    const isInForce = (mark: Mark) =>
      (mark.conversationId === null || mark.conversationId === ref.conversationId) &&
      (mark.what.type !== 'paused' || mark.what.untilMs > rules.nowMs);
    return {
      ref,
      webmail: facts.webmail,
      subject: facts.subject,
      assessment: assess(input),
      marks: input.marks.filter(isInForce).sort((a, b) => b.madeAtMs - a.madeAtMs),
      variant: variantOf(facts, parts.uiLanguage),
      paceHint: await paceHintFor(from, found.account, ref, rules),
      atMs: rules.nowMs,
    };
  });
}
