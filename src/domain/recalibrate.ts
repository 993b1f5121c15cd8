import { chanceOfLogit } from './estimate.ts';
import type { PastMoment } from './past-moments.ts';
import { dayMs } from './time.ts';

/** How one mailbox differs from the offices the model was fitted on: its log odds are `intercept + slope × the model's`. */
export interface Recalibration {
  intercept: number;
  /** At least 0: a mailbox never turns the order of chances round. */
  slope: number;
}

export const unchanged: Recalibration = { intercept: 0, slope: 1 };

/** Days in which an answer counts. */
export const horizonDays = 30;

/** More than these are not looked at, the latest count: a mailbox changes, and so many suffice for two numbers. */
export const mostMoments = 10_000;

/** How strongly the shipped numbers hold, as one over a variance: mailboxes of one office differ in their level by about 0.5. */
const priorWeight = { intercept: 4, slope: 15 };

/** One silence gives up to nine moments that tell nearly the same: each weighs a quarter. */
const overlap = 4;

/**
 * How much the contacts of one mailbox differ, as a variance of log odds: what fifty moments of one contact tell is mostly about
 * this contact, what moments of fifty contacts tell is about the mailbox.
 */
const contactVariance = 1;

/** How evenly answers come, see `shareSeen`: fitted on all training sets alike. */
const shareOfSilence = 0.85;

/** Moments are settled when at least this share of the answers would have come. */
const settledFrom = 0.5;

const steps = 25;
const closeEnough = 1e-6;
const longestMove = { intercept: 1, slope: 0.5 };

/** A moment as far as it was watched: whether they wrote by then, and which share of all answers would have come by then. */
interface Outcome extends Pick<PastMoment, 'contact' | 'logit'> {
  came: boolean;
  seen: number;
}

/**
 * Learns from a mailbox how its silences ended or go on: intercept and slope, shrunk to what was shipped. An answer teaches at
 * once, and a silence that is not over teaches as much of its 30 days as has passed; what came after `untilMs` is not looked
 * at. What was shipped is kept where the own numbers tell the most recent quarter of the settled moments no better.
 *
 * @param untilMs epoch ms up to which the mailbox is known
 */
export function recalibrate(moments: readonly PastMoment[], untilMs: number): Recalibration {
  const outcomes = moments
    .filter(({ atMs, watchedUntilMs }) => atMs < Math.min(untilMs, watchedUntilMs))
    .sort((a, b) => a.atMs - b.atMs)
    .slice(-mostMoments)
    .map((moment) => outcomeOf(moment, untilMs));
  const own = fit(outcomes);
  const settled = outcomes.filter(({ seen }) => seen >= settledFrom);
  const recent = settled.slice(Math.floor(settled.length * 0.75));
  return recent.length > 0 && surprise(recent, own) >= surprise(recent, unchanged) ? unchanged : own;
}

/** Whether it is known by `untilMs` what became of a moment: they wrote, or its 30 days are over. */
export function isResolved({ atMs, answeredMs, watchedUntilMs }: PastMoment, untilMs: number): boolean {
  return Math.min(answeredMs, atMs + horizonDays * dayMs) <= Math.min(watchedUntilMs, untilMs);
}

function outcomeOf(moment: PastMoment, untilMs: number): Outcome {
  const { contact, atMs, silentDays, logit, answeredMs, watchedUntilMs } = moment;
  const endMs = Math.min(untilMs, watchedUntilMs, atMs + horizonDays * dayMs);
  return { contact, logit, came: answeredMs <= endMs, seen: shareSeen(silentDays, (endMs - atMs) / dayMs) };
}

/**
 * Share of the answers of 30 days that come within the first `days` of them. They come evenly over the logarithm of the silence: from
 * its second to its fourth day as many as from the fourth to the eighth. So they do in every training set.
 */
function shareSeen(silentDays: number, days: number): number {
  const since = shareOfSilence * silentDays;
  return Math.log1p(days / since) / Math.log1p(horizonDays / since);
}

/** Fisher scoring of the penalised likelihood: `chance` of an answer, `1 − chance × seen` of none so far. */
function fit(outcomes: readonly Outcome[]): Recalibration {
  const weight = weightOf(outcomes);
  let { intercept, slope } = unchanged;
  for (let step = 0; step < steps; step += 1) {
    let [gradA, gradB] = [-priorWeight.intercept * intercept, -priorWeight.slope * (slope - 1)];
    let [aa, ab, bb] = [priorWeight.intercept, 0, priorWeight.slope];
    for (const { logit, came, seen } of outcomes) {
      const own = intercept + slope * logit;
      const chance = chanceOfLogit(own);
      const error = weight * (came ? 1 - chance : -chance * seen * chanceOfNone(own, seen));
      const curve = weight * informationOf(own, seen);
      gradA += error;
      gradB += error * logit;
      aa += curve;
      ab += curve * logit;
      bb += curve * logit * logit;
    }
    const determinant = aa * bb - ab * ab;
    const moveA = within((gradA * bb - gradB * ab) / determinant, longestMove.intercept);
    const moveB = within((gradB * aa - gradA * ab) / determinant, longestMove.slope);
    intercept += moveA;
    slope += moveB;
    if (Math.abs(moveA) + Math.abs(moveB) < closeEnough) break;
  }
  return { intercept, slope: Math.max(0, slope) };
}

/** What each moment weighs: less where they overlap, and less where few contacts stand behind many of them. */
function weightOf(outcomes: readonly Outcome[]): number {
  const byContact = new Map<string, number>();
  for (const { contact, logit, seen } of outcomes)
    byContact.set(contact, (byContact.get(contact) ?? 0) + informationOf(logit, seen));
  let [sum, squares] = [0, 0];
  for (const information of byContact.values()) {
    sum += information;
    squares += information * information;
  }
  return sum === 0 ? 0 : 1 / (overlap + (contactVariance * squares) / sum);
}

/** How much a moment can tell of the level (Fisher information); a quarter at most. */
function informationOf(logit: number, seen: number): number {
  const chance = chanceOfLogit(logit);
  return chance * (1 - chance) * seen * chanceOfNone(logit, seen);
}

/** Chance that they do not write at all, when they have not by now. */
function chanceOfNone(logit: number, seen: number): number {
  return 1 / (1 + (1 - seen) * Math.exp(logit));
}

/** How badly two numbers foretell outcomes: the logarithm of the likelihood, negative. */
function surprise(outcomes: readonly Outcome[], { intercept, slope }: Recalibration): number {
  return outcomes.reduce((sum, { logit, came, seen }) => {
    const own = intercept + slope * logit;
    return sum + Math.log1p(Math.exp(came ? -own : own)) - (came ? 0 : Math.log1p((1 - seen) * Math.exp(own)));
  }, 0);
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}
