import type { Person } from '../../domain/reading.ts';
import { find, findAll, isAhead, isShown, isWithin, SelectorMissed } from '../dom.ts';
import type { Recall } from '../known-parts.ts';
import { looksLikeDate } from './dates.ts';
import { draftMarksIn, draftStateOf, isSavedDate, type DraftState } from './drafts.ts';
import { recipientsIn, sendersIn } from './people.ts';
import { plainText } from './plain-text.ts';
import { composing } from './composer-selectors.ts';
import { outlook } from './selectors.ts';

/** One message as its place in the conversation shows it, before anything is concluded. */
export interface SeenMessage {
  /** The page's own name for it, valid in this conversation only; null on pages that show none. */
  key: string | null;
  element: Element;
  isCollapsed: boolean;
  /** One person; two where one wrote on behalf of the other; none while nobody is painted. */
  senders: Person[];
  /** Everybody it went to, copies included; null where the page does not show them. */
  to: Person[] | null;
  dateText: string;
  draft: DraftState;
}

/** Whether a message counts as one of the conversation: it was sent, as far as the page tells. */
export function mayBeSent({ draft }: Pick<SeenMessage, 'draft'>): boolean {
  return draft !== 'draft';
}

/** More than Outlook ever shows at once; such a page is not understood. */
const maxMessages = 1000;

/** Whether an element is neither part of somebody's words nor of something being written. */
function isInHeader(element: Element): boolean {
  return !isWithin(element, outlook.notHeader);
}

/** Everything in the pane that says when a message was written; headings only where nothing better is known. */
function dateNodes(pane: Element, language: string): HTMLElement[] {
  const marked = findAll(pane, outlook.messageDate).filter(isInHeader);
  if (marked.length > 0) return marked;
  return findAll(pane, outlook.heading).filter(
    (heading) => looksLikeDate(dateTextOf(heading), language) && isInHeader(heading),
  );
}

/**
 * The messages of a pane in page order: one for each date. Nothing is expanded, opened or touched. Throws
 * `SelectorMissed` rather than leave one out whose place is not recognised.
 */
export function readMessages(pane: Element, language: string, recall: Recall): SeenMessage[] {
  const places = placesIn(pane, language);
  // A composer takes the buttons of the message it answers away.
  const isReplying = find(pane.ownerDocument, composing.composer) !== null;
  const boxes = places.map((place) => seePlace(place, language, recall));
  const isReplyUsual = !isReplying && boxes.some(({ hasReply }) => hasReply);
  return boxes.map(({ message, marks, hasReply }) => {
    const { isCollapsed, dateText } = message;
    // Where other messages offer a reply, an expanded one without it may be one that was never sent (inferred).
    const lacksReply = isReplyUsual && !isCollapsed && !hasReply;
    const draft = isSavedDate(dateText) ? 'draft' : draftStateOf(marks, { isCollapsed, lacksReply });
    return { ...message, draft };
  });
}

/** Reads every message of a pane, one at each step, for the readings to come; these tell what is not recognised. */
export function* readBoxes(pane: Element, language: string, recall: Recall) {
  try {
    for (const place of placesIn(pane, language)) yield seePlace(place, language, recall);
  } catch (error) {
    if (!(error instanceof SelectorMissed)) throw error;
  }
}

/** Where one message stands: its date, and all that belongs to it. */
interface MessagePlace {
  date: Element;
  element: Element;
}

function placesIn(pane: Element, language: string): MessagePlace[] {
  const nodes = dateNodes(pane, language);
  if (nodes.length > maxMessages) throw new SelectorMissed(outlook.messageDate.name);
  const dates = nodes.filter(isShown);
  const places = dates.map((date, index) => ({
    date,
    element: boxOf(date, [dates[index - 1], dates[index + 1]], pane),
  }));
  const isPlaced = (node: HTMLElement) => dates.includes(node) || places.some(({ element }) => element.contains(node));
  if (!nodes.every(isPlaced)) throw new SelectorMissed(outlook.messageDate.name);
  return places;
}

function seePlace(place: MessagePlace, language: string, recall: Recall) {
  const seen = recall(place.element, 'message', () => seeBox(place, language));
  // Which of two dates in a box is on screen can change without any change in it.
  return seen.date === place.date ? seen : seeBox(place, language);
}

/** A message by itself, with what tells a draft where the others are known. */
function seeBox({ element, date }: MessagePlace, language: string) {
  const isCollapsed = element.getAttribute('aria-expanded') === 'false';
  const senderElement = senderOf(element, date, language);
  const message: Omit<SeenMessage, 'draft'> = {
    key: keyOf(senderElement) ?? keyOf(date),
    element,
    isCollapsed,
    senders: senderElement ? sendersIn(senderElement) : [],
    to: isCollapsed ? null : recipientsIn(element),
    dateText: dateTextOf(date),
  };
  return { date, message, marks: draftMarksIn(element), hasReply: find(element, outlook.replyIcon) !== null };
}

/** The whole message around its date: the nearest box that holds no other one's, not even that of a neighbour. */
function boxOf(date: Element, neighbours: (Element | undefined)[], pane: Element): Element {
  for (const css of outlook.message.candidates) {
    const box = date.closest(css);
    if (!box || !pane.contains(box) || box === pane) continue;
    if (!neighbours.some((other) => other && box.contains(other))) return box;
  }
  throw new SelectorMissed(outlook.message.name);
}

function senderOf(box: Element, date: Element, language: string): Element | null {
  const marked = findAll(box, outlook.sender).find(isInHeader) ?? findAll(box, outlook.labelledSender).find(isInHeader);
  if (marked) return marked;
  const isName = (element: Element) => {
    const text = plainText(element.textContent);
    return text !== '' && !isWithin(element, outlook.recipients) && !looksLikeDate(text, language);
  };
  return (
    findAll(box, outlook.unlabelledSender).find((each) => isAhead(each, date) && isInHeader(each) && isName(each)) ??
    null
  );
}

function dateTextOf(date: Element): string {
  return plainText(date.getAttribute('title') ?? '') || plainText(date.textContent);
}

// A key may hold any character, a slash too; it is compared and never put into a selector.
function keyOf(element: Element | null): string | null {
  return /^MSG_(.+)_(?:FROM|DATETIME)$/.exec(element?.id ?? '')?.[1] ?? null;
}
