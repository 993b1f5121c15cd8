import type { NotedName, WebmailHealth } from '../../../messaging/health-api.ts';
import { lostParts, partLostWith, type LostPart } from '../../../messaging/lost-part.ts';
import { dayMs } from '../../../domain/time.ts';

/** How well the pages of a webmail can be read, as far as the log tells. */
export type HealthVerdict =
  /** Nothing that should be there is missing. */
  | { status: 'well'; lastGoodMs: number }
  /** Something is missing: on some pages (`partly`), or on all since `lastGoodMs`, null for ever. */
  | { status: 'partly'; lost: LostPart[]; lastMs: number; lastGoodMs: number }
  | { status: 'badly'; lost: LostPart[]; lastMs: number; lastGoodMs: number | null }
  /** Open was only what is not read on purpose, such as a folder with drafts. */
  | { status: 'unproven' };

/** Reasons that mean a fault, by what is lost with them; the others tell of pages that cannot be read by their nature. */
export const faults: Readonly<Record<string, LostPart>> = {
  'account-unknown': 'mailbox',
  'page-not-recognised': 'conversation',
  'not-recorded': 'note',
};

/** What the background notes of its own work, by what is lost with it. */
const ownMisses: Readonly<Record<string, LostPart>> = { judgement: 'judgement', refresh: 'badge' };

/**
 * What is missing now. One page of a webmail may read well while another does not, so a fault is over only when all was well
 * since, and for a day.
 */
export function judgeHealth({ lastReportMs, lastGoodMs, misses, unreadable }: WebmailHealth): HealthVerdict {
  const isPresent = ({ lastMs }: NotedName) => lastMs > (lastGoodMs ?? 0) || lastReportMs - lastMs < dayMs;
  const missing = misses
    .filter(isPresent)
    .map((miss) => ({ ...miss, part: ownMisses[miss.name] ?? partLostWith(miss.name) }));
  const failed = unreadable.filter(isPresent).flatMap((reason) => {
    const part = faults[reason.name];
    return part ? [{ ...reason, part }] : [];
  });
  const present = [...missing, ...failed];
  if (present.length === 0) return lastGoodMs === null ? { status: 'unproven' } : { status: 'well', lastGoodMs };
  const lost = lostParts.filter((part) => present.some((each) => each.part === part));
  const lastMs = Math.max(...present.map((each) => each.lastMs));
  return lastGoodMs !== null && present.some((each) => each.firstMs <= lastGoodMs)
    ? { status: 'partly', lost, lastMs, lastGoodMs }
    : { status: 'badly', lost, lastMs, lastGoodMs };
}
