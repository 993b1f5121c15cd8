import { chanceOfLogit } from './estimate.ts';

/** How one mailbox differs from the offices the model was fitted on: its log odds are `intercept + slope × the model's`. */
export interface Recalibration {
  intercept: number;
  /** At least 0: a mailbox never turns the order of chances round. */
  slope: number;
}

export const unchanged: Recalibration = { intercept: 0, slope: 1 };

/** One moment of a past silence of this mailbox whose 30 days are over. */
export interface Resolved {
  /** Epoch ms at which it was known whether they wrote. */
  knownAtMs: number;
  /** Log odds that the model gave then. */
  logit: number;
  /** Whether the contact wrote within the 30 days. */
  came: boolean;
}

/** Fewer than these teach nothing. */
export const fewestResolved = 50;

/** More than these are not looked at, the latest count: a mailbox changes, and so many suffice for two numbers. */
const mostResolved = 1000;

/**
 * How strongly the shipped numbers hold, in units of the curvature of one case (at most 0.25). One silence gives up to nine
 * moments that tell nearly the same, so that the shipped numbers weigh as much as some 100 moments.
 */
const priorWeight = { intercept: 10, slope: 60 };
const steps = 25;
const closeEnough = 1e-9;

/**
 * Learns from a mailbox how its own silences ended: intercept and slope, shrunk to what was shipped. What was shipped is kept with
 * fewer than 50 resolved moments, and when the mailbox's older three quarters would have foretold its most recent quarter
 * no better (mean log loss).
 */
export function recalibrate(resolved: readonly Resolved[]): Recalibration {
  if (resolved.length < fewestResolved) return unchanged;
  const sorted = resolved.toSorted((a, b) => a.knownAtMs - b.knownAtMs).slice(-mostResolved);
  const recentFrom = Math.floor(sorted.length * 0.75);
  const [older, recent] = [sorted.slice(0, recentFrom), sorted.slice(recentFrom)];
  return logLoss(recent, fit(older)) < logLoss(recent, unchanged) ? fit(sorted) : unchanged;
}

/** Newton's method on the penalised likelihood: two numbers, and convex. */
function fit(cases: readonly Resolved[]): Recalibration {
  let { intercept, slope } = unchanged;
  for (let step = 0; step < steps; step += 1) {
    let [gradA, gradB] = [-priorWeight.intercept * intercept, -priorWeight.slope * (slope - 1)];
    let [aa, ab, bb] = [priorWeight.intercept, 0, priorWeight.slope];
    for (const { logit, came } of cases) {
      const chance = chanceOfLogit(intercept + slope * logit);
      const [error, curve] = [Number(came) - chance, chance * (1 - chance)];
      gradA += error;
      gradB += error * logit;
      aa += curve;
      ab += curve * logit;
      bb += curve * logit * logit;
    }
    const determinant = aa * bb - ab * ab;
    const [moveA, moveB] = [(gradA * bb - gradB * ab) / determinant, (gradB * aa - gradA * ab) / determinant];
    intercept += moveA;
    slope += moveB;
    if (Math.abs(moveA) + Math.abs(moveB) < closeEnough) break;
  }
  return { intercept, slope: Math.max(0, slope) };
}

function logLoss(cases: readonly Resolved[], { intercept, slope }: Recalibration): number {
  const losses = cases.map(({ logit, came }) => {
    const own = intercept + slope * logit;
    return Math.log1p(Math.exp(came ? -own : own));
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / cases.length;
}
