import type { ConversationRef } from '../messaging/contract.ts';
import { rememberPaceHint } from './pace-hint.ts';
import type { Parts } from './parts.ts';
import { refresh } from './refresh.ts';
import { loadRules } from './rules.ts';
import { getAccount } from './store/accounts.ts';
import { getStanding, putStanding } from './store/standings.ts';
import { change } from './store/transaction.ts';

/**
 * The rep has seen what a conversation's view says: its standing is no longer new, the same silence will not become new again,
 * and a word about their pace has been said.
 */
export async function notice(parts: Parts, ref: ConversationRef): Promise<null> {
  const rules = await loadRules(parts);
  const isNoticed = await change(parts.open, async (to) => {
    const [account, standing] = await Promise.all([
      getAccount(to, ref.account),
      getStanding(to, ref.account, ref.conversationId),
    ]);
    if (account) await rememberPaceHint(to, account, ref, rules);
    if (!account || !standing?.isNew || standing.notable === null) return false;
    const noticed = { ...standing, isNew: false, notable: { ...standing.notable, isNoticed: true } };
    delete noticed.badge;
    await putStanding(to, account, standing, noticed);
    return true;
  });
  if (isNoticed) await refresh(parts, ref.account, [ref.conversationId]);
  return null;
}
