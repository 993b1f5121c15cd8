import { isOwn } from './address.ts';
import type { AccountFacts, ConversationFacts } from './facts.ts';
import { countedAs } from './merge-totals.ts';
import type { Settings } from './settings.ts';
import { earliestOf, latestOf } from './time.ts';

/** Whose messages must be identified: the others', or the rep's own. */
type Side = 'others' | 'own';

/**
 * Whether the newest message known is proven to be the newest there is. The end of the page is no proof: a reply written to
 * an earlier message can stand right after that one, folded, without id or time. Proof is
 *
 * - a row that named this message as the last one, and knew of as many messages as any reading has told of: one that knew of
 *   fewer is older than something on a page, or one of the two counted wrongly. It does not matter which was read first;
 * - or an opened reading that named it, when a row named an earlier message and the identified ones after that account for
 *   everything the page showed beyond what the row knew of: the usual case after the rep's own reply;
 * - or an opened reading that named it, with no message of somebody else left unidentified, unless a later row that knew of as
 *   many messages names another one.
 */
export function isNewestProven(conversation: ConversationFacts, account: AccountFacts, settings: Settings): boolean {
  const { opened, newest } = conversation;
  if (isListedLast(conversation)) return true;
  if (isContradicted(conversation)) return false;
  if (isAccountedFor(conversation)) return true;
  if (opened?.newest.status !== 'known' || opened.newest.messageId !== newest.id) return false;
  return opened.faceless === 0 && unidentified('others', conversation, account, settings) === 0;
}

/** Whether it is proven that the rep wrote nothing after the newest message known. */
export function isLastOwnProven(conversation: ConversationFacts, account: AccountFacts, settings: Settings): boolean {
  if (isListedLast(conversation) || isAccountedFor(conversation)) return true;
  return unidentified('own', conversation, account, settings) === 0;
}

/**
 * Whether everything a page showed is known with its sender and time: then nothing folded can stand between two known messages.
 */
export function isAllIdentified(conversation: ConversationFacts, account: AccountFacts, settings: Settings): boolean {
  const { opened, newest } = conversation;
  if (opened?.newest.status !== 'known' || opened.newest.messageId !== newest.id || opened.faceless > 0) return false;
  const missing = (side: Side) => unidentified(side, conversation, account, settings);
  return missing('others') === 0 && missing('own') === 0;
}

function isListedLast({ listed, opened, newest, messageCount }: ConversationFacts): boolean {
  if (listed === null || listed.messageId !== newest.id) return false;
  return listed.messageCount >= Math.max(messageCount, opened?.shown ?? 0);
}

/** Whether the page showed exactly what a row knew of and, after the last message that row named, identified ones. */
function isAccountedFor(conversation: ConversationFacts): boolean {
  return undatedUntil(conversation) !== null;
}

/**
 * Epoch ms of the message after which everything is identified: a row named it as the last one, and the page showed exactly what that
 * row knew of and identified ones. Null where that is not proven.
 */
export function undatedUntil(conversation: ConversationFacts): number | null {
  const { listed, opened, newest, messages } = conversation;
  if (listed === null || opened?.newest.status !== 'known' || opened.newest.messageId !== newest.id) return null;
  const last = messages.find(({ id }) => id === listed.messageId);
  if (!last || last.at.precision === 'unknown' || isContradicted(conversation)) return null;
  const sinceMs = latestOf(last.at);
  const later = messages.filter(({ at }) => earliestOf(at) > sinceMs).length;
  // A page that shows fewer contradicts the row: one of the two counted something else.
  return later > 0 && opened.shown === listed.messageCount + later ? sinceMs : null;
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
  const shown = Object.entries(totals).filter(([address]) => isOwn(address, account, settings) === (side === 'own'));
  if (shown.length === 0) return 0;
  const identified = new Map<string, number>();
  for (const message of messages) {
    const sender = countedAs(message, account.address);
    if (sender !== null && message.at.precision !== 'unknown')
      identified.set(sender, (identified.get(sender) ?? 0) + 1);
  }
  return shown.reduce((sum, [address, total]) => sum + Math.max(0, total - (identified.get(address) ?? 0)), 0);
}
