import { isOwn } from './address.ts';
import type { AccountFacts, ConversationFacts, MessageFact } from './facts.ts';
import { countedAs } from './merge-totals.ts';
import { isOwnMessage } from './participants.ts';
import { isSaid } from './said.ts';
import type { Settings } from './settings.ts';
import type { MailSignal } from './signals/mail-signal.ts';
import { earliestOf, instantOf, latestOf, momentOf, type Moment } from './time.ts';
import { isUnaddressed } from './unaddressed.ts';

/** One dated message between the rep and the contact's side in which somebody said something. */
export interface Turn extends Moment {
  by: 'rep' | 'contact';
  conversationId: string;
  /** What the contact's words said; absent for an ordinary mail. */
  signal?: MailSignal;
  /** Set on a message of the rep's after another one where a message of the contact's whose time is not known may lie between. */
  mayFollowAnswer?: true;
}

/** Messages whose times lie somewhere in the life of their conversation (epoch ms, null where unknown). */
export interface Undated {
  count: number;
  /** When the conversation began. */
  sinceMs: number | null;
  /** Its newest time known. */
  untilMs: number | null;
}

/** What rep and contact wrote to each other, over all conversations of theirs. */
export interface Exchange {
  /** Dated messages, oldest first. */
  turns: Turn[];
  /** The contact's messages that count as answers, with those that have no id or time. */
  answers: number;
  /** Set where messages exist of which nobody knows who wrote them: `answers` is the least there are. */
  mayHaveMoreAnswers?: true;
  /**
   * The turns as they would be if people without an address were the contact; absent where nobody lacks one. Their messages
   * never count as answers, but no warning may stand that they could undo.
   */
  possibleTurns?: Turn[];
  /** Messages of both without id or time, by conversation. */
  undated: Undated[];
}

/**
 * Collects the exchange with the people of `contacts` (lower-cased addresses). In `conversation` every message of theirs
 * or the rep's counts; in the other conversations only the rep's messages that may have gone to one of them.
 */
export function exchangeWith(
  contacts: ReadonlySet<string>,
  conversation: ConversationFacts,
  others: readonly ConversationFacts[],
  account: AccountFacts,
  settings: Settings,
): Exchange {
  const exchange: Exchange = { turns: [], answers: 0, undated: [] };
  const possibleTurns: Turn[] = [];
  const answered = new Set<string>();
  for (const each of [conversation, ...others]) {
    const counted = new Map<string, number>();
    const doubted = new Map<string, number>();
    const noveltyOf = createNovelty(answered);
    let undated = 0;
    for (const message of each.messages) {
      // Before anything is left out: what is identified, and did not count, must not come back from the totals.
      const sender = countedAs(message, account.address);
      if (sender !== null) increase(counted, sender);
      const by = writerOf(message, contacts, account, settings);
      if (by === null) {
        const perhaps = isPerhapsTheirs(message) ? turnOf(message, 'contact', each) : null;
        if (perhaps) possibleTurns.push(perhaps);
        continue;
      }
      if (by === 'rep' && each !== conversation && !isFor(message, contacts)) continue;
      const turn = turnOf(message, by, each);
      const novelty = by === 'contact' ? noveltyOf(message) : null;
      if (novelty === 'new') exchange.answers += 1;
      if (novelty === 'doubtful' && sender !== null) increase(doubted, sender);
      if (turn === null) {
        undated += 1;
        continue;
      }
      exchange.turns.push(turn);
      possibleTurns.push(turn);
    }
    exchange.answers += foldedAnswers(each, contacts, counted, doubted);
    if (hasUnknownWriters(each, counted)) exchange.mayHaveMoreAnswers = true;
    for (const [address, total] of Object.entries(each.totals))
      if (contacts.has(address) || isOwn(address, account, settings))
        undated += Math.max(0, total - (counted.get(address) ?? 0));
    if (undated > 0)
      exchange.undated.push({ count: undated, sinceMs: instantOf(each.startedAt), untilMs: instantOf(each.newest.at) });
  }
  exchange.turns.sort(byTime);
  return possibleTurns.length === exchange.turns.length
    ? exchange
    : { ...exchange, possibleTurns: possibleTurns.sort(byTime) };
}

/** What an answer is beside those before it: another one, one that counts already, or perhaps either. */
type Novelty = 'new' | 'counted' | 'doubtful';

/**
 * Tells the answers of one conversation, oldest first, from those that a page shows under another id, or in another conversation
 * too: they have the same time, or a rougher one.
 *
 * @param answered senders and times of the answers of all conversations so far
 */
function createNovelty(answered: Set<string>): (answer: MessageFact) => Novelty {
  /** The latest moment (epoch ms) that an earlier answer of a sender can mean. */
  const latest = new Map<string, number>();
  return ({ from, at }) => {
    const sender = from?.address ?? '';
    const latestMs = latest.get(sender);
    latest.set(sender, Math.max(latestMs ?? Number.NEGATIVE_INFINITY, latestOf(at)));
    if (at.precision !== 'unknown') {
      const before = answered.size;
      if (answered.add(`${sender} ${String(at.atMs)}`).size === before) return 'counted';
    }
    // One day ends where the next begins.
    return latestMs !== undefined && latestMs > earliestOf(at) ? 'doubtful' : 'new';
  };
}

/**
 * Answers in one conversation that a page has shown without identifying them, by its totals; of the doubtful ones as many as it has
 * shown at once with all the others. They are no more than the messages of which nobody else is known to be the sender: a page
 * may show a folded one twice.
 *
 * @param counted identified messages by sender
 * @param doubted those of them that are doubtful answers
 */
function foldedAnswers(
  { totals, messageCount }: ConversationFacts,
  contacts: ReadonlySet<string>,
  counted: ReadonlyMap<string, number>,
  doubted: ReadonlyMap<string, number>,
): number {
  let answers = 0;
  let places = messageCount - sumOf(counted) + sumOf(doubted);
  for (const [address, total] of Object.entries(totals)) {
    const missing = total - (counted.get(address) ?? 0);
    if (contacts.has(address)) answers += Math.max(0, missing + (doubted.get(address) ?? 0));
    else places -= Math.max(0, missing);
  }
  return Math.max(0, Math.min(answers, places));
}

/** Whether a page or a row has told of more messages than those whose sender is known. */
function hasUnknownWriters({ totals, messageCount }: ConversationFacts, counted: ReadonlyMap<string, number>): boolean {
  const folded = Object.entries(totals).map(([sender, total]) => Math.max(0, total - (counted.get(sender) ?? 0)));
  return messageCount > sumOf(counted) + folded.reduce((sum, count) => sum + count, 0);
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

const byTime = (a: Turn, b: Turn) => a.atMs - b.atMs;

/** The same exchange if everybody without an address were the contact: for what a warning must not depend on. */
export function ifAllTheirs({ possibleTurns, ...exchange }: Exchange): Exchange {
  return possibleTurns ? { ...exchange, turns: possibleTurns } : exchange;
}

/** A message as a turn of the exchange; null where its time is unknown. */
function turnOf({ at, signal }: MessageFact, by: Turn['by'], { id: conversationId }: ConversationFacts): Turn | null {
  // By far the most frequent, and made for every message of every judgement.
  if (at.precision === 'exact' && signal === undefined) return { atMs: at.atMs, by, conversationId };
  const moment = momentOf(at);
  return moment && { ...moment, by, conversationId, ...(signal && by === 'contact' && { signal }) };
}

/**
 * Who of the two said something with a message; null for anybody else, automatic mail, or an unproven sender. The rep's own
 * calendar mails ask nothing that could stay unanswered: no invitation of theirs is a follow-up or begins a silence.
 */
function writerOf(
  message: MessageFact,
  contacts: ReadonlySet<string>,
  account: AccountFacts,
  settings: Settings,
): Turn['by'] | null {
  if (!isSaid(message)) return null;
  if (isOwnMessage(message, account, settings) === true) return message.kind === 'human' ? 'rep' : null;
  const address = message.from?.address;
  return message.own === false && address && contacts.has(address) ? 'contact' : null;
}

/** Whether somebody said it who is not known to be the rep and shows no address. */
function isPerhapsTheirs(message: MessageFact): boolean {
  return isSaid(message) && message.own !== true && isUnaddressed(message.from);
}

/** Unknown recipients may have been the contact, and no mail goes to nobody. */
function isFor({ to }: MessageFact, contacts: ReadonlySet<string>): boolean {
  return to === null || to.length === 0 || to.some(({ address }) => address !== null && contacts.has(address));
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
