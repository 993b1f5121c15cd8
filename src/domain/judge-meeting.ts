import { countAnswers } from './back.ts';
import { doubtAboutReading, mayBeAnsweredElsewhere, staleFrom } from './certainty.ts';
import type { ConversationFacts } from './facts.ts';
import { judgeSilence } from './judge-silence.ts';
import { knownNow } from './judge-explained.ts';
import { hasWordSince, isAhead, isConfirmed, isOn } from './meetings/meeting-state.ts';
import { askedUntil, beginOf, endOf, nearFrom } from './meetings/meeting-times.ts';
import type { Meeting } from './meetings/meeting.ts';
import { isAllIdentified } from './proof.ts';
import type { Situation } from './situation.ts';
import type { Reason } from './standing.ts';
import { instantOf, latestOf } from './time.ts';
import { verdict, type Verdict } from './verdict.ts';

/**
 * `unconfirmed` (product.md 3): a meeting is near and nobody's acceptance or word since the invitation is known, or its time has
 * passed without a word and the rep has not said whether it happened. Only where the reading is fresh and complete, and only of a
 * meeting whose time is known by the day at least.
 */
export function judgeMeeting(situation: Situation): Verdict | null {
  const { meetings, nowMs } = situation;
  if (meetings.length === 0 || !isWhereTheyTalk(situation)) return null;
  const near = meetings.find((meeting) => isNear(meeting, situation));
  if (near) return unconfirmed(situation, near, 'meeting-unconfirmed', near.invitedAtMs ?? nowMs);
  const passed = meetings.findLast((meeting) => isOpenSince(meeting, situation));
  return passed ? unconfirmed(situation, passed, 'meeting-passed', beginOf(passed) ?? nowMs) : null;
}

/** Instants (epoch ms) at which the clock alone changes what meetings mean. */
export function meetingChanges({ meetings, settings }: Situation): number[] {
  return meetings.flatMap((meeting) => {
    const [beginMs, endMs] = [beginOf(meeting), endOf(meeting)];
    if (beginMs === null || endMs === null || !isOn(meeting)) return [];
    return [nearFrom(meeting, settings), beginMs, endMs, askedUntil(endMs, settings)];
  });
}

function isNear(meeting: Meeting, situation: Situation): boolean {
  const { nowMs, settings } = situation;
  const beginMs = beginOf(meeting);
  if (beginMs === null || nowMs >= beginMs || !isAhead(meeting, nowMs)) return false;
  if (!isAgreed(meeting, situation) || isConfirmed(meeting, knownNow(situation))) return false;
  return nowMs >= nearFrom(meeting, settings);
}

function isOpenSince(meeting: Meeting, situation: Situation): boolean {
  const { nowMs, settings, meetings } = situation;
  const endMs = endOf(meeting);
  if (endMs === null || nowMs < endMs || meeting.outcome !== null || !isOn(meeting)) return false;
  if (!isAgreed(meeting, situation) || hasWordSince(meeting, meetings, knownNow(situation))) return false;
  return nowMs < askedUntil(endMs, settings);
}

/** Whether more than the rep's own invitation speaks for a meeting: nobody who never answered is asked about one. */
function isAgreed({ isEnteredByRep, answer }: Meeting, { exchange, marks }: Situation): boolean {
  return isEnteredByRep || answer !== 'none' || countAnswers(exchange.answers, marks) > 0;
}

function unconfirmed(
  situation: Situation,
  meeting: Meeting,
  code: 'meeting-unconfirmed' | 'meeting-passed',
  sinceMs: number,
): Verdict | null {
  const { nowMs, newestBy, model } = situation;
  const staleFromMs = staleFrom(situation);
  if (nowMs >= staleFromMs || doubtAboutReading(situation) || hidesWordSince(situation, sinceMs)) return null;
  if (mayBeAnsweredElsewhere(situation, sinceMs)) return null;
  const first: Reason = { code, atMs: instantOf(meeting.at) ?? 0 };
  const found = verdict('unconfirmed', [first], [staleFromMs]);
  if (newestBy !== 'rep') return found;
  const { silence, basis, reasons } = judgeSilence(situation);
  const more = reasons.filter((reason) => reason.code !== 'unknown');
  if (basis === null) return { ...found, reasons: [first, ...more], silence };
  const circumstances = { ...basis.features.circumstances, isMeetingUnconfirmed: code === 'meeting-unconfirmed' };
  const features = { ...basis.features, circumstances };
  const chance = model.chance(features);
  const rest = more.map((reason) => (reason.code === 'chance' ? { ...reason, value: chance.value } : reason));
  return { ...found, reasons: [first, ...rest], silence, chance, basis: { ...basis, features } };
}

/** Whether something folded away, in a conversation that went on since then, may be the word that is missing. */
function hidesWordSince({ conversation, account, settings }: Situation, sinceMs: number): boolean {
  return latestOf(conversation.newest.at) >= sinceMs && !isAllIdentified(conversation, account, settings);
}

/**
 * Whether this is the liveliest conversation with the contact, those that hold nothing but calendar mails left out: one meeting is
 * one question, not one in each conversation.
 */
function isWhereTheyTalk({ conversation, others }: Situation): boolean {
  const rankOf = ({ messages, newest }: ConversationFacts) => {
    const isTalk = messages.some(({ kind }) => kind === 'human');
    return (isTalk ? 1e15 : 0) + (instantOf(newest.at) ?? 0);
  };
  const own = rankOf(conversation);
  return others.every((other) => rankOf(other) <= own);
}
