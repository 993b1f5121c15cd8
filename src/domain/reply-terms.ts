import type { ReplyFeatures } from './estimate.ts';

/** What the fitted part of the reply model looks at, by name. */
export const termNames = [
  'silence',
  'silenceAtTheirPace',
  'recentMessages',
  'recentContactDays',
  'yearOfContactDays',
  'sharedDays',
  'acquaintance',
  'pauseBefore',
] as const;
export type TermName = (typeof termNames)[number];

/** A number for each term, or a weight. */
export type Terms = Record<TermName, number>;

/** Beyond these, more of the same says nothing more; a damaged date must not make a chance absurd. */
const longestSilenceDays = 730;
const mostMessages = 1000;
const longestAcquaintanceDays = 3650;
const longestPauseDays = 90;

/**
 * The terms of a silence, each a logarithm, because the tenth message says less than the first. `silence` and
 * `silenceAtTheirPace`, the answers that the contact's own pace would have let expect, grow with the silence and nothing else
 * does. `pauseBefore` is how long the contact had not written when the rep did: just after their message the rep's is often the
 * last word of a talk that has come to its end.
 */
export function termsOf(features: ReplyFeatures): Terms {
  const days = within(features.silentDays, 1, longestSilenceDays);
  return {
    silence: Math.log(days),
    silenceAtTheirPace: Math.log1p(days * within(features.contactPace, 0, 1)),
    recentMessages: Math.log1p(within(features.messagesIn90Days, 0, mostMessages)),
    recentContactDays: Math.log1p(within(features.contactDays15, 0, mostMessages)),
    yearOfContactDays: Math.log1p(within(features.contactDays365, 0, mostMessages)),
    sharedDays: Math.log1p(within(features.sharedDays90, 0, mostMessages)),
    acquaintance: Math.log1p(within(features.knownDays, 0, longestAcquaintanceDays)),
    pauseBefore: Math.log1p(within(features.daysSinceContact, 0, longestPauseDays)),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/**
 * On which side of zero a weight must lie: a longer silence never makes an answer likelier, more of their messages never
 * less likely. The fit leaves out a term that would stand on the wrong side.
 */
export const signs: Readonly<Record<TermName, 1 | -1>> = {
  silence: -1,
  silenceAtTheirPace: -1,
  recentMessages: 1,
  recentContactDays: 1,
  yearOfContactDays: 1,
  sharedDays: 1,
  acquaintance: -1,
  pauseBefore: 1,
};
