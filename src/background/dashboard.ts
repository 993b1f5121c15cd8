import type { ContactRecords, Counting } from '../domain/dashboard/contact-history.ts';
import { figuresOf } from '../domain/dashboard/count.ts';
import { gatherContact, nothingGathered, type Gathered } from '../domain/dashboard/gather.ts';
import { periodOf, type Period } from '../domain/dashboard/period.ts';
import type { LastMessageLock, Mark } from '../domain/marks.ts';
import { createReplyModel } from '../domain/reply-model.ts';
import type { DashboardNumbers, DashboardQuery } from '../messaging/dashboard-api.ts';
import { contactsOf } from './contacts-of.ts';
import { groupBy } from './group-by.ts';
import type { Rules } from './judge.ts';
import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { listAccounts } from './store/accounts.ts';
import { locksOfAll } from './store/locks.ts';
import { marksOfAll } from './store/marks.ts';
import type { AccountRecord, ConversationRecord } from './store/schema.ts';
import { look } from './store/transaction.ts';

/**
 * The numbers of a mailbox, or of all of them together. Walks contact by contact in slices and keeps what it finds in memory alone:
 * if the worker dies meanwhile, the page asks again.
 */
export async function countDashboard(parts: Parts, query: DashboardQuery): Promise<DashboardNumbers> {
  const rules = await loadRules(parts);
  const period = periodOf(rules.nowMs, query.months, rules.settings.timeZone);
  const accounts = await look(parts.open, listAccounts);
  const counted = accounts.filter(({ address }) => query.account === null || address === query.account);
  const gathered: Gathered[] = [];
  for (const account of counted) gathered.push(await gatherMailbox(parts, account, rules, period));
  const firstSeenMs = counted.map(({ facts }) => facts.firstSeenAtMs);
  return {
    ...figuresOf(gathered, period),
    mailboxes: accounts.map(({ address }) => address),
    watchedSinceMs: firstSeenMs.length > 0 ? Math.min(...firstSeenMs) : null,
    timeZone: rules.settings.timeZone,
    knownConversations: counted.reduce((sum, { conversationCount }) => sum + conversationCount, 0),
  };
}

async function gatherMailbox(
  parts: Parts,
  { address, facts, habits }: AccountRecord,
  { settings }: Rules,
  period: Period,
): Promise<Gathered> {
  const [marks, locks] = await look(parts.open, (from) =>
    Promise.all([marksOfAll(from, address), locksOfAll(from, address)]),
  );
  const marksBy = groupBy(marks, ({ contact }) => contact);
  const locksBy = groupBy(locks, ({ contact }) => contact);
  const model = createReplyModel(habits?.taught);
  const counting: Counting = { account: facts, settings, model, untilMs: period.untilMs };
  const gathered = nothingGathered(marks, habits ?? null);
  for await (const [contact, records] of contactsOf(parts, address))
    gatherContact(gathered, recordsOf(contact, records, marksBy, locksBy), counting, period);
  return gathered;
}

function recordsOf(
  contact: string,
  conversations: readonly ConversationRecord[],
  marks: ReadonlyMap<string, readonly Mark[]>,
  locks: ReadonlyMap<string, readonly LastMessageLock[]>,
): ContactRecords {
  const people = [...new Set([contact, ...conversations.flatMap(({ contacts }) => contacts)])];
  return {
    contact,
    conversations,
    marks: people.flatMap((each) => marks.get(each) ?? []),
    locks: people.flatMap((each) => locks.get(each) ?? []),
  };
}
