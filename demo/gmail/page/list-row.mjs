import { el } from '../../page/el.mjs';
import { switches, words } from './boot.mjs';
import { fullTime, shortTime } from './dates.mjs';
import { icon } from './dom.mjs';

/** @import { RowData } from '../types.ts' */

/** Ids of elements, as Gmail hands them out. */
let handedOut = 100;
const nextId = () => `:${(handedOut++).toString(36)}`;

/** Subjects as this Gmail shows them. @param {string} subject */
export const shownSubject = (subject) =>
  switches.addressInSubject ? `${subject} (was: old.contact@elsewhere.example)` : subject;

/** Attributes that carry the ids of a row, on the span around its subject. @param {RowData} row @returns {Record<string, string>} */
function idAttributes({ permId, hex, lastHex, lastNonDraftHex, standaloneDraftId }) {
  if (standaloneDraftId) return { 'data-standalone-draft-id': standaloneDraftId };
  return {
    'data-thread-id': `#${permId}`,
    'data-legacy-thread-id': hex,
    ...(lastHex && { 'data-legacy-last-message-id': lastHex }),
    ...(lastNonDraftHex && { 'data-legacy-last-non-draft-message-id': lastNonDraftHex }),
  };
}

/** @param {RowData} row */
function people({ people: persons, isElided, isUnread, showsRecipients, count, draftCount }) {
  const cell = el('div', { class: 'yW' });
  if (showsRecipients) cell.append(words.sentTo);
  persons.forEach(({ address, name, isOwn }, index) => {
    if (index > 0) cell.append(isElided && index === 1 ? ' .. ' : ', ');
    const shown = isOwn ? words.me : persons.length > 1 ? (name.split(' ')[0] ?? name) : name;
    const attributes = { email: address, name: isOwn ? words.me : name, 'data-hovercard-id': address };
    const span = el('span', { class: isUnread ? 'zF' : 'yP', ...attributes, translate: 'no' }, shown || address);
    cell.append(el('span', { class: 'bA4' }, span));
  });
  if (draftCount) cell.append(persons.length ? ', ' : '', el('span', { class: 'boq' }, words.draft));
  if (count > 1) cell.append(' ', el('span', { class: 'bx0' }, String(count)));
  return cell;
}

/** The span around the subject; its ids come later. @param {RowData} row @param {(() => void)[]} late */
function subjectOf(row, late) {
  const subject = shownSubject(row.subject);
  const span = el('span', {}, row.isUnread ? el('span', { class: 'bqe' }, subject) : subject);
  late.push(() => {
    for (const [name, value] of Object.entries(idAttributes(row))) span.setAttribute(name, value);
  });
  return el('span', { id: nextId(), class: 'bog' }, span);
}

/** The spoken copy of a row: repeats people and ids. @param {RowData} row @param {(() => void)[]} late */
function spokenCopy(row, late) {
  const names = [...people(row).querySelectorAll('[email]')];
  return el('div', { class: 'afn', id: nextId() }, ...names, ', ', subjectOf(row, late), `, ${row.snippet}`);
}

/** @param {RowData} row */
const time = ({ atMs }) =>
  el('span', { title: fullTime(atMs), 'aria-label': fullTime(atMs) }, el('span', {}, shortTime(atMs)));

/**
 * Paints one conversation: one `tr`, or two or three beside a vertical pane.
 * @param {RowData} row
 * @param {(() => void)[]} late steps that paint the ids
 * @returns {HTMLTableRowElement[]} the first has the row's `id`
 */
export function paintRow(row, late) {
  const state = `zA ${row.isUnread ? 'zE' : 'yO'}`;
  const check = el(
    'td',
    { class: 'oZ-x3 xY' },
    el('div', { class: 'T-Jo', role: 'checkbox', 'aria-checked': 'false' }),
  );
  const star = el('td', { class: 'apU xY' }, el('span', { class: 'T-KT' }, icon('star')));
  const subject = el('div', { class: 'y6' }, subjectOf(row, late));
  const snippet = el('span', { class: 'y2' }, ` - ${row.snippet}`);
  if (switches.pane === 'none' || switches.pane === 'horizontal') {
    const who = el('td', { class: 'yX xY' }, spokenCopy(row, late), people(row));
    const what = el('div', { class: 'xS', role: 'link' }, el('div', { class: 'xT' }, subject, snippet));
    const cells = [check, star, who, el('td', { class: 'xY a4W' }, what), el('td', { class: 'xW xY' }, time(row))];
    return [el('tr', { class: state, id: nextId(), role: 'row', tabindex: '-1' }, ...cells)];
  }
  const hasSnippet = switches.pane === 'vertical';
  const height = hasSnippet ? '3' : '2';
  check.setAttribute('rowspan', height);
  star.setAttribute('rowspan', height);
  const who = el('td', { class: `yX xY ${hasSnippet ? 'apy' : 'apx'}` }, spokenCopy(row, late), people(row));
  const when = el('td', { class: 'yf xY apt' }, el('div', { class: 'apm' }, time(row)));
  const first = el('tr', { class: `${state} apv`, id: nextId(), tabindex: '-1' }, check, who, when, star);
  const link = el('div', { class: 'xS', role: 'link' }, el('div', { class: 'xT' }, subject));
  const second = el('tr', { class: `${state} apv` }, el('td', { class: 'xY apD', colspan: '2' }, link));
  if (!hasSnippet) return [first, second];
  const text = el('div', { class: 'apB' }, el('div', { class: 'y2 apz' }, row.snippet));
  return [first, second, el('tr', { class: `${state} apv apw` }, el('td', { class: 'xY apA', colspan: '2' }, text))];
}

/** An advertisement at the top of a list. */
export function paintAd() {
  const label = el('span', { class: 'bvA am0' }, words.advertisement);
  const sender = el('span', { class: 'yP', email: 'offers@shop.example', name: 'Shop' }, 'Shop');
  const who = el('td', { class: 'yX xY' }, el('div', { class: 'yW' }, sender));
  const what = el('td', { class: 'xY a4W' }, el('div', { class: 'xT' }, label, el('div', { class: 'y6' }, ' Chairs')));
  const cells = [el('td', { class: 'xY' }), el('td', { class: 'xY' }), who, what, el('td', { class: 'xW xY' })];
  return el('tr', { class: 'zA zE', id: nextId() }, ...cells);
}

/** A row another extension put in, which looks like one of Gmail's. */
export function paintForeignRow() {
  const text = el('td', { class: 'xY', colspan: '5' }, el('div', { class: 'yW' }, 'Three deals need you'));
  return el('tr', { class: 'zA yO inboxsdk__ignore_row', id: nextId() }, text);
}
