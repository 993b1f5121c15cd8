import type { DateOrder, LearntOrder } from './dates.ts';

/** What a mailbox has taught after one more date; dates that prove different orders leave it unknown for this page load. */
export function learnOrder(learnt: LearntOrder, proven: DateOrder | null): LearntOrder {
  if (proven === null || proven === learnt) return learnt;
  return learnt === null ? proven : 'contradicted';
}
