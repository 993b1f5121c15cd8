/**
 * @typedef {{ kind: 'mailbox', folder: string, id: string | null } | { kind: 'item', id: string } | { kind: 'compose' }} Route
 * What an address asks for; `id` as the address spells it, percent-decoded.
 */

/** @param {string} part */
function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** @param {{ pathname: string, search: string }} address @returns {Route} */
export function parseRoute({ pathname, search }) {
  const [, root = '', ...all] = pathname.split('/').map(decode);
  const itemId = new URLSearchParams(search).get('ItemID');
  if (root === 'owa' && itemId) return { kind: 'item', id: itemId };
  const parts = /^\d$/.test(all[0] ?? '') ? all.slice(1) : all;
  const [folder = '', second = '', id = ''] = parts;
  if (folder === 'deeplink') return second === 'read' && id ? { kind: 'item', id } : { kind: 'compose' };
  return { kind: 'mailbox', folder: folder || 'inbox', id: second === 'id' && id ? id : null };
}

/** How an address spells an id. @param {string} id canonical @param {'dashes' | 'percent'} spelling */
export const addressOf = (id, spelling) =>
  encodeURIComponent(spelling === 'dashes' ? id.replaceAll('/', '-').replaceAll('+', '_') : id);

/** The canonical id behind an address. @param {string} spelt percent-decoded */
export const canonicalOf = (spelt) => spelt.replaceAll('-', '/').replaceAll('_', '+');

/** Where mail lives in this address: `/mail/`, or `/mail/0/` for a personal account. @param {string} pathname */
export const homeOf = (pathname) => /^\/mail\/(?:\d\/)?/.exec(`${pathname}/`)?.[0] ?? '/mail/';
