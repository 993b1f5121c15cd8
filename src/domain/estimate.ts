import type { Activity } from './activity.ts';
import type { Chance } from './standing.ts';

/**
 * What a reply model may know: only what had happened when the rep's last message was sent, and the silence since. Where
 * something is not exactly known it has the value that makes an answer likelier, see `features.ts`.
 */
export interface ReplyFeatures extends Activity {
  /** Days (24 h, with fractions) since the rep's last message. */
  silentDays: number;
  /** Messages between rep and contact, either way, in the 30 days before the rep's last message. */
  messagesIn30Days: number;
  /** The same for 90 days. */
  messagesIn90Days: number;
  /** Messages between the two known at all. */
  messages: number;
  /** What else is known of the contact. */
  circumstances: Circumstances;
}

/** What no public data shows and the rep's mailbox or marks do; each has a listed effect, see `reply-effects.ts`. */
export interface Circumstances {
  /** Somebody of another company; colleagues answer more. */
  isExternal: boolean;
  /** Meetings the contact did not come to, since they wrote last. */
  missedMeetings: number;
  /** A meeting is near that the contact has not confirmed. */
  isMeetingUnconfirmed: boolean;
}

/** Nothing special is known of a prospect. */
export const plainProspect: Circumstances = { isExternal: true, missedMeetings: 0, isMeetingUnconfirmed: false };

/**
 * Estimates whether a contact writes again within 30 days. For the same history the chance must never rise while the
 * silence grows: the time at which a silence becomes `ghosting` is found by bisection.
 */
export interface ReplyModel {
  chance(features: ReplyFeatures): Chance;
}

/** Below this many messages a chance rests on the model's general curve: "few data" (reply-model.md 1). */
const fairFrom = 20;

/** How much of the contact's own history stands behind a chance. */
export function confidenceOf({ messages }: Pick<ReplyFeatures, 'messages'>): Chance['confidence'] {
  return messages < fairFrom ? 'few-data' : 'fair';
}

/** Log odds beyond this are as good as certain; a chance of them would be rounded to 0 or 1. */
const mostLogit = 30;

/** Chance (above 0, below 1) of log odds. */
export function chanceOfLogit(logit: number): number {
  return 1 / (1 + Math.exp(-Math.min(mostLogit, Math.max(-mostLogit, logit))));
}

/**
 * The formula with three features, recent activity of the pair and length of the silence, fitted on public office mail
 * (reply-model.md 1): what the shipped model is measured against.
 */
export const threeFeatureModel: ReplyModel = {
  chance({ silentDays, messagesIn30Days, messagesIn90Days, messages }) {
    const logit =
      -1.46 -
      0.291 * Math.log(Math.max(silentDays, 1)) +
      0.334 * Math.log1p(messagesIn30Days) +
      0.737 * Math.log1p(messagesIn90Days);
    return { value: chanceOfLogit(logit), confidence: confidenceOf({ messages }) };
  },
};
