import type { CloseReason } from './marks.ts';

/**
 * What may be going on behind a silence, always with its evidence. Benign, never blame; each code has a sentence for the evidence
 * and one for what helps in `_locales`.
 */
export type Hypothesis =
  /** They are away or busy for a while: an absence, public holidays, or the slow weeks of August and the year's end. */
  | { code: 'other-priorities'; why: 'out-of-office' | 'holidays' | 'slow-season'; untilMs: number | null }
  /** Their last word (`atMs`) sounded like a yes and may have meant “I'll think about it”: a short meeting for a clear yes. */
  | { code: 'ambiguous-yes'; atMs: number }
  /** It may be hard for them to say no: make no easy. `unanswered` of the rep's messages wait. */
  | { code: 'hard-to-say-no'; unanswered: number }
  /** The rep writes faster than in conversations that were answered: messages in each silent week, here and usually. */
  | { code: 'many-messages'; perWeek: number; usualPerWeek: number }
  /** The offer came sooner than in conversations that were answered: days from the first contact, here and usually. */
  | { code: 'early-offer'; days: number; usualDays: number }
  /** The same reason ended `count` of the last `of` closed ones: look at the targeting, not at yourself. */
  | { code: 'targeting'; why: CloseReason; count: number; of: number };
