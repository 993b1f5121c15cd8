import { ifAllTheirs } from './exchange.ts';
import type { Hypothesis } from './hypotheses.ts';
import { meetingQuestion } from './meeting-question.ts';
import { nearFrom } from './meetings/meeting-times.ts';
import { missOf } from './missed-meeting.ts';
import type { Situation } from './situation.ts';
import type { LastMessageOffer } from './standing.ts';
import { latestOfferOf } from './text-values.ts';
import { lastMessageKinds, type TextKind } from './texts/kinds.ts';
import type { Verdict } from './verdict.ts';

/**
 * After so many own messages without a word of theirs no milder text is suggested: a third would chase them, and that is what
 * this product is there to spare both (last-message.md: do not chase, send one last message). Then there is only to wait until
 * the last message may be sent. What has a new occasion, a meeting that is near or was missed, counts from there.
 */
const mostUnanswered = 2;

/**
 * Texts that fit a conversation now, the best first (last-message.md 3 and 4). The three last messages are among them exactly
 * while one may be inserted. None while a last message is on its way or sent, and none to somebody who objected.
 */
export function offeredTexts(
  situation: Situation,
  found: Verdict,
  offer: LastMessageOffer,
  hypotheses: readonly Hypothesis[],
): TextKind[] {
  const isLockOpen = offer.status === 'offered' || offer.status === 'not-yet' || offer.status === 'not-offered';
  if (!isLockOpen || situation.marks.some(({ what }) => what.type === 'objected')) return [];
  switch (found.standing) {
    case 'back':
      return [...afterMiss(situation), 'welcome-back'];
    case 'unconfirmed':
      return confirmation(situation);
    case 'ghosting':
      return [...(offer.status === 'offered' ? lastMessages(situation) : []), ...milder(situation, found, hypotheses)];
    case 'quiet':
      return milder(situation, found, hypotheses);
    case 'waiting':
      // Only where nothing but the missed meeting is to be said: no answer elsewhere, no absence, no clear no, no meeting ahead.
      return found.ghostingFromMs === null ? [] : afterMiss(situation);
    case 'your-turn':
      // They accepted, and did not come.
      return afterMiss(situation);
    case 'cold':
    case 'last-message':
    case 'let-go':
    case 'paused':
    case 'excluded':
    case 'unknown':
      return [];
  }
}

/** The text for a meeting that is near, not for one of which the question is whether it happened. */
function confirmation(situation: Situation): TextKind[] {
  const question = meetingQuestion(situation);
  if (question?.code !== 'meeting-unconfirmed') return [];
  const sinceMs = nearFrom(question.meeting, situation.settings);
  const { turns } = ifAllTheirs(situation.exchange);
  const lastWord = turns.findLastIndex(({ by }) => by === 'contact');
  const asked = turns.slice(lastWord + 1).filter(({ atMs }) => atMs >= sinceMs);
  return asked.length < mostUnanswered ? ['confirm-meeting'] : [];
}

/** All of them, the one for what the silence follows first. */
function lastMessages(situation: Situation): TextKind[] {
  const [plain, afterMissedMeeting, afterOffer] = lastMessageKinds;
  const best = missOf(situation) ? afterMissedMeeting : latestOfferOf(situation) !== null ? afterOffer : plain;
  return [best, ...lastMessageKinds.filter((kind) => kind !== best)];
}

function milder(situation: Situation, { silence }: Verdict, hypotheses: readonly Hypothesis[]): TextKind[] {
  const again = afterMiss(situation);
  if (silence === null || (silence.seemingUnanswered ?? silence.unanswered) >= mostUnanswered) return again;
  const isHalfYes = hypotheses.some(({ code }) => code === 'ambiguous-yes');
  return [
    ...again,
    ...(isHalfYes ? (['clear-yes', 'help-deciding'] as const) : (['help-deciding', 'clear-yes'] as const)),
  ];
}

/** Another date, once, after a meeting they did not come to. */
function afterMiss(situation: Situation): TextKind[] {
  return missOf(situation)?.hasProposed === false ? ['reschedule'] : [];
}
