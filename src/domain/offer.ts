import { isEngaged } from './back.ts';
import { interruptedFrom, type LockState } from './last-message-lock.ts';
import { missOf } from './missed-meeting.ts';
import { countedFrom } from './silence.ts';
import type { Situation } from './situation.ts';
import { silenceCalendar } from './slow-season.ts';
import type { LastMessageOffer, Silence } from './standing.ts';
import type { Verdict } from './verdict.ts';
import { addWorkingDays, workingTimeOf } from './working-time.ts';

/** Whether the one last message may be inserted now (last-message.md 3), and when the clock may change that. */
export function offerOf(
  situation: Situation,
  found: Verdict,
  lock: LockState,
): { offer: LastMessageOffer; changesAtMs: number[] } {
  if (lock.status !== 'open')
    return { offer: lock, changesAtMs: lock.status === 'claimed' ? [interruptedFrom(lock.atMs)] : [] };
  const why = refusal(situation, found);
  if (why) return { offer: { status: 'not-offered', why }, changesAtMs: [] };

  const { settings, nowMs } = situation;
  const { silence, ghostingFromMs } = found;
  if (!silence || ghostingFromMs === null)
    return { offer: { status: 'not-offered', why: 'not-silent' }, changesAtMs: [] };
  const earliestMs = addWorkingDays(countedFrom(silence), waitingDays(situation, silence), silenceCalendar(settings));
  const fromMs = Math.max(earliestMs, ghostingFromMs);
  if (nowMs < fromMs) {
    const isForeseen = Number.isFinite(fromMs);
    return {
      offer: { status: 'not-yet', fromMs: isForeseen ? fromMs : null },
      changesAtMs: isForeseen ? [fromMs] : [],
    };
  }
  const hint = workingTimeOf(settings).isPoorMoment(nowMs) ? 'better-on-a-working-morning' : null;
  return { offer: { status: 'offered', hint }, changesAtMs: [] };
}

/** Working days after the rep's last own message once they have proposed another time for a missed meeting (last-message.md 3). */
const afterProposalWorkingDays = 3;

/** How many working days the last message waits: fewer when a proposal to meet again, after a missed meeting, stays unanswered. */
function waitingDays(situation: Situation, { unanswered }: Silence): number {
  const days = situation.settings.lastMessageAfterWorkingDays;
  return unanswered > 0 && missOf(situation)?.hasProposed ? Math.min(days, afterProposalWorkingDays) : days;
}

type Refusal = Extract<LastMessageOffer, { status: 'not-offered' }>['why'];

function refusal({ marks, exchange, meetings }: Situation, { standing }: Verdict): Refusal | null {
  if (standing === 'excluded' || standing === 'unknown') return standing;
  if (marks.some(({ what }) => what.type === 'objected')) return 'objected';
  if (standing === 'cold') return 'not-engaged';
  if (standing === 'waiting' && !isEngaged(exchange.answers, marks, meetings)) return 'not-engaged';
  return null;
}
