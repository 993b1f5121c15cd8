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
import { countDue, dueStandings, getStanding } from './store/standings.ts';
import { look } from './store/transaction.ts';
import { loadCut, loadUnstored, type KeptMailbox, type Unstored } from './unstored.ts';

/**
 * From so many due standings on they are not looked at for one list: to judge them is no matter of a moment, and it is quicker to judge
 * all conversations in their order than each where it stands.
 */
export const manyDue = 500;

/** Groups of those whom an answer that is forgotten may concern. */
const silences: readonly ProspectGroup[] = ['ghosting', 'unconfirmed', 'quiet', 'older-silences'];

/**
 * Stored standings that may no longer hold: it is time to judge them again, or something new was read that could not be stored. No
 * list, badge, digest or row tells of them. Where more was read than is kept, that is every silence.
 */
export interface Unsure {
  /** Since when something cannot be stored; null while everything can. */
  since: Pick<Unstored, 'fault' | 'sinceMs'> | null;
  /** Whether an answer of somebody in a mailbox may be forgotten, so that no silence in it holds. */
  isCut: (account: string) => boolean;
  /** By which moment what is due is told, epoch ms. */
  nowMs: number;
  has: (standing: StandingRecord) => boolean;
  /** Those that rest on something of which more is kept than is stored. */
  touched: readonly StandingRecord[];
  /** Whether nothing of a group holds, because an answer of somebody in it may be forgotten. */
  hasAll: (account: string, group: ProspectGroup | null) => boolean;
}

/** Costs no question to the database while everything can be stored. */
export async function findUnsure(parts: Pick<Parts, 'memory' | 'open' | 'loadSettings' | 'now'>): Promise<Unsure> {
  const unstored = await loadUnstored(parts);
  const cut = await loadCut(parts);
  const touched = unstored === null ? [] : await findTouched(parts, unstored, cut);
  const keys = new Set(touched.map(keyOf));
  const nowMs = parts.now();
  const hasAll: Unsure['hasAll'] = (account, group) => group !== null && silences.includes(group) && cut.has(account);
  return {
    since: unstored,
    isCut: (account) => cut.has(account),
    nowMs,
    has: (standing) => isDue(standing, nowMs) || keys.has(keyOf(standing)) || hasAll(standing.account, standing.group),
    touched,
    hasAll,
  };
}

/** What a list leaves out. */
export interface LeftOut {
  /** Where they are too many to be counted, only of those that something kept touches. */
  has: (account: string, id: string) => boolean;
  /** How many of a group; null where they are not counted. */
  countIn: (account: string, group: ProspectGroup) => number | null;
  /** Whether it is time to judge some of them again. */
  isDue: boolean;
  /** The same of one mailbox; of each where they are not counted. */
  isDueIn: (account: string) => boolean;
}

/** What is unsure of all that is stored: one question, whose answer is mostly 0. */
export async function findLeftOut(from: Look, { nowMs, touched, hasAll }: Unsure): Promise<LeftOut> {
  const count = await countDue(from, nowMs);
  const isCounted = count < manyDue;
  const due = count > 0 && isCounted ? await dueStandings(from, nowMs, count) : [];
  const standings = new Map([...touched, ...due].map((standing) => [keyOf(standing), standing]));
  const all = [...standings.values()];
  return {
    has: (account, id) => standings.has(keyOf({ account, id })),
    countIn: (account, group) =>
      isCounted && !hasAll(account, group)
        ? all.filter((each) => each.account === account && each.group === group).length
        : null,
    isDue: count > 0,
    isDueIn: (account) => !isCounted || due.some((each) => each.account === account),
  };
}

const isDue = ({ nextCheckAtMs }: StandingRecord, nowMs: number) => nextCheckAtMs !== null && nextCheckAtMs <= nowMs;

const keyOf = ({ account, id }: Pick<StandingRecord, 'account' | 'id'>) => JSON.stringify([account, id]);

/** @param cut mailboxes of which nobody is called silent; gets those of which something kept cannot be understood */
async function findTouched(
  { open, loadSettings }: Pick<Parts, 'open' | 'loadSettings'>,
  { mailboxes }: Unstored,
  cut: Set<string>,
): Promise<StandingRecord[]> {
  const settings = await loadSettings();
  const touchedOf = async (from: Look, mailbox: KeptMailbox) => {
    try {
      return await touchedBy(from, mailbox, settings);
    } catch (error) {
      // What the database says is no matter of the facts.
      if (error instanceof DOMException) throw error;
      cut.add(mailbox.account.address);
      return [];
    }
  };
  const touched = await look(open, (from) => Promise.all(mailboxes.map((mailbox) => touchedOf(from, mailbox))));
  return touched.flat();
}

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
  return standings.filter((standing) => standing !== undefined);
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
