import type { ConversationFacts } from '../domain/facts.ts';
import { mergeAccount, mergeConversation, mergeRow } from '../domain/merge.ts';
import type { PageReading } from '../domain/reading.ts';
import { minuteMs } from '../domain/time.ts';
import { recordOf, type Rules } from './judge.ts';
import type { Parts } from './parts.ts';
import { reassessAround } from './reassess.ts';
import { refreshMeanwhile } from './refresh.ts';
import { loadRules } from './rules.ts';
import { isSame } from './same.ts';
import { getAccount, newAccount, putAccount } from './store/accounts.ts';
import { getConversation, putConversation } from './store/conversations.ts';
import type { AccountRecord, Change, ConversationRecord } from './store/schema.ts';
import { change } from './store/transaction.ts';
import { validateReading } from './validate-reading.ts';

/**
 * An unchanged conversation is written again only when this much time passed since it was last seen. A stored "last
 * seen" is therefore too early by less than this, never too late: a conversation becomes stale a little sooner.
 */
const freshnessStepMs = 2 * minuteMs;

/** A reading that broke the bounds. `why` names the place, never what stood there. */
class RejectedReading extends Error {
  override readonly name = 'RejectedReading';
}

/**
 * Merges a page reading into the facts and judges what it touches, in one transaction. Answered as soon as that is stored: badge, alarm
 * and tabs follow.
 */
export async function report(parts: Parts, input: unknown): Promise<{ changed: string[] }> {
  const checked = validateReading(input, parts.now());
  if (checked.status === 'rejected') throw new RejectedReading(checked.why);
  const { reading } = checked;
  const rules = await loadRules(parts);
  const { changed, rejudged } = await change(parts.open, (to) => mergeReading(to, reading, rules));
  refreshMeanwhile(parts, reading.webmail, reading.account, [...new Set([...changed, ...rejudged])]);
  return { changed };
}

async function mergeReading(to: Change, reading: PageReading, rules: Rules) {
  const before = await getAccount(to, reading.account);
  const facts = mergeAccount(before?.facts ?? null, reading);
  const account = before === undefined ? newAccount(facts) : { ...before, facts };
  const merged = await mergeConversations(to, reading, account, rules);

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

/** The conversations a reading names, each once, with what is stored and what it becomes. */
async function mergeConversations(to: Change, reading: PageReading, account: AccountRecord, rules: Rules) {
  const { rows, conversation } = reading;
  const ids = new Set([...rows.map(({ id }) => id), ...(conversation ? [conversation.id] : [])]);
  const stored = await Promise.all([...ids].map((id) => getConversation(to, reading.account, id)));
  const facts = new Map<string, ConversationFacts>();
  for (const record of stored) if (record) facts.set(record.id, record.facts);
  for (const row of rows) facts.set(row.id, mergeRow(facts.get(row.id) ?? null, reading, row));
  if (conversation) {
    const known = facts.get(conversation.id) ?? null;
    facts.set(conversation.id, mergeConversation(known, reading, conversation));
  }
  const storedById = new Map(stored.filter((record) => record !== undefined).map((record) => [record.id, record]));
  return [...facts.values()].map((one): Merged => ({
    record: recordOf(one, account.facts, rules.settings),
    stored: storedById.get(one.id),
  }));
}

function isWorthWriting(stored: ConversationFacts, merged: ConversationFacts): boolean {
  if (!isOnlyFresher(stored, merged)) return true;
  return merged.seenAtMs - stored.seenAtMs >= freshnessStepMs;
}

/** Whether both say the same and differ at most in when it was last confirmed. */
function isOnlyFresher(stored: ConversationFacts, merged: ConversationFacts): boolean {
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
