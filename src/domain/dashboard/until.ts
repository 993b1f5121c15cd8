import type { ConversationFacts, MessageFact } from '../facts.ts';
import { instantOf, unknownTime } from '../time.ts';

/** A conversation as it was at `untilMs` (epoch ms), by the times of its messages; null where nothing of it had been written. */
export function asOf(untilMs: number, conversation: ConversationFacts): ConversationFacts | null {
  const isLater = ({ at }: MessageFact) => (instantOf(at) ?? 0) > untilMs;
  const later = conversation.messages.filter(isLater);
  if (later.length === 0) return conversation;
  const messages = conversation.messages.filter((message) => !isLater(message));
  if (messages.length === 0) return null;
  const last = messages.at(-1);
  const totals = { ...conversation.totals };
  for (const { from } of later)
    if (from?.address && totals[from.address] !== undefined)
      totals[from.address] = Math.max(0, (totals[from.address] ?? 0) - 1);
  return {
    ...conversation,
    messages,
    totals,
    messageCount: Math.max(messages.length, conversation.messageCount - later.length),
    newest: { id: last?.id ?? null, at: last?.at ?? unknownTime },
  };
}
