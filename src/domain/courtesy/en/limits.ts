import type { Limits } from '../weigh-opinion.ts';

/** Chosen by cross-validation over all our English sentences. */
export const limits: Limits = {
  raiseAlone: 2.4,
  raiseWithLast: 2.3,
  raiseSharp: { unkind: 0.9, sharp: 1.3 },
  sharp: -0.3,
  keep: { sharp: -1.7, risky: -1.5 },
  keepIfSharp: -0.5,
  makeSharp: 2,
  makeRisky: -3.5,
};
