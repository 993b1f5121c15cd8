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
    return {
      ref,
      webmail: facts.webmail,
      subject: facts.subject,
      assessment: assess(input),
      marks: marksInForce(input.marks, ref.conversationId, rules.nowMs),
      variant: variantOf(facts, parts.uiLanguage),
      paceHint: await paceHintFor(from, found.account, ref, rules),
      atMs: rules.nowMs,
    };
  });
}

/** Newest first: pauses that are over are none, and how a matter ended is what the rep said of it last. */
function marksInForce(marks: readonly Mark[], here: string, nowMs: number): Mark[] {
  const about = marks
    .filter(({ conversationId }) => conversationId === null || conversationId === here)
    .sort((a, b) => b.madeAtMs - a.madeAtMs);
  const resolved = about.find(({ what }) => what.type === 'resolved');
  return about.filter((mark) => {
    if (mark.what.type === 'paused') return mark.what.untilMs > nowMs;
    return mark.what.type !== 'resolved' || mark === resolved;
  });
}
