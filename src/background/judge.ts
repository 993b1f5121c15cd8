import { assess, type AssessInput } from '../domain/assess.ts';
import { contactAddresses, contactOf } from '../domain/contact.ts';
import type { ReplyModel } from '../domain/estimate.ts';
import type { AccountFacts, ConversationFacts } from '../domain/facts.ts';
import { lockState, type LockState } from '../domain/last-message-lock.ts';
import type { LastMessageLock, Mark } from '../domain/marks.ts';
import type { Settings } from '../domain/settings.ts';
import type { Assessment } from '../domain/standing.ts';
import { conversationRecord, conversationsWith } from './store/conversations.ts';
import { getLock } from './store/locks.ts';
import { marksOf } from './store/marks.ts';
import type { Change, ConversationRecord, Look } from './store/schema.ts';

/** By what and when conversations are judged. */
export interface Rules {
  settings: Settings;
  model: ReplyModel;
  nowMs: number;
  /** Fingerprint of settings and version, see `rules.ts`. */
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
  /** What a lock means now, by all known conversations with its contact. */
  judgeLock: (lock: LastMessageLock) => Promise<JudgedLock>;
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
    return [
      ...new Map(lists.flatMap((list) => list.slice(0, maxRelated)).map((record) => [record.id, record])).values(),
    ];
  };

  const judgeLock = async (lock: LastMessageLock): Promise<JudgedLock> => {
    const records = await conversations(lock.contact);
    const facts = records.map((record) => record.facts);
    return { lock, state: lockState({ lock, conversations: facts, account, settings, nowMs }) };
  };

  const decidingLock = async (record: ConversationRecord): Promise<JudgedLock | null> => {
    const [primary] = record.contacts;
    const involved = record.contacts.filter((contact) => contact === primary || hasAnswered(record.facts, contact));
    const found = (await Promise.all(involved.map(locks))).filter((lock) => lock !== undefined);
    const judged = await Promise.all(found.map(judgeLock));
    return judged.find(({ state }) => state.status !== 'open') ?? judged[0] ?? null;
  };

  const judge = async (record: ConversationRecord): Promise<Judgement> => {
    const [shared, said, deciding] = await Promise.all([
      Promise.all(record.contacts.map(conversations)),
      Promise.all(record.contacts.map(marks)),
      decidingLock(record),
    ]);
    const others = new Map(shared.flat().map(({ id, facts }) => [id, facts]));
    others.delete(record.id);
    const input: AssessInput = {
      conversation: record.facts,
      others: [...others.values()],
      account,
      marks: said.flat(),
      lock: deciding?.lock ?? null,
      settings,
      nowMs,
      model,
    };
    return { assessment: assess(input), input };
  };

  return { related, judge, judgeLock, decidingLock };
}

function hasAnswered({ messages }: ConversationFacts, contact: string): boolean {
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
