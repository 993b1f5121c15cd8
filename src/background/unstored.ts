import { isOwn } from '../domain/address.ts';
import type { AccountFacts, ConversationFacts } from '../domain/facts.ts';
import { isAloneWith, namesPerson, withoutPerson } from '../domain/forget-person.ts';
import type { Settings } from '../domain/settings.ts';
import { takeTurns } from './in-turn.ts';
import type { Memory } from './memory.ts';
import type { Parts } from './parts.ts';
import type { StorageFault } from './store/storage-failed.ts';
import { ours, understand, understandCut } from './understand-kept.ts';

/** The keys in memory: of what is to be stored, and of mailboxes of which more was read than was kept. */
const key = 'unstored';
const cutKey = 'cut';

/** Takes its turn in storing what is kept: what is just being stored must not outlive its erasing. */
export const inTurn = takeTurns<Memory>();

/** What is remembered from the first thing that could not be stored until everything is, or the browser ends. */
export interface Unstored {
  /** What kept the last thing from being stored. */
  fault: StorageFault;
  /** Epoch ms of the first. */
  sinceMs: number;
  mailboxes: readonly KeptMailbox[];
}

/** Facts of a mailbox that could not be stored. What the rep says is never kept like this: it must not be lost. */
export interface KeptMailbox {
  account: AccountFacts;
  conversations: readonly ConversationFacts[];
  /** Set once more was read than is kept: an answer may be forgotten. */
  isCut?: true;
}

type Remembering = Pick<Parts, 'memory' | 'now'>;

/**
 * What could not be stored; null while everything can. Also null where the browser does not show what it keeps: to be silent of
 * everybody for that would take far more than it gives, and the next one who asks is shown it.
 */
export async function loadUnstored({ memory, now }: Remembering): Promise<Unstored | null> {
  try {
    return understand(await memory.load<object>(key), now());
  } catch {
    return null;
  }
}

/**
 * Mailboxes of which an answer may be forgotten, as more was read than was kept: also once all that is left is stored, until the browser
 * ends. Nobody in them is called silent.
 */
export async function loadCut({ memory, now }: Remembering): Promise<Set<string>> {
  const unstored = await loadUnstored({ memory, now });
  const addresses = unstored === null ? [] : cutIn(unstored);
  try {
    return new Set([...addresses, ...understandCut(await memory.load(cutKey))]);
  } catch {
    return new Set(addresses);
  }
}

/** What is kept of a mailbox. */
export function keptOf(unstored: Unstored, address: string): KeptMailbox | null {
  return unstored.mailboxes.find(({ account }) => account.address === address) ?? null;
}

/** Remembers that something could not be stored. Answers whether that is news. */
export async function noteFault(parts: Remembering, fault: StorageFault): Promise<boolean> {
  let isNews = false;
  await tryToChange(parts, (before) => {
    isNews = before?.fault !== fault;
    return before && !isNews ? before : { sinceMs: parts.now(), mailboxes: [], ...before, fault };
  });
  return isNews;
}

/** Keeps what becomes of what is kept of a mailbox (null: nothing yet). Answers whether it is kept, at least while this worker lives. */
export async function keepMailbox(
  parts: Remembering,
  fault: StorageFault,
  address: string,
  become: (before: KeptMailbox | null) => KeptMailbox,
): Promise<boolean> {
  let isKept = false;
  await tryToChange(parts, (before) => {
    const mailboxes = before?.mailboxes.filter(({ account }) => account.address !== address) ?? [];
    const kept = become(before && keptOf(before, address));
    isKept = true;
    return { fault, sinceMs: before?.sinceMs ?? parts.now(), mailboxes: [...mailboxes, kept] };
  });
  return isKept;
}

/** Forgets what was stored; what came since stays, and so does that more was read than was kept. */
export async function forgetStored(parts: Remembering, stored: Unstored): Promise<void> {
  // First: a worker that dies between the two has forgotten neither.
  await tryTo(() => keepCut(parts, stored));
  const done = new Set(stored.mailboxes.flatMap(({ conversations }) => conversations));
  return tryToChange(parts, (now) => {
    const left = now && keeping(now, ({ conversations }) => conversations.filter((facts) => !done.has(facts)));
    return left && left.mailboxes.length > 0 ? left : null;
  });
}

/** Forgets that something could not be stored, where nothing is kept of it. Answers whether that is news. */
export async function forgetFault(parts: Remembering): Promise<boolean> {
  let isForgotten = false;
  await tryToChange(parts, (before) => {
    isForgotten = before?.mailboxes.length === 0;
    return isForgotten ? null : before;
  });
  return isForgotten;
}

/** Changes what is kept. Where the browser does not let us, that is no reason to refuse anything: it is kept no longer than the worker lives. */
function tryToChange(parts: Remembering, become: (before: Unstored | null) => Unstored | null): Promise<void> {
  return tryTo(() => changeKept(parts, become));
}

async function tryTo(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // To keep it was a convenience.
  }
}

/** Remembers, beyond what is kept, of which mailboxes more was read. */
async function keepCut(parts: Remembering, unstored: Unstored): Promise<void> {
  const cut = cutIn(unstored);
  if (cut.length > 0) await changeCut(parts, (before) => [...new Set([...before, ...cut])]);
}

const cutIn = ({ mailboxes }: Unstored) => mailboxes.flatMap(({ account, isCut }) => (isCut ? account.address : []));

function changeCut({ memory }: Remembering, become: (before: string[]) => string[]): Promise<void> {
  return memory.change<unknown>(cutKey, (before) => {
    const left = become(understandCut(before));
    return left.length > 0 ? left : null;
  });
}

function changeKept({ memory, now }: Remembering, become: (before: Unstored | null) => Unstored | null): Promise<void> {
  return memory.change<object>(key, (before) => ours(become(understand(before, now()))));
}

/** Whom the rep wants forgotten: a mailbox, or a person in it. */
interface Forgotten {
  account: string;
  address?: string;
}

/**
 * Forgets what is kept of whom the rep erases. It is stored no more after this, either: where the browser does not show what it keeps,
 * all of it is forgotten, and where not even that can be done, nobody is told that they are erased.
 */
export async function forgetKept(
  parts: Remembering & Pick<Parts, 'loadSettings'>,
  forgotten: Forgotten,
): Promise<void> {
  const settings = await parts.loadSettings();
  const become = (before: Unstored | null) => {
    if (before === null) return null;
    return keeping(before, (mailbox) => {
      if (mailbox.account.address !== forgotten.account) return mailbox.conversations;
      return forgotten.address === undefined ? [] : withoutPersonIn(mailbox, forgotten.address, settings);
    });
  };
  await inTurn(parts.memory, async () => {
    const unstored = await loadUnstored(parts);
    // All that is left of a mailbox may go, and with it that more was read.
    if (unstored !== null) await tryTo(() => keepCut(parts, unstored));
    await changeKept(parts, become).catch(() => parts.memory.forget(key));
  });
  if (forgotten.address !== undefined) return;
  const others = (before: string[]) => before.filter((address) => address !== forgotten.account);
  await changeCut(parts, others).catch(() => parts.memory.forget(cutKey));
}

/** How often everything was forgotten, of each memory. */
const erasures = new WeakMap<Memory, number>();

/** What was begun while this number was another one is of what is erased now. */
export function erasuresOf({ memory }: Pick<Parts, 'memory'>): number {
  return erasures.get(memory) ?? 0;
}

/** Forgets all that is kept. Waits for nothing that is being stored: a database that does not answer must not be in the way of erasing it. */
export async function forgetAllKept({ memory }: Pick<Parts, 'memory'>): Promise<void> {
  erasures.set(memory, erasuresOf({ memory }) + 1);
  for (const each of [key, cutKey]) await memory.change(each, () => null).catch(() => memory.forget(each));
}

/** What is kept of a mailbox without a person; an address of the rep's own is nobody to forget. */
function withoutPersonIn({ account, conversations }: KeptMailbox, address: string, settings: Settings) {
  if (isOwn(address, account, settings)) return conversations;
  return conversations.flatMap((facts) => {
    if (!namesPerson(facts, address)) return [facts];
    return isAloneWith(facts, address, account, settings) ? [] : [withoutPerson(facts, address)];
  });
}

/** Only some conversations of each mailbox, and no mailbox without any. */
function keeping(unstored: Unstored, some: (mailbox: KeptMailbox) => readonly ConversationFacts[]): Unstored {
  const mailboxes = unstored.mailboxes
    .map((mailbox) => ({ ...mailbox, conversations: some(mailbox) }))
    .filter(({ conversations }) => conversations.length > 0);
  return { ...unstored, mailboxes };
}
