import { isOwn } from './address.ts';
import type { AccountFacts, ConversationFacts } from './facts.ts';
import type { Settings } from './settings.ts';

/** Whose messages must be identified: the others', or the rep's own. */
type Side = 'others' | 'own';

/**
 * Whether the newest message known is proven to be the newest there is. The end of the page is no proof: a reply written to
 * an earlier message stands right after that one, folded, without id or time (gmail.md 5, captured 2023). Proof is
 *
 * - a row that named this message as the last one, and knew of as many messages as the opened reading showed: one that knew of
 *   fewer is older than something on the page. It does not matter whether it was read before or after;
 * - or an opened reading that named it, with no message of somebody else left unidentified, unless a later row that knew of as
 *   many messages names another one.
 */
export function isNewestProven(conversation: ConversationFacts, account: AccountFacts, settings: Settings): boolean {
  const { opened, newest } = conversation;
  if (isListedLast(conversation)) return true;
  if (isContradicted(conversation)) return false;
  if (opened?.newest.status !== 'known' || opened.newest.messageId !== newest.id) return false;
  return opened.faceless === 0 && unidentified('others', conversation, account, settings) === 0;
}

/** Whether it is proven that the rep wrote nothing after the newest message known. */
export function isLastOwnProven(conversation: ConversationFacts, account: AccountFacts, settings: Settings): boolean {
  return isListedLast(conversation) || unidentified('own', conversation, account, settings) === 0;
}

function isListedLast({ listed, opened, newest }: ConversationFacts): boolean {
  return listed !== null && listed.messageId === newest.id && listed.messageCount >= (opened?.shown ?? 0);
}

function isContradicted({ listed, opened, newest }: ConversationFacts): boolean {
  if (listed === null || opened === null || listed.messageId === newest.id) return false;
  return listed.atMs > opened.atMs && listed.messageCount >= opened.shown;
}

/** How many messages of that side a page has shown that are not known with their id and time. */
export function unidentified(
  side: Side,
  { totals, messages }: ConversationFacts,
  account: AccountFacts,
  settings: Settings,
): number {
  const identified = new Map<string, number>();
  for (const { from, at } of messages)
    if (from?.address && at.precision !== 'unknown')
      identified.set(from.address, (identified.get(from.address) ?? 0) + 1);
  return Object.entries(totals)
    .filter(([address]) => isOwn(address, account, settings) === (side === 'own'))
    .reduce((sum, [address, total]) => sum + Math.max(0, total - (identified.get(address) ?? 0)), 0);
}
