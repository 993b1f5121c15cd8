import { recordOf } from '../../src/background/judge.ts';
import { newAccount } from '../../src/background/store/accounts.ts';
import type { AccountRecord } from '../../src/background/store/schema.ts';
import { change } from '../../src/background/store/transaction.ts';
import type { Turn } from '../../src/domain/exchange.ts';
import type { ConversationFacts } from '../../src/domain/facts.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { dayMs } from '../../src/domain/time.ts';
import { strangeExchange } from '../domain/past-mailbox.ts';
import { prospect, type Background } from './harness.ts';
import { nowMs, rep } from './readings.ts';

/** When the mailboxes of these tests were seen first, days before `nowMs`. */
export const watchedDays = 220;

/** A conversation of turns with one contact, wholly read, its page seen an hour ago. */
export function talkOf(
  id: string,
  turns: readonly Turn[],
  contact = prospect(0),
  account = rep.address,
): ConversationFacts {
  const own = { ...rep, address: account };
  const messages = turns.map(({ atMs, by }, index): ConversationFacts['messages'][number] => ({
    id: `${id}-${index}`,
    at: { precision: 'exact', atMs },
    own: by === 'rep',
    from: by === 'rep' ? own : contact,
    to: [by === 'rep' ? contact : own],
    kind: 'human',
  }));
  const newest = messages.at(-1);
  if (!newest) throw new Error('A conversation has at least one message.');
  const seenAtMs = nowMs - 3_600_000;
  const opened = { status: 'known', messageId: newest.id } as const;
  return {
    ...{ account, id, webmail: 'gmail', subject: 'Offer', messages, totals: {}, messageCount: messages.length },
    startedAt: messages[0]?.at ?? newest.at,
    newest: { id: newest.id, at: newest.at },
    opened: { atMs: seenAtMs, newest: opened, shown: messages.length, faceless: 0, ownAtEnd: 0 },
    ...{ listed: null, seenAtMs, people: [own, contact], language: null, register: null },
  };
}

/** Conversations of a mailbox in which hardly anybody answers, one with each contact. */
export function strangeTalks(count: number, random: () => number, account = rep.address): ConversationFacts[] {
  const beginMs = nowMs - (watchedDays - 10) * dayMs;
  return Array.from({ length: count }, (_, index) => {
    const turns = strangeExchange(random, { beginMs }).filter(({ atMs }) => atMs < nowMs - 3_600_000);
    return talkOf(`talk${index}`, turns, prospect(index), account);
  });
}

/** Puts conversations into the store as if they had been read long ago, and the account with them. */
export async function store(
  background: Background,
  talks: readonly ConversationFacts[],
  more: Partial<AccountRecord> = {},
): Promise<void> {
  const address = talks[0]?.account ?? rep.address;
  const facts = { address, aliases: [], ownName: 'Robin Rep', firstSeenAtMs: nowMs - watchedDays * dayMs };
  await change(background.worker.parts.open, async (to) => {
    await to.objectStore('accounts').put({ ...newAccount(facts), conversationCount: talks.length, ...more });
    for (const talk of talks) await to.objectStore('conversations').put(recordOf(talk, facts, defaultSettings));
  });
}

/** What is stored of an account. */
export async function accountOf(background: Background, address = rep.address): Promise<AccountRecord> {
  const found = await (await background.worker.parts.open()).get('accounts', address);
  if (!found) throw new Error(`No account ${address}.`);
  return found;
}
