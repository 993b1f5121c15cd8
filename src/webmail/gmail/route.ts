/** Gmail's address after `#`: where the rep is. Only a hint; what is open is read from the page. */
export interface Route {
  name: string;
  /** Decoded parts behind the name, without page number and query. */
  parts: string[];
  /** Whether the last part names an open conversation. */
  namesThread: boolean;
}

const withArgument = ['label', 'category', 'search', 'advanced-search', 'create-filter', 'section_query'];
const searches = ['search', 'advanced-search', 'section_query', 'create-filter'];
const lists = ['inbox', 'sent', 'snoozed', 'starred', 'all', 'imp', ...withArgument];
const unread = ['spam', 'trash', 'drafts', 'scheduled', 'chat', 'rooms', 'calls', 'settings'];
// The opaque token is letters only; hex digits are legacy ids; `thread-` are sync ids.
const threadPart = /^(?:[A-Za-z]{20,}|[0-9a-f]{15,16}|#?thread-[af]:.+)$/;

/** Reads `location.hash`; an empty one is the inbox. */
export function parseRoute(hash: string): Route {
  const [path = ''] = hash.slice(0, 4000).replace(/^#/, '').split('?');
  const [name = '', ...rest] = path.split('/').map(decodePart);
  const parts = rest.filter((part) => part !== '' && !/^p\d+$/.test(part));
  const ownParts = withArgument.includes(name) ? 1 : 0;
  const last = parts.length > ownParts ? (parts.at(-1) ?? '') : '';
  return { name: name || 'inbox', parts, namesThread: threadPart.test(last) };
}

function decodePart(part: string): string {
  const spaced = part.replaceAll('+', ' ');
  // decodeURIComponent throws on a stray percent sign, which a typed address may hold.
  return /%(?![0-9a-f]{2})/i.test(spaced) ? spaced : decodeUtf8(spaced);
}

function decodeUtf8(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Folders that hold no conversation with a prospect, or none that counts. */
export function isUnreadFolder(route: Route): boolean {
  return unread.includes(route.name);
}

/** The open conversation by the name it has in the address, where it is one that is read. */
export function addressedThread(route: Route): string | null {
  return route.namesThread && !isUnreadFolder(route) ? (route.parts.at(-1) ?? null) : null;
}

export function isList(route: Route): boolean {
  return lists.includes(route.name) && !route.namesThread;
}

/**
 * Whether rows of this list name senders. Rows of Sent name recipients, and a search may be one of Sent in any
 * language, so searches do not count either.
 */
export function namesSenders(route: Route): boolean {
  return route.name !== 'sent' && !searches.includes(route.name);
}
