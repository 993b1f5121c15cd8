import type { Assessment, Reason } from '../domain/standing.ts';
import { dayMs } from '../domain/time.ts';
import { firstNameOf } from '../ui/names.ts';
import { keyFor, type Words } from '../ui/words.ts';

/** What every sentence about an assessment needs. */
export interface Telling {
  words: Words;
  /** What the rep calls the contact. */
  name: string;
  nowMs: number;
}

/** A reason as one sentence: the message named after its code, unless the code has several. */
export function reasonSentence(reason: Reason, { words, name, nowMs }: Telling): string {
  const key = keyFor('reason', reason.code);
  switch (reason.code) {
    case 'usual-delay':
      return reason.isApproximate
        ? roughHabit(reason, words, name)
        : words.count(key, reason.answers, name, words.duration(reason.usualMs));
    case 'few-answers':
      return answersSentence(reason.answers, words, name);
    case 'silent-for':
      return reason.workingDays === 0
        ? words.say('reason_silentToday', words.when(reason.sinceMs, nowMs, reason.isApproximate))
        : words.count(reason.isApproximate ? 'reason_silentForAbout' : key, reason.workingDays);
    case 'unanswered':
      return words.say(key, words.times(reason.count), name);
    case 'chance':
      return words.say(key, name, words.percent(reason.value));
    case 'never-answered':
    case 'answered-once':
      return words.say(key, name);
    case 'they-wrote-last':
    case 'came-back':
    case 'answered-in-other-conversation':
    case 'bounced':
    case 'clear-no':
      return words.say(key, name, words.when(reason.atMs, nowMs, reason.isApproximate));
    case 'answered-elsewhere':
      return words.say(key, name, words.when(reason.atMs, nowMs));
    case 'last-message-sent':
      return words.say(key, words.day(reason.atMs, nowMs));
    case 'let-go':
      return words.say(reason.by === 'rep' ? key : 'reason_letGoByTime', words.day(reason.atMs, nowMs));
    case 'paused-until':
      return words.say(key, words.weekday(reason.untilMs));
    case 'older-silence':
      return words.say(key, words.day(reason.sinceMs, nowMs));
    case 'out-of-office':
      return reason.untilMs === null
        ? words.say('reason_outOfOfficeOpen', name)
        : words.say(key, name, words.weekday(reason.untilMs));
    case 'meeting-ahead':
    case 'meeting-unconfirmed':
    case 'meeting-declined':
    case 'meeting-cancelled':
      return words.say(key, name, words.weekday(reason.atMs));
    case 'meeting-passed':
      return words.say(key, words.weekday(reason.atMs));
    case 'meeting-missed':
      return words.say(reason.count > 1 ? 'reason_meetingMissedAgain' : key, name, words.weekday(reason.atMs));
    case 'excluded':
    case 'unknown':
      return words.say(keyFor('why', reason.why));
  }
}

/** A habit known by times that are not exact: whole days, and no number for one that is below a day. */
function roughHabit(
  { usualMs, answers }: Extract<Reason, { code: 'usual-delay' }>,
  words: Words,
  name: string,
): string {
  return usualMs <= dayMs
    ? words.count('reason_usualDelayDay', answers, name)
    : words.count('reason_usualDelayAbout', answers, name, words.days(usualMs));
}

/** How often the contact answered; with three answers and more the delays alone are what is not known. */
function answersSentence(answers: number, words: Words, name: string): string {
  if (answers === 0) return words.say('reason_noAnswers', name);
  return words.say(answers < 3 ? 'reason_fewAnswers' : 'reason_someAnswers', words.times(answers), name);
}

/** A reason that follows one which has said most of it already: only what is new. */
function shortened(reason: Reason, first: Reason | undefined, telling: Telling): string {
  const { words, nowMs } = telling;
  if (first?.code === 'came-back' && reason.code === 'they-wrote-last') return words.say('reason_cameBackYourTurn');
  if (first?.code === 'let-go' && reason.code === 'last-message-sent')
    return words.say('reason_lastMessageBefore', words.day(reason.atMs, nowMs));
  return reasonSentence(reason, telling);
}

/** Shown in places of their own. */
const shownElsewhere: readonly Reason['code'][] = ['chance', 'unanswered'];
/** The fact about the contact comes first, today's silence last. */
const order: readonly Reason['code'][] = ['usual-delay', 'few-answers', 'never-answered', 'answered-once'];
/** News of the mail or the meeting come before both. */
const isNews = ({ code }: Reason) => /^(?:meeting-|bounced|out-of-office|clear-no)/.test(code);
const rankOf = (reason: Reason) =>
  isNews(reason) ? -1 : order.includes(reason.code) ? 0 : reason.code === 'silent-for' ? 2 : 1;
const mostSaid = 2;

/** Reasons as sentences: what is said at once, and what stands behind it. */
export interface ToldReasons {
  said: string[];
  behind: string[];
}

/** What an assessment gives as its reasons. */
export function tellReasons(assessment: Assessment, words: Words, nowMs: number): ToldReasons {
  const name = callName(assessment, words);
  const telling = { words, name, nowMs };
  const [first] = assessment.reasons;
  // What to do about it counts more than any silence.
  if (first?.code === 'bounced')
    return { said: [reasonSentence(first, telling), words.say('help_bounced')], behind: [] };
  // A question waits for its answer: nothing else is said after it.
  const most = askedMeeting(assessment) === null ? mostSaid : 1;
  const main = assessment.reasons.filter(({ code }) => !shownElsewhere.includes(code)).slice(0, most);
  const rest = assessment.reasons.filter((reason) => !main.includes(reason) && !shownElsewhere.includes(reason.code));
  return {
    said: main.toSorted((a, b) => rankOf(a) - rankOf(b)).map((reason) => shortened(reason, main[0], telling)),
    behind: rest.map((reason) => reasonSentence(reason, telling)),
  };
}

/** Epoch ms of the meeting about which the rep is asked, first of all, whether it happened; null without such a question. */
export function askedMeeting({ reasons: [first] }: Assessment): number | null {
  return first?.code === 'meeting-passed' ? first.atMs : null;
}

/** What the rep calls the contact of an assessment, at the start of a sentence. */
export function callName({ contact }: Assessment, words: Words): string {
  return contact ? firstNameOf(contact) : words.say('text_thisPerson');
}
