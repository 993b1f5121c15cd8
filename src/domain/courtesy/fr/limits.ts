import type { Limits } from '../weigh-opinion.ts';

/** Chosen by hand, after two batches of sentences that neither the frames nor the weights had seen. */
export const limits: Limits = {
  raiseAlone: 1.5,
  raiseWithLast: 1.7,
  raiseSharp: { unkind: Infinity, sharp: Infinity },
  sharp: -1.5,
  keep: { sharp: -1, risky: -0.5 },
  keepIfSharp: Infinity,
  makeSharp: 0,
  makeRisky: -Infinity,
};
