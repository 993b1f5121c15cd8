import { isOwn } from '../../domain/address.ts';
import { UserError } from '../../domain/errors.ts';
import { isAloneWith, namesPerson, withoutPerson } from '../../domain/forget-person.ts';
import { dashboardChoicesKey } from '../../messaging/dashboard-api.ts';
import { changeSettings } from '../change-settings.ts';
import { forgetOldNews } from '../digest.ts';
import { recordOf, type Rules } from '../judge.ts';
import type { Parts } from '../parts.ts';
import { reassessAround } from '../reassess.ts';
import { follow, refresh, refreshBadgeAndAlarm } from '../refresh.ts';
import { loadRules } from '../rules.ts';
import { forgetSearch } from '../search-prospects.ts';
import { forgetAllKept, forgetKept } from '../unstored.ts';
import { getAccount, putAccount } from '../store/accounts.ts';
import { getConversation, idsWith, putConversation } from '../store/conversations.ts';
import { deleteLock } from '../store/locks.ts';
import { deleteMark, marksOf } from '../store/marks.ts';
import type { Change, ConversationRecord } from '../store/schema.ts';
import { dropStaged } from '../store/staging.ts';
import { change, changesBegun, look } from '../store/transaction.ts';
import { allConversations } from './all-conversations.ts';
import { doneKey } from './finish-import.ts';
import { removeConversation } from './remove-conversation.ts';

/** Conversations that open tabs are told of: more are on no list. */
const mostTold = 1000;

interface Person {
  account: string;
  address: string;
}

/** How long erasing everything waits for the database to tell what is listed, ms. */
const patienceMs = 2_000;

/** So often conversations are looked for that came while others were being erased. */
const mostRounds = 5;

/**
 * Forgets a person in one mailbox. Conversations with them alone go; in those with others they are no longer named.
 *
 * @throws {UserError} the address is the rep's own
 */
export async function eraseContact(
  parts: Parts,
  { alsoExclusion = false, ...person }: Person & { alsoExclusion?: boolean | undefined },
): Promise<{ conversations: number }> {
  // First: it may hold a mailbox of which nothing could ever be stored, and must not be stored after all.
  await forgetKept(parts, person);
  const rules = await loadRules(parts);
  const account = await look(parts.open, (from) => getAccount(from, person.account));
  if (account === undefined) return { conversations: 0 };
  if (isOwn(person.address, account.facts, rules.settings))
    throw new UserError(parts.getMessage('data_eraseOwn', [person.address]));
  const erased = new Set<string>();
  const around = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    const begun = changesBegun(parts.open);
    const ids = await idsNaming(parts, person);
    const { touched, changed } = await change(parts.open, (to) => forget(to, person, ids, rules), 'strict');
    for (const id of touched) erased.add(id);
    for (const id of [...touched, ...changed]) around.add(id);
    // A reading that came meanwhile may name them where they are no contact.
    if (changesBegun(parts.open) === begun + 1) break;
  }
  forgetSearch(parts.open);
  if (alsoExclusion) await changeSettings(parts, { changes: {}, edits: { excluded: { remove: [person.address] } } });
  await forgetOldNews(parts);
  await refresh(parts, person.account, [...around].slice(0, mostTold));
  return { conversations: erased.size };
}

/** Looks at every conversation: somebody may be named where they are no contact. */
async function idsNaming(parts: Parts, { account, address }: Person): Promise<string[]> {
  const ids: string[] = [];
  for await (const found of allConversations(parts, account))
    for (const { id, facts } of found) if (namesPerson(facts, address)) ids.push(id);
  return ids;
}

async function forget(to: Change, { account, address }: Person, ids: readonly string[], rules: Rules) {
  const stored = await getAccount(to, account);
  if (stored === undefined) return { touched: [], changed: [] };
  const counted = structuredClone(stored);
  const kept: ConversationRecord[] = [];
  const touched: string[] = [];
  const around = new Set<string>();
  // Those that came since they were looked for are found by the contact.
  for (const id of new Set([...ids, ...(await idsWith(to, account, address))])) {
    const record = await getConversation(to, account, id);
    if (record === undefined) continue;
    touched.push(id);
    for (const contact of record.contacts) around.add(contact);
    const isOnlyContact = record.contacts.length > 0 && record.contacts.every((contact) => contact === address);
    // Whoever is excluded is no contact.
    if (isOnlyContact || isAloneWith(record.facts, address, counted.facts, rules.settings)) {
      await removeConversation(to, counted, record);
      continue;
    }
    const without = recordOf(withoutPerson(record.facts, address), counted.facts, rules.settings);
    await putConversation(to, without);
    kept.push(without);
  }
  for (const mark of await marksOf(to, account, address)) await deleteMark(to, account, mark.id);
  await deleteLock(to, account, address);
  await dropStaged(to, null);
  await putAccount(to, counted);
  around.delete(address);
  const { changed } = await reassessAround(to, counted, around, kept, rules);
  return { touched, changed };
}

/** Forgets a mailbox and all that was known of it. */
export async function eraseAccount(parts: Parts, { account }: { account: string }): Promise<null> {
  await forgetKept(parts, { account });
  const range = IDBKeyRange.bound([account], [account, []]);
  const ids = await change(
    parts.open,
    async (to) => {
      const keys = await to.objectStore('conversations').getAllKeys(range, mostTold);
      for (const name of ['conversations', 'marks', 'locks', 'standings', 'searchDays'] as const)
        await to.objectStore(name).delete(range);
      await to.objectStore('accounts').delete(account);
      await dropStaged(to, null);
      return keys.map(([, id]) => id);
    },
    'strict',
  );
  forgetSearch(parts.open);
  await parts.local.remove([doneKey, dashboardChoicesKey]);
  await forgetOldNews(parts);
  await refresh(parts, account, ids);
  return null;
}

/** Forgets everything: the database itself, also one that cannot be read, and all that stands beside it. */
export async function eraseEverything(parts: Parts): Promise<null> {
  await forgetAllKept(parts);
  const told = await Promise.race([listedIds(parts), nothingAfter(patienceMs)]);
  await parts.open.destroy();
  forgetSearch(parts.open);
  // What was being reported meanwhile could not be stored.
  await forgetAllKept(parts);
  await parts.local.clear();
  const telling = [...told].map(([account, conversationIds]) =>
    parts.announce({ type: 'changed', account, conversationIds }),
  );
  await follow(parts, [refreshBadgeAndAlarm(parts), ...telling]);
  return null;
}

/** Nobody is told where the database does not answer. */
function nothingAfter(ms: number): Promise<Map<string, string[]>> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, new Map());
  });
}

/** What open tabs may show; nothing where the database cannot be read. */
async function listedIds(parts: Parts): Promise<Map<string, string[]>> {
  const listed = new Map<string, string[]>();
  try {
    const keys = await look(parts.open, async (from) => {
      const found = await from.objectStore('conversations').getAllKeys(null, mostTold);
      // A transaction that has not ended stands in the way of deleting.
      await from.done;
      return found;
    });
    for (const [account, id] of keys) listed.set(account, [...(listed.get(account) ?? []), id]);
  } catch {
    // That is why the rep erases everything.
  }
  return listed;
}
