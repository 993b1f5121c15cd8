import { absenceOf, type Absence } from './absence.ts';
import { contactAmong, type Contact } from './contact.ts';
import type { ReplyModel } from './estimate.ts';
import { exchangeWith, type Exchange } from './exchange.ts';
import type { AccountFacts, ConversationFacts, MessageFact } from './facts.ts';
import type { MailboxHabits } from './mailbox-habits.ts';
import { wasMadeAfter, type LastMessageLock, type Mark, type MarkType } from './marks.ts';
import { withCalendarMail } from './meetings/calendar-conversation.ts';
import { calendarMails } from './meetings/calendar-mails.ts';
import type { Meeting } from './meetings/meeting.ts';
import { meetingsOf } from './meetings/meetings-of.ts';
import { exclusionOf, externalsOf, isOwnMessage, participantsOf } from './participants.ts';
import { rhythmOf } from './rhythm.ts';
import { isSaid } from './said.ts';
import type { Settings } from './settings.ts';
import type { ExclusionReason, Rhythm } from './standing.ts';
import { momentOf, type Moment } from './time.ts';
import { isUnaddressed } from './unaddressed.ts';

export interface AssessInput {
  conversation: ConversationFacts;
  /** Other conversations of the account with the same contact; `conversation` itself is left out if it is there. */
  others: readonly ConversationFacts[];
  account: AccountFacts;
  /** Marks for this contact; those of other contacts or other conversations are left out. */
  marks: readonly Mark[];
  /** The lock for this contact. */
  lock: LastMessageLock | null;
  settings: Settings;
  nowMs: number;
  model: ReplyModel;
  /** What this mailbox has taught; null or absent before it has. */
  habits?: MailboxHabits | null;
}

/**
 * Who said something last: `somebody` is neither of the two, or there is only mail that says nothing for anybody; `unaddressed`
 * is not the rep and shows no address.
 */
export type Sender = 'rep' | 'contact' | 'somebody' | 'unaddressed' | 'unproven';

/** All that the rules of `judge.ts` look at, worked out once. */
export interface Situation extends AssessInput {
  contact: Contact | null;
  /** Everybody on the contact's side of this conversation; a human answer of any of them counts. */
  contacts: ReadonlySet<string>;
  /** Their names, '' where none is known. */
  contactNames: readonly string[];
  exclusion: ExclusionReason | null;
  exchange: Exchange;
  rhythm: Rhythm;
  /** The newest message, whatever it is: what proves that a reading is complete. */
  newest: MessageFact | null;
  /**
   * The newest message in which somebody said something: automatic replies, bounces, calendar robots and the rep's own calendar
   * mails after it are looked through.
   */
  spoken: MessageFact | null;
  newestBy: Sender;
  /** When the contact wrote last, anywhere; null where no message of theirs is known. */
  lastAnswer: Moment | null;
  /** Oldest first. */
  meetings: readonly Meeting[];
  /** The longest absence they have told of and not answered in; null for none. It may be over. */
  absence: Absence | null;
}

/** Works out who is who and who wrote when. */
export function lookAt(input: AssessInput): Situation {
  const { account, settings } = input;
  const conversation = withCalendarMail(input.conversation);
  const participants = participantsOf(conversation, account, settings);
  const contacts = externalsOf(participants);
  const others = input.others.filter(({ id }) => id !== conversation.id).map(withCalendarMail);
  const exchange = exchangeWith(contacts, conversation, others, account, settings);
  const newest = conversation.messages.findLast(({ id }) => id === conversation.newest.id) ?? null;
  const spoken = newest && spokenUntil(newest, contacts, { ...input, conversation });
  const newestBy = spoken ? senderOf(spoken, contacts, input) : newest ? 'somebody' : 'unproven';
  const lastTurn = exchange.turns.findLast(({ by }) => by === 'contact') ?? null;
  const newestMoment = spoken && newestBy === 'contact' ? momentOf(spoken.at) : null;
  const lastAnswer = newestMoment && newestMoment.atMs > (lastTurn?.atMs ?? 0) ? newestMoment : lastTurn;
  const marks = marksAbout(contacts, input);
  const situation = { ...input, conversation, others, contacts, marks };
  return {
    ...situation,
    contact: contactAmong(participants, conversation, account, settings),
    contactNames: [...contacts].map((address) => participants.get(address)?.name ?? ''),
    exclusion: exclusionOf(participants),
    exchange,
    rhythm: { ...rhythmOf(exchange.turns), ...(isIncomplete(exchange) && { isIncomplete: true }) },
    newest,
    spoken,
    newestBy,
    lastAnswer,
    ...knownOf(situation, lastAnswer),
  };
}

/** Whether messages of the two exist whose time is not known: they may have parted what looks like one wait. */
function isIncomplete({ undated, mayHaveMoreAnswers }: Exchange): boolean {
  return undated.length > 0 || mayHaveMoreAnswers === true;
}

/** What is known of meetings and absences from mails and marks before `beforeMs`; `lastAnswer` as it was then. */
export function knownOf(
  situation: Pick<Situation, 'conversation' | 'others' | 'contacts' | 'marks' | 'account' | 'settings'>,
  lastAnswer: Moment | null,
  beforeMs = Number.POSITIVE_INFINITY,
): Pick<Situation, 'meetings' | 'absence'> {
  const { conversation, others, contacts, marks, account, settings } = situation;
  const conversations = [conversation, ...others];
  const mails = calendarMails(conversations, contacts, account, settings);
  return {
    meetings: meetingsOf(
      mails.filter(({ sentAtMs }) => sentAtMs === null || sentAtMs < beforeMs),
      marks.filter(({ madeAtMs }) => madeAtMs < beforeMs),
    ),
    absence: absenceOf(conversations, contacts, lastAnswer, settings, beforeMs),
  };
}

/** Marks that hold for this conversation: about the contact everywhere, about it, or about a meeting with them. */
function marksAbout(contacts: ReadonlySet<string>, { marks, account, conversation }: AssessInput): Mark[] {
  return marks.filter(
    ({ account: of, contact, conversationId, what }) =>
      of === account.address &&
      contacts.has(contact) &&
      (conversationId === null || conversationId === conversation.id || what.type.startsWith('meeting')),
  );
}

/** The latest message up to the newest one that is not looked through; null where there is none. */
function spokenUntil(
  newest: MessageFact,
  contacts: ReadonlySet<string>,
  { conversation, account, settings }: AssessInput,
): MessageFact | null {
  const isLookedThrough = (message: MessageFact) => {
    if (message.kind === 'human') return false;
    if (!isSaid(message) || isOwnMessage(message, account, settings) === true) return true;
    const address = message.from?.address ?? null;
    return address !== null && !contacts.has(address);
  };
  if (!isLookedThrough(newest)) return newest;
  const { messages } = conversation;
  const earlier = messages.slice(0, messages.indexOf(newest)).filter(({ at }) => at.precision !== 'unknown');
  return earlier.findLast((message) => !isLookedThrough(message)) ?? null;
}

function senderOf(message: MessageFact, contacts: ReadonlySet<string>, { account, settings }: AssessInput): Sender {
  const own = isOwnMessage(message, account, settings);
  if (own === null) return 'unproven';
  if (own) return 'rep';
  if (isUnaddressed(message.from)) return 'unaddressed';
  // A row can prove that the rep did not write it without naming the writer.
  const address = message.from?.address ?? null;
  return address === null || contacts.has(address) ? 'contact' : 'somebody';
}

/** The latest mark of a kind that was made after a message; the latest of all without one. */
export function latestMark<Type extends MarkType>(
  marks: readonly Mark[],
  type: Type,
  after: Moment | null,
): (Mark & { what: Extract<Mark['what'], { type: Type }> }) | null {
  let latest: ReturnType<typeof latestMark<Type>> = null;
  for (const mark of marks) {
    const { what, madeAtMs } = mark;
    if (!isOfType(what, type) || (after && !wasMadeAfter(mark, after))) continue;
    if (madeAtMs >= (latest?.madeAtMs ?? madeAtMs)) latest = { ...mark, what };
  }
  return latest;
}

function isOfType<Type extends MarkType>(
  what: Mark['what'],
  type: Type,
): what is Extract<Mark['what'], { type: Type }> {
  return what.type === type;
}
