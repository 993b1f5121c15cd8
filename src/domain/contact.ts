import type { AccountFacts, ConversationFacts } from './facts.ts';
import { exclusionOf, isOwnMessage, type Participants } from './participants.ts';
import type { Person } from './reading.ts';
import { isSaid } from './said.ts';
import type { Settings } from './settings.ts';

/** The external person a conversation is with. */
export type Contact = Person & { address: string };

/** The contact: the external person who wrote most recently, else the first recipient of the rep's first mail. */
export function contactAmong(
  participants: Participants,
  conversation: ConversationFacts,
  account: AccountFacts,
  settings: Settings,
): Contact | null {
  if (exclusionOf(participants) !== null) return null;
  const isExternal = (address: string | null | undefined): address is string =>
    typeof address === 'string' && participants.get(address)?.role === 'external';

  const { messages } = conversation;
  const theirs = messages.findLast(
    (message) => message.own === false && isSaid(message) && isExternal(message.from?.address),
  );
  const firstRecipient = () =>
    messages
      .filter((message) => isOwnMessage(message, account, settings) === true)
      .flatMap(({ to }) => to ?? [])
      .map((person) => person.address)
      .find(isExternal);
  // Somebody who wrote only in messages without id comes before somebody who never wrote.
  const address =
    theirs?.from?.address ??
    Object.keys(conversation.totals).find(isExternal) ??
    firstRecipient() ??
    [...participants.keys()].find(isExternal);
  return address === undefined ? null : { address, name: participants.get(address)?.name ?? '' };
}
