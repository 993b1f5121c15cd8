import type { Absence } from './absence.ts';
import type { Turn } from './exchange.ts';
import type { Mark } from './marks.ts';
import { expectedAhead, lastMetUntil } from './meetings/meeting-state.ts';
import type { Meeting } from './meetings/meeting.ts';
import { latestMark } from './situation.ts';
import type { Moment } from './time.ts';

/** What may explain a silence at `nowMs`, as far as it was known then. */
export interface Known {
  /** Oldest first. */
  turns: readonly Turn[];
  marks: readonly Mark[];
  meetings: readonly Meeting[];
  absence: Absence | null;
  nowMs: number;
}

/** Why a silence is none, or pauses until `untilMs` (epoch ms). */
export type Explanation =
  | { why: 'away'; absence: Absence }
  | { why: 'clear-no'; atMs: number; errorMs?: number }
  | { why: 'meeting-ahead'; meeting: Meeting };

/** Marks by which the rep tells that the two are talking again. */
const revivals: readonly Mark['what']['type'][] = ['answered-elsewhere', 'met', 'meeting', 'meeting-held'];

/** What explains that the contact has not answered the rep; null where nothing does. */
export function explanationOf({ turns, marks, meetings, absence, nowMs }: Known): Explanation | null {
  if (absence && nowMs < absence.untilMs) return { why: 'away', absence };
  const no = clearNo(turns, marks);
  if (no) return { why: 'clear-no', atMs: no.atMs, ...(no.errorMs !== undefined && { errorMs: no.errorMs }) };
  const meeting = expectedAhead(meetings, { turns, marks }, nowMs);
  return meeting && { why: 'meeting-ahead', meeting };
}

/**
 * When they said no, if that was their last word: as the rep told us how the matter ended, else as their mail reads. Talking again
 * makes it none.
 */
function clearNo(turns: readonly Turn[], marks: readonly Mark[]): Moment | null {
  const last = turns.findLast(({ by }) => by === 'contact');
  if (!last) return null;
  const told = latestMark(marks, 'resolved', last);
  const isNo = told ? told.what.how === 'no' : last.signal?.kind === 'clear-no';
  const saidAtMs = told?.madeAtMs ?? last.atMs;
  const isRevived = marks.some(({ what, madeAtMs }) => revivals.includes(what.type) && madeAtMs > saidAtMs);
  return isNo && !isRevived ? last : null;
}

/**
 * Epoch ms from which a silence counts anew though nobody wrote: the return from an absence, or the end of a meeting that was
 * held, missed, or agreed on. 0 for none.
 */
export function countsAnewFrom({ turns, marks, meetings, absence, nowMs }: Known): number {
  const backAtMs = absence && absence.untilMs <= nowMs ? absence.untilMs : 0;
  return Math.max(backAtMs, lastMetUntil(meetings, { turns, marks }, nowMs));
}
