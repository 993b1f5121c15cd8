import { isEngaged } from './back.ts';
import { interruptedFrom, type LockState } from './last-message-lock.ts';
import { countedFrom } from './silence.ts';
import type { Situation } from './situation.ts';
import { silenceCalendar } from './slow-season.ts';
import type { LastMessageOffer } from './standing.ts';
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
  const earliestMs = addWorkingDays(
    countedFrom(silence),
    settings.lastMessageAfterWorkingDays,
    silenceCalendar(settings),
  );
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

type Refusal = Extract<LastMessageOffer, { status: 'not-offered' }>['why'];

function refusal({ marks, exchange }: Situation, { standing }: Verdict): Refusal | null {
  if (standing === 'excluded' || standing === 'unknown') return standing;
  if (marks.some(({ what }) => what.type === 'objected')) return 'objected';
  if (standing === 'cold') return 'not-engaged';
  if (standing === 'waiting' && !isEngaged(exchange.answers, marks)) return 'not-engaged';
  return null;
}
