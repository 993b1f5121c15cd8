import { companyOf } from './address.ts';
import { chanceDetailsOf } from './chance-details.ts';
import { hypothesesOf } from './hypotheses-of.ts';
import { knownNow } from './judge-explained.ts';
import { meetingChanges } from './judge-meeting.ts';
import { judge, lockOf } from './judge.ts';
import { meetingThatMatters } from './meetings/meeting-that-matters.ts';
import { offerOf } from './offer.ts';
import { offeredTexts } from './offered-texts.ts';
import { resolutionOf } from './resolution.ts';
import { lookAt, type AssessInput, type Situation } from './situation.ts';
import type { Assessment } from './standing.ts';
import type { Verdict } from './verdict.ts';

export type { AssessInput };

/** What is shown of a conversation besides its standing; it decides nothing. */
type Details = Pick<Assessment, 'chanceDetails' | 'meeting' | 'hypotheses' | 'texts' | 'resolution'>;

/** A judgement without what only its view shows: for lists, badge and alarm, of thousands of conversations at once. */
export type BriefAssessment = Omit<Assessment, keyof Details>;

/**
 * Judges a conversation: the standing, its reasons and when to look again. Pure: the same facts, marks, settings and clock
 * always give the same answer, and nothing unknown or stale ever warns.
 */
export function assess(input: AssessInput): Assessment {
  const situation = lookAt(input);
  const { brief, found } = assessSituation(situation);
  const { meetings, settings, nowMs } = situation;
  const hypotheses = hypothesesOf(situation, found);
  return {
    ...brief,
    chanceDetails: chanceDetailsOf(situation, found),
    meeting: meetingThatMatters(meetings, knownNow(situation), nowMs, settings),
    hypotheses,
    texts: offeredTexts(situation, found, brief.lastMessage, hypotheses),
    resolution: resolutionOf(situation),
  };
}

/** The same judgement, in brief. */
export function assessBriefly(input: AssessInput): BriefAssessment {
  return assessSituation(lookAt(input)).brief;
}

function assessSituation(situation: Situation): { brief: BriefAssessment; found: Verdict } {
  const lock = lockOf(situation);
  const found = judge(situation, lock);
  const { offer, changesAtMs } = offerOf(situation, found, lock);
  const { contact, rhythm, nowMs } = situation;
  const next = Math.min(
    ...found.changesAtMs.concat(changesAtMs, meetingChanges(situation)).filter((atMs) => atMs > nowMs),
  );
  const brief = {
    standing: found.standing,
    reasons: found.reasons,
    warns: isWarning(found, situation),
    contact: contact && { ...contact, company: companyOf(contact.address) },
    silence: found.silence,
    rhythm,
    chance: found.chance,
    lastMessage: offer,
    nextCheckAtMs: Number.isFinite(next) ? next : null,
  };
  return { brief, found };
}

/** Quiet and ghosting warn unless the silence is an older one; `back` is good news, no warning. */
function isWarning({ standing, reasons }: Verdict, { newestBy }: Situation): boolean {
  if (standing !== 'quiet' && standing !== 'ghosting') return false;
  return newestBy === 'rep' && !reasons.some(({ code }) => code === 'older-silence');
}
