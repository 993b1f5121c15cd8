import type { Mark } from '../domain/marks.ts';
import type { HurriedPace } from '../domain/pace-hint.ts';
import type { Assessment, Reason, ResolutionState, Standing } from '../domain/standing.ts';
import { dayMs } from '../domain/time.ts';
import { nameOf, plain } from '../ui/names.ts';
import { lookOf } from '../ui/standing-look.ts';
import { keyFor, type Words } from '../ui/words.ts';
import { tellChance } from './chance-sentences.ts';
import { tellHypothesis } from './hypothesis-sentences.ts';
import { tellMeeting } from './meeting-sentences.ts';
import { reasonSentence } from './reason-sentence.ts';
import { tellMarks } from './tell-marks.ts';
import { askedMeeting, tellReasons } from './tell-reasons.ts';
import { tellRhythm } from './tell-rhythm.ts';
import { tellingOf, type Telling } from './telling.ts';
import type { ToldConversation, ToldLook } from './told.ts';

/** What there is to tell of a conversation. */
export interface Judged {
  assessment: Assessment;
  /** In force. */
  marks: readonly Mark[];
  paceHint: HurriedPace | null;
  /** Epoch ms at which all this was worked out: its day is "today". */
  atMs: number;
}

/** Everything the conversation view says of what was judged. */
export function tellConversation({ assessment, marks, paceHint, atMs }: Judged, words: Words): ToldConversation {
  const telling = tellingOf(assessment, words, atMs);
  const { contact, standing, reasons, hypotheses, resolution } = assessment;
  const isSilence = silentStandings.includes(standing) && reasons[0]?.code !== 'bounced';
  const { said, behind } = tellReasons(assessment, telling);
  const chance = isSilence ? assessment.chance : null;
  const rhythm = isSilence ? tellRhythm(assessment, telling) : null;
  const unanswered = isSilence ? unansweredOf(assessment) : undefined;
  return {
    contact: contact && { name: nameOf(contact), company: contact.company && plain(contact.company) },
    standing: words.say(askedMeeting(assessment) === null ? keyFor('standing', standing) : 'standing_meetingPassed'),
    look: tellLook(standing, words),
    why: said.join(' '),
    askedMeetingAtMs: askedMeeting(assessment),
    rhythm,
    chance: chance && tellChance(assessment, chance, behind, telling),
    facts: [
      rhythm && assessment.rhythm.isIncomplete ? words.say('rhythm_incomplete') : '',
      chance ? '' : behind.join(' '),
      unanswered ? reasonSentence(unanswered, telling) : '',
    ].filter(Boolean),
    meeting: closedStandings.includes(standing) ? null : tellMeeting(assessment, telling),
    hypotheses: hypotheses.map((hypothesis) => {
      const { evidence, help } = tellHypothesis(hypothesis, telling);
      // What the top has said is not said again.
      return { code: hypothesis.code, evidence: said.includes(evidence) ? null : evidence, help };
    }),
    lastMessage: lastMessageSentence(assessment, telling),
    answered: resolution && answeredSentence(resolution, telling),
    marks: tellMarks(marks, assessment, words),
    sleeping: sleepingSentence(reasons, words),
    pace: paceHint && paceSentence(paceHint, words),
  };
}

function tellLook(standing: Standing, words: Words): ToldLook {
  const { shape, tone, word, tabWord } = lookOf(standing);
  return { shape, tone, word: words.say(word), tabWord: words.say(tabWord) };
}

/** The picture of the silence is for silences that are still judged. */
const silentStandings: readonly Standing[] = ['waiting', 'quiet', 'unconfirmed', 'ghosting'];
/** Nothing is left to prepare or to ask. */
const closedStandings: readonly Standing[] = ['last-message', 'let-go', 'excluded'];

/**
 * The rep's messages since the contact's last one, unless the sentence above has just said when the only one was, or there may be
 * more than are certain.
 */
function unansweredOf({ reasons, silence }: Assessment): Reason | undefined {
  const isToday = silence !== null && silence.workingDays < 1;
  // None after they answered elsewhere.
  const unanswered = reasons.find((reason) => reason.code === 'unanswered' && reason.count > 0);
  if (unanswered?.code !== 'unanswered' || (unanswered.count === 1 && isToday)) return undefined;
  return silence?.seemingUnanswered !== undefined && !unanswered.isOnPage ? undefined : unanswered;
}

function lastMessageSentence({ lastMessage, reasons }: Assessment, { words, nowMs }: Telling): string | null {
  switch (lastMessage.status) {
    case 'not-yet':
      return lastMessage.fromMs === null
        ? words.say('offer_notYet')
        : words.say('offer_from', words.day(lastMessage.fromMs, nowMs));
    case 'sent':
      return reasons.some(({ code }) => code === 'last-message-sent')
        ? null
        : words.say('reason_lastMessageSent', words.day(lastMessage.atMs, nowMs));
    case 'offered':
    case 'claimed':
    case 'interrupted':
    case 'inserted':
    case 'not-offered':
      return null;
  }
}

function answeredSentence({ lastMessageAtMs, answeredAtMs }: ResolutionState, { words, nowMs }: Telling): string {
  const days = words.civilDaysBetween(lastMessageAtMs, answeredAtMs);
  const sent = words.day(lastMessageAtMs, nowMs);
  return days === 0
    ? words.say('resolved_sameDay', sent)
    : words.say('resolved_history', sent, words.days(days * dayMs));
}

function sleepingSentence(reasons: readonly Reason[], words: Words): string | null {
  const pause = reasons.find((reason) => reason.code === 'paused-until');
  return pause ? words.say('draft_sleeping', words.weekday(pause.untilMs)) : null;
}

function paceSentence(hint: HurriedPace, words: Words): string {
  return words.say(keyFor('pace', hint.code), ...('count' in hint ? [words.number(hint.count)] : []));
}
