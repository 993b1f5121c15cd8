import type { Person } from '../../domain/reading.ts';
import type { Owner } from './account.ts';
import type { JoinedMessage } from './join-people.ts';
import { isSelfWord } from './words.ts';

/** Who wrote a message and what shows it; `own` is null where the page does not prove it. */
export interface Direction {
  own: boolean | null;
  basis: 'address' | 'own-name' | 'self-word' | 'other-name' | null;
  from: Person | null;
}

const undecided: Direction = { own: null, basis: null, from: null };

/**
 * Whether the rep wrote the message. The question is not symmetric: a wrong "own" could raise a false alarm, so a name
 * or a word for "I" proves it only where the recipients are known and the rep is not among them.
 */
export function directionOf(message: JoinedMessage, owner: Owner, language: string): Direction {
  const { senders, to, isDisputed, addressBy } = message;
  const [sender, second] = senders;
  if (!sender || message.draft !== 'sent' || isDisputed) return undecided;
  const isOwner = ({ address, name }: Person) =>
    address === owner.address || (address === null && (owner.isOwnName(name) === true || isSelfWord(name, language)));
  const isSentByOther = to !== null && !to.some(isOwner);
  const inDoubt: Direction = { ...undecided, from: sender };
  const ownByName = (basis: 'own-name' | 'self-word', name: string): Direction =>
    isSentByOther ? { own: true, basis, from: { address: owner.address, name } } : inDoubt;

  if (second) {
    // Sent on behalf of somebody: the rep's if one of the two is the rep, else nobody can say whose.
    const own = senders.find(({ address }) => address === owner.address);
    if (own) return { own: true, basis: 'address', from: own };
    return owner.name !== null && senders.some(isOwner) ? ownByName('own-name', owner.name) : undecided;
  }
  const isOwnName = owner.isOwnName(sender.name);
  if (addressBy === 'message' || (addressBy === 'name' && isOwnName !== true)) {
    // The rep's name over another address: a second address of theirs that nobody has told us of, or a namesake.
    if (isOwnName === true && sender.address !== owner.address) return inDoubt;
    return { own: sender.address === owner.address, basis: 'address', from: sender };
  }
  // A namesake takes part, or the rep writes from two addresses: the own name proves nothing.
  const hasNamesake = addressBy === 'ambiguous' || (sender.address !== null && sender.address !== owner.address);
  if (isOwnName === true && hasNamesake) return undecided;
  if (isSelfWord(sender.name, language)) return ownByName('self-word', owner.name ?? sender.name);
  if (isOwnName === true) return ownByName('own-name', sender.name);
  return isOwnName === false ? { own: false, basis: 'other-name', from: sender } : inDoubt;
}
