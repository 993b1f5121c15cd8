import type { Adapter, ConversationState, PageState } from '../../../src/webmail/adapter.ts';
import { createOutlookAdapter } from '../../../src/webmail/outlook/outlook-adapter.ts';

/** Puts a whole page into the test's document, as far as an adapter can see it. */
export function showPage(html: string): void {
  clearPage();
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.dir = page.documentElement.dir;
  document.body.replaceChildren(...page.body.childNodes);
}

export function clearPage(): void {
  document.title = '';
  document.body.removeAttribute('style');
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'ltr';
}

/** An adapter on the page in the document, with an address and a clock of its own. */
export interface Stage {
  adapter: Adapter;
  /** Moves the page to another address, as Outlook does without loading anew. */
  go: (url: string) => void;
  later: (ms: number) => void;
  /** Addresses the adapter asked the browser for. */
  assigned: string[];
  /** Reads now and a second time after the page had time to change. */
  settled: () => PageState;
}

/** @param now local time of the browser, as `2026-11-23T12:00` */
export function stageAt(url: string, now: string): Stage {
  let nowMs = new Date(now).getTime();
  const assigned: string[] = [];
  const location = new URL(url);
  Object.assign(location, { assign: (address: string) => assigned.push(address) });
  const acted: Partial<Record<keyof Window, unknown>> = { document, location };
  for (const name of ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'addEventListener'] as const)
    acted[name] = (...given: never[]) => (window[name] as (...all: never[]) => unknown)(...given);
  const adapter = createOutlookAdapter(acted as unknown as Window, () => nowMs);
  const later = (ms: number) => {
    nowMs += ms;
  };
  return {
    adapter,
    later,
    assigned,
    go: (address) => {
      location.href = address;
    },
    settled: () => {
      adapter.read();
      later(400);
      return adapter.read();
    },
  };
}

/** What the conversation is said to be, in one word. */
export function outcome({ conversation }: { conversation: ConversationState }): string {
  return conversation.status === 'unreadable' ? conversation.why : conversation.status;
}

export function readingOf({ conversation }: PageState) {
  if (conversation.status !== 'ready') throw new Error(`The acted conversation is ${outcome({ conversation })}.`);
  return conversation.reading;
}

/** The element an acted page surely holds. */
export function element(css: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(css);
  if (!found) throw new Error(`The acted page has no ${css}.`);
  return found;
}

export function removeAll(css: string): void {
  for (const found of document.querySelectorAll(css)) found.remove();
}

export function unset(css: string, ...attributes: string[]): void {
  for (const found of document.querySelectorAll(css)) for (const name of attributes) found.removeAttribute(name);
}
