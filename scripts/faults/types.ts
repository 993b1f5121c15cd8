import type { openScene } from './scene.mjs';

/** One acted webmail in a Chromium with the built extension. */
export type Scene = Awaited<ReturnType<typeof openScene>>;

/** What the rep, or the page, was about when the background was ended. */
export type Step = 'report' | 'mark' | 'insert' | 'undo';

/** How often the background was ended in a step, and what came of it. */
export interface KillCount {
  kills: number;
  /** What the rep said or the page showed is not as it should be: absent, or still there after it was taken back. */
  lost: number;
  /** It stands there more than once. */
  doubled: number;
}

/** How the two tabs of a race claim the lock. */
export type RaceKind = 'click' | 'claim';

export interface RaceCount {
  races: number;
  /** Races with exactly one winner. */
  decided: number;
  /** Races in which the background was ended before or during the claims. */
  withKill: number;
}

export interface Figures {
  kills: Record<Step, KillCount>;
  races: Record<RaceKind, RaceCount>;
  /** What was wrong, in the order it was seen: step or race, moment and what stood there. */
  wrong: string[];
}
