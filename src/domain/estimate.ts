import type { Chance } from './standing.ts';

/** What a reply model may know: only what had happened when the rep's last message was sent, and the silence since. */
export interface ReplyFeatures {
  /** Days (24 h, with fractions) since the rep's last message. */
  silentDays: number;
  /** Messages between rep and contact, either way, in the 30 days before the rep's last message. */
  messagesIn30Days: number;
  /** The same for 90 days. */
  messagesIn90Days: number;
  /** Messages between the two known at all. */
  messages: number;
}

/**
 * Estimates whether a contact writes again within 30 days. For the same history the chance must never rise while the
 * silence grows: the time at which a silence becomes `ghosting` is found by bisection.
 */
export interface ReplyModel {
  chance(features: ReplyFeatures): Chance;
}

/** Below this many messages a chance rests on the model's general curve: "few data" (reply-model.md 1). */
const fairFrom = 20;

/**
 * The formula with three features, recent activity of the pair and length of the silence, fitted on public office mail
 * (reply-model.md 1).
 */
export const threeFeatureModel: ReplyModel = {
  chance({ silentDays, messagesIn30Days, messagesIn90Days, messages }) {
    const logit =
      -1.46 -
      0.291 * Math.log(Math.max(silentDays, 1)) +
      0.334 * Math.log1p(messagesIn30Days) +
      0.737 * Math.log1p(messagesIn90Days);
    return { value: 1 / (1 + Math.exp(-logit)), confidence: messages < fairFrom ? 'few-data' : 'fair' };
  },
};
