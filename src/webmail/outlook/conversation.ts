import type { ConversationReading, Person } from '../../domain/reading.ts';
import { latestOf, earliestOf, unknownTime } from '../../domain/time.ts';
import type { ConversationState } from '../adapter.ts';
import { findAll, findShown, isWithin, SelectorMissed } from '../dom.ts';
import type { Recall } from '../known-parts.ts';
import { remember } from '../remember.ts';
import type { Owner } from './account.ts';
import { bindPane, tracesOf } from './binding.ts';
import { orderIn, parseDate } from './dates.ts';
import { directionOf } from './direction.ts';
import { isUnreadFolder, type Route } from './ids.ts';
import { joinPeople, type JoinedMessage, type KnownPeople } from './join-people.ts';
import type { Memory, OpenConversation } from './memory.ts';
import { mayBeSent } from './messages.ts';
import { hidesNewer, isNewestUndecided, newestOf, orderMessages, type DatedMessage } from './newest.ts';
import { isEmptyPane, openPane, readPane, type SeenPane } from './pane.ts';
import { missingRecipients } from './part-misses.ts';
import { learnOrder } from './learn-order.ts';
import { personIn } from './people.ts';
import type { SeenRow } from './rows.ts';
import { outlook } from './selectors.ts';
import type { Steadiness } from './steadiness.ts';

/** What a reader must know about the page beside the markup of the pane. */
export interface PageContext {
  route: Route;
  rows: SeenRow[];
  owner: Owner;
  language: string;
  nowMs: number;
  recall: Recall;
}

/**
 * Reads the conversation on screen. Throws `SelectorMissed` when a part that every painted conversation has is not there.
 */
export function readConversation(
  document: Document,
  context: PageContext,
  memory: Memory,
  steadiness: Steadiness,
): ConversationState {
  const { route, language } = context;
  const pane = openPane(document);
  if (isUnreadFolder(route) && (pane || route.item.form !== 'none'))
    return { status: 'unreadable', why: 'folder-not-read' };
  const { form } = route.item;
  if (form === 'item' && context.rows.length > 0) return { status: 'unreadable', why: 'conversation-view-off' };
  const isItemOpen = () => findShown(document, outlook.itemWindow).length > 0;
  if (form === 'item' || form === 'unknown' || (form === 'none' && !pane && isItemOpen()))
    return { status: 'unreadable', why: 'conversation-id-unknown' };
  if (form === 'none' && (!pane || isEmptyPane(pane))) return { status: 'nothing-open' };
  if (!pane) throw new SelectorMissed(outlook.readingPane.name);
  if (form === 'none' && memory.isViewOff) return { status: 'unreadable', why: 'conversation-view-off' };
  return readOpen(readPane(pane, language, context.recall), context, memory, steadiness);
}

/** The pane on screen with the conversation it is bound to; null while that is not sure. Nothing is concluded from it. */
export function findOpen(element: HTMLElement, context: PageContext, memory: Memory): OpenConversation | null {
  try {
    const pane = readPane(element, context.language, context.recall);
    const binding = bindPane(pane, context, memory);
    return binding.status === 'bound' ? opened(binding.id, pane, context, memory) : null;
  } catch (error) {
    if (error instanceof SelectorMissed) return null;
    throw error;
  }
}

function readOpen(pane: SeenPane, context: PageContext, memory: Memory, steadiness: Steadiness): ConversationState {
  const { language, nowMs } = context;
  const binding = bindPane(pane, context, memory);
  if (binding.status === 'switching') return { status: 'loading' };
  if (binding.status === 'unreadable') return binding;
  for (const { dateText } of pane.messages) memory.order = learnOrder(memory.order, orderIn(dateText, language));
  const open = opened(binding.id, pane, context, memory);
  memory.open = open;
  return steadiness.isConfirmed(signatureOf(open), nowMs) ? judge(open, context, memory) : { status: 'loading' };
}

function opened(id: string, pane: SeenPane, context: PageContext, memory: Memory): OpenConversation {
  const { route, language, nowMs, recall } = context;
  const messages = joinMessages(pane, id, context, memory);
  const dates = { language, nowMs, order: memory.order };
  return { id, pane, messages, dates, traces: tracesOf(pane.element, route, recall) };
}

// Without addresses from elsewhere: the quote in a reply that was just opened is no change of the conversation.
function signatureOf({ id, pane, messages }: OpenConversation): string {
  const told = messages.map(({ key, senders, addressBy, dateText, draft }) => {
    const address = addressBy === 'message' ? senders[0]?.address : null;
    return [key, senders.map(({ name }) => name), address, dateText, draft];
  });
  return JSON.stringify([id, pane.subject, told]);
}

/** The messages with every address this conversation, its row and the quote in an open reply give to their people. */
export function joinMessages(pane: SeenPane, id: string, { rows }: PageContext, memory: Memory): JoinedMessage[] {
  const known = memory.people.get(id) ?? (new Map() as KnownPeople);
  remember(memory.people, id, known);
  const row = rows.find((each) => each.id === id);
  return joinPeople(pane.messages, known, [row?.people ?? [], quotedPeople(pane.element.ownerDocument)]);
}

function quotedPeople(document: Document): Person[] {
  const headers = findAll(document, outlook.quotedHeader).filter((header) => isWithin(header, outlook.composer));
  const texts = headers.flatMap((header) => [...header.childNodes].map((node) => node.nodeValue ?? ''));
  return texts.map(personIn).filter(({ address, name }) => address !== null && address !== name);
}

/** Messages that were or may have been sent, without those whose date is not certain, in page order. */
export function datedMessages({ messages, dates }: OpenConversation, owner: Owner): DatedMessage[] {
  return messages.filter(mayBeSent).flatMap((message): DatedMessage[] => {
    const { element, draft, to } = message;
    const date = parseDate(message.dateText, dates);
    return date?.certain ? [{ element, date, direction: directionOf(message, owner, dates.language), draft, to }] : [];
  });
}

function judge(open: OpenConversation, { owner }: PageContext, memory: Memory): ConversationState {
  const { id, pane, messages } = open;
  const sent = messages.filter(mayBeSent);
  const dated = datedMessages(open, owner);
  if (dated.length < sent.length) return { status: 'unreadable', why: 'date-unknown' };
  // Who wrote to nobody would seem to be alone here: nobody does.
  const isAlone = dated.length > 0 && dated.every(({ direction, to }) => direction.own === true && to === null);
  const hidden = isAlone ? missingRecipients(open) : null;
  if (hidden) throw new SelectorMissed(hidden.name);
  const { messages: ordered, latest, isNewestFirst } = orderMessages(dated);
  if (isNewestUndecided(latest)) return { status: 'unreadable', why: 'newest-undecided' };

  // Drafts among the messages before the button are not among those that were sent.
  const before = pane.moreAfter === null ? null : messages.slice(0, pane.moreAfter).filter(mayBeSent).length;
  const isOpenEnded = before !== null && hidesNewer(dated, before, isNewestFirst);
  const reading: ConversationReading = {
    id,
    subject: pane.subject,
    startedAt: before === null ? (ordered[0]?.at ?? unknownTime) : unknownTime,
    messages: ordered,
    hiddenCount: isOpenEnded ? 1 : 0,
    newest: isOpenEnded ? { status: 'unknown', why: 'newest-not-identified' } : newestOf(ordered),
    hasDraft: sent.length < messages.length,
    language: null,
    register: null,
  };
  const row = memory.rowNewest.get(id) ?? unknownTime;
  const newest = ordered.at(-1)?.at ?? unknownTime;
  const isRowLater = row.precision !== 'unknown' && earliestOf(row) > latestOf(newest);
  return {
    status: 'ready',
    reading: isRowLater ? { ...reading, newest: { status: 'unknown', why: 'newer-message-not-read' } } : reading,
  };
}
