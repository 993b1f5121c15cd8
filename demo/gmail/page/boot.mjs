import { serverAt } from '../../page/server.mjs';
import { wordsOf } from './words.mjs';

/** @import { Boot, ListData, ThreadData } from '../types.ts' */
/** @import { Switches } from '../switches.mjs' */

/** What the server said about this mailbox when the page was loaded; `switches` follow the server's. */
export const boot = /** @type {Boot} */ (JSON.parse(document.querySelector('#boot')?.textContent ?? ''));
export const { switches } = boot;
export const words = wordsOf(switches.language);

/** @type {ReturnType<typeof serverAt<Switches>>} */
const server = serverAt(`${location.pathname}data/`);
export const { ask, listen } = server;
const addresses = new Set([boot.owner, ...boot.aliases].map(({ address }) => address));

/** @param {string} address */
export const isOwnAddress = (address) => addresses.has(address);

/** @param {{ name: string, argument: string, page: number }} route */
export async function fetchList({ name, argument, page }) {
  const asked = new URLSearchParams({ name, argument, page: String(page) });
  return /** @type {ListData} */ (await server.get(`list?${asked}`));
}

/** @param {string} id token or legacy id of the address */
export async function fetchThread(id) {
  return /** @type {ThreadData | null} */ (await server.get(`thread?${new URLSearchParams({ id })}`));
}

/** Runs what paints ids, when this Gmail paints them. @param {(() => void)[]} late @param {number} [extraMs] */
export function afterIdDelay(late, extraMs = 0) {
  const { idDelayMs } = switches;
  if (idDelayMs === 'never') return;
  const paint = () => late.forEach((step) => step());
  if (idDelayMs + extraMs === 0) paint();
  else setTimeout(paint, idDelayMs + extraMs);
}
