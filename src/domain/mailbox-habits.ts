import type { CloseReason } from './marks.ts';
import type { Recalibration } from './recalibrate.ts';

/** What one mailbox has taught: learned once a day from its own past, see `background/learn.ts`. */
export interface MailboxHabits {
  /** How its silences ended, against what the shipped model foretold. */
  taught: Recalibration;
  pace: OwnPace;
  /** Why the rep closed matters, the latest last, at most 20. */
  closings: Closing[];
}

/** How fast the rep goes where contacts answer: what a silence is compared with. */
export interface OwnPace {
  /** Own messages for each week of waiting, the median over silences that were answered; null with fewer than 8. */
  messagesPerSilentWeek: number | null;
  /** Days from the first contact to the first offer, the median over answered conversations; null with fewer than 8. */
  daysToOffer: number | null;
  /** Number of answered conversations behind it. */
  from: number;
}

/** A matter the rep let go at `atMs` (epoch ms), and why by their own word. */
export interface Closing {
  why: CloseReason;
  atMs: number;
}
