import type { MessageReading, Person } from '../../domain/reading.ts';
import type { When } from '../../domain/time.ts';
import { find, findAll, isA, isWithin } from '../dom.ts';
import type { PageContext } from './list.ts';
import { distinctPeople, person } from '../text.ts';
import { idWhen, isMadeHere, statedId, syncIdFromLog } from './ids.ts';
import { gmail } from './selectors.ts';

/** What stands in one place of an opened conversation. */
export type ThreadItem =
  | {
      kind: 'message';
      message: MessageReading;
      /** Why an expanded message has no id: just sent, not painted yet (or not recognised), or out of range. */
      idState: 'valid' | 'folded' | 'pending' | 'missing' | 'out-of-range';
      isExpanded: boolean;
    }
  /** Folded away; the page may not hold its content. `count` messages, a lower bound. */
  | { kind: 'folded'; count: number }
  | { kind: 'draft' }
  /** Not a sent message as far as can be seen, but nothing else that is known either. */
  | { kind: 'unrecognised' };

type IsOwn = PageContext['isOwn'];

const maxRecipients = 100;

/** Reads one place of a conversation without opening or expanding anything. */
export function readItem(item: Element, { isOwn, nowMs, recall }: Omit<PageContext, 'route'>): ThreadItem {
  const seen = recall(item, 'item', () => seeMessage(item, nowMs) ?? seeOther(item));
  return seen.kind === 'message' ? { kind: 'message', ...judgeMessage(seen, isOwn) } : seen;
}

function seeOther(item: Element): Exclude<ThreadItem, { kind: 'message' }> {
  if (isA(item, gmail.foldedItem)) return { kind: 'folded', count: foldedCount(item) };
  return find(item, gmail.composer) || find(item, gmail.replyBody) ? { kind: 'draft' } : { kind: 'unrecognised' };
}

/**
 * Reads a sent message: header only, never its words. Null when sender or date is missing: then it is not a sent
 * message, whatever else stands there.
 */
export function readMessage(root: Element, isOwn: IsOwn, nowMs: number): ReadMessage | null {
  const seen = seeMessage(root, nowMs);
  return seen && judgeMessage(seen, isOwn);
}

type ReadMessage = Omit<Extract<ThreadItem, { kind: 'message' }>, 'kind'>;

/** A message as its place shows it, whoever is its author. */
interface SeenMessage {
  kind: 'message';
  id: string | null;
  at: When;
  from: Person;
  to: Person[] | null;
  /** Written in this mailbox's own page. */
  isMadeHere: boolean;
  hasHolder: boolean;
  legacy: string | null;
  isExpanded: boolean;
}

function seeMessage(root: Element, nowMs: number): SeenMessage | null {
  const sender = findAll(root, gmail.sender).find(isInHeader);
  const date = findAll(root, gmail.messageDate).find(isInHeader);
  if (!sender || !date) return null;
  const holder = root.matches('.adn') ? root : find(root, gmail.messageIds);
  const legacy = holder?.getAttribute('data-legacy-message-id') ?? null;
  const sync = holder ? (holder.getAttribute('data-message-id') ?? loggedSyncId(root)) : null;
  const id = statedId('msg', { legacy, sync }, nowMs);
  const recipients = recipientsOf(root);
  return {
    kind: 'message',
    id,
    at: idWhen(id, nowMs),
    from: personOf(sender),
    to: recipients.length > 0 ? recipients : null,
    isMadeHere: isMadeHere(sync),
    hasHolder: holder !== null,
    legacy,
    isExpanded: isA(root, gmail.expandedItem),
  };
}

function judgeMessage({ id, at, from, to, ...seen }: SeenMessage, isOwn: IsOwn): ReadMessage {
  const own = from.address !== null && seen.isMadeHere ? true : isOwn(from);
  return {
    message: { id, at, own, from, to },
    idState: idStateOf({ ...seen, id, isPending: own === true && seen.isMadeHere }),
    isExpanded: seen.isExpanded,
  };
}

/** Recipients as the header shows them: elided by Gmail, copies not told apart; empty when it shows none. */
export function recipientsOf(root: Element): Person[] {
  return distinctPeople(findAll(root, gmail.recipient).filter(isInHeader).map(personOf), maxRecipients);
}

function idStateOf(seen: { id: string | null; hasHolder: boolean; legacy: string | null; isPending: boolean }) {
  if (seen.id !== null) return 'valid';
  if (!seen.hasHolder) return 'folded';
  if (seen.legacy) return 'out-of-range';
  return seen.isPending ? 'pending' : 'missing';
}

// A mail's own markup and the composer's hidden twins name people too.
function isInHeader(element: Element): boolean {
  return !isWithin(element, gmail.notHeader);
}

function personOf(element: Element): Person {
  return person(element.getAttribute('email'), element.getAttribute('name') ?? element.textContent.slice(0, 1000));
}

function loggedSyncId(root: Element): string | null {
  return findAll(root, gmail.messageLog).reduce<string | null>(
    (found, element) => found ?? syncIdFromLog(element.getAttribute('jslog')),
    null,
  );
}

function foldedCount(item: Element): number {
  const shown = Number(find(item, gmail.foldedCount)?.textContent.trim());
  return Number.isInteger(shown) && shown > 0 && shown < 1000 ? shown : 1;
}
