import { assess, type AssessInput } from '../domain/assess.ts';
import { contactAddresses, contactOf } from '../domain/contact.ts';
import type { ReplyModel } from '../domain/estimate.ts';
import type { AccountFacts, ConversationFacts } from '../domain/facts.ts';
import { lockState, type LockState } from '../domain/last-message-lock.ts';
import type { LastMessageLock, Mark } from '../domain/marks.ts';
import type { Settings } from '../domain/settings.ts';
import type { Assessment } from '../domain/standing.ts';
import { conversationRecord, conversationsWith } from './store/conversations.ts';
import { getLock, locksIn } from './store/locks.ts';
import { marksOf } from './store/marks.ts';
import type { Change, ConversationRecord, Look } from './store/schema.ts';

/** By what and when conversations are judged. */
export interface Rules {
  settings: Settings;
  model: ReplyModel;
  nowMs: number;
  /** Fingerprint of settings, aliases and version, see `rules.ts`. */
  fingerprint: string;
}

export interface Judgement {
  assessment: Assessment;
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
  judge: (record: ConversationRecord) => Promise<Judgement>;
  /** The locks of everybody a last message in this conversation is for, the primary contact's first, and those claimed in it. */
  locksAround: (record: ConversationRecord) => Promise<JudgedLock[]>;
  /** The lock that keeps a conversation from its last message; an opened one, the primary contact's first, when none does. */
  decidingLock: (record: ConversationRecord) => Promise<JudgedLock | null>;
}

/** Conversations with one contact that are looked at: the liveliest ones decide. */
const maxOthers = 50;
/** Conversations with one contact whose standing is derived anew when one of them changed. */
const maxRelated = 20;
/** Contacts of one conversation that are looked at: beyond this it is a mailing, not a conversation. */
const maxContacts = 10;

/** A conversation's record: its facts under the keys of the people it is with. */
export function recordOf(facts: ConversationFacts, account: AccountFacts, settings: Settings): ConversationRecord {
  const primary = contactOf(facts, account, settings)?.address;
  const addresses = contactAddresses(facts, account, settings).filter((address) => address !== primary);
  const contacts = primary === undefined ? addresses : [primary, ...addresses];
  return conversationRecord(facts, contacts.slice(0, maxContacts));
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
 */
export function createJudge(from: Look | Change, account: AccountFacts, rules: Rules): Judge {
  const { settings, model, nowMs } = rules;
  const conversations = remembered((contact) => conversationsWith(from, account.address, contact, maxOthers));
  const marks = remembered((contact): Promise<Mark[]> => marksOf(from, account.address, contact));
  const locks = remembered((contact) => getLock(from, account.address, contact));

  const related = async (contacts: Iterable<string>): Promise<ConversationRecord[]> => {
    const lists = await Promise.all([...new Set(contacts)].map(conversations));
    const found = new Map(lists.flatMap((list) => list.slice(0, maxRelated)).map((record) => [record.id, record]));
    return [...found.values()].map(({ facts }) => recordOf(facts, account, settings));
  };

  const othersOf = async (record: ConversationRecord): Promise<ConversationFacts[]> => {
    const shared = await Promise.all(record.contacts.map(conversations));
    const others = new Map(shared.flat().map(({ id, facts }) => [id, facts]));
    others.delete(record.id);
    return [...others.values()];
  };

  const locksAround = async (record: ConversationRecord): Promise<JudgedLock[]> => {
    const [others, claimedHere, held] = await Promise.all([
      othersOf(record),
      locksIn(from, account.address, record.id),
      Promise.all(addresseesOf(record).map(locks)),
    ]);
    const found = new Map([...held, ...claimedHere].flatMap((lock) => (lock ? [[lock.contact, lock] as const] : [])));
    // The conversations of `assess`, so that what is shown and what is granted never differ.
    const shared = { conversations: [record.facts, ...others], account, settings, nowMs };
    return [...found.values()].map((lock) => ({ lock, state: lockState({ lock, ...shared }) }));
  };

  const decidingLock = async (record: ConversationRecord): Promise<JudgedLock | null> => {
    const judged = await locksAround(record);
    return judged.find(({ state }) => state.status !== 'open') ?? judged[0] ?? null;
  };

  const judge = async (record: ConversationRecord): Promise<Judgement> => {
    const [others, said, deciding] = await Promise.all([
      othersOf(record),
      Promise.all(record.contacts.map(marks)),
      decidingLock(record),
    ]);
    const input: AssessInput = {
      conversation: record.facts,
      others,
      account,
      marks: said.flat(),
      lock: deciding?.lock ?? null,
      settings,
      nowMs,
      model,
    };
    return { assessment: assess(input), input };
  };

  return { related, judge, locksAround, decidingLock };
}

function hasAnswered({ messages, totals }: ConversationFacts, contact: string): boolean {
  if ((totals[contact] ?? 0) > 0) return true;
  return messages.some(({ own, kind, from }) => own === false && kind === 'human' && from?.address === contact);
}

function remembered<Value>(load: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? load(key);
    known.set(key, value);
    return value;
  };
}
