import { silenceCalendar } from '../domain/slow-season.ts';
import { workingDaysBetween } from '../domain/working-time.ts';
import {
  prospectGroups,
  type ProspectGroup,
  type ProspectItem,
  type ProspectsQuery,
  type ProspectsView,
} from '../messaging/contract.ts';
import { tellGroup, tellProspect } from '../telling/tell-prospects.ts';
import { createWords, type Words } from '../ui/words.ts';
import { judgeDueMeanwhile } from './judge-due.ts';
import type { Rules } from './judge.ts';
import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { forgetSearch, searchGroups, soughtWords, type Found } from './search-prospects.ts';
import { storageSentence } from './storage-sentences.ts';
import { getAccount, listAccounts } from './store/accounts.ts';
import type { OpenDatabase } from './store/open.ts';
import type { AccountRecord, Look, StandingRecord } from './store/schema.ts';
import { getStanding, topOfGroup } from './store/standings.ts';
import { look } from './store/transaction.ts';
import { findLeftOut, findUnsure, type LeftOut, type Unsure } from './unsure.ts';

/** Items of a group that are listed unless more are wanted; its count tells how many there are. */
const usualLimit = 25;
/** Of those groups that ask for nothing today. */
const usualLimits: NonNullable<ProspectsQuery['limits']> = { 'older-silences': 10, 'to-check': 10 };

/**
 * The groups of the prospects view, from the stored standings alone: no conversation is judged for it. Those that may no longer hold
 * are left out: what is due is judged meanwhile, and open lists are told then. Where nothing can be stored any more, the list says of
 * when it is.
 */
export async function listProspects(parts: Parts, query: ProspectsQuery): Promise<ProspectsView> {
  const rules = await loadRules(parts);
  const words = createWords(parts.getMessage, parts.uiLanguage, rules.settings.timeZone);
  const found = await search(parts.open, query);
  const unsure = await findUnsure(parts);
  const { leftOut, view } = await look(parts.open, async (from) => {
    const accounts = await accountsOf(from, query.account);
    const leftOut = await findLeftOut(from, unsure);
    const listing = { rules, words, query, found, unsure, leftOut };
    const list = (group: ProspectGroup) => listGroup(from, accounts, group, listing);
    const view = {
      groups: await Promise.all(prospectGroups.map(list)),
      knownConversations: sumOf(accounts, ({ conversationCount }) => conversationCount),
      judgedConversations: sumOf(accounts, ({ conversationCount, unjudgedCount }) => conversationCount - unjudgedCount),
      atMs: rules.nowMs,
      ...tellLackOf(parts, accounts, listing),
    };
    return { leftOut, view };
  });
  // Where it could not be stored, the alarm tries again.
  if (leftOut.isDue && unsure.since === null) judgeDueMeanwhile(parts);
  return view;
}

/** Why the list may lack somebody, so that nobody takes it for calm. */
function tellLackOf(
  parts: Parts,
  accounts: readonly AccountRecord[],
  { words, unsure, leftOut }: Listing,
): Pick<ProspectsView, 'asOf' | 'isBeingJudged'> {
  if (unsure.since) return { asOf: tellAsOf(parts, unsure.since, words) };
  const cut = accounts.flatMap(({ address }) => (unsure.isCut(address) ? address : []));
  if (cut.length > 0 && cut.length === accounts.length)
    return { asOf: { title: words.say('prospects_notSure'), text: words.say('error_mayBeForgotten') } };
  if (cut.length > 0) {
    const text = words.say('error_mayBeForgottenIn', cut.join(', '));
    return { asOf: { title: words.say('prospects_someNotSure'), text } };
  }
  return accounts.some(({ address }) => leftOut.isDueIn(address)) ? { isBeingJudged: true } : {};
}

function tellAsOf(
  parts: Parts,
  { fault, sinceMs }: NonNullable<Unsure['since']>,
  words: Words,
): NonNullable<ProspectsView['asOf']> {
  return {
    title: words.say('prospects_asOf', words.day(sinceMs, parts.now()), words.hour(sinceMs)),
    text: `${words.say('prospects_leftOut')} ${storageSentence(parts, fault)}`,
  };
}

async function accountsOf(from: Look, address: string | null): Promise<AccountRecord[]> {
  if (address === null) return listAccounts(from);
  const account = await getAccount(from, address);
  return account === undefined ? [] : [account];
}

/** What was looked for; null where nothing is. */
async function search(open: OpenDatabase, query: ProspectsQuery): Promise<Found | null> {
  const sought = soughtWords(query.search ?? '');
  if (sought.length === 0) {
    forgetSearch(open);
    return null;
  }
  const accounts = await look(open, (from) => accountsOf(from, query.account));
  return searchGroups(
    open,
    accounts.map(({ address }) => address),
    sought,
  );
}

interface Listing {
  rules: Rules;
  words: Words;
  query: ProspectsQuery;
  found: Found | null;
  unsure: Unsure;
  leftOut: LeftOut;
}

async function listGroup(from: Look, accounts: AccountRecord[], group: ProspectGroup, listing: Listing) {
  const { words, query } = listing;
  const limit = query.limits?.[group] ?? usualLimits[group] ?? usualLimit;
  const lists = await Promise.all(accounts.map((account) => listIn(from, account, group, limit, listing)));
  const items = lists
    .flatMap(({ standings }) => standings)
    .sort((a, b) => (b.shown.lastAtMs ?? 0) - (a.shown.lastAtMs ?? 0))
    .slice(0, limit)
    .map((standing) => itemOf(standing, listing));
  return {
    group,
    told: tellGroup(group, words),
    count: sumOf(lists, ({ count }) => count),
    ...(listing.found !== null && { matching: sumOf(lists, ({ matching }) => matching) }),
    items,
  };
}

/** The liveliest of a group that hold, in one mailbox, and how many do; where that is not known, how many are listed. */
async function listIn(
  from: Look,
  { address, groupCounts }: AccountRecord,
  group: ProspectGroup,
  limit: number,
  { found, unsure, leftOut }: Listing,
) {
  const unsureCount = leftOut.countIn(address, group);
  const ids = found?.ids(address, group).filter((id) => !leftOut.has(address, id));
  const read =
    ids === undefined
      ? await topOfGroup(from, address, group, limit + (unsureCount ?? 0))
      : await Promise.all(ids.slice(0, limit).map((id) => getStanding(from, address, id)));
  const standings = read
    // What has left the group since its words were read is listed no more.
    .flatMap((standing) => (standing?.group === group && !unsure.has(standing) ? standing : []))
    .slice(0, limit);
  if (unsureCount === null) return { standings, count: standings.length, matching: standings.length };
  // What something kept touches was read a moment before the counts, and may have left the group since.
  return { standings, count: Math.max(0, (groupCounts[group] ?? 0) - unsureCount), matching: ids?.length ?? 0 };
}

function sumOf<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0);
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
