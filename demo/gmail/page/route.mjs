/**
 * @typedef {object} Route
 * @property {string} name inbox, sent, search, label, all …
 * @property {string} argument search words or label, else ''
 * @property {number} page from 1
 * @property {string | null} thread token, legacy id or `thread-…` of the open conversation
 */

const threadPart = /^(?:FMfcgz[A-Za-z]+|[0-9a-f]{15,16}|#?thread-[af]:\S+)$/;
const withArgument = new Set(['search', 'label', 'category', 'advanced-search', 'section_query']);

/** @param {string} part */
function decode(part) {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
}

/** What the address asks for. @param {string} hash as in `location.hash` @returns {Route} */
export function parseRoute(hash) {
  const [path = ''] = hash.replace(/^#/, '').split('?');
  const parts = path.split('/').map(decode);
  const name = parts.shift() || 'inbox';
  const argument = withArgument.has(name) ? (parts.shift() ?? '') : '';
  const thread = parts.length && threadPart.test(parts.at(-1) ?? '') ? (parts.pop() ?? null) : null;
  const page = Number(/^p(\d+)$/.exec(parts[0] ?? '')?.[1] ?? 1);
  return { name, argument, page, thread };
}

/** @param {Route} route */
export function hashOf({ name, argument, page, thread }) {
  const parts = [name];
  if (argument) parts.push(encodeURIComponent(argument).replaceAll('%20', '+'));
  if (page > 1) parts.push(`p${page}`);
  if (thread) parts.push(thread);
  return `#${parts.join('/')}`;
}

/** @param {Route} route */
export const listOf = (route) => hashOf({ ...route, thread: null });
