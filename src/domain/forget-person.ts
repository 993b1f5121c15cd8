import type { AccountFacts, ConversationFacts, MessageFact } from './facts.ts';
import { participantsOf } from './participants.ts';
import type { Person } from './reading.ts';
import type { Settings } from './settings.ts';

/** Whether anything in a conversation names an address. */
export function namesPerson({ people, messages, totals, subject }: ConversationFacts, address: string): boolean {
  const isThem = (person: Person | null) => person?.address === address;
  if (people.some(isThem) || Object.hasOwn(totals, address)) return true;
  if (messages.some(({ from, to }) => isThem(from) || to?.some(isThem))) return true;
  return subject.toLowerCase().includes(address);
}

/**
 * A conversation with several people without one of them: their mails stay as mails of somebody unnamed, which proves no answer of
 * anybody and lets nothing be warned about that rested on it.
 */
export function withoutPerson(facts: ConversationFacts, address: string): ConversationFacts {
  const names = [...facts.people, ...facts.messages.flatMap(({ from, to }) => [...(from ? [from] : []), ...(to ?? [])])]
    .filter((person) => person.address === address)
    .map(({ name }) => name);
  // The same person may stand there by name alone.
  const isOther = (person: Person) =>
    person.address !== address && !(person.address === null && names.includes(person.name));
  const nameless = (message: MessageFact): MessageFact => ({
    ...message,
    from: message.from && isOther(message.from) ? message.from : null,
    to: message.to && message.to.filter(isOther),
  });
  return {
    ...facts,
    subject: without(facts.subject, [address, ...names]),
    people: facts.people.filter(isOther),
    messages: facts.messages.map(nameless),
    totals: Object.fromEntries(Object.entries(facts.totals).filter(([sender]) => sender !== address)),
  };
}

/** Whether an address takes part in a conversation and nobody but the rep would be left in it without them. */
export function isAloneWith(
  facts: ConversationFacts,
  address: string,
  account: AccountFacts,
  settings: Settings,
): boolean {
  if (!participantsOf(facts, account, settings).has(address)) return false;
  const left = withoutPerson(facts, address);
  const participants = [...participantsOf(left, account, settings).values()];
  if (participants.some(({ role }) => role !== 'own')) return false;
  // Somebody else may stand there by name alone.
  const names = new Set(participants.map(({ name }) => name));
  const others = left.messages.flatMap(({ from, to, own }) => [...(from && own !== true ? [from] : []), ...(to ?? [])]);
  return [...left.people, ...others].every((person) => person.address !== null || names.has(person.name));
}

/** A subject without some words, where they stand as words of their own. */
function without(subject: string, words: readonly string[]): string {
  return words
    .filter((word) => word !== '')
    .reduce(
      (text, word) =>
        text.replaceAll(new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(word)}(?![\p{L}\p{N}])`, 'giu'), '…'),
      subject,
    );
}

function escaped(word: string): string {
  return word.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
