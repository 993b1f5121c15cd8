import { el } from '../../page/el.mjs';
import { listenToKeys } from '../../page/keyboard.mjs';
import { paintAdSlot } from './ad-slot.mjs';
import { addressIn, ask, follow as followServer, home, switches, words } from './boot.mjs';
import { folderName, paintChrome } from './chrome.mjs';
import { createList } from './list-view.mjs';
import { openNewMail } from './new-mail.mjs';
import { createPane } from './pane.mjs';
import { parseRoute } from './route.mjs';

/** @import { RowData } from '../types.ts' */

/** What an entry of the history opens when its address does not say it. @param {unknown} state */
const openedBy = (state) =>
  typeof state === 'object' && state !== null && 'id' in state && typeof state.id === 'string' ? state.id : null;

/** The whole mailbox in a window: folders, list and reading pane. */
export function startMailbox() {
  const place = el('div', { id: 'ReadingPaneContainerId', class: 'customScrollBar' });
  const main = el(
    'div',
    { role: 'main', 'aria-label': words.readingPane, 'data-app-section': 'MailReadCompose' },
    place,
  );
  const list = createList(open);
  const pane = createPane(place, { isAlone: false, onWriting: (subject) => list.showWriting(subject) });
  let folder = 'inbox';
  let search = '';

  /** @param {RowData} row */
  function open({ addressId }) {
    list.select(addressId);
    if (switches.opensNothing) return;
    const isNamed = switches.idInAddress && !search;
    history.pushState({ id: addressId }, '', addressIn(folder, isNamed ? addressId : null));
    void pane.show(addressId);
  }

  /** @param {{ folder: string, search: string }} wanted */
  function showList(wanted) {
    ({ folder, search } = wanted);
    chrome.markFolder(folder);
    return list.show(wanted, search ? words.searchResults : folderName(folder));
  }

  /** Opens what address and history say. @param {string | null} id opened without the address saying so */
  async function follow(id) {
    const route = parseRoute(location);
    if (route.kind !== 'mailbox') return location.reload();
    const opened = route.id ?? id;
    list.select(opened);
    await Promise.all([route.folder !== folder && showList({ folder: route.folder, search: '' }), pane.show(opened)]);
  }

  /** @param {{ folder: string, search: string }} wanted */
  function leaveFor(wanted) {
    history.pushState({}, '', wanted.search ? home : addressIn(wanted.folder, null));
    list.select(null);
    void pane.show(null);
    void showList(wanted);
  }

  /** @param {string} label @param {boolean} has */
  function label(label, has) {
    const key = pane.key();
    if (key === null) return;
    void ask('label', { key, label, has });
    leaveFor({ folder, search });
  }
  const remove = () => label('trash', true);
  const archive = () => label('inbox', false);
  const chrome = paintChrome({
    onFolder: (wanted) => leaveFor({ folder: wanted, search: '' }),
    onSearch: (words) => leaveFor({ folder, search: words }),
    onNewMail: () => openNewMail(place),
    onRemove: remove,
    onArchive: archive,
  });

  async function start() {
    const route = parseRoute(location);
    if (route.kind === 'mailbox') await showList({ folder: route.folder, search: '' });
    await follow(null);
  }
  setTimeout(() => {
    chrome.content.append(list.element, main);
    if (switches.adSlot) paintAdSlot(main);
    void start();
  }, switches.coldLoadMs);

  window.addEventListener('popstate', ({ state }) => void follow(openedBy(state)));
  followServer((keys) => {
    if (list.element.isConnected) void list.refresh();
    pane.follow(keys);
  });
  listenToKeys(
    {
      r: pane.reply,
      R: pane.reply,
      Delete: remove,
      e: archive,
      E: archive,
      n: () => openNewMail(place),
      '/': () => chrome.search.focus(),
    },
    (key) => void ask('key', { key }),
  );
}
