import type { CloseReason } from './marks.ts';

/**
 * What may be going on behind a silence, always with its evidence. Benign, never blame; each code has a sentence for the evidence
 * and one for what helps in `_locales`.
 */
export type Hypothesis =
  /**
   * They are away or have just come back: their absence, or the slow weeks of August and the year's end. `untilMs` is the first
   * moment after it, in the past or to come.
   */
  | { code: 'other-priorities'; why: 'out-of-office' | 'slow-season'; untilMs: number }
  /** So many public holidays of the rep's country, on days that are worked otherwise, lie in the silence. */
  | { code: 'other-priorities'; why: 'holidays'; untilMs: null; days: number }
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
