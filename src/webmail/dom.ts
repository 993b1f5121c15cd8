/**
 * One way to find an element. Its type says how and when it was last seen to work, on the real page or in code that runs
 * on it: a selector without a date is none, and the dates cost nothing where the code runs.
 */
export type Seen<When extends SeenWhen = SeenWhen> = string & { readonly seen: When };

type SeenWhen = `${'' | 'captured ' | 'code '}${number}` | 'inferred';

/** A kind of element under the name it has for a person; its candidates are tried one by one, the best first. */
export interface Selector {
  name: string;
  candidates: readonly Seen[];
  /** All of them as one selector, for asking whether an element is of this kind. */
  any: string;
}

/** Turns a table of candidates into selectors named by their keys. */
export function named<Key extends string>(table: Record<Key, readonly Seen[]>): Record<Key, Selector> {
  const entries = Object.entries<readonly Seen[]>(table).map(([name, candidates]) => {
    const any = candidates.join();
    return [name, { name, candidates, any }];
  });
  return Object.fromEntries(entries) as Record<Key, Selector>;
}

/** A required element is not on the page: the page changed, or it is not painted yet. */
export class SelectorMissed extends Error {
  /** Name of the selector that found nothing. */
  readonly selector: string;

  constructor(selector: string) {
    super(`Nothing on the page is recognised as ${selector}.`);
    this.name = 'SelectorMissed';
    this.selector = selector;
  }
}

/** First element of the best candidate that finds any; null when none does. */
export function find(root: ParentNode, selector: Selector): HTMLElement | null {
  for (const css of selector.candidates) {
    const found = root.querySelector<HTMLElement>(css);
    if (found) return found;
  }
  return null;
}

/** All elements of the best candidate that finds any such, in page order. */
export function findAll(
  root: ParentNode,
  selector: Selector,
  isMeant?: (element: HTMLElement) => boolean,
): HTMLElement[] {
  for (const css of selector.candidates) {
    const found = [...root.querySelectorAll<HTMLElement>(css)];
    const meant = isMeant ? found.filter(isMeant) : found;
    if (meant.length > 0) return meant;
  }
  return [];
}

/** Like `findAll`, but a candidate counts only with elements that are on screen. */
export function findShown(root: ParentNode, selector: Selector): HTMLElement[] {
  return findAll(root, selector, isShown);
}

/** Nearest enclosing element (or the element itself) of the best candidate that finds any. */
export function findAround(element: Element, selector: Selector): HTMLElement | null {
  for (const css of selector.candidates) {
    const found = closestTo(element, css);
    if (found instanceof HTMLElement) return found;
  }
  return null;
}

/*
 * The fields of a form hide whatever of it bears their names, in extensions too: a mail with a form in it, or a page, could lead us
 * round in circles or nowhere. What is asked of just any element is therefore asked by its prototype.
 */

/** Whether the element is, or lies inside, an element of this kind. */
export function isWithin(element: Element, selector: Selector): boolean {
  return closestTo(element, selector.any) !== null;
}

/** Whether the element itself is of this kind. */
export function isA(element: Element, selector: Selector): boolean {
  return Element.prototype.matches.call(element, selector.any);
}

/** Nearest enclosing element that matches, or the element itself. */
export function closestTo(element: Element, css: string): Element | null {
  return Element.prototype.closest.call(element, css);
}

/** The element around. */
export function parentOf(node: Node): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', node);
}

/** The nodes right inside. */
export function childrenOf(node: Node): NodeListOf<ChildNode> {
  return Reflect.get(Node.prototype, 'childNodes', node);
}

/** All text inside. */
export function textIn(element: Element): string {
  return Reflect.get(Node.prototype, 'textContent', element) ?? '';
}

/** The elements right inside. */
export function elementsIn(element: Element): HTMLCollection {
  return Reflect.get(Element.prototype, 'children', element);
}

/** Whether the node is in the page. */
export function isOnPage(node: Node): boolean {
  return Reflect.get(Node.prototype, 'isConnected', node);
}

/** Whether a part of the page begins before another one; what holds a part begins before it. */
export function isAhead(part: Node, other: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(part, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether the element has a box. Webmails hide old views by style and keep them in the page. */
export function isShown(element: Element): boolean {
  return Element.prototype.getClientRects.call(element).length > 0;
}
