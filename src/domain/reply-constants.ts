import type { ReplyConstants } from './reply-model.ts';
import type { ThreadConstants } from './thread-model.ts';

/**
 * Written by `node scripts/fit-reply-model.mjs DIR` with the training sets of docs/reply-model.md; do not edit. Log odds for
 * each unit of the terms of reply-terms.ts.
 */
export const replyConstants: ReplyConstants = {
  intercept: -0.8705,
  weights: {
    silence: -0.1151,
    silenceAtTheirPace: -0.8158,
    recentMessages: 0.1994,
    recentContactDays: 1.0607,
    yearOfContactDays: 0.7221,
    sharedDays: 0.2641,
    acquaintance: -0.3361,
    pauseBefore: 0.1727,
  },
};

/** The same for the terms of thread-terms.ts. */
export const threadConstants: ThreadConstants = {
  intercept: -1.1207,
  weights: { silence: -0.9414, age: 0.3954, lateShare: 0.5066, conversations: -0.5341, written: 0.4429 },
};
