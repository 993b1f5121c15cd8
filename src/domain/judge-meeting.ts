import { doubtAboutReading, mayBeAnsweredElsewhere, staleFrom } from './certainty.ts';
import type { ConversationFacts } from './facts.ts';
import { awayReason } from './judge-explained.ts';
import { judgeUnexplained } from './judge-silence.ts';
import { meetingQuestion, questionReason, type MeetingQuestion } from './meeting-question.ts';
import { isOn } from './meetings/meeting-state.ts';
import { askedUntil, beginOf, endOf, nearFrom } from './meetings/meeting-times.ts';
import { isAllIdentified } from './proof.ts';
import type { Situation } from './situation.ts';
import { instantOf, latestOf } from './time.ts';
import { unknown, verdict, type Verdict } from './verdict.ts';

/**
 * `unconfirmed` (product.md 3): a meeting is in question. Only where the reading is fresh and complete, and only of a meeting whose
 * time is known by the day at least.
 */
export function judgeMeeting(situation: Situation): Verdict | null {
  const { nowMs, newestBy, model, meetings, absence } = situation;
  const question = meetings.length === 0 || !isWhereTheyTalk(situation) ? null : meetingQuestion(situation);
  const staleFromMs = staleFrom(situation);
  if (!question || isInDoubt(situation, question)) return null;
  if (nowMs >= staleFromMs) return newestBy === 'rep' ? unknown('not-seen-lately') : null;
  const isAway = absence !== null && nowMs < absence.untilMs;
  const first = [questionReason(question), ...(isAway ? [awayReason(absence)] : [])];
  const found = verdict('unconfirmed', first, [staleFromMs]);
  if (newestBy !== 'rep') return found;
  const { silence, basis, reasons } = judgeUnexplained(situation);
  const more = reasons.filter(({ code }) => code !== 'unknown' && code !== question.code);
  if (basis === null) return { ...found, reasons: [...first, ...more], silence };
  const isMeetingUnconfirmed = question.code === 'meeting-unconfirmed';
  const features = { ...basis.features, circumstances: { ...basis.features.circumstances, isMeetingUnconfirmed } };
  const chance = model.chance(features);
  const rest = more.map((reason) => (reason.code === 'chance' ? { ...reason, value: chance.value } : reason));
  return { ...found, reasons: [...first, ...rest], silence, chance, basis: { ...basis, features } };
}

/** Instants (epoch ms) at which the clock alone changes what meetings mean. */
export function meetingChanges({ meetings, settings }: Situation): number[] {
  return meetings.flatMap((meeting) => {
    const [beginMs, endMs] = [beginOf(meeting), endOf(meeting)];
    if (beginMs === null || endMs === null || !isOn(meeting)) return [];
    return [nearFrom(meeting, settings), beginMs, endMs, askedUntil(endMs, settings)];
  });
}

/** Whether the word that is missing may stand somewhere: folded away in a conversation that went on, or in another one. */
function isInDoubt(situation: Situation, { sinceMs }: MeetingQuestion): boolean {
  const { conversation, account, settings } = situation;
  const hasGoneOn = latestOf(conversation.newest.at) >= sinceMs;
  if (doubtAboutReading(situation) || (hasGoneOn && !isAllIdentified(conversation, account, settings))) return true;
  return mayBeAnsweredElsewhere(situation, sinceMs);
}

/**
 * Whether this is the liveliest conversation with the contact, those that hold nothing but calendar mails left out: one meeting is
 * one question, not one in each conversation.
 */
function isWhereTheyTalk({ conversation, others }: Situation): boolean {
  const own = livelinessOf(conversation);
  return others.every((other) => {
    const theirs = livelinessOf(other);
    return theirs.isTalk === own.isTalk ? theirs.lastMs <= own.lastMs : own.isTalk;
  });
}

function livelinessOf({ messages, newest }: ConversationFacts): { isTalk: boolean; lastMs: number } {
  return { isTalk: messages.some(({ kind }) => kind === 'human'), lastMs: instantOf(newest.at) ?? 0 };
}
