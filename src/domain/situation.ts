import { contactAmong, type Contact } from './contact.ts';
import type { ReplyModel } from './estimate.ts';
import { exchangeWith, type Exchange } from './exchange.ts';
import type { AccountFacts, ConversationFacts, MessageFact } from './facts.ts';
import type { MailboxHabits } from './mailbox-habits.ts';
import { wasMadeAfter, type LastMessageLock, type Mark, type MarkType } from './marks.ts';
import { exclusionOf, externalsOf, isOwnMessage, participantsOf } from './participants.ts';
import { rhythmOf } from './rhythm.ts';
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
 * Who wrote the newest message: `somebody` is neither of the two, or mail that no human wrote; `unaddressed` is not the rep
 * and shows no address.
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
  newest: MessageFact | null;
  newestBy: Sender;
  /** When the contact wrote last, anywhere; null where no message of theirs is known. */
  lastAnswer: Moment | null;
}

/** Works out who is who and who wrote when. */
export function lookAt(input: AssessInput): Situation {
  const { conversation, account, settings } = input;
  const participants = participantsOf(conversation, account, settings);
  const contacts = externalsOf(participants);
  const others = input.others.filter(({ id }) => id !== conversation.id);
  const exchange = exchangeWith(contacts, conversation, others, account, settings);
  const newest = conversation.messages.findLast(({ id }) => id === conversation.newest.id) ?? null;
  const newestBy = newest ? senderOf(newest, contacts, input) : 'unproven';
  const lastTurn = exchange.turns.findLast(({ by }) => by === 'contact') ?? null;
  const newestMoment = newest && newestBy === 'contact' ? momentOf(newest.at) : null;
  return {
    ...input,
    others,
    contact: contactAmong(participants, conversation, account, settings),
    contacts,
    contactNames: [...contacts].map((address) => participants.get(address)?.name ?? ''),
    exclusion: exclusionOf(participants),
    exchange,
    rhythm: rhythmOf(exchange.turns),
    newest,
    newestBy,
    lastAnswer: newestMoment && newestMoment.atMs > (lastTurn?.atMs ?? 0) ? newestMoment : lastTurn,
    marks: input.marks.filter(
      ({ account: of, contact, conversationId }) =>
        of === account.address &&
        contacts.has(contact) &&
        (conversationId === null || conversationId === conversation.id),
    ),
  };
}

function senderOf(message: MessageFact, contacts: ReadonlySet<string>, { account, settings }: AssessInput): Sender {
  const own = isOwnMessage(message, account, settings);
  if (own === null) return 'unproven';
  if (message.kind !== 'human') return 'somebody';
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
