import type { FoundContact } from '../../messaging/data-api.ts';
import type { Parts } from '../parts.ts';
import { parseAddress } from '../reading-parts.ts';
import { listAccounts } from '../store/accounts.ts';
import type { Look, Place } from '../store/schema.ts';
import { look } from '../store/transaction.ts';

const mostFound = 20;

/**
 * People whose address begins like this. A whole address is answered for each mailbox also where nobody of that address is a contact:
 * it may be named in conversations with others.
 */
export async function findContacts(parts: Parts, { search }: { search: string }): Promise<FoundContact[]> {
  const wanted = search.trim().toLowerCase();
  const { excluded } = await parts.loadSettings();
  return look(parts.open, async (from) => {
    const found: Counted[] = [];
    for (const { address: account } of await listAccounts(from)) {
      const here = wanted === '' ? [] : await contactsOf(from, account, wanted, mostFound - found.length);
      if (parseAddress(wanted) === wanted && !here.some(({ address }) => address === wanted))
        here.push({ account, address: wanted, conversations: 0 });
      found.push(...here);
    }
    return found.slice(0, mostFound).map((each) => ({ ...each, isExcluded: excluded.includes(each.address) }));
  });
}

type Counted = Omit<FoundContact, 'isExcluded'>;

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
