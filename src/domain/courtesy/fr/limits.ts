import type { Limits } from '../weigh-opinion.ts';

/** Chosen by cross-validation on the rows of `fr-blind.tsv`, which most of the French frames had not seen. */
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
