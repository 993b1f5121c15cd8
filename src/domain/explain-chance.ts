import type { ReplyFeatures, ReplyModel } from './estimate.ts';
import type { Rhythm } from './standing.ts';
import { dayMs } from './time.ts';

/** What a chance would be if one thing were otherwise: “if they had answered at their usual speed it would be 81 %, not 34 %”. */
export interface ChanceReason {
  code:
    /** The silence is longer than the median of their delays: `instead` is the chance had only that passed. */
    | 'silent-longer-than-usual'
    /** They have written less lately than over the year: `instead` is the chance had they kept that pace. */
    | 'less-lately'
    /** They have written more lately than over the year: `instead` is the chance at that slower pace. */
    | 'more-lately'
    | 'meeting-missed'
    | 'meeting-unconfirmed';
  /** 0 to 1. */
  instead: number;
}

/** Less than this, in log odds, is no reason. */
const worthSaying = 0.1;
/** What a steady writer's days come to: a pace times the days over which a day fades. */
const fading = 15;

/**
 * What makes the chance what it is, the strongest first; each is the model itself, asked about one change. What does not matter is
 * left out.
 */
export function explainChance(features: ReplyFeatures, { usual }: Rhythm, model: ReplyModel): ChanceReason[] {
  const { value } = model.chance(features);
  const { circumstances, silentDays } = features;
  const usualDays = usual === null ? null : usual.medianMs / dayMs;
  const steadyDays = features.contactPace * fading;
  const isLessLately = features.contactDays15 < steadyDays;
  const changes: [ChanceReason['code'], Partial<ReplyFeatures>][] = [
    [isLessLately ? 'less-lately' : 'more-lately', { contactDays15: steadyDays }],
  ];
  if (usualDays !== null && usualDays < silentDays)
    changes.push(['silent-longer-than-usual', { silentDays: usualDays }]);
  if (circumstances.missedMeetings > 0)
    changes.push(['meeting-missed', { circumstances: { ...circumstances, missedMeetings: 0 } }]);
  if (circumstances.isMeetingUnconfirmed)
    changes.push(['meeting-unconfirmed', { circumstances: { ...circumstances, isMeetingUnconfirmed: false } }]);
  return changes
    .map(([code, change]) => ({ code, instead: model.chance({ ...features, ...change }).value }))
    .map((reason) => ({ reason, weight: Math.abs(logit(reason.instead) - logit(value)) }))
    .filter(({ weight }) => weight >= worthSaying)
    .sort((a, b) => b.weight - a.weight)
    .map(({ reason }) => reason);
}

const logit = (chance: number) => Math.log(chance / (1 - chance));
