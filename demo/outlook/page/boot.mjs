import { serverAt } from '../../page/server.mjs';
import { fullDate, shortDate } from './dates.mjs';
import { addressOf, canonicalOf, homeOf } from './route.mjs';
import { wordsOf } from './words.mjs';

/** @import { Boot, ListData, ThreadData } from '../types.ts' */
/** @import { Switches } from '../switches.mjs' */

/** What the server said about this mailbox when the page was loaded; `switches` follow the server's. */
export const boot = /** @type {Boot} */ (JSON.parse(document.querySelector('#boot')?.textContent ?? ''));
export const { switches } = boot;
export const words = wordsOf(switches.language);
export const home = homeOf(location.pathname);

/** @type {ReturnType<typeof serverAt<Switches>>} */
const server = serverAt(`/mail/acted/data/${boot.slot}/`);
export const { ask } = server;

const ownAddresses = new Set([boot.owner, ...boot.aliases].map(({ address }) => address));

/** @param {string} address */
export const isOwnAddress = (address) => ownAddresses.has(address);

/** @param {{ folder: string, search: string, from: number, count: number }} part */
export async function fetchRows({ folder, search, from, count }) {
  const asked = new URLSearchParams({ folder, search, from: String(from), count: String(count) });
  return /** @type {ListData} */ (await server.get(`list?${asked}`));
}

/** @param {string} id conversation or item id, as an address spells it */
export async function fetchThread(id) {
  return /** @type {ThreadData | null} */ (await server.get(`thread?${new URLSearchParams({ id })}`));
}

/** Follows what happens at the server. @param {(keys: string[]) => void} onChanged told the conversations that changed */
export function follow(onChanged) {
  server.listen((event) => {
    switch (event.type) {
      case 'reload':
        location.reload();
        break;
      case 'switches':
        Object.assign(switches, event.switches);
        document.documentElement.dataset.theme = switches.theme;
        break;
      case 'changed':
        onChanged(event.keys);
        break;
    }
  });
}

/** Address of a folder, or of something open in it. @param {string} folder @param {string | null} id canonical */
export const addressIn = (folder, id) =>
  `${home}${folder}${id === null ? '' : `/id/${addressOf(id, switches.idSpelling)}`}`;

/** Whether two spellings name the same thing. @param {string | null} a @param {string | null} b */
export const isSameId = (a, b) => a !== null && b !== null && canonicalOf(a) === canonicalOf(b);

/** @param {number} atMs */
export const fullDateOf = (atMs) => fullDate(atMs, switches);
/** @param {number} atMs */
export const shortDateOf = (atMs) => shortDate(atMs, Date.now(), switches, words.yesterday);
