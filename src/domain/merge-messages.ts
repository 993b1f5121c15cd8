import { isBounce, isCalendarRobot } from './automated-address.ts';
import type { MessageFact, MessageKind } from './facts.ts';
import { joinPeople, joinPerson } from './merge-people.ts';
import { earliestOf, morePrecise } from './time.ts';

const maxRecipients = 50;

/** What one reading says about a message; the kind follows from the sender. */
type MessageStatement = Omit<MessageFact, 'kind' | 'disputed'>;

/** Turns the statement of one reading into a fact of its own. */
export function factOf(statement: MessageStatement): MessageFact {
  const to = statement.to && joinPeople(statement.to, [], maxRecipients);
  return { ...statement, to, kind: kindOf(statement.from?.address ?? null) };
}

function kindOf(address: string | null): MessageKind {
  if (address === null) return 'human';
  if (isBounce(address)) return 'bounce';
  return isCalendarRobot(address) ? 'calendar' : 'human';
}

const kindRank = { human: 0, calendar: 1, 'auto-reply': 2, bounce: 3 } as const;

/**
 * Joins two facts about the same message. What is known beats what is not; statements that contradict each other
 * leave the point unknown for good, whatever a later page says: better silent than wrong.
 */
function joinMessages(a: MessageFact, b: MessageFact): MessageFact {
  const shared = {
    id: a.id,
    at: morePrecise(a.at, b.at),
    to: a.to && b.to ? joinPeople(a.to, b.to, maxRecipients) : (a.to ?? b.to),
    kind: kindRank[a.kind] >= kindRank[b.kind] ? a.kind : b.kind,
  };
  if (a.disputed === 'sender' || b.disputed === 'sender' || areDifferent(a.from?.address, b.from?.address)) {
    return { ...shared, from: null, own: null, disputed: 'sender' };
  }
  const from = a.from && b.from ? joinPerson(a.from, b.from) : (a.from ?? b.from);
  if (a.disputed || b.disputed || areDifferent(a.own, b.own)) return { ...shared, from, own: null, disputed: 'own' };
  return { ...shared, from, own: a.own ?? b.own };
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
