import { isExcluded, isInternal, isOwn } from './address.ts';
import { isMailingList, isRobot } from './automated-address.ts';
import type { AccountFacts, ConversationFacts, MessageFact } from './facts.ts';
import type { Settings } from './settings.ts';
import type { ExclusionReason } from './standing.ts';

/** What an address is to the rep. Only an `external` one can be a contact. */
export type Role = 'own' | 'internal' | 'robot' | 'mailing-list' | 'excluded-by-rep' | 'external';

/** People of a conversation by address, each with the longest name known ('' where none is) and what they are. */
export type Participants = ReadonlyMap<string, { name: string; role: Role }>;

/** What an address is to the rep; the rep's own word about an address comes before what it looks like. */
export function roleOf(address: string, account: AccountFacts, settings: Settings): Role {
  if (isOwn(address, account, settings)) return 'own';
  if (isExcluded(address, settings)) return 'excluded-by-rep';
  if (isInternal(address, account, settings)) return 'internal';
  if (isRobot(address)) return 'robot';
  return isMailingList(address) ? 'mailing-list' : 'external';
}

/**
 * The mailbox as a conversation shows it: where the page knew the rep's message by other signs, its sender is an alias nobody has
 * told us about, and its company is the rep's too.
 */
export function accountIn(
  { messages }: Pick<ConversationFacts, 'messages'>,
  account: AccountFacts,
  settings: Settings,
): AccountFacts {
  const untold = new Set<string>();
  for (const { from, own } of messages)
    if (own === true && from?.address && !isOwn(from.address, account, settings)) untold.add(from.address);
  return untold.size === 0 ? account : { ...account, aliases: [...account.aliases, ...untold] };
}

/** Everybody whose address a conversation shows. */
export function participantsOf(
  conversation: ConversationFacts,
  account: AccountFacts,
  settings: Settings,
): Participants {
  const people = new Map<string, { name: string; role: Role }>();
  const known = accountIn(conversation, account, settings);
  const add = (address: string | null, name: string) => {
    if (address === null) return;
    const person = people.get(address);
    if (!person) people.set(address, { name, role: roleOf(address, known, settings) });
    else if (name.length > person.name.length) person.name = name;
  };
  for (const { address, name } of conversation.people) add(address, name);
  for (const { from, to } of conversation.messages) {
    if (from) add(from.address, from.name);
    for (const { address, name } of to ?? []) add(address, name);
  }
  for (const address of Object.keys(conversation.totals)) add(address, '');
  return people;
}

/** External addresses among participants. */
export function externalsOf(participants: Participants): Set<string> {
  return new Set([...participants].flatMap(([address, { role }]) => (role === 'external' ? [address] : [])));
}

/**
 * Why nobody in the conversation is a prospect; null when somebody may be. One mailing list taints the whole conversation:
 * what is said in front of a list is no sale. Everybody else only counts where no external person takes part.
 */
export function exclusionOf(participants: Participants): ExclusionReason | null {
  const roles = new Set([...participants.values()].map(({ role }) => role));
  if (roles.has('mailing-list')) return 'mailing-list';
  if (roles.has('external')) return null;
  const rest = (['excluded-by-rep', 'robot', 'internal'] as const).find((role) => roles.has(role));
  return rest ?? (roles.has('own') ? 'no-external-person' : null);
}

/**
 * Whether a message is the rep's own; null while unknown. An own address proves it even when the page did not know that
 * address as an alias yet; a page that calls the mailbox's own address somebody else's contradicts itself.
 */
export function isOwnMessage(message: MessageFact, account: AccountFacts, settings: Settings): boolean | null {
  const address = message.from?.address;
  if (!address || !isOwn(address, account, settings)) return message.own;
  return address === account.address && message.own === false ? null : true;
}
