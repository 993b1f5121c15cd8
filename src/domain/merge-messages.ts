import { isBounce, isCalendarRobot } from './automated-address.ts';
import type { MessageFact, MessageKind } from './facts.ts';
import { joinPeople, joinPerson } from './merge-people.ts';
import { isCalendarSignal, joinSignals } from './merge-signals.ts';
import type { MailSignal } from './signals/mail-signal.ts';
import { earliestOf, morePrecise } from './time.ts';

const maxRecipients = 50;

/** What one reading says about a message; the kind follows from the sender and from what its words said. */
type MessageStatement = Omit<MessageFact, 'kind' | 'disputed'>;

/** Turns the statement of one reading into a fact of its own. */
export function factOf(statement: MessageStatement): MessageFact {
  const { from, signal } = statement;
  const to = statement.to && joinPeople(statement.to, [], maxRecipients);
  return { ...statement, to, kind: kindOf(from?.address, signal) };
}

const kindRank = { human: 0, calendar: 1, 'auto-reply': 2, bounce: 3 } as const;

/** The kind of a message by its sender and by its words: what either tells is automatic is no human’s. */
function kindOf(address: string | null | undefined, signal: MailSignal | undefined): MessageKind {
  const [sender, words] = [kindBySender(address), kindByWords(signal)];
  return kindRank[sender] >= kindRank[words] ? sender : words;
}

function kindBySender(address: string | null | undefined): MessageKind {
  if (!address) return 'human';
  if (isBounce(address)) return 'bounce';
  return isCalendarRobot(address) ? 'calendar' : 'human';
}

function kindByWords(signal: MailSignal | undefined): MessageKind {
  if (!signal) return 'human';
  if (signal.kind === 'bounce') return 'bounce';
  if (signal.kind === 'auto-reply' || signal.kind === 'out-of-office') return 'auto-reply';
  return isCalendarSignal(signal) ? 'calendar' : 'human';
}

/**
 * Joins two facts about the same message. What is known beats what is not; statements that contradict each other
 * leave the point unknown for good, whatever a later page says: better silent than wrong.
 */
function joinMessages(a: MessageFact, b: MessageFact): MessageFact {
  const signal = joinSignals(a.signal, b.signal);
  const shared = {
    id: a.id,
    at: morePrecise(a.at, b.at),
    to: a.to && b.to ? joinPeople(a.to, b.to, maxRecipients) : (a.to ?? b.to),
    ...(signal && { signal }),
  };
  if (a.disputed === 'sender' || b.disputed === 'sender' || areDifferent(a.from?.address, b.from?.address)) {
    // Nobody knows whose it is, so nothing rests on its kind but what its words say.
    return { ...shared, kind: kindByWords(signal), from: null, own: null, disputed: 'sender' };
  }
  const from = a.from && b.from ? joinPerson(a.from, b.from) : (a.from ?? b.from);
  const known = { ...shared, kind: kindOf(from?.address, signal), from };
  if (a.disputed || b.disputed || areDifferent(a.own, b.own)) return { ...known, own: null, disputed: 'own' };
  return { ...known, own: a.own ?? b.own };
}

function areDifferent<Value>(a: Value | null | undefined, b: Value | null | undefined): boolean {
  return a !== null && a !== undefined && b !== null && b !== undefined && a !== b;
}

/** Oldest first; messages without a time last; equal times in the order of their ids. */
export function compareMessages(a: MessageFact, b: MessageFact): number {
  if (a.at.precision === 'unknown' || b.at.precision === 'unknown') {
    if (a.at.precision !== b.at.precision) return a.at.precision === 'unknown' ? 1 : -1;
  } else {
    const difference = earliestOf(a.at) - earliestOf(b.at);
    if (difference !== 0) return difference;
  }
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** All messages of both lists, each id once, oldest first. */
export function joinMessageLists(stored: readonly MessageFact[], added: readonly MessageFact[]): MessageFact[] {
  const messages = new Map(stored.map((message) => [message.id, message]));
  for (const message of added) {
    const known = messages.get(message.id);
    messages.set(message.id, known ? joinMessages(known, message) : message);
  }
  return [...messages.values()].sort(compareMessages);
}
