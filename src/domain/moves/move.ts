import type { Pattern } from '../late.ts';

/** What a last message must do (last-message.md 1), in the order in which it usually does it. */
export const requiredMoves = [
  /** Begins in the conversation's form. */
  'greeting',
  /** Names one thing both sides know: the call, the demo, the offer. */
  'shared-reference',
  /** Does not understand the silence, in the I-form and without blame. */
  'incomprehension',
  /** A costless way to say no. */
  'room-for-no',
  /** Stays reachable, without an end. */
  'availability',
  /** Thanks or good wishes in its sentences; a sign-off such as “Best wishes,” is none. */
  'thanks',
] as const;

export type Move = (typeof requiredMoves)[number];

/** What says something in one sentence; what `not` matches is blanked out before. */
export interface Said {
  any: readonly Pattern[];
  not?: readonly Pattern[];
}

/** How a no is made welcome. */
export interface RoomForNo {
  /** Says by itself that a no is welcome. */
  plain: readonly Pattern[];
  /** Refuses a no; blanked out before. */
  not: readonly Pattern[];
  /** Supposes that they do not want it … */
  supposed: readonly Pattern[];
  /** … and, in the same sentence or the next, that this costs nothing. */
  costless: readonly Pattern[];
}

/** How a language makes the moves. Patterns see evened-out text. */
export interface MoveWords {
  /** At the beginning of the first line. */
  greeting: Pattern;
  sentences: Record<Exclude<Move, 'greeting' | 'room-for-no'>, Said>;
  roomForNo: RoomForNo;
  /** A line that begins the sign-off. */
  signOff: Pattern;
  /** Says or implies that the rep will not write again. */
  lastWord: readonly Pattern[];
}
