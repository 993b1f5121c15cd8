import type { AccountFacts, ConversationFacts } from '../domain/facts.ts';
import { joinConversationFacts } from '../domain/join-facts.ts';
import type { Settings } from '../domain/settings.ts';
import type { ProspectGroup } from '../messaging/contract.ts';
import { recordOf } from './judge.ts';
import type { Parts } from './parts.ts';
import { isOnlyFresher } from './store-facts.ts';
import { getAccount } from './store/accounts.ts';
import { getConversation, idsWith } from './store/conversations.ts';
import type { Change, Look, StandingRecord } from './store/schema.ts';
import { dueStandings, getStanding, topOfGroup } from './store/standings.ts';
import { look } from './store/transaction.ts';
import { loadUnstored, type KeptMailbox, type Unstored } from './unstored.ts';

/** So many standings are looked at where many may no longer hold. */
const mostUnsure = 20_000;

/** Groups of those whom an answer that is forgotten may concern. */
const silences: readonly ProspectGroup[] = ['ghosting', 'unconfirmed', 'quiet'];

/**
 * Stored standings that may no longer hold, because nothing could be stored since: something new was read, or it is time to judge
 * them again. No list, badge or row tells of them. Where more was read than is kept, that is every silence.
 */
export interface Unsure {
  /** Since when nothing can be stored; null while everything can, and all standings hold. */
  since: Pick<Unstored, 'fault' | 'sinceMs'> | null;
  has: (standing: Pick<StandingRecord, 'account' | 'id'>) => boolean;
  /** How many of them stand in a group. */
  countIn: (account: string, group: ProspectGroup) => number;
  /** How many of them the badge counts. */
  badged: number;
}

const allHold: Unsure = { since: null, has: () => false, countIn: () => 0, badged: 0 };

/** Costs no question to the database while everything can be stored. */
export async function findUnsure(parts: Pick<Parts, 'memory' | 'open' | 'loadSettings' | 'now'>): Promise<Unsure> {
  const unstored = await loadUnstored(parts);
  if (unstored === null) return allHold;
  const settings = await parts.loadSettings();
  const found = await look(parts.open, async (from) => {
    const touched = await Promise.all(unstored.mailboxes.map((mailbox) => touchedBy(from, mailbox, settings)));
    return [...touched.flat(), ...(await dueStandings(from, parts.now(), mostUnsure))];
  });
  const standings = new Map(found.map((standing) => [keyOf(standing), standing]));
  const all = [...standings.values()];
  return {
    since: unstored,
    has: (standing) => standings.has(keyOf(standing)),
    countIn: (account, group) => all.filter((each) => each.account === account && each.group === group).length,
    badged: all.filter(({ badge }) => badge !== undefined).length,
  };
}

const keyOf = ({ account, id }: Pick<StandingRecord, 'account' | 'id'>) => JSON.stringify([account, id]);

/** Standings that rest on something of which more is kept than is stored. */
async function touchedBy(from: Look, mailbox: KeptMailbox, settings: Settings): Promise<StandingRecord[]> {
  const { account } = mailbox;
  const isNews = await Promise.all(
    mailbox.conversations.map(async (kept) => {
      const stored = (await getConversation(from, account.address, kept.id))?.facts;
      return stored === undefined || !isOnlyFresher(stored, joinConversationFacts(stored, kept));
    }),
  );
  const news = mailbox.conversations.filter((_, index) => isNews[index]);
  const ids = await idsAround(from, account, news, settings);
  const standings = await Promise.all(ids.map((id) => getStanding(from, account.address, id)));
  const silent = mailbox.isCut
    ? await Promise.all(silences.map((group) => topOfGroup(from, account.address, group, mostUnsure)))
    : [];
  return [...standings.filter((standing) => standing !== undefined), ...silent.flat()];
}

/** Conversations, and all that are stored with the same people: their ids. */
export async function idsAround(
  from: Look | Change,
  account: AccountFacts,
  conversations: readonly ConversationFacts[],
  settings: Settings,
): Promise<string[]> {
  const present = (await getAccount(from, account.address))?.facts ?? account;
  const known = await Promise.all(conversations.map(({ id }) => getConversation(from, account.address, id)));
  const contacts = [
    ...conversations.flatMap((facts) => recordOf(facts, present, settings).contacts),
    ...known.flatMap((record) => record?.contacts ?? []),
  ];
  const shared = await Promise.all([...new Set(contacts)].map((contact) => idsWith(from, account.address, contact)));
  return [...new Set([...conversations.map(({ id }) => id), ...shared.flat()])];
}
