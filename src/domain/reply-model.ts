import { chanceOfLogit, confidenceOf, type Circumstances, type ReplyFeatures, type ReplyModel } from './estimate.ts';
import { unchanged, type Recalibration } from './recalibrate.ts';
import { replyConstants } from './reply-constants.ts';
import { effectOf } from './reply-effects.ts';
import { termNames, termsOf, type Terms } from './reply-terms.ts';

/** Fitted numbers of the model: log odds are `intercept` plus the weighted terms. */
export interface ReplyConstants {
  intercept: number;
  weights: Terms;
}

/** Log odds of an answer within 30 days, before the listed effects and what the mailbox teaches. */
export function logitOf(features: ReplyFeatures, { intercept, weights }: ReplyConstants = replyConstants): number {
  const terms = termsOf(features);
  return termNames.reduce((sum, name) => sum + weights[name] * terms[name], intercept);
}

/** Log odds of an answer as shipped, of somebody of whom no meeting is known: what a mailbox learns from. */
export function shippedLogitOf(features: ReplyFeatures): number {
  return logitOf(features) + effectOf({ ...nothingSpecial, isExternal: features.circumstances.isExternal });
}

const nothingSpecial: Circumstances = { isExternal: false, missedMeetings: 0, isMeetingUnconfirmed: false };

/**
 * The model that ships, as one mailbox has taught it. What it taught includes how external contacts answer; what meetings tell
 * comes on top, because no past silence shows it.
 */
export function createReplyModel(taught: Recalibration = unchanged): ReplyModel {
  return {
    chance(features) {
      const { circumstances, messages } = features;
      const { isExternal } = circumstances;
      const meetings = effectOf(circumstances) - effectOf({ ...nothingSpecial, isExternal });
      const logit = taught.intercept + taught.slope * shippedLogitOf(features) + meetings;
      return { value: chanceOfLogit(logit), confidence: confidenceOf({ messages }) };
    },
  };
}

/** The model before any mailbox has taught it. */
export const shippedModel = createReplyModel();
