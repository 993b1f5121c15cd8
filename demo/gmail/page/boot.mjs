import { wordsOf } from './words.mjs';

/** @import { Boot, ListData, PageActions, PageEvent, ThreadData } from '../types.ts' */

/** What the server said about this mailbox when the page was loaded; `switches` follow the server's. */
export const boot = /** @type {Boot} */ (JSON.parse(document.querySelector('#boot')?.textContent ?? ''));
export const { switches } = boot;
export const words = wordsOf(switches.language);

const base = `${location.pathname}data/`;
const addresses = new Set([boot.owner, ...boot.aliases].map(({ address }) => address));

/** @param {string} address */
export const isOwnAddress = (address) => addresses.has(address);

/** @param {string} path @returns {Promise<unknown>} null when there is no such thing */
async function get(path) {
  const response = await fetch(base + path);
  return response.ok ? response.json() : null;
}

/** @param {{ name: string, argument: string, page: number }} route */
export async function fetchList({ name, argument, page }) {
  const asked = new URLSearchParams({ name, argument, page: String(page) });
  return /** @type {ListData} */ (await get(`list?${asked}`));
}

/** @param {string} id token or legacy id of the address */
export async function fetchThread(id) {
  return /** @type {ThreadData | null} */ (await get(`thread?${new URLSearchParams({ id })}`));
}

/**
 * Asks the server to do something; also works while the page is being left.
 * @template {keyof PageActions} Name
 * @param {Name} name @param {PageActions[Name]} body
 * @returns {Promise<unknown>}
 */
export async function ask(name, body) {
  const json = JSON.stringify(body);
  // Browsers refuse to keep alive more than 64 kB in all.
  const keepalive = json.length < 10_000;
  const response = await fetch(base + name, { method: 'POST', body: json, keepalive });
  return response.json();
}

/** @param {(event: PageEvent) => void} onEvent */
export function listen(onEvent) {
  const source = new EventSource(`${base}events`);
  source.addEventListener('message', ({ data }) => {
    /** @type {PageEvent} */
    const event = JSON.parse(String(data));
    onEvent(event);
  });
}

/** Runs what paints ids, when this Gmail paints them. @param {(() => void)[]} late @param {number} [extraMs] */
export function afterIdDelay(late, extraMs = 0) {
  const { idDelayMs } = switches;
  if (idDelayMs === 'never') return;
  const paint = () => late.forEach((step) => step());
  if (idDelayMs + extraMs === 0) paint();
  else setTimeout(paint, idDelayMs + extraMs);
}
