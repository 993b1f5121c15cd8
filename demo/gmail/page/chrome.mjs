import { el, fill } from '../../page/el.mjs';
import { boot, switches, words } from './boot.mjs';
import { composeNew } from './compose-dialog.mjs';
import { icon } from './dom.mjs';
import { listName } from './list-view.mjs';
import { hashOf, parseRoute } from './route.mjs';

/** @import { IconName } from './dom.mjs' */

/** @type {[string, IconName][]} */
const folders = [
  ['inbox', 'inbox'],
  ['sent', 'send'],
  ['drafts', 'draft'],
  ['all', 'all'],
  ['trash', 'trash'],
];

/** The account button: a link, or with company mail something else that carries the same label. */
function accountButton() {
  const { address, name } = boot.owner;
  const label = fill(words.account, name, address);
  const initial = el('span', { class: 'gb_initial' }, name.slice(0, 1).toUpperCase());
  if (switches.workspace)
    return el('div', { class: 'gb_d', role: 'button', tabindex: '0', 'aria-label': label, title: label }, initial);
  const href = 'https://accounts.google.com/SignOutOptions?hl=en&continue=https://mail.google.com/mail';
  const link = el(
    'a',
    { class: 'gb_d', href, role: 'button', tabindex: '0', 'aria-label': label, title: label },
    initial,
  );
  link.addEventListener('click', (event) => event.preventDefault());
  return link;
}

function searchBox() {
  const field = el('input', {
    name: 'q',
    class: 'gb_q',
    placeholder: words.search,
    'aria-label': words.search,
    autocomplete: 'off',
  });
  const form = el('form', { class: 'gb_f', role: 'search' }, icon('search'), field);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const argument = field.value.trim();
    if (argument) location.hash = hashOf({ name: 'search', argument, page: 1, thread: null });
  });
  return { form, field };
}

/**
 * Everything around the views: header, folders, compose button.
 * @param {boolean} isWhole whether header and folders are in the page; a window of its own has none
 * @returns the place for views and what follows the address
 */
export function paintChrome(isWhole) {
  const { form, field } = searchBox();
  const logo = el(
    'span',
    { class: 'gb_l' },
    el('span', { class: 'gb_m', 'aria-hidden': 'true' }),
    switches.workspace ? 'Corp Mail' : 'Gmail',
  );
  const header = el('header', { class: 'gb', role: 'banner' }, icon('menu'), logo, form, accountButton());

  const compose = el(
    'div',
    { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', gh: 'cm' },
    icon('pencil'),
    words.compose,
  );
  compose.addEventListener('click', composeNew);
  const link = /** @param {string} name @param {string} argument @param {IconName} picture */ (
    name,
    argument,
    picture,
  ) => {
    const href = hashOf({ name, argument, page: 1, thread: null });
    const text = listName({ name, argument, page: 1, thread: null });
    return el('a', { class: 'J-Ke n0', href, title: text }, icon(picture), el('span', {}, text));
  };
  const links = folders.map(([name, picture]) => link(name, '', picture));
  const labels = boot.labels.map((label) => link('label', label, 'label'));
  const heading = labels.length ? [el('h3', { class: 'nav-title' }, words.labels)] : [];
  const nav = el('nav', { class: 'aeN', 'aria-label': words.menu }, compose, ...links, ...heading, ...labels);

  const views = el('div', { class: 'nH' });
  const frame = el('div', { class: 'aeF' }, views);
  document.body.append(...(isWhole ? [header, el('div', { class: 'nH bkL' }, nav, frame)] : [frame]));

  function followAddress() {
    const route = parseRoute(location.hash);
    const here = hashOf({ ...route, page: 1, thread: null });
    for (const each of [...links, ...labels]) each.classList.toggle('nZ', each.getAttribute('href') === here);
    field.value = route.name === 'search' ? route.argument : '';
  }
  return { views, followAddress, search: field };
}
