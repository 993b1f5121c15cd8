import type { Circumstances } from './estimate.ts';

/**
 * What no public data set shows, each with its size in log odds; −0.7 halves the odds. Messages unanswered in a row are not among
 * them: the sets do show them, and beside the activity they tell nothing (a weight of +0.01). They are set by judgement and bounded: all
 * together they never take more than `most` away.
 */
export const effects = {
  /**
   * One large study found 2.3 % of mails answered between companies against 7.8 % inside (design reply-model.md 1), −1.3 in log
   * odds of a first answer. Part of that is activity, which the model sees; half is kept.
   */
  externalContact: -0.64,
  /** They did not come to a meeting and have not written since. */
  missedMeeting: -0.7,
  /** A second one: less than twice as much is learned from it. */
  missedMeetingAgain: -0.5,
  /** A meeting is near and nobody has confirmed it: a small sign. */
  meetingUnconfirmed: -0.3,
} as const;

const most = 2;

/** The listed effects that apply, together, in log odds: 0 or below. */
export function effectOf({ isExternal, missedMeetings, isMeetingUnconfirmed }: Circumstances): number {
  let sum = isExternal ? effects.externalContact : 0;
  if (missedMeetings >= 1) sum += effects.missedMeeting;
  if (missedMeetings >= 2) sum += effects.missedMeetingAgain;
  if (isMeetingUnconfirmed) sum += effects.meetingUnconfirmed;
  return Math.max(-most, sum);
}
