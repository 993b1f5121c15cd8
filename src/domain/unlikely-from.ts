import type { ReplyFeatures, ReplyModel } from './estimate.ts';
import { dayMs } from './time.ts';

/** Silences are followed this long; after it the chance does not decide any more. */
const longestDays = 730;
/** Steps of the quick search before it gives way to halving, which always ends. */
const quickSteps = 12;
/** From this step on a guess is likely right to the millisecond, and its neighbour is worth a question. */
const fewestSteps = 4;

/** The beginning and the end of a stretch of time, and by how far the chance lies above the threshold there, in log odds. */
interface Bracket {
  low: number;
  high: number;
  atLow: number;
  atHigh: number;
}

/**
 * First instant (epoch ms), from `earliestMs` on, at which the chance lies below `threshold`; infinite when it never does. The
 * chance never rises while a silence grows, nearly as a straight line over the logarithm of time: a few steps along that
 * line and a check of the neighbouring millisecond find what halving would.
 *
 * @param known what the model is told at any time of the silence that began at `sinceMs`
 */
export function unlikelyFrom(
  earliestMs: number,
  sinceMs: number,
  known: ReplyFeatures,
  model: ReplyModel,
  threshold: number,
): number {
  if (!Number.isFinite(earliestMs)) return earliestMs;
  const asked = { ...known };
  const above = (atMs: number) => {
    asked.silentDays = Math.max(0, (atMs - sinceMs) / dayMs);
    const { value } = model.chance(asked);
    const difference = logit(value) - logit(threshold);
    // Rounding must not put a chance on the wrong side: the comparison of the chances themselves decides.
    return value < threshold ? Math.min(difference, -Number.MIN_VALUE) : Math.max(difference, 0);
  };
  const atLow = above(earliestMs);
  if (atLow < 0) return earliestMs;
  const high = sinceMs + longestDays * dayMs;
  const atHigh = high <= earliestMs ? 0 : above(high);
  if (atHigh >= 0) return Number.POSITIVE_INFINITY;
  // Within the first day the chance stays as it is: the line begins where that day ends.
  const firstDayMs = sinceMs + dayMs;
  const atFirstDay = firstDayMs > earliestMs ? above(firstDayMs) : atLow;
  if (atFirstDay < 0)
    return firstBelow({ low: earliestMs, high: firstDayMs, atLow, atHigh: atFirstDay }, sinceMs, above);
  return firstBelow({ low: Math.max(earliestMs, firstDayMs), high, atLow: atFirstDay, atHigh }, sinceMs, above);
}

function firstBelow(bracket: Bracket, sinceMs: number, above: (atMs: number) => number): number {
  let { low, high, atLow, atHigh } = bracket;
  let wasBelow: boolean | null = null;
  for (let step = 0; high - low > 1; step += 1) {
    const guess = step < quickSteps ? guessOf({ low, high, atLow, atHigh }, sinceMs) : Math.floor((low + high) / 2);
    const value = above(guess);
    const isBelow = value < 0;
    if (isBelow) [high, atHigh] = [guess, value];
    else [low, atLow] = [guess, value];
    // An end that stays twice counts half in the next guess, or it would stay for ever where the line is bent.
    if (isBelow && wasBelow === true) atLow /= 2;
    if (!isBelow && wasBelow === false) atHigh /= 2;
    wasBelow = isBelow;
    const neighbour = isBelow ? guess - 1 : guess + 1;
    if (step < fewestSteps || neighbour <= low || neighbour >= high) continue;
    if (above(neighbour) < 0) high = neighbour;
    else low = neighbour;
  }
  return high;
}

/** Where the straight line over the logarithm of the silence crosses zero, strictly inside the bracket. */
function guessOf({ low, high, atLow, atHigh }: Bracket, sinceMs: number): number {
  const [from, to] = [Math.log(Math.max(1, low - sinceMs)), Math.log(Math.max(1, high - sinceMs))];
  const share = Number.isFinite(atLow - atHigh) && atLow > atHigh ? atLow / (atLow - atHigh) : 0.5;
  const guess = sinceMs + Math.floor(Math.exp(from + (to - from) * share));
  return Math.min(high - 1, Math.max(low + 1, guess));
}

const logit = (chance: number) => Math.log(chance / (1 - chance));
