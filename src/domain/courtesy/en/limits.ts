import type { Limits } from '../weigh-opinion.ts';

/** Chosen by cross-validation over all our English sentences. */
export const limits: Limits = {
  raiseAlone: 2.1,
  raiseWithLast: 2.3,
  sharp: -0.3,
  keep: { sharp: -2, risky: -1 },
  keepIfSharp: -1,
  makeSharp: 2,
  makeRisky: -3.5,
};
