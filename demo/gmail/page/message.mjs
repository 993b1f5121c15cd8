import { el, fill, lines } from '../../page/el.mjs';
import { isOwnAddress, switches, words } from './boot.mjs';
import { fullTime, messageTime } from './dates.mjs';
import { icon, show } from './dom.mjs';
import { onPressed } from './press.mjs';

/** @import { MailPerson } from '../../mailbox/types.ts' */
/** @import { ActedMessage } from '../types.ts' */

/** @typedef {'expanded' | 'collapsed' | 'hidden'} MessageState */
/** @typedef {ReturnType<typeof paintMessage>} MessageItem */

const stateClass = { expanded: 'h7', collapsed: 'kv', hidden: 'kQ' };
const avatarHues = 12;

/** The quote of a message in an answer to it. @param {ActedMessage} quoted */
export function quoteOf({ from, atMs, text }) {
  const attribution = fill(words.wrote, fullTime(atMs), `${from.name} <${from.address}>`);
  return el(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    el('div', { class: 'gmail_attr', dir: 'auto' }, attribution, el('br')),
    el('blockquote', { class: 'gmail_quote' }, ...lines(text)),
  );
}

/** @param {MailPerson} person */
function avatar({ address, name }) {
  let sum = 0;
  for (const letter of address) sum += letter.charCodeAt(0);
  return el(
    'span',
    { class: `aju hue-${sum % avatarHues}`, 'aria-hidden': 'true' },
    (name || address).slice(0, 1).toUpperCase(),
  );
}

/** Gmail's own log attribute: parts 1: and 4: hold the ids. @param {string} permId @param {ActedMessage} message */
function logAttribute(permId, { syncId, hex }) {
  const part = /** @param {unknown} value */ (value) =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '.');
  return `20277; u014N:xr6bB; 1:${part([`#${permId}`])}; 4:${part([syncId, ...(hex ? [hex] : [])])}`;
}

/**
 * One message of a conversation as a list item, in its state.
 * @param {ActedMessage} message
 * @param {object} options
 * @param {string} options.permId of the conversation
 * @param {ActedMessage | undefined} options.quoted the message it answers
 * @param {MessageState} options.state
 * @param {(late: (() => void)[]) => void} options.schedule runs the steps that paint ids, later
 * @param {() => void} options.onReply its own reply button was clicked
 */
export function paintMessage(message, { permId, quoted, state, schedule, onReply }) {
  const { from, to, cc, atMs, text, syncId } = message;
  const item = el('div', { role: 'listitem', tabindex: '-1' });
  const replySlot = el('div', { class: 'ip iq' });
  const below = el('div', { class: 'gA gt acV' }, el('div', { class: 'gB xu' }, replySlot));
  let { hex } = message;
  /** @type {HTMLElement | null} */
  let closed = null;
  /** @type {HTMLElement | null} */
  let open = null;
  let current = state;

  const sender = () =>
    el(
      'span',
      { class: 'gD', email: from.address, name: from.name, 'data-hovercard-id': from.address },
      el('span', {}, from.name || from.address),
    );
  const time = () => el('span', { class: 'g3', title: fullTime(atMs), alt: fullTime(atMs) }, messageTime(atMs));

  /** @param {MailPerson} person */
  const recipient = ({ address, name }) => {
    const shown = isOwnAddress(address) ? words.me : name || address;
    return el(
      'span',
      { class: 'g2', email: address, name: shown, 'data-hovercard-id': address },
      shown.split(' ')[0] ?? shown,
    );
  };

  function paintClosed() {
    const snippet = el('td', { class: 'iA', dir: 'auto' }, text.slice(0, 120).replaceAll('\n', ' '));
    const cells = [el('td', { class: 'gF' }, sender()), snippet, el('td', { class: 'gH' }, time())];
    const made = el(
      'div',
      { class: 'adf ads' },
      avatar(from),
      el('table', { class: 'cf' }, el('tbody', {}, el('tr', {}, ...cells))),
    );
    made.addEventListener('click', () => setState('expanded'));
    return made;
  }

  function paintOpen() {
    const button = el(
      'div',
      { class: 'T-I J-J5-Ji aaq', role: 'button', tabindex: '0', 'aria-label': words.reply },
      icon('reply'),
    );
    onPressed(button, onReply);
    const everybody = [...to, ...cc].flatMap((person, index) => [index ? ', ' : '', recipient(person)]);
    const address = el('span', { class: 'go', dir: 'ltr' }, `<${from.address}>`);
    const head = [
      el('td', { class: 'gF gK' }, sender(), ' ', address),
      el('td', { class: 'gH' }, el('div', { class: 'gK' }, time())),
      el('td', { class: 'gH acX' }, button),
    ];
    const header = el('table', { class: 'cf gJ' }, el('tbody', {}, el('tr', {}, ...head)));
    header.addEventListener('click', () => setState('collapsed'));
    const body = el('div', { class: 'a3s aiL', dir: 'auto' }, ...lines(text));
    if (quoted) body.append(trimmedQuote(quoted));
    const frame = el('div', { class: 'ii gt' }, body);
    const made = el(
      'div',
      { class: 'adn ads' },
      avatar(from),
      header,
      el('span', { class: 'hb' }, `${words.to} `, ...everybody),
      frame,
    );
    schedule([
      () => {
        made.setAttribute('data-message-id', syncId);
        frame.setAttribute('jslog', logAttribute(permId, { ...message, hex }));
        paintHex();
      },
    ]);
    return made;
  }

  function paintHex() {
    if (hex && open?.hasAttribute('data-message-id')) open.setAttribute('data-legacy-message-id', hex);
  }

  /** @param {MessageState} next */
  function setState(next) {
    const keepsOpen = switches.opensInKept && open !== null;
    current = next;
    item.className = stateClass[next];
    if (next === 'expanded' && !open) {
      open = paintOpen();
      // Ids that come without delay were painted before there was an element to hold them.
      paintHex();
    } else if (next !== 'expanded' && !keepsOpen) open = null;
    closed = next === 'collapsed' ? (closed ?? paintClosed()) : null;
    if (open) show(open, next === 'expanded');
    item.replaceChildren(...(closed ? [closed] : []), ...(open ? [open] : []), ...(next === 'expanded' ? [below] : []));
  }
  setState(state);

  return {
    element: item,
    message,
    replySlot,
    state: () => current,
    setState,
    /** The legacy id came: sending can no longer be undone. @param {string | null} id */
    setHex: (id) => {
      hex = id;
      paintHex();
    },
  };
}

/** A quote behind a button, hidden until it is pressed. @param {ActedMessage} quoted */
function trimmedQuote(quoted) {
  const quote = quoteOf(quoted);
  const button = el('div', { class: 'ajR', role: 'button', tabindex: '0', 'aria-label': words.trimmed }, icon('more'));
  show(quote, false);
  button.addEventListener('click', () => show(quote, quote.style.display === 'none'));
  return el('div', { class: 'yj6qo' }, button, quote);
}
