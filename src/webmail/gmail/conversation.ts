import type { ConversationReading, Person } from '../../domain/reading.ts';
import type { ConversationState } from '../adapter.ts';
import { find, findAround, findShown, isA, isShown, isWithin, SelectorMissed } from '../dom.ts';
import { remember } from '../remember.ts';
import { seenText, subjectLine } from '../text.ts';
import { hasOwnWords } from './composer.ts';
import { idTime, idWhen, isJoined, statedId } from './ids.ts';
import { conversationInPane } from './list.ts';
import type { PageContext } from './list.ts';
import type { Memory } from './memory.ts';
import { readItem } from './messages.ts';
import type { ThreadItem } from './messages.ts';
import { newestOf } from './newest.ts';
import { noteOwnNames } from './own-names.ts';
import { isUnreadFolder } from './route.ts';
import { gmail } from './selectors.ts';
import { threadItems } from './thread.ts';

const maxItems = 500;

/**
 * Reads the conversation on screen. Throws `SelectorMissed` when a part that every painted conversation has is not
 * there: not painted yet, or no longer recognised; the caller knows how long that has lasted.
 */
export function readConversation(document: Document, context: PageContext, memory: Memory): ConversationState {
  const subjects = findShown(document, gmail.conversationSubject);
  const [subject] = subjects;
  if (isUnreadFolder(context.route))
    return subject ? { status: 'unreadable', why: 'folder-not-read' } : { status: 'nothing-open' };
  if (!subject) {
    if (context.route.namesThread) throw new SelectorMissed(gmail.conversationSubject.name);
    return { status: 'nothing-open' };
  }
  if (memory.isViewOff || isJoined(subject.getAttribute('data-thread-perm-id')))
    return { status: 'unreadable', why: 'conversation-view-off' };
  if (new Set(subjects.map((one) => one.getAttribute('data-legacy-thread-id'))).size > 1) return { status: 'loading' };

  const thread = findAround(subject, gmail.thread);
  if (!thread) throw new SelectorMissed(gmail.thread.name);
  const inPane = isWithin(thread, gmail.previewPane) ? conversationInPane(document, context) : null;
  const id = conversationId(subject, inPane, context.nowMs);
  if (id === null) return { status: 'unreadable', why: 'conversation-id-unknown' };
  // The row is marked before the pane follows: what stands there is the conversation before.
  if (inPane !== null && inPane !== id) return { status: 'loading' };
  return readThread(thread, { id, subject: subjectLine(seenText(subject)) }, context, memory);
}

/** Reads every message on screen, one at each step, for the readings to come. */
export function* readItems(document: Document, context: Omit<PageContext, 'route'>) {
  const [subject] = findShown(document, gmail.conversationSubject);
  const thread = subject && findAround(subject, gmail.thread);
  for (const element of thread ? threadItems(thread).slice(-maxItems) : []) yield readItem(element, context);
}

function readThread(
  thread: Element,
  { id, subject }: { id: string; subject: string },
  context: PageContext,
  memory: Memory,
): ConversationState {
  const elements = threadItems(thread).slice(-maxItems);
  if (elements.length === 0) throw new SelectorMissed(gmail.threadItem.name);
  const readItems = () => elements.map((element) => readItem(element, context));
  let items = readItems();
  // A collapsed message shows no id that could prove an alias; what an opened one proved holds for it too.
  if (noteOwnSenders(items, context, memory)) items = readItems();
  if (noteOwnNames(peopleIn(items), context, memory)) items = readItems();
  requireReady(elements, items);
  const messages = items.flatMap((item) => (item.kind === 'message' ? [item.message] : []));
  for (const message of messages)
    if (message.id !== null && message.own !== null) remember(memory.ownByMessage, message.id, message.own);
  noteOwnName(items, context, memory);
  const reading: ConversationReading = {
    id,
    subject,
    // A conversation begun in Gmail has the id of its first draft save, seconds to minutes before message one.
    startedAt: idWhen(id, context.nowMs),
    messages,
    hiddenCount: hiddenCount(elements, items),
    newest: newestOf(items, memory.rowNewestMs.get(id) ?? null, memory.areTimesDistrusted),
    hasDraft: items.some(({ kind }) => kind === 'draft') || hasOwnWords(thread),
    language: null,
    register: null,
  };
  return { status: 'ready', reading };
}

// Ready is a conversation once one expanded message shows sender and id, or has just been sent. One of collapsed
// messages only is as complete as it gets; which of them is the newest stays unknown.
function requireReady(elements: Element[], items: ThreadItem[]): void {
  const expanded = elements.filter((element) => isA(element, gmail.expandedItem));
  if (elements.every((element) => isA(element, gmail.collapsedItem))) return;
  if (!expanded.some(isShown)) throw new SelectorMissed(gmail.expandedItem.name);
  const shown = items.filter((item) => item.kind === 'message').filter(({ isExpanded }) => isExpanded);
  if (shown.length === 0) {
    const hasSender = expanded.some((element) => find(element, gmail.sender));
    throw new SelectorMissed(hasSender ? gmail.messageDate.name : gmail.sender.name);
  }
  const isIdentified = shown.some(({ idState }) => idState !== 'missing' && idState !== 'folded');
  if (!isIdentified) throw new SelectorMissed(gmail.messageIds.name);
  // Without its words an absence or a refusal looks like any answer.
  if (!expanded.some((element) => find(element, gmail.messageBody))) throw new SelectorMissed(gmail.messageBody.name);
  // Nobody sends a mail to nobody: without recipients the rep would seem to be alone here.
  const isAddressed = shown.some(({ message }) => message.to !== null);
  if (!isAddressed && shown.some(({ message }) => message.own)) throw new SelectorMissed(gmail.recipient.name);
}

function conversationId(subject: Element, inPane: string | null, nowMs: number): string | null {
  const legacy = subject.getAttribute('data-legacy-thread-id');
  if (legacy) return statedId('thread', { legacy, sync: subject.getAttribute('data-thread-perm-id') }, nowMs);
  // In the split pane the row names the conversation before its own ids are painted.
  if (inPane !== null && idTime(inPane, nowMs) !== null) return inPane;
  throw new SelectorMissed('conversationId');
}

// The counter of a super-collapsed group counts all of its messages, those that can be read included.
function hiddenCount(elements: Element[], items: ThreadItem[]): number {
  const folded = items.flatMap((item) => (item.kind === 'folded' ? [item.count] : []));
  const readable = elements.filter((element, index) => {
    return items[index]?.kind === 'message' && isA(element, gmail.foldedItem);
  });
  return Math.max(folded.length, Math.max(0, ...folded) - readable.length);
}

/** Notes foreign-looking senders of messages the rep wrote; whether there was a new one. */
function noteOwnSenders(items: ThreadItem[], { isOwn }: PageContext, memory: Memory): boolean {
  const before = memory.ownSenders.size;
  for (const item of items) {
    const from = item.kind === 'message' && item.message.own ? item.message.from : null;
    if (from?.address && isOwn(from) !== true) memory.ownSenders.add(from.address);
  }
  return memory.ownSenders.size > before;
}

/** Everybody the messages name. */
function peopleIn(items: ThreadItem[]): Person[] {
  return items.flatMap((item) => {
    if (item.kind !== 'message') return [];
    const { from, to } = item.message;
    return [...(from ? [from] : []), ...(to ?? [])];
  });
}

// Only own messages that are expanded show the real name; everywhere else Gmail says "me" in the UI's language.
function noteOwnName(items: ThreadItem[], { isOwn }: PageContext, memory: Memory): void {
  for (const item of items) {
    if (item.kind !== 'message' || !item.isExpanded || !item.message.from) continue;
    const { address, name } = item.message.from;
    if (isOwn(item.message.from) === true && name && name !== address) memory.ownName = name;
  }
}
