import type { BriefAssessment } from '../domain/assess.ts';
import { dayMs, minuteMs } from '../domain/time.ts';
import type { ProspectGroup } from '../messaging/contract.ts';
import type { Judgement } from './judge.ts';
import type { AccountRecord, ConversationRecord, StandingRecord } from './store/schema.ts';

/** product.md 3: the first run must not overwhelm. */
const maxDayOneWarnings = 10;

/** When a conversation that could not be judged is judged again: another version may know better. */
const nextTryMs = dayMs;

/**
 * What the store keeps of a judgement (null: it failed), for lists, badge and alarm. Counts a new warning of the first 24 hours in
 * `account`, which the caller writes.
 */
export function deriveStanding(
  account: AccountRecord,
  record: ConversationRecord,
  judgement: Judgement | null,
  before: StandingRecord | undefined,
  nowMs: number,
): StandingRecord {
  if (judgement === null) return unjudgedStanding(record, before?.notable ?? null, nowMs + nextTryMs);
  const { assessment, look } = judgement;
  const { standing, warns, contact, silence } = assessment;
  const { account: address, id, facts, lastActivityMs } = record;
  const group = groupOf(assessment, look.isNow);
  const notable = notableOf(account, assessment, lastActivityMs, before?.notable ?? null, nowMs);
  const isNew = isNotable(assessment) && notable?.isNoticed === false;
  const isBadged = isNew && (standing === 'ghosting' || standing === 'back');
  return {
    account: address,
    id,
    standing,
    group,
    warns,
    nextCheckAtMs: nextCheck([assessment.nextCheckAtMs ?? Number.POSITIVE_INFINITY, ...look.changesAtMs], nowMs),
    notable,
    isNew,
    ...(isBadged && { badge: 1 }),
    ...(group !== null && { listKey: [address, group, -lastActivityMs] }),
    place: record.contactKeys[0],
    shown: {
      webmail: facts.webmail,
      name: contact?.name ?? '',
      company: contact?.company ?? null,
      subject: facts.subject,
      lastAtMs: lastActivityMs === 0 ? null : lastActivityMs,
    },
    silentSinceMs: silence?.sinceMs ?? null,
    ...(silence?.errorMs !== undefined && { isApproximate: true }),
  };
}

/** The standing of a conversation of which nothing can be said: no list shows it, and nobody is warned. @param nextCheckAtMs epoch ms */
export function unjudgedStanding(
  { account, id, facts, contactKeys }: ConversationRecord,
  notable: StandingRecord['notable'],
  nextCheckAtMs: number | null,
): StandingRecord {
  return {
    ...{ account, id, standing: 'unknown', group: null, warns: false, nextCheckAtMs, notable, isNew: false },
    place: contactKeys[0],
    shown: { webmail: facts.webmail, name: '', company: null, subject: facts.subject, lastAtMs: null },
    silentSinceMs: null,
  };
}

/** The earliest future instant, at least a minute away: a check that is due at once would be due for ever. */
function nextCheck(instantsMs: readonly number[], nowMs: number): number | null {
  const nextMs = Math.min(...instantsMs.filter((atMs) => atMs > nowMs));
  return Number.isFinite(nextMs) ? Math.max(nextMs, nowMs + minuteMs) : null;
}

function isNotable({ warns, standing }: BriefAssessment): boolean {
  return warns || standing === 'back';
}

function notableOf(
  account: AccountRecord,
  assessment: BriefAssessment,
  lastActivityMs: number,
  before: StandingRecord['notable'],
  nowMs: number,
): StandingRecord['notable'] {
  if (!isNotable(assessment)) return before;
  const { standing, silence, warns } = assessment;
  const sinceMs = cameBackAtMs(assessment) ?? silence?.sinceMs ?? lastActivityMs;
  if (before?.standing === standing && before.sinceMs === sinceMs) return before;
  const isDayOne = warns && nowMs < account.facts.firstSeenAtMs + dayMs;
  const isTooMany = isDayOne && account.dayOneWarnings >= maxDayOneWarnings;
  if (isDayOne && !isTooMany) account.dayOneWarnings += 1;
  return { standing, sinceMs, isNoticed: isTooMany };
}

function cameBackAtMs({ reasons }: BriefAssessment): number | null {
  return reasons.find((reason) => reason.code === 'came-back')?.atMs ?? null;
}

/** The group of the prospects view that shows a conversation; null for none. */
function groupOf(assessment: BriefAssessment, isWorthALook: boolean): ProspectGroup | null {
  if (assessment.reasons.some(({ code }) => code === 'older-silence')) return 'older-silences';
  switch (assessment.standing) {
    case 'back':
    case 'ghosting':
    case 'unconfirmed':
    case 'quiet':
    case 'your-turn':
    case 'last-message':
      return assessment.standing;
    case 'unknown':
      return isWorthALook ? 'to-check' : null;
    case 'waiting':
      // The rep's mail came back: the address wants a look.
      return assessment.reasons[0]?.code === 'bounced' ? 'to-check' : null;
    case 'cold':
    case 'let-go':
    case 'paused':
    case 'excluded':
      return null;
  }
}
