import { find, findAll, findAround, findShown, isAhead, isWithin, SelectorMissed } from '../dom.ts';
import { readAnew, type Recall } from '../known-parts.ts';
import { subjectLine } from '../text.ts';
import { mayBeSent, readMessages, type SeenMessage } from './messages.ts';
import { plainText } from './plain-text.ts';
import { outlook } from './selectors.ts';
import { moreMessages } from './words.ts';

/** The reading pane as it stands there, before it is known which conversation it shows. */
export interface SeenPane {
  element: HTMLElement;
  subject: string;
  messages: SeenMessage[];
  /** How many messages stand before the button that brings more; null without one. */
  moreAfter: number | null;
}

const maxButtons = 20_000;

/** The pane on screen; null where no conversation is open in it. */
export function openPane(document: Document): HTMLElement | null {
  return findShown(document, outlook.readingPane)[0] ?? null;
}

/** Whether nothing of a conversation stands in the pane, not even its subject. */
export function isEmptyPane(pane: Element): boolean {
  return subjectElement(pane) === null && find(pane, outlook.messageDate) === null;
}

/** Reads a pane. Throws `SelectorMissed` for a part that is not painted yet, or no longer recognised. */
export function readPane(element: HTMLElement, language: string, recall: Recall = readAnew): SeenPane {
  const subject = plainText(subjectText(subjectElement(element)));
  if (subject === '') throw new SelectorMissed(outlook.conversationSubject.name);
  const scrollers = findAll(element, outlook.messageScroller);
  if (scrollers.length === 0) throw new SelectorMissed(outlook.messageScroller.name);
  // The frame around the pane scrolls, too.
  const isOutermost = ({ parentElement }: Element) => {
    const around = parentElement && findAround(parentElement, outlook.messageScroller);
    return !around || !element.contains(around);
  };
  const messages = scrollers.filter(isOutermost).flatMap((scroller) => readMessages(scroller, language, recall));
  requireWhole(element, messages);
  return { element, subject: subjectLine(subject), messages, moreAfter: moreAfter(element, messages, recall) };
}

/** Marks that another conversation's pane cannot have: the page's keys, or subject and dates where it shows none. */
export function marksOf({ subject, messages }: SeenPane): string[] {
  const keys = messages.flatMap(({ key }) => (key === null ? [] : [key]));
  return keys.length > 0 ? keys : [[subject, ...messages.map(({ dateText }) => dateText)].join('\n')];
}

function requireWhole(pane: Element, messages: SeenMessage[]): void {
  if (messages.length === 0) throw new SelectorMissed(outlook.messageDate.name);
  const sent = messages.filter(mayBeSent);
  if (sent.some(({ senders }) => senders.length === 0)) throw new SelectorMissed(outlook.sender.name);
  if (sent.some(({ dateText }) => dateText === '')) throw new SelectorMissed(outlook.messageDate.name);
  const expanded = messages.filter(({ isCollapsed }) => !isCollapsed);
  // What is not recognised as a body would be searched for the marks of a draft.
  if (expanded.length > 0 && !expanded.some((message) => find(message.element, outlook.messageBody)))
    throw new SelectorMissed(outlook.messageBody.name);
}

function subjectElement(pane: Element): HTMLElement | null {
  const isWritten = (element: Element) => isWithin(element, outlook.composer);
  const marked = findAll(pane, outlook.conversationSubject).find((each) => !isWritten(each));
  const isBeforeMessages = (heading: Element) => !isWithin(heading, outlook.message) && !isWritten(heading);
  return marked ?? findAll(pane, outlook.heading).find(isBeforeMessages) ?? null;
}

function subjectText(element: HTMLElement | null): string {
  if (!element) return '';
  const title = find(element, outlook.subjectText)?.title;
  return title ? title : element.textContent;
}

function moreAfter(pane: Element, messages: SeenMessage[], recall: Recall): number | null {
  const isMore = (button: Element) => {
    const text = plainText(button.textContent || (button.getAttribute('aria-label') ?? '')).toLowerCase();
    return moreMessages.some((words) => text.startsWith(words));
  };
  const isApart = (button: Element) => !messages.some(({ element }) => element.contains(button));
  const more = findAll(pane, outlook.paneButton)
    .slice(0, maxButtons)
    .find((button) => recall(button, 'more', () => isMore(button)) && isApart(button));
  if (!more) return null;
  return messages.filter(({ element }) => isAhead(element, more)).length;
}
