import { el } from '../../page/el.mjs';
import { afterIdDelay, fetchList, switches, words } from './boot.mjs';
import { iconButton } from './dom.mjs';
import { paintAd, paintForeignRow, paintRow } from './list-row.mjs';
import { openOwnWindow } from './own-window.mjs';
import { hashOf, listOf } from './route.mjs';

/** @import { ListData, RowData } from '../types.ts' */
/** @import { Route } from './route.mjs' */

/** @typedef {{ data: RowData, rows: HTMLTableRowElement[], key: string }} Group one conversation in the list */
/** @typedef {Awaited<ReturnType<typeof openList>>} ListView */

/** Name of a list in the language of the page. @param {Route} route */
export function listName({ name, argument }) {
  const names = { inbox: words.inbox, sent: words.sent, drafts: words.drafts, all: words.all, trash: words.trash };
  if (name === 'search') return words.searchResults;
  return argument || (names[/** @type {keyof typeof names} */ (name)] ?? name);
}

/** @param {RowData[]} rows @returns {{ title: string, rows: RowData[] }[]} one part for each list on the page */
function parts(rows) {
  if (switches.lists === 1) return [{ title: '', rows }];
  return [
    { title: words.unread, rows: rows.filter(({ isUnread }) => isUnread) },
    { title: words.others, rows: rows.filter(({ isUnread }) => !isUnread) },
  ];
}

/** Widths of the columns, whatever stands in the first row. */
function columns() {
  const isWide = switches.pane === 'none' || switches.pane === 'horizontal';
  const classes = isWide ? ['oZ-x3', 'apU', 'yX', '', 'xW'] : ['oZ-x3', '', 'apt', 'apU'];
  return el('colgroup', {}, ...classes.map((name) => el('col', { class: name })));
}

/**
 * Opens a list and paints it.
 * @param {Route} route
 */
export async function openList(route) {
  const counter = el('span', { class: 'Dj' });
  const bar = el('div', { class: 'G-atb', gh: 'tm' });
  const body = el('div', { class: 'lists' });
  const pane = el('div', { class: 'aia' });
  const isSplit = switches.pane !== 'none';
  const main = el('div', { role: 'main', class: `pane-${switches.pane}` }, body, ...(isSplit ? [pane] : []));
  const element = el('div', { class: 'nH view' }, bar, main);
  /** @type {Group[]} */
  let groups = [];
  let cursor = -1;
  /** @type {ListData} */
  let shown = { rows: [], total: 0, page: route.page, pageSize: 50 };
  /** Address of the conversation in the pane. @type {string | null} */
  let opened = null;

  const turn = /** @param {number} by */ (by) => {
    const last = Math.ceil(shown.total / shown.pageSize);
    const page = Math.min(last, Math.max(1, route.page + by));
    if (page !== route.page) location.hash = hashOf({ ...route, page, thread: null });
  };
  bar.append(
    iconButton('refresh', words.refresh, () => void refresh()),
    el('span', { class: 'space' }),
    counter,
    iconButton('newer', words.newer, () => turn(-1)),
    iconButton('older', words.older, () => turn(1)),
  );

  /** @param {RowData} data */
  const addressOf = ({ token, addressHex }) => (switches.address === 'hex' ? addressHex : token);
  /** @param {RowData} data */
  const open = (data) => {
    if (data.standaloneDraftId) return;
    const hash = hashOf({ ...route, thread: addressOf(data) });
    if (switches.threadWindow) openOwnWindow('thread', hash);
    else location.hash = hash;
  };

  /** @param {RowData} data @param {(() => void)[]} late @returns {Group} */
  function group(data, late) {
    const key = JSON.stringify(data);
    const kept = switches.recreatesRows ? undefined : groups.find((other) => other.key === key);
    if (kept) return kept;
    const rows = paintRow(data, late);
    for (const row of rows) row.addEventListener('click', () => open(data));
    return { data, rows, key };
  }

  function mark() {
    groups.forEach(({ data, rows }, index) => {
      for (const row of rows) {
        row.classList.toggle('aps', opened !== null && [data.token, data.addressHex].includes(opened));
        row.classList.toggle('btb', index === cursor);
      }
    });
  }

  function paint() {
    const locale = switches.language;
    const first = (shown.page - 1) * shown.pageSize;
    const range = `${(first + 1).toLocaleString(locale)}–${(first + shown.rows.length).toLocaleString(locale)}`;
    counter.textContent = shown.total ? `${range} ${words.of} ${shown.total.toLocaleString(locale)}` : '';
    /** @type {(() => void)[]} */
    const late = [];
    /** @type {Group[]} */
    const painted = [];
    const lists = parts(shown.rows).map(({ title, rows }, index) => {
      const made = rows.map((data) => group(data, late));
      painted.push(...made);
      const extra =
        index > 0 ? [] : [...(switches.ads ? [paintAd()] : []), ...(switches.foreignRows ? [paintForeignRow()] : [])];
      const table = el(
        'table',
        { class: 'F cf zt' },
        columns(),
        el('tbody', {}, ...extra, ...made.flatMap((each) => each.rows)),
      );
      const nothing = rows.length ? [] : [el('div', { class: 'TC' }, words.nothing)];
      const heading = title ? [el('h3', { class: 'list-title' }, title)] : [];
      return el(
        'div',
        { class: 'ae4' },
        ...heading,
        el('div', { gh: 'tl' }, el('div', { class: 'Cp' }, table), ...nothing),
      );
    });
    groups = painted;
    body.replaceChildren(...lists);
    mark();
    afterIdDelay(late);
  }

  async function refresh() {
    shown = await fetchList(route);
    paint();
  }
  await refresh();

  return {
    kind: /** @type {const} */ ('list'),
    element,
    pane,
    route,
    title: listName(route),
    refresh,
    hasRoute: /** @param {Route} other */ (other) => listOf(other) === listOf(route),
    /** Says which conversation the pane shows. @param {string | null} address */
    markOpened: (address) => {
      opened = address;
      mark();
    },
    /** Moves the keyboard cursor. @param {number} by */
    move: (by) => {
      cursor = Math.min(groups.length - 1, Math.max(0, cursor + by));
      mark();
      groups[cursor]?.rows[0]?.scrollIntoView({ block: 'nearest' });
    },
    openCursor: () => {
      const chosen = groups[cursor];
      if (chosen) open(chosen.data);
    },
  };
}
