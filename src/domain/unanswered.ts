import type { Turn } from './exchange.ts';
import type { ConversationFacts, MessageFact } from './facts.ts';
import { isOwnMessage } from './participants.ts';
import { isNewestProven, undatedUntil, unidentified } from './proof.ts';
import { isSaid } from './said.ts';
import type { Situation } from './situation.ts';
import type { Reason, Silence } from './standing.ts';
import { instantOf, latestOf } from './time.ts';

/** What is known of the rep's messages since the contact's last one, and what of them may be told. */
export interface Unanswered {
  silence: Silence;
  told: Extract<Reason, { code: 'unanswered' }>;
}

/**
 * Counts the rep's messages since the contact's last one. The order of a page is nearly that of time, not quite: a reply to an
 * earlier message stands right behind that one, folded, without its time. So
 *
 * - where all of theirs are dated, folded ones of the rep that end the page count too: the page decides only what they follow;
 * - where one of theirs may have come between the rep's, only those count that are surely later. If more end the page, that is
 *   told, as what it is.
 *
 * @param silence counted by the times that are known
 * @param isParted whether they have talked otherwise since they wrote: no page shows where
 */
export function countUnanswered(situation: Situation, silence: Silence, isParted: boolean): Unanswered {
  const atEnd = isParted ? 0 : ownAtEnd(situation, silence);
  const seeming = Math.max(silence.unanswered, atEnd);
  const { conversation, others } = situation;
  // Its end is proven where a silence is judged by it: the rep's newest message is later than all that is folded there.
  const untilMs = Math.max(perhapsUntil(conversation, endOf, situation), perhapsAnsweredUntil(others, situation));
  if (untilMs < silence.firstUnansweredAtMs)
    return { silence: { ...silence, unanswered: seeming }, told: { code: 'unanswered', count: seeming } };
  const run = silence.unanswered === 0 ? [] : situation.exchange.turns.filter(isOwnFrom(silence.firstUnansweredAtMs));
  // Of several in one rough moment one is the newest.
  const sure = [...run.filter(({ atMs }) => atMs === untilMs).slice(-1), ...run.filter(({ atMs }) => atMs > untilMs)];
  const unanswered = sure.length;
  return {
    silence: {
      ...silence,
      unanswered,
      firstUnansweredAtMs: sure[0]?.atMs ?? silence.sinceMs,
      ...(seeming > unanswered && { seemingUnanswered: seeming }),
    },
    told: {
      code: 'unanswered',
      ...(atEnd > Math.max(unanswered, 1) ? { count: atEnd, isOnPage: true } : { count: unanswered }),
    },
  };
}

const isOwnFrom =
  (fromMs: number) =>
  ({ by, atMs }: Turn) =>
    by === 'rep' && atMs >= fromMs;

/** The rep's messages that end the page, as far as it is the latest; none where the contact's last word stands elsewhere. */
function ownAtEnd({ conversation, exchange, newest, account, settings }: Situation, silence: Silence): number {
  const { opened, id } = conversation;
  if (opened?.newest.status !== 'known' || opened.newest.messageId !== newest?.id) return 0;
  const lastAnswer = exchange.turns.findLast(({ by, atMs }) => by === 'contact' && atMs <= silence.sinceMs);
  if (lastAnswer && lastAnswer.conversationId !== id) return 0;
  // Where times are known they decide, not the page: an older message of the rep may stand below a later answer.
  return Math.min(opened.ownAtEnd, silence.unanswered + unidentified('own', conversation, account, settings));
}

type Rules = Pick<Situation, 'account' | 'settings'>;

/**
 * The latest instant (epoch ms) at which the contact may have written a message of which nobody knows the time, or whose it is: minus
 * infinity for none, infinite where it may be newer than all that is known.
 */
export function perhapsAnsweredUntil(conversations: readonly ConversationFacts[], rules: Rules): number {
  return Math.max(...conversations.map((each) => perhapsUntil(each, endOfAny, rules)), Number.NEGATIVE_INFINITY);
}

/** The same of messages that either of the two may have written. */
export function perhapsWrittenUntil(conversations: readonly ConversationFacts[], rules: Rules): number {
  const folded = conversations.filter((each) => unidentified('own', each, rules.account, rules.settings) > 0);
  return Math.max(perhapsAnsweredUntil(conversations, rules), ...folded.map((each) => endOfAny(each, rules)));
}

function perhapsUntil(conversation: ConversationFacts, end: typeof endOfAny, rules: Rules): number {
  let untilMs = mayHoldUndated(conversation, rules) ? end(conversation, rules) : Number.NEGATIVE_INFINITY;
  for (const message of conversation.messages)
    if (message.at.precision !== 'unknown' && isAnybodys(message, rules))
      untilMs = Math.max(untilMs, latestOf(message.at));
  return untilMs;
}

function endOf(conversation: ConversationFacts): number {
  const known = undatedUntil(conversation);
  return known ?? instantOf(conversation.newest.at) ?? Number.POSITIVE_INFINITY;
}

function endOfAny(conversation: ConversationFacts, { account, settings }: Rules): number {
  if (conversation.opened && !isNewestProven(conversation, account, settings)) return Number.POSITIVE_INFINITY;
  return undatedUntil(conversation) ?? latestOf(conversation.newest.at);
}

/** Whether somebody said it of whom nobody knows whether it is the rep or the contact. */
function isAnybodys(message: MessageFact, { account, settings }: Rules): boolean {
  const isOwn = isOwnMessage(message, account, settings);
  return isOwn !== true && (isOwn === null || !message.from?.address) && isSaid(message);
}

/** Whether a message without its time may be the contact's: a page or a row has told of it. */
function mayHoldUndated(conversation: ConversationFacts, { account, settings }: Rules): boolean {
  const { messages, messageCount, opened } = conversation;
  const isDated = ({ at }: MessageFact) => at.precision !== 'unknown';
  if (unidentified('others', conversation, account, settings) > 0) return true;
  if (messages.some((each) => !isDated(each) && isSaid(each) && isOwnMessage(each, account, settings) !== true))
    return true;
  const isCounted = !opened || opened.faceless > 0 || messageCount > opened.shown;
  return isCounted && messages.filter(isDated).length < messageCount;
}
