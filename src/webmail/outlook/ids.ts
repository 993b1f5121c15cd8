// Base64 of the mail server; the prefix tells what it stands for (captured 2026).
const conversationForm = /^A[AQ]Qk[A-Za-z0-9+/]{4,250}={0,2}$/;
const itemForm = /^A(?:AMk|QMk|AkA)/;

/**
 * The one spelling of an id under which a conversation is stored, from an attribute or a decoded part of the address:
 * case and `=` are kept. Null for what is no conversation id, an upper-cased one included.
 */
export function conversationId(text: string | null | undefined): string | null {
  const id = (text ?? '').replaceAll('-', '/').replaceAll('_', '+');
  return conversationForm.test(id) ? id : null;
}

/** What an address says about the item that is open in it. */
export type AddressedItem =
  | { form: 'none' }
  | { form: 'conversation'; id: string }
  /** One message: conversation view is off, or the page is a window of its own. */
  | { form: 'item' }
  /** Something that is no id, or one in a spelling that cannot be undone. */
  | { form: 'unknown' };

/** Where in the mailbox the page is, from its address. */
export interface Route {
  href: string;
  /** The page shows mail, not calendar, people or another app of the same host. */
  isMail: boolean;
  /** Name or id of the folder, lower-cased; empty where the address names none. */
  folder: string;
  item: AddressedItem;
  /** The page is a window of its own for one item, without list and account. */
  isOwnWindow: boolean;
}

/** Reads an address such as `/mail/inbox/id/AAQk…` or, for personal accounts, `/mail/0/inbox/id/AQQk…`. */
export function parseRoute({ href, pathname, search }: Pick<Location, 'href' | 'pathname' | 'search'>): Route {
  const parts = pathname.slice(0, 4000).split('/').slice(1);
  const isOwnWindow = parts.includes('deeplink') || /[?&](?:itemid=|ispopout=1)/i.test(search);
  const rest = parts.slice(/^\d+$/.test(parts[1] ?? '') ? 2 : 1);
  const at = rest.indexOf('id');
  const folder = at === 0 ? '' : (rest[0] ?? '').toLowerCase();
  const isMail = ['', 'mail', 'owa'].includes(parts[0] ?? '');
  return { href, isMail, folder, item: at === -1 ? { form: 'none' } : addressedItem(rest[at + 1] ?? ''), isOwnWindow };
}

function addressedItem(part: string): AddressedItem {
  // Ids are plain ASCII: an escape of something else, which decodeURIComponent could refuse, is malformed.
  if (part === '' || /%(?![0-7][0-9a-f])/i.test(part)) return { form: 'unknown' };
  const decoded = decodeURIComponent(part);
  const id = conversationId(decoded);
  if (id !== null) return { form: 'conversation', id };
  return { form: itemForm.test(decoded) ? 'item' : 'unknown' };
}

/** The open conversation that the address names, where it is one that is read. */
export function addressedConversation(route: Route): string | null {
  return route.item.form === 'conversation' && !isUnreadFolder(route) ? route.item.id : null;
}

/** The address that opens a conversation in this mailbox; null for what is no conversation id. */
export function addressOf(id: string, { origin, hostname, pathname }: URL | Location): string | null {
  if (conversationId(id) !== id) return null;
  const [, number] = /^\/mail\/(\d+)(?:\/|$)/.exec(pathname) ?? [];
  const mailbox = number ?? (hostname === 'outlook.live.com' ? '0' : null);
  return `${origin}/mail/${mailbox === null ? '' : `${mailbox}/`}inbox/id/${encodeURIComponent(id)}`;
}

/** Folders that hold no conversation with a prospect, or none that counts. */
export function isUnreadFolder({ folder }: Route): boolean {
  return ['junkemail', 'deleteditems', 'drafts'].includes(folder);
}

/**
 * Whether a row's date is that of the conversation's newest mail: rows of other folders know only what lies in there, and
 * an answer arrives in the inbox.
 */
export function tellsNewest({ folder }: Route): boolean {
  return folder === '' || folder === 'inbox';
}
