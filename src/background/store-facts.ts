import type { AccountFacts, ConversationFacts } from '../domain/facts.ts';
import { minuteMs } from '../domain/time.ts';
import { recordOf, type Rules } from './judge.ts';
import { reassessAround } from './reassess.ts';
import { isSame } from './same.ts';
import { getAccount, newAccount, putAccount } from './store/accounts.ts';
import { getConversation, putConversation } from './store/conversations.ts';
import type { Change, ConversationRecord } from './store/schema.ts';

/**
 * An unchanged conversation is written again only when this much time passed since it was last seen. A stored "last
 * seen" is therefore too early by less than this, never too late: a conversation becomes stale a little sooner.
 */
const freshnessStepMs = 2 * minuteMs;

/** What somebody has learnt of a mailbox and of conversations in it. */
export interface Learnt {
  address: string;
  /** What becomes of the mailbox that is stored (null: none). */
  account: (stored: AccountFacts | null) => AccountFacts;
  conversationIds: Iterable<string>;
  /** What becomes of those of these conversations that are stored. */
  conversations: (stored: ReadonlyMap<string, ConversationFacts>) => Iterable<ConversationFacts>;
}

/**
 * Stores facts and judges what they touch. Answers the conversations whose facts changed, and those whose standing now
 * reads differently.
 */
export async function storeFacts(
  to: Change,
  learnt: Learnt,
  rules: Rules,
): Promise<{ changed: string[]; rejudged: string[] }> {
  const before = await getAccount(to, learnt.address);
  const facts = learnt.account(before?.facts ?? null);
  const account = before === undefined ? newAccount(facts) : { ...before, facts };
  const merged = await mergeConversations(to, learnt, facts, rules);

  const written = merged.filter(
    ({ record, stored }) => stored === undefined || isWorthWriting(stored.facts, record.facts),
  );
  const changed = written.filter(
    ({ record, stored }) => stored === undefined || !isOnlyFresher(stored.facts, record.facts),
  );
  account.conversationCount += written.filter(({ stored }) => stored === undefined).length;
  // What is read next sees these: the database does all in its order.
  const writes = Promise.all([
    ...(isSame(before, account) ? [] : [putAccount(to, account)]),
    ...written.map(({ record }) => putConversation(to, record)),
  ]);
  // Where judging fails first, that is the error to tell.
  writes.catch(() => undefined);

  // A contact that disappeared from a conversation counts too: others may have rested on it.
  const contacts = changed.flatMap(({ record, stored }) => [...record.contacts, ...(stored?.contacts ?? [])]);
  const always = written.map(({ record }) => record);
  const { changed: rejudged } = await reassessAround(to, account, contacts, always, rules);
  await writes;
  return { changed: changed.map(({ record }) => record.id), rejudged };
}

interface Merged {
  record: ConversationRecord;
  stored: ConversationRecord | undefined;
}

/** The conversations something was learnt of, each once, with what is stored and what it becomes. */
async function mergeConversations(
  to: Change,
  { address, conversationIds, conversations }: Learnt,
  account: AccountFacts,
  { settings }: Rules,
): Promise<Merged[]> {
  const found = await Promise.all([...new Set(conversationIds)].map((id) => getConversation(to, address, id)));
  const stored = new Map(found.flatMap((record) => (record ? [[record.id, record] as const] : [])));
  const known = new Map([...stored].map(([id, { facts }]) => [id, facts]));
  return [...conversations(known)].map((facts) => ({
    record: recordOf(facts, account, settings),
    stored: stored.get(facts.id),
  }));
}

function isWorthWriting(stored: ConversationFacts, merged: ConversationFacts): boolean {
  if (!isOnlyFresher(stored, merged)) return true;
  return merged.seenAtMs - stored.seenAtMs >= freshnessStepMs;
}

/** Whether both say the same and differ at most in when it was last confirmed. */
export function isOnlyFresher(stored: ConversationFacts, merged: ConversationFacts): boolean {
  return isSame(withoutTimesOfReading(stored), withoutTimesOfReading(merged));
}

function withoutTimesOfReading(facts: ConversationFacts): ConversationFacts {
  const { opened, listed, unnamed, language, register } = facts;
  return {
    ...facts,
    seenAtMs: 0,
    // Whether a row was seen after the opened reading decides which of the two is believed: that is no mere freshness.
    opened: opened && { ...opened, atMs: Math.sign(facts.seenAtMs - opened.atMs) },
    listed: listed && { ...listed, atMs: 0 },
    ...(unnamed && { unnamed: { ...unnamed, seenAtMs: 0 } }),
    language: language && { ...language, atMs: 0 },
    register: register && { ...register, atMs: 0 },
  };
}
