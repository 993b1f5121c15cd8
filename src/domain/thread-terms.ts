import type { Turn } from './exchange.ts';
import { dayMs } from './time.ts';

/** What had been written in the conversation itself when the silence began, and how the contact has treated others. */
export interface ThreadHistory {
  /** Days since the first message of the conversation; 0 where the rep's message was the first. */
  ageDays: number;
  /** The rep's earlier messages to them, in all conversations. */
  asked: number;
  /** Answers to these in the same conversation that took longer than a day. */
  lateAnswers: number;
  /** Conversations with them before. */
  conversations: number;
  /** Messages between the two before. */
  written: number;
}

/**
 * What was written before the message at `sinceMs` that began the silence; the rest is not looked at.
 *
 * @param turns over all conversations, oldest first
 */
export function threadBefore(sinceMs: number, turns: readonly Turn[], conversationId: string): ThreadHistory {
  const past = turns.filter(({ atMs }) => atMs < sinceMs);
  const first = past.find((turn) => turn.conversationId === conversationId);
  const waitingSinceMs = new Map<string, number>();
  let [asked, lateAnswers] = [0, 0];
  for (const { by, atMs, conversationId: id } of past) {
    const fromMs = waitingSinceMs.get(id);
    if (by === 'rep') {
      asked += 1;
      if (fromMs === undefined) waitingSinceMs.set(id, atMs);
    } else if (fromMs !== undefined) {
      if (atMs - fromMs > dayMs) lateAnswers += 1;
      waitingSinceMs.delete(id);
    }
  }
  return {
    ageDays: first ? (sinceMs - first.atMs) / dayMs : 0,
    asked,
    lateAnswers,
    conversations: new Set(past.map((turn) => turn.conversationId)).size,
    written: past.length,
  };
}

/** What the model of “this question” looks at, by name. */
export const threadTermNames = ['silence', 'age', 'lateShare', 'conversations', 'written'] as const;

/** A number for each term, or a weight. */
export type ThreadTerms = Record<(typeof threadTermNames)[number], number>;

const longestSilenceDays = 730;

/** A longer silence never makes an answer likelier, a habit of late answers never less likely. */
export const threadSigns: Readonly<Partial<Record<keyof ThreadTerms, 1 | -1>>> = { silence: -1, lateShare: 1 };

/**
 * The terms of “this question” after `silentDays` (24 h). Whether the rep's message asked for something is none of them: it
 * tells who answers within a day, and nothing any more of silences longer than that.
 */
export function threadTermsOf(silentDays: number, thread: ThreadHistory): ThreadTerms {
  return {
    silence: Math.log(Math.min(longestSilenceDays, Math.max(1, silentDays))),
    age: Math.log1p(Math.max(0, thread.ageDays)),
    lateShare: Math.log((thread.lateAnswers + 0.5) / (thread.asked + 20)),
    conversations: Math.log1p(thread.conversations),
    written: Math.log1p(thread.written),
  };
}
