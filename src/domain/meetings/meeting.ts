import type { When } from '../time.ts';

/** A meeting with the contact: read from calendar mails, or entered by the rep. */
export interface Meeting {
  /** When it begins; a `day` where only that is certain. */
  at: When;
  /** Epoch ms of its end; null where unknown. */
  endsAtMs: number | null;
  /** What it is called, without the words of the calendar; null for one that the rep entered. */
  title: string | null;
  /** What the contact has said to it. */
  answer: 'none' | 'accepted' | 'tentative' | 'declined';
  isCancelled: boolean;
  /** What became of it, by the rep's word; null while they have not said. */
  outcome: 'met' | 'missed' | null;
  /** Epoch ms of the invitation, or of the rep's mark; null where unknown. */
  invitedAtMs: number | null;
  /** How far that may lie from the clock (ms); absent where it is exact. */
  invitedErrorMs?: number;
  isEnteredByRep: boolean;
  /** Where the rep moved it: the time at which it was before. What calendars still say of that time is old news. */
  movedFrom?: When;
  /** Epoch ms at which it was over, where the rep said what became of it before its end. */
  overAtMs?: number;
}
