/**
 * What no file of `src/` may say, because the extension asks nobody anything: every way a page or a worker has to reach another
 * machine. The policy of the extension pages and the proxy of the end-to-end tests hold the same; here it is said at the place
 * where it was written.
 */

const message = 'Nothing leaves the device.';

/** Values of every page and worker by which something is asked or loaded, or a script started that could. */
const ways = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'Image',
  'Audio',
  'Worker',
  'SharedWorker',
  'importScripts',
  'sendBeacon',
  'open',
];
/** Of these, names that a thing of our own may bear as well: a database opens, and so does a menu. */
const ownNames = ['open'];
const reserved = ways.filter((way) => !ownNames.includes(way)).join('|');
/** Parts of `navigator` that reach others or start a script. */
const partsOfNavigator = 'serviceWorker|registerProtocolHandler|connection|share|credentials';
/** Elements that load an address, attributes that name one. */
const loaders = 'img|image|script|link|iframe|frame|object|embed|audio|video|source|track|portal|base|meta';
const addresses = 'src|srcset|srcdoc|poster|ping|background|formaction|manifest';
const inStyles = String.raw`url\((?!#)|@import|image-set\(`;

/** @param {string} selector */
const never = (selector) => ({ selector, message });

/** For `no-restricted-globals`. */
export const networkGlobals = ways.map((name) => ({ name, message }));

/** For `no-restricted-syntax`. */
export const networkSyntax = [
  never(`MemberExpression[property.name=/^(${reserved})$/]`),
  never(`MemberExpression[computed=true] > Literal.property[value=/^(${reserved})$/]`),
  never(`ObjectPattern > Property[key.name=/^(${reserved})$/]`),
  never(`MemberExpression[object.name=/^(window|self|globalThis)$/][property.name=/^(${ownNames.join('|')})$/]`),
  never(`MemberExpression[object.name=navigator][property.name=/^(${partsOfNavigator})$/]`),
  never(`MemberExpression[object.property.name=navigator][property.name=/^(${partsOfNavigator})$/]`),
  never(`AssignmentExpression[left.property.name=/^(${addresses})$/i]`),
  never(`CallExpression[callee.property.name=/^setAttribute(NS)?$/] > Literal[value=/^(${addresses})$/i]`),
  never(`CallExpression[callee.property.name=/^createElement(NS)?$/] > Literal[value=/^(${loaders})$/i]`),
  never(`JSXOpeningElement[name.name=/^(${loaders})$/]`),
  never(`JSXAttribute[name.name=/^(${addresses})$/i]`),
  never('JSXAttribute[name.name=href] Literal[value=/^\\s*(\\w+:)?\\/\\//]'),
  never('AssignmentExpression[left.object.name=location][left.property.name=href]'),
  never(
    `:matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration) > Literal.source[value=/^(\\w+:)?\\/\\//]`,
  ),
  never(`Literal[value=/${inStyles}/i]`),
  never(`TemplateElement[value.raw=/${inStyles}/i]`),
];
