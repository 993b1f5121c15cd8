import type { Hypothesis } from './hypotheses.ts';
import { namesOffer } from './offer-subject.ts';
import { messagesPerWeek } from './own-pace.ts';
import { isWhollyRead } from './past-exchange.ts';
import type { Situation } from './situation.ts';
import type { Silence } from './standing.ts';
import { dayMs } from './time.ts';

/** So many times the usual, and not before the second message, is clearly more. */
const clearlyMore = 1.5;
/** At most that share of the usual, and two days less, is clearly sooner. */
const clearlyLess = 0.5;
const clearlyLessDays = 2;
/** An offer made longer before the silence has been talked about since. */
const offerMatters = 60 * dayMs;

/**
 * The rep writes faster than where they were answered. Messages of theirs whose time is not known are left out, so that the pace is
 * the least that it can be; where one of the contact's may lie between, nobody knows since when they count.
 */
export function writesMoreThanUsual(
  { exchange, habits, nowMs }: Situation,
  { firstUnansweredAtMs, errorMs = 0, seemingUnanswered }: Silence,
): Extract<Hypothesis, { code: 'many-messages' }> | null {
  const usualPerWeek = habits?.pace.messagesPerSilentWeek ?? null;
  const written = exchange.turns.filter(({ by, atMs }) => by === 'rep' && atMs >= firstUnansweredAtMs).length;
  if (usualPerWeek === null || written < 2 || seemingUnanswered !== undefined) return null;
  const perWeek = messagesPerWeek(written, nowMs - firstUnansweredAtMs + errorMs);
  return perWeek >= clearlyMore * usualPerWeek ? { code: 'many-messages', perWeek, usualPerWeek } : null;
}

/**
 * The offer came sooner than where it was answered: days from the first message between the two to the rep's first one in a
 * conversation whose subject names an offer. Only where every message is known with its time, and something came before the offer.
 */
export function offerIsEarly(
  { exchange, habits, conversation, others }: Situation,
  { sinceMs }: Silence,
): Extract<Hypothesis, { code: 'early-offer' }> | null {
  const usualDays = habits?.pace.daysToOffer ?? null;
  const conversations = [conversation, ...others];
  if (usualDays === null || !conversations.every(isWhollyRead)) return null;
  const offering = new Set(conversations.filter(({ subject }) => namesOffer(subject)).map(({ id }) => id));
  const [first] = exchange.turns;
  const offer = exchange.turns.find(({ by, conversationId }) => by === 'rep' && offering.has(conversationId));
  if (!first || !offer || offer === first || sinceMs - offer.atMs > offerMatters) return null;
  const days = (offer.atMs - first.atMs) / dayMs;
  const isEarly = days <= clearlyLess * usualDays && usualDays - days >= clearlyLessDays;
  return isEarly ? { code: 'early-offer', days, usualDays } : null;
}
