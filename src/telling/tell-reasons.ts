import type { Assessment, Reason } from '../domain/standing.ts';
import { reasonSentence } from './reason-sentence.ts';
import type { Telling } from './telling.ts';

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
export function tellReasons(assessment: Assessment, telling: Telling): ToldReasons {
  const [first] = assessment.reasons;
  // What to do about it counts more than any silence.
  if (first?.code === 'bounced')
    return { said: [reasonSentence(first, telling), telling.words.say('help_bounced')], behind: [] };
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
