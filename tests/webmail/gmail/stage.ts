import type { Adapter, PageState } from '../../../src/webmail/adapter.ts';

/** A fixture as its `.expected.json` describes it. */
interface ExpectedPage {
  hash: string;
  now: string;
  expected: PageState;
}

const pages = import.meta.glob<string>('../../fixtures/gmail/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const readings = import.meta.glob<ExpectedPage>('../../fixtures/gmail/*.expected.json', {
  import: 'default',
  eager: true,
});

/** Names of our own acted fragments. */
export const actedPages = Object.keys(pages).map((path) => path.replace(/.*\/|\.html$/g, ''));

/** Puts an acted page into the document and answers what must be read from it. */
export function showActed(name: string): ExpectedPage & { nowMs: number } {
  const html = pages[`../../fixtures/gmail/${name}.html`];
  const reading = readings[`../../fixtures/gmail/${name}.expected.json`];
  if (!html || !reading) throw new Error(`There is no acted page ${name}.`);
  showPage(html);
  location.hash = reading.hash;
  return { ...reading, nowMs: Date.parse(reading.now) };
}

/** Puts a whole page into the test's document, as far as an adapter can see it. */
export function showPage(html: string): void {
  clearPage();
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.dir = page.documentElement.dir;
  document.body.className = page.body.className;
  for (const meta of page.querySelectorAll('meta[name="og-profile-acct"]')) document.head.append(meta);
  document.body.replaceChildren(...page.body.childNodes);
}

export function clearPage(): void {
  for (const meta of document.querySelectorAll('meta[name="og-profile-acct"]')) meta.remove();
  document.title = '';
  document.body.className = '';
  document.body.removeAttribute('style');
  document.body.replaceChildren();
  document.documentElement.dir = 'ltr';
  location.hash = '';
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

/** Id of the conversation the adapter reads from the page. */
export function openConversationId(adapter: Adapter): string {
  const { conversation } = adapter.read();
  if (conversation.status !== 'ready') throw new Error(`The acted conversation is ${conversation.status}.`);
  return conversation.reading.id;
}
