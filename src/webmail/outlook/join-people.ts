import type { Person } from '../../domain/reading.ts';
import type { SeenMessage } from './messages.ts';

type AddressesByName = Map<string, Set<string>>;

/** What the messages of one conversation said about people, at this and all earlier readings. */
export type KnownPeople = Map<string, KnownMessage>;

interface KnownMessage {
  /** More than one: the page contradicted itself. */
  senders: Set<string>;
  byName: AddressesByName;
  to: Person[] | null;
}

/** A message whose people have every address this conversation gives them. */
export interface JoinedMessage extends SeenMessage {
  /** Two readings named different senders. */
  isDisputed: boolean;
  /** Where the sender's address is from; `ambiguous` where the name belongs to several. */
  addressBy: 'message' | 'name' | 'ambiguous' | 'nothing';
}

/** Names one message of a conversation over several readings, also on pages without keys. */
export function memoryKey({ key, dateText, senders }: SeenMessage): string {
  return key ?? `${dateText} ${senders.map(({ name }) => name).join(' ')}`;
}

/**
 * Fills in addresses that the page does not show now: from the same message at an earlier reading, then from another
 * message with the identical name, then from the other `sources` in their order. Two candidates are none; nothing ever
 * comes from another conversation.
 */
export function joinPeople(messages: SeenMessage[], known: KnownPeople, sources: Iterable<Person>[]): JoinedMessage[] {
  for (const message of messages) note(message, known);
  const shared: AddressesByName = new Map();
  for (const { byName } of known.values())
    for (const [name, addresses] of byName) for (const address of addresses) add(shared, name, address);
  const others = sources.map((people) => addAll(new Map(), people));

  return messages.map((message) => {
    const own = known.get(memoryKey(message));
    const fromNames = ({ name }: Person) => addressesFor(name, [...(own ? [own.byName] : []), shared, ...others]);
    const fill = (one: Person): Person => ({ address: one.address ?? onlyOne(fromNames(one)), name: one.name });
    const [first, second] = message.senders;
    const stated = second ? null : onlyOne(own?.senders);
    const isDisputed = (own?.senders.size ?? 0) > 1;
    const senders = first && stated !== null ? [{ address: stated, name: first.name }] : message.senders.map(fill);
    const count = (first && fromNames(first)?.size) ?? 0;
    const byName = count > 1 ? 'ambiguous' : count === 1 ? 'name' : 'nothing';
    const addressBy = stated !== null || first?.address ? 'message' : byName;
    const to = (message.to ?? own?.to ?? null)?.map(fill) ?? null;
    return { ...message, senders, to, isDisputed, addressBy };
  });
}

function note(message: SeenMessage, known: KnownPeople): void {
  const key = memoryKey(message);
  const noted = known.get(key) ?? { senders: new Set(), byName: new Map(), to: null };
  known.set(key, noted);
  const [sender, second] = message.senders;
  if (sender?.address && !second) noted.senders.add(sender.address);
  addAll(noted.byName, [...message.senders, ...(message.to ?? [])]);
  noted.to = message.to ?? noted.to;
}

function addAll(byName: AddressesByName, people: Iterable<Person>): AddressesByName {
  for (const { address, name } of people) if (address !== null) add(byName, name, address);
  return byName;
}

function addressesFor(name: string, sources: AddressesByName[]): Set<string> | undefined {
  return sources.map((source) => source.get(name)).find((found) => found !== undefined);
}

function onlyOne(addresses: Set<string> | undefined): string | null {
  const [only = null] = addresses?.size === 1 ? addresses : [];
  return only;
}

function add(byName: AddressesByName, name: string, address: string): void {
  const addresses = byName.get(name);
  if (addresses) addresses.add(address);
  else byName.set(name, new Set([address]));
}
