import { plainProspect, type ReplyFeatures } from '../../src/domain/estimate.ts';

/** What a model is told of a lively exchange that fell silent two days ago. */
export function exchangeFeatures(change: Partial<ReplyFeatures> = {}): ReplyFeatures {
  return {
    silentDays: 2,
    messagesIn30Days: 8,
    messagesIn90Days: 16,
    messages: 40,
    contactDays15: 2,
    contactDays365: 8,
    sharedDays90: 9,
    contactPace: 0.08,
    knownDays: 120,
    daysSinceContact: 1,
    circumstances: plainProspect,
    ...change,
  };
}
