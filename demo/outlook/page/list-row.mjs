import { el } from '../../page/el.mjs';
import { ask, fullDateOf, shortDateOf, words } from './boot.mjs';
import { glyphed, icon } from './icons.mjs';
import { avatar, displayName, isKnown } from './people.mjs';

/** @import { RowData } from '../types.ts' */

let renders = 0;
/** A key that means nothing beyond this rendering. */
const renderKey = () => `AQAAA${(0xacf4ab0000 + renders++).toString(36).toUpperCase()}AAAA`;

/** @param {RowData} row @returns {{ names: string, title: string }} the title is an address, or empty for a known contact */
function peopleOf({ people }) {
  const [first] = people;
  const names = people.map((person) => displayName(person) || person.address).join('; ');
  return { names, title: first && !isKnown(first) ? first.address : '' };
}

/**
 * Fills a row element, whichever conversation it showed before.
 * @param {HTMLElement} element
 * @param {RowData} data
 * @param {boolean} isSelected
 */
export function fillRow(element, data, isSelected) {
  const { conversationId, key, subject, preview, atMs, isUnread, hasDraft } = data;
  const { names, title } = peopleOf(data);
  if (element.getAttribute('data-convid') !== conversationId) element.id = renderKey();
  element.setAttribute('data-convid', conversationId);
  element.setAttribute('aria-selected', String(isSelected));
  element.classList.toggle('hx-unread', isUnread);
  const draft = hasDraft ? `${words.draftMark} ` : '';
  const label = `${isUnread ? words.unread : ''}${words.collapsed}${draft}${names} ${subject} ${shortDateOf(atMs)} ${preview}`;
  element.setAttribute('aria-label', glyphed(label));
  const mark = isUnread ? words.markRead : words.markUnread;
  const button = el('button', { type: 'button', title: mark, 'aria-label': mark }, icon('MailRegular'));
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    void ask('read', { key });
  });
  const person = el('div', { class: 'hx-people' });
  if (hasDraft) person.append(el('span', { class: 'hx-draft' }, words.draftMark));
  person.append(el('div', {}, el('span', { title }, names)));
  element.replaceChildren(
    el('div', { class: 'hx-a' }, button),
    el('div', { 'aria-label': words.selectConversation }, avatar(names)),
    el(
      'div',
      { class: 'hx-b' },
      person,
      el(
        'div',
        { class: 'hx-line' },
        el('span', { title: '' }, subject),
        el('span', { title: fullDateOf(atMs) }, shortDateOf(atMs)),
      ),
      el('div', { class: 'hx-preview' }, el('span', {}, preview)),
    ),
  );
}

/** The row of a composer that is open: no people. @param {string} subject @param {string} conversationId */
export function pseudoRow(subject, conversationId) {
  const now = Date.now();
  const attributes = { role: 'option', id: renderKey(), 'data-convid': conversationId, 'aria-selected': 'false' };
  const label = `${words.draftMark} ${subject} ${shortDateOf(now)}`;
  return el(
    'div',
    { ...attributes, tabindex: '-1', class: 'hx-row hx-pseudo', 'aria-label': label },
    el(
      'div',
      { class: 'hx-b' },
      el('div', { class: 'hx-people' }, el('span', { class: 'hx-draft' }, words.draftMark)),
      el(
        'div',
        { class: 'hx-line' },
        el('span', { title: '' }, subject),
        el('span', { title: fullDateOf(now) }, shortDateOf(now)),
      ),
    ),
  );
}

/** @returns {HTMLElement} an element for rows, used again and again */
export const emptyRow = () =>
  el('div', {
    role: 'option',
    'data-focusable-row': 'true',
    tabindex: '-1',
    'aria-selected': 'false',
    class: 'hx-row',
  });
