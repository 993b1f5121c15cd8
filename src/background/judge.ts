import { assessBriefly, type AssessInput, type BriefAssessment } from '../domain/assess.ts';
import { contactAmong } from '../domain/contact.ts';
import type { AccountFacts, ConversationFacts } from '../domain/facts.ts';
import { lockState, type LockState } from '../domain/last-message-lock.ts';
import type { LastMessageLock, Mark } from '../domain/marks.ts';
import { externalsOf, participantsOf } from '../domain/participants.ts';
import { createReplyModel } from '../domain/reply-model.ts';
import { isSaid } from '../domain/said.ts';
import type { Settings } from '../domain/settings.ts';
import { worthALook, type WorthALook } from '../domain/worth-a-look.ts';
import { groupBy } from './group-by.ts';
import { conversationRecord, conversationsWith } from './store/conversations.ts';
import { getLock, locksIn } from './store/locks.ts';
import { marksOf } from './store/marks.ts';
import type { AccountRecord, Change, ConversationRecord, Look } from './store/schema.ts';

/** By what and when conversations are judged. */
export interface Rules {
  settings: Settings;
  nowMs: number;
  /** Fingerprint of settings, aliases, version and what mailboxes have taught, see `rules.ts`. */
  fingerprint: string;
  /** Notes, once for each webmail, that a conversation of it could not be judged. */
  noteUnjudged: (webmail: string) => void;
}

export interface Judgement {
  assessment: BriefAssessment;
  look: WorthALook;
  input: AssessInput;
}

/** A lock and what it means now. */
export interface JudgedLock {
  lock: LastMessageLock;
  state: LockState;
}

export interface Judge {
  /** The liveliest conversations with any of the contacts, each once. */
  related: (contacts: Iterable<string>) => Promise<ConversationRecord[]>;
  /** All that is known for judging a conversation. */
  inputOf: (record: ConversationRecord) => Promise<AssessInput>;
  judge: (record: ConversationRecord) => Promise<Judgement>;
  /** The same; null where that fails, which is noted: facts that no rule expected must not keep all others from being judged. */
  tryToJudge: (record: ConversationRecord) => Promise<Judgement | null>;
  /** The locks of everybody a last message in this conversation is for, the primary contact's first, and those claimed in it. */
  locksAround: (record: ConversationRecord) => Promise<JudgedLock[]>;
  /** The lock that keeps a conversation from its last message; an opened one, the primary contact's first, when none does. */
  decidingLock: (record: ConversationRecord) => Promise<JudgedLock | null>;
}

/** Conversations with one contact that are looked at: the liveliest ones decide. */
export const maxOthers = 50;
/** Conversations with one contact whose standing is derived anew when one of them changed. */
const maxRelated = 20;
/** Contacts of one conversation that are looked at: beyond this it is a mailing, not a conversation. */
const maxContacts = 10;

/** What was read before anybody asked: absent kinds are read when they are needed. */
export interface AtHand {
  /** The liveliest conversations with a contact, as many as are looked at. */
  conversations: ReadonlyMap<string, ConversationRecord[]>;
  /** All marks of the account, by contact. */
  marks?: ReadonlyMap<string, readonly Mark[]>;
  /** All locks of the account. */
  locks?: {
    byContact: ReadonlyMap<string, LastMessageLock>;
    byConversation: ReadonlyMap<string, readonly LastMessageLock[]>;
  };
}

/** Marks and locks by whom and by what they are looked up; absent kinds are looked up one by one. */
export function saidAtHand(
  marks: readonly Mark[] | null,
  locks: readonly LastMessageLock[] | null,
): Omit<AtHand, 'conversations'> {
  return {
    ...(marks && { marks: groupBy(marks, ({ contact }) => contact) }),
    ...(locks && {
      locks: {
        byContact: new Map(locks.map((lock) => [lock.contact, lock])),
        byConversation: groupBy(locks, ({ conversationId }) => conversationId),
      },
    }),
  };
}

/** A conversation's record: its facts under the keys of the people it is with. */
export function recordOf(facts: ConversationFacts, account: AccountFacts, settings: Settings): ConversationRecord {
  const participants = participantsOf(facts, account, settings);
  const primary = contactAmong(participants, facts, account, settings)?.address;
  // Nobody is a contact where the whole conversation is no prospect's.
  if (primary === undefined) return conversationRecord(facts, []);
  const others = [...externalsOf(participants)].filter((address) => address !== primary).sort();
  return conversationRecord(facts, [primary, ...others].slice(0, maxContacts));
}

/** A stored record with the people it is with by the present settings: exclusions may have changed. As it is where that fails. */
export function renewRecord(stored: ConversationRecord, account: AccountFacts, rules: Rules): ConversationRecord {
  try {
    return recordOf(stored.facts, account, rules.settings);
  } catch {
    rules.noteUnjudged(stored.facts.webmail);
    return stored;
  }
}

/**
 * Whom a last message in this conversation is for: the primary contact, and everybody who answered there, be it in messages
 * without id. People who were only copied in may still get one of their own.
 */
export function addresseesOf({ contacts, facts }: ConversationRecord): string[] {
  return contacts.filter((contact, index) => index === 0 || hasAnswered(facts, contact));
}

/**
 * Judges stored conversations of one account inside one transaction. What was read for one conversation is remembered
 * for the next, so all writes to facts, marks and locks must come before the first question.
 *
 * @param atHand what was read before, many at a time
 */
export function createJudge(
  from: Look | Change,
  { facts: account, habits }: Pick<AccountRecord, 'facts' | 'habits'>,
  rules: Rules,
  atHand: AtHand = { conversations: new Map() },
): Judge {
  const { settings, nowMs } = rules;
  const model = createReplyModel(habits?.taught);
  const conversations = remembered(
    (contact) => conversationsWith(from, account.address, contact, maxOthers),
    atHand.conversations,
  );
  const marks = remembered(async (contact): Promise<readonly Mark[]> =>
    atHand.marks ? (atHand.marks.get(contact) ?? []) : marksOf(from, account.address, contact),
  );
  const locks = remembered(async (contact) =>
    atHand.locks ? atHand.locks.byContact.get(contact) : getLock(from, account.address, contact),
  );
  const locksClaimedIn = async (id: string): Promise<readonly LastMessageLock[]> =>
    atHand.locks ? (atHand.locks.byConversation.get(id) ?? []) : locksIn(from, account.address, id);

  const related = async (contacts: Iterable<string>): Promise<ConversationRecord[]> => {
    const lists = await Promise.all([...new Set(contacts)].map(conversations));
    const found = new Map(lists.flatMap((list) => list.slice(0, maxRelated)).map((record) => [record.id, record]));
    return [...found.values()].map((record) => renewRecord(record, account, rules));
  };

  const othersOf = async (record: ConversationRecord): Promise<ConversationFacts[]> => {
    const shared = await Promise.all(record.contacts.map(conversations));
    const others = new Map(shared.flat().map(({ id, facts }) => [id, facts]));
    others.delete(record.id);
    return [...others.values()];
  };

  const locksAround = async (record: ConversationRecord): Promise<JudgedLock[]> => {
    const [claimedHere, held] = await Promise.all([
      locksClaimedIn(record.id),
      Promise.all(addresseesOf(record).map(locks)),
    ]);
    const found = new Map([...held, ...claimedHere].flatMap((lock) => (lock ? [[lock.contact, lock] as const] : [])));
    if (found.size === 0) return [];
    // The conversations of `assess`, so that what is shown and what is granted never differ.
    const others = await othersOf(record);
    const shared = { conversations: [record.facts, ...others], account, settings, nowMs };
    return [...found.values()].map((lock) => ({ lock, state: lockState({ lock, ...shared }) }));
  };

  const decidingLock = async (record: ConversationRecord): Promise<JudgedLock | null> => {
    const judged = await locksAround(record);
    return judged.find(({ state }) => state.status !== 'open') ?? judged[0] ?? null;
  };

  const inputOf = async (record: ConversationRecord): Promise<AssessInput> => {
    const [others, said, deciding] = await Promise.all([
      othersOf(record),
      Promise.all(record.contacts.map(marks)),
      decidingLock(record),
    ]);
    return {
      conversation: record.facts,
      others,
      account,
      marks: said.flat(),
      lock: deciding?.lock ?? null,
      settings,
      nowMs,
      model,
      habits: habits ?? null,
    };
  };

  const judge = async (record: ConversationRecord): Promise<Judgement> => {
    const input = await inputOf(record);
    const assessment = assessBriefly(input);
    return { assessment, look: worthALook(input, assessment), input };
  };

  const tryToJudge = async (record: ConversationRecord): Promise<Judgement | null> => {
    try {
      return await judge(record);
    } catch (error) {
      // What the database says is no matter of the facts.
      if (error instanceof DOMException) throw error;
      rules.noteUnjudged(record.facts.webmail);
      return null;
    }
  };

  return { related, inputOf, judge, tryToJudge, locksAround, decidingLock };
}

function hasAnswered({ messages, totals }: ConversationFacts, contact: string): boolean {
  if ((totals[contact] ?? 0) > 0) return true;
  return messages.some((message) => message.own === false && isSaid(message) && message.from?.address === contact);
}

function remembered<Value>(
  load: (key: string) => Promise<Value>,
  atHand: ReadonlyMap<string, Value> = new Map(),
): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const ready = atHand.get(key);
    const value = known.get(key) ?? (ready === undefined ? load(key) : Promise.resolve(ready));
    known.set(key, value);
    return value;
  };
}
