import { chanceOfLogit } from './estimate.ts';
import { threadConstants } from './reply-constants.ts';
import { threadTermNames, threadTermsOf, type ThreadHistory, type ThreadTerms } from './thread-terms.ts';

/** Fitted numbers of the model of “this question”. */
export interface ThreadConstants {
  intercept: number;
  weights: ThreadTerms;
}

/**
 * The chance (0 to 1) that the contact answers in this very conversation within 30 days, after `silentDays` of 24 h: “this question”. It
 * is far smaller than that of their writing at all: who answers a mail does so within hours, or never (reply-model.md 1).
 */
export function chanceInConversation(silentDays: number, thread: ThreadHistory): number {
  const terms = threadTermsOf(silentDays, thread);
  const { intercept, weights } = threadConstants;
  return chanceOfLogit(threadTermNames.reduce((sum, name) => sum + weights[name] * terms[name], intercept));
}
