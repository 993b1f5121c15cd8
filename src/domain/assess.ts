import { companyOf } from './address.ts';
import { chanceDetailsOf } from './chance-details.ts';
import { hypothesesOf } from './hypotheses-of.ts';
import { knownNow } from './judge-explained.ts';
import { meetingChanges } from './judge-meeting.ts';
import { judge, lockOf } from './judge.ts';
import { meetingThatMatters } from './meetings/meeting-that-matters.ts';
import { offerOf } from './offer.ts';
import { lookAt, type AssessInput, type Situation } from './situation.ts';
import type { Assessment } from './standing.ts';
import type { Verdict } from './verdict.ts';

export type { AssessInput };

/**
 * Judges a conversation: the standing, its reasons and when to look again. Pure: the same facts, marks, settings and clock
 * always give the same answer, and nothing unknown or stale ever warns.
 */
export function assess(input: AssessInput): Assessment {
  const situation = lookAt(input);
  const lock = lockOf(situation);
  const found = judge(situation, lock);
  const { offer, changesAtMs } = offerOf(situation, found, lock);
  const { contact, rhythm, meetings, settings, nowMs } = situation;
  const next = Math.min(
    ...found.changesAtMs.concat(changesAtMs, meetingChanges(situation)).filter((atMs) => atMs > nowMs),
  );
  return {
    standing: found.standing,
    reasons: found.reasons,
    warns: isWarning(found, situation),
    contact: contact && { ...contact, company: companyOf(contact.address) },
    silence: found.silence,
    rhythm,
    chance: found.chance,
    chanceDetails: chanceDetailsOf(situation, found),
    meeting: meetingThatMatters(meetings, knownNow(situation), nowMs, settings),
    hypotheses: hypothesesOf(situation, found),
    lastMessage: offer,
    nextCheckAtMs: Number.isFinite(next) ? next : null,
  };
}

/** Quiet and ghosting warn unless the silence is an older one; `back` is good news, no warning. */
function isWarning({ standing, reasons }: Verdict, { newestBy }: Situation): boolean {
  if (standing !== 'quiet' && standing !== 'ghosting') return false;
  return newestBy === 'rep' && !reasons.some(({ code }) => code === 'older-silence');
}
