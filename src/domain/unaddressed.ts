import type { AccountFacts, ConversationFacts } from './facts.ts';
import { isOwnMessage } from './participants.ts';
import type { Person } from './reading.ts';
import type { Settings } from './settings.ts';

/** Somebody of whom the page shows a name and no address: nobody knows whether it is the contact. */
export function isUnaddressed(person: Person | null): boolean {
  return person?.address === null;
}

/** Whether people other than the rep take part of whom no address is known: they wrote, or the rep wrote to them. */
export function hasUnaddressed(conversation: ConversationFacts, account: AccountFacts, settings: Settings): boolean {
  const isSomebodyElse = (person: Person | null) =>
    person !== null && isUnaddressed(person) && !isSameName(person.name, account.ownName ?? '');
  return conversation.messages.some((message) =>
    isOwnMessage(message, account, settings) === true
      ? (message.to ?? []).some(isSomebodyElse)
      : isSomebodyElse(message.from),
  );
}

/**
 * Whether a person without an address may be one of these people, by the name alone: a shorter form of the same name, or a
 * name that is not known.
 */
export function mayBeOneOf(person: Person, names: readonly string[]): boolean {
  return names.some((name) => {
    const [theirs, known] = [wordsOf(person.name), wordsOf(name)];
    return theirs.every((word) => known.includes(word)) || known.every((word) => theirs.includes(word));
  });
}

function wordsOf(name: string): string[] {
  return name.includes('@') ? [] : (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function isSameName(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}
