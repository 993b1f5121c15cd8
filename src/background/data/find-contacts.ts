import { participantsOf } from '../../domain/participants.ts';
import type { Settings } from '../../domain/settings.ts';
import type { FoundContact } from '../../messaging/data-api.ts';
import type { Parts } from '../parts.ts';
import { parseAddress } from '../reading-parts.ts';
import { listAccounts } from '../store/accounts.ts';
import { conversationsWithNobody, countConversationsWith } from '../store/conversations.ts';
import type { AccountRecord, ConversationRecord, Look, Place } from '../store/schema.ts';
import { look } from '../store/transaction.ts';

const mostFound = 20;

/** Read at once: reading is quick, and each time costs something by itself. */
const stretchSize = 300;

/**
 * People whose address begins like this, also those who are no contacts: whom the rep has excluded must be found to be forgotten. A
 * whole address is answered for each mailbox also where nobody of that address takes part: it may be named in a subject.
 */
export async function findContacts(parts: Parts, { search }: { search: string }): Promise<FoundContact[]> {
  const wanted = search.trim().toLowerCase();
  const settings = await parts.loadSettings();
  return look(parts.open, async (from) => {
    const found: Counted[] = [];
    for (const account of await listAccounts(from)) {
      const { address } = account;
      const here = wanted === '' ? [] : await peopleOf(from, account, wanted, settings);
      if (parseAddress(wanted) === wanted && !here.some((each) => each.address === wanted))
        here.push({ account: address, address: wanted, conversations: 0 });
      found.push(...here);
    }
    return found.slice(0, mostFound).map((each) => ({ ...each, isExcluded: settings.excluded.includes(each.address) }));
  });
}

type Counted = Omit<FoundContact, 'isExcluded'>;

async function peopleOf(from: Look, account: AccountRecord, begin: string, settings: Settings): Promise<Counted[]> {
  const people = new Map(
    (await contactsOf(from, account.address, begin, mostFound)).map((each) => [each.address, each.conversations]),
  );
  for (const [address, count] of await countBesideContacts(from, account, begin, settings)) {
    const asContact = people.get(address) ?? (await countConversationsWith(from, account.address, address));
    people.set(address, asContact + count);
  }
  return [...people]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, conversations]) => ({ account: account.address, address, conversations }));
}

/** Of everybody but the rep who takes part in conversations with no contact: in how many of them. */
async function countBesideContacts(from: Look, account: AccountRecord, begin: string, settings: Settings) {
  const counts = new Map<string, number>();
  let after: Place | null = null;
  for (;;) {
    const records: ConversationRecord[] = await conversationsWithNobody(from, account.address, after, stretchSize);
    for (const { facts } of records)
      for (const [address, { role }] of participantsOf(facts, account.facts, settings))
        if (role !== 'own' && address.startsWith(begin)) counts.set(address, (counts.get(address) ?? 0) + 1);
    after = records.at(-1)?.contactKeys[0] ?? null;
    if (after === null || records.length < stretchSize) return counts;
  }
}

async function contactsOf(from: Look, account: string, begin: string, limit: number): Promise<Counted[]> {
  const index = from.objectStore('conversations').index('contact');
  const found: Counted[] = [];
  let cursor = await index.openKeyCursor(IDBKeyRange.bound([account, begin], [account, `${begin}\uffff`, []]));
  while (cursor !== null && found.length < limit) {
    const [, address] = cursor.key;
    const beyond: Place = [account, address, Number.POSITIVE_INFINITY, ''];
    const conversations = await index.count(IDBKeyRange.bound([account, address], beyond));
    found.push({ account, address, conversations });
    // On to the next person, whatever the number of their conversations.
    cursor = await cursor.continue(beyond);
  }
  return found;
}
