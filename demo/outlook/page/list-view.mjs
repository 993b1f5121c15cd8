import { el } from '../../page/el.mjs';
import { fetchRows, isSameId, switches, words } from './boot.mjs';
import { emptyRow, fillRow, pseudoRow } from './list-row.mjs';

/** @import { RowData } from '../types.ts' */

/** Height of a row in CSS pixels; list.css says the same. */
const ROW_HEIGHT = 78;
/** Row elements there are beyond those that fit. */
const SPARE_ROWS = 4;
const ROWS_AT_LEAST = 12;
const ROWS_AT_MOST = 20;
/** Rows asked of the server at once. */
const CHUNK = 50;

/**
 * The message list: as many row elements as fit the window, over a spacer as high as the whole list; scrolling and new
 * mail give them other conversations.
 * @param {(row: RowData) => void} onOpen
 */
export function createList(onOpen) {
  const title = el('span', { class: 'hx-list-title' });
  const spacer = el('div', { class: 'hx-spacer' });
  const extra = el('div', {});
  const listbox = el(
    'div',
    { role: 'listbox', 'aria-label': words.messageList, class: 'customScrollBar' },
    extra,
    spacer,
  );
  const element = el(
    'div',
    { role: 'complementary', 'aria-label': words.messageList, 'data-app-section': 'MessageList' },
    el('div', { class: 'hx-list-head' }, title),
    el('div', { id: 'MailList', tabindex: '-1' }, listbox),
  );
  /** @type {{ holder: HTMLElement, row: HTMLElement, data: RowData | null }[]} */
  const pool = [];
  /** Rows known, by place in the list. @type {Map<number, RowData>} */
  let known = new Map();
  let total = 0;
  let loads = 0;
  let shown = { folder: 'inbox', search: '' };
  /** @type {string | null} */
  let selected = null;

  const isSelected = /** @param {RowData} row */ (row) =>
    isSameId(selected, row.addressId) || isSameId(selected, row.conversationId);

  function growPool() {
    const fits = Math.ceil(listbox.clientHeight / ROW_HEIGHT) + SPARE_ROWS;
    const wanted = Math.min(ROWS_AT_MOST, Math.max(ROWS_AT_LEAST, fits));
    while (pool.length < wanted) {
      const row = emptyRow();
      const holder = el('div', { class: 'hx-place', hidden: true }, row);
      const slot = { holder, row, data: /** @type {RowData | null} */ (null) };
      row.addEventListener('click', () => {
        if (slot.data) onOpen(slot.data);
      });
      spacer.append(holder);
      pool.push(slot);
    }
  }

  function paint() {
    growPool();
    spacer.style.height = `${total * ROW_HEIGHT}px`;
    const first = Math.max(0, Math.floor(listbox.scrollTop / ROW_HEIGHT) - 1);
    for (let place = first; place < first + pool.length; place++) {
      const slot = pool[place % pool.length];
      if (!slot) continue;
      slot.data = known.get(place) ?? null;
      slot.holder.style.top = `${place * ROW_HEIGHT}px`;
      slot.holder.hidden = slot.data === null;
      if (slot.data) fillRow(slot.row, slot.data, isSelected(slot.data));
      else slot.row.removeAttribute('data-convid');
    }
  }

  /** @param {number} from @param {Map<number, RowData>} into */
  async function load(from, into) {
    const data = await fetchRows({ ...shown, from, count: CHUNK });
    data.rows.forEach((row, index) => into.set(from + index, row));
    return data.total;
  }

  /** Asks for what is on screen and not known yet. */
  async function fillGaps() {
    const first = Math.max(0, Math.floor(listbox.scrollTop / ROW_HEIGHT) - 1);
    const gap = Array.from({ length: pool.length }, (_, index) => first + index).find(
      (place) => place < total && !known.has(place),
    );
    if (gap === undefined) return;
    const into = known;
    await load(Math.floor(gap / CHUNK) * CHUNK, into);
    if (into === known) paint();
  }

  async function refresh() {
    const loading = ++loads;
    /** @type {Map<number, RowData>} */
    const fresh = new Map();
    const first = Math.floor(listbox.scrollTop / ROW_HEIGHT / CHUNK) * CHUNK;
    const count = await load(first, fresh);
    if (loading !== loads) return;
    known = fresh;
    total = count;
    paint();
    await fillGaps();
  }

  listbox.addEventListener('scroll', () => {
    paint();
    void fillGaps();
  });
  window.addEventListener('resize', paint);

  return {
    element,
    refresh,
    /** Shows another folder, or what was searched for. @param {{ folder: string, search: string }} wanted @param {string} name */
    show: async (wanted, name) => {
      shown = wanted;
      title.textContent = name;
      listbox.scrollTop = 0;
      await refresh();
    },
    /** Says which row is selected. @param {string | null} id of an address */
    select: (id) => {
      selected = id;
      paint();
    },
    /** A row for the composer that is open, or none. @param {string | null} subject */
    showWriting: (subject) => {
      const id = selected ?? '';
      extra.replaceChildren(...(subject !== null && switches.pseudoRow ? [pseudoRow(subject, id)] : []));
    },
  };
}
