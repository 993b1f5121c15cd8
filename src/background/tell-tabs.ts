import { prospectGroups } from '../messaging/contract.ts';
import { listProspects } from './list-prospects.ts';
import type { Parts } from './parts.ts';
import { followMeanwhile } from './refresh.ts';

/** Conversations of a group whose tabs are told. */
const mostTold = 200;

/** Tabs ask again for what is on the lists: a preview that is open shows the new words. Nobody waits for it. */
export function tellTabs(parts: Parts): void {
  followMeanwhile(parts, () => tellOfLists(parts));
}

async function tellOfLists(parts: Parts): Promise<void> {
  const limits = Object.fromEntries(prospectGroups.map((group) => [group, mostTold]));
  const { groups } = await listProspects(parts, { account: null, limits });
  const listed = new Map<string, string[]>();
  for (const { ref } of groups.flatMap(({ items }) => items))
    listed.set(ref.account, [...(listed.get(ref.account) ?? []), ref.conversationId]);
  await Promise.all(
    [...listed].map(([account, conversationIds]) => parts.announce({ type: 'changed', account, conversationIds })),
  );
}
