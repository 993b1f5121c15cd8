import { chanceOfLogit, confidenceOf, type ReplyFeatures, type ReplyModel } from './estimate.ts';
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

/**
 * The model that ships, as one mailbox has taught it. The rep's own silences already show how external contacts answer, so
 * that effect ends where a mailbox has taught anything.
 */
export function createReplyModel(taught: Recalibration = unchanged): ReplyModel {
  return {
    chance(features) {
      const { circumstances, messages } = features;
      const isTaught = taught.intercept !== unchanged.intercept || taught.slope !== unchanged.slope;
      const effect = effectOf(isTaught ? { ...circumstances, isExternal: false } : circumstances);
      const logit = taught.intercept + taught.slope * logitOf(features) + effect;
      return { value: chanceOfLogit(logit), confidence: confidenceOf({ messages }) };
    },
  };
}

/** The model before any mailbox has taught it. */
export const shippedModel = createReplyModel();
