import { isOwn } from './address.ts';
import type { AccountFacts, ConversationFacts, MessageFact } from './facts.ts';
import { countedAs } from './merge-totals.ts';
import { isOwnMessage } from './participants.ts';
import { isSaid } from './said.ts';
import type { Settings } from './settings.ts';
import type { MailSignal } from './signals/mail-signal.ts';
import { instantOf, momentOf, type Moment } from './time.ts';
import { isUnaddressed } from './unaddressed.ts';

/** One dated message between the rep and the contact's side in which somebody said something. */
export interface Turn extends Moment {
  by: 'rep' | 'contact';
  conversationId: string;
  /** What the contact's words said; absent for an ordinary mail. */
  signal?: MailSignal;
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
  // A message that a page shows under another name, or in another conversation too, is no second answer.
  const isNewAnswer = ({ from }: MessageFact, turn: Turn | null) => {
    const before = answered.size;
    return turn === null || answered.add(`${from?.address ?? ''} ${String(turn.atMs)}`).size > before;
  };
  for (const each of [conversation, ...others]) {
    const counted = new Map<string, number>();
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
      if (by === 'contact' && isNewAnswer(message, turn)) exchange.answers += 1;
      if (turn === null) {
        undated += 1;
        continue;
      }
      exchange.turns.push(turn);
      possibleTurns.push(turn);
    }
    for (const [address, total] of Object.entries(each.totals)) {
      const isContact = contacts.has(address);
      if (!isContact && !isOwn(address, account, settings)) continue;
      const missing = Math.max(0, total - (counted.get(address) ?? 0));
      undated += missing;
      if (isContact) exchange.answers += missing;
    }
    if (undated > 0)
      exchange.undated.push({ count: undated, sinceMs: instantOf(each.startedAt), untilMs: instantOf(each.newest.at) });
  }
  exchange.turns.sort(byTime);
  return possibleTurns.length === exchange.turns.length
    ? exchange
    : { ...exchange, possibleTurns: possibleTurns.sort(byTime) };
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

/** Unknown recipients may have been the contact. */
function isFor({ to }: MessageFact, contacts: ReadonlySet<string>): boolean {
  return to === null || to.some(({ address }) => address !== null && contacts.has(address));
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
