import { silenceCalendar } from '../domain/slow-season.ts';
import { workingDaysBetween } from '../domain/working-time.ts';
import type { ProspectGroup, ProspectItem, ProspectsView } from '../messaging/contract.ts';
import { tellGroup, tellProspect } from '../telling/tell-prospects.ts';
import { createWords, type Words } from '../ui/words.ts';
import type { Rules } from './judge.ts';
import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { getAccount, listAccounts } from './store/accounts.ts';
import type { AccountRecord, Look, StandingRecord } from './store/schema.ts';
import { topOfGroup } from './store/standings.ts';
import { look } from './store/transaction.ts';

/** Items of a group that are listed; its count tells how many there are. */
const maxItems = 200;

/** Groups in display order. */
const groups: readonly ProspectGroup[] = [
  'back',
  'ghosting',
  'unconfirmed',
  'quiet',
  'your-turn',
  'last-message',
  'older-silences',
  'to-check',
];

/** The groups of the prospects view, from the stored standings alone: no conversation is judged for it. */
export async function listProspects(parts: Parts, query: { account: string | null }): Promise<ProspectsView> {
  const rules = await loadRules(parts);
  const words = createWords(parts.getMessage, parts.uiLanguage);
  return look(parts.open, async (from) => {
    const accounts = await accountsOf(from, query.account);
    const listed = await Promise.all(groups.map((group) => listGroup(from, accounts, group, { rules, words })));
    return {
      groups: listed,
      knownConversations: accounts.reduce((sum, { conversationCount }) => sum + conversationCount, 0),
      judgedConversations: accounts.reduce((sum, each) => sum + each.conversationCount - each.unjudgedCount, 0),
      atMs: rules.nowMs,
    };
  });
}

async function accountsOf(from: Look, address: string | null): Promise<AccountRecord[]> {
  if (address === null) return listAccounts(from);
  const account = await getAccount(from, address);
  return account === undefined ? [] : [account];
}

interface Listing {
  rules: Rules;
  words: Words;
}

async function listGroup(from: Look, accounts: AccountRecord[], group: ProspectGroup, listing: Listing) {
  const lists = await Promise.all(accounts.map(({ address }) => topOfGroup(from, address, group, maxItems)));
  const items = lists
    .flat()
    .sort((a, b) => (b.shown.lastAtMs ?? 0) - (a.shown.lastAtMs ?? 0))
    .slice(0, maxItems)
    .map((standing) => itemOf(standing, listing));
  const told = tellGroup(group, listing.words);
  return { group, told, count: accounts.reduce((sum, { groupCounts }) => sum + (groupCounts[group] ?? 0), 0), items };
}

function itemOf(
  { account, id, shown, silentSinceMs, isApproximate, isNew }: StandingRecord,
  { rules, words }: Listing,
): ProspectItem {
  const calendar = silenceCalendar(rules.settings);
  const workingDays = silentSinceMs === null ? null : workingDaysBetween(silentSinceMs, rules.nowMs, calendar);
  const listed = {
    ...shown,
    silentWorkingDays: workingDays === null ? null : Math.max(0, Math.floor(workingDays)),
    ...(isApproximate && { isApproximate }),
  };
  return { ref: { account, conversationId: id }, ...listed, isNew, told: tellProspect(listed, words) };
}
