import type { Reason } from '../domain/standing.ts';
import { dayMs } from '../domain/time.ts';
import { keyFor, type Words } from '../ui/words.ts';
import type { Telling } from './telling.ts';

/** A reason as one sentence: the message named after its code, unless the code has several. */
export function reasonSentence(reason: Reason, { words, name, nowMs }: Telling): string {
  const key = keyFor('reason', reason.code);
  switch (reason.code) {
    case 'usual-delay':
      return reason.isApproximate
        ? roughHabit(reason, words, name)
        : words.count(key, reason.answers, name, words.duration(reason.usualMs));
    case 'few-answers':
      return answersSentence(reason, words, name);
    case 'silent-for':
      return reason.workingDays === 0
        ? words.say('reason_silentToday', words.when(reason.sinceMs, nowMs, reason.isApproximate))
        : words.count(reason.isApproximate ? 'reason_silentForAbout' : key, reason.workingDays);
    case 'unanswered':
      return reason.isOnPage
        ? words.say('reason_unansweredOnPage', words.number(reason.count))
        : words.say(key, words.times(reason.count), name);
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
function answersSentence(
  { answers, isAtLeast }: Extract<Reason, { code: 'few-answers' }>,
  words: Words,
  name: string,
): string {
  if (answers === 0) return words.say(isAtLeast ? 'reason_noAnswerSeen' : 'reason_noAnswers', name);
  if (isAtLeast) return words.say('reason_atLeastAnswers', words.times(answers), name);
  return words.say(answers < 3 ? 'reason_fewAnswers' : 'reason_someAnswers', words.times(answers), name);
}
