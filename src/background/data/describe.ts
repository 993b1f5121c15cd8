import type { DataView } from '../../messaging/data-api.ts';
import type { Parts } from '../parts.ts';
import { listAccounts } from '../store/accounts.ts';
import { look } from '../store/transaction.ts';

/** How much is stored, and whether the browser has promised to keep it. */
export async function describeData({ open, room }: Parts): Promise<DataView> {
  const [accounts, usedBytes, isPersistent] = await Promise.all([
    look(open, listAccounts),
    room.usedBytes(),
    room.isPersistent(),
  ]);
  const mailboxes = accounts.map(({ address, conversationCount }) => ({ address, conversations: conversationCount }));
  return { mailboxes, usedBytes, isPersistent };
}
