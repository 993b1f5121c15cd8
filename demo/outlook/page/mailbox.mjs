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

/** What an entry of the history shows, as far as its address does not say it. @typedef {{ id: string | null, search: string }} Entry */

/** @type {Entry} */
const plainEntry = { id: null, search: '' };

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
  /** '' before a list is on screen. */
  let folder = '';
  let search = '';

  /** @param {Entry} entry @param {string} address */
  const push = (entry, address) => history.pushState(entry, '', address);

  /** @param {RowData} row */
  function open({ addressId }) {
    list.select(addressId);
    if (switches.opensNothing) return;
    const isNamed = switches.idInAddress && !search;
    push({ id: addressId, search }, addressIn(folder, isNamed ? addressId : null));
    void pane.show(addressId);
  }

  /** @param {{ folder: string, search: string }} wanted */
  function showList(wanted) {
    ({ folder, search } = wanted);
    chrome.markFolder(folder);
    return list.show(wanted, search ? words.searchResults : folderName(folder));
  }

  /** Shows what address and history say. @param {Entry} entry */
  async function follow(entry) {
    const route = parseRoute(location);
    if (route.kind !== 'mailbox') return location.reload();
    const opened = route.id ?? entry.id;
    const isListed = route.folder === folder && entry.search === search;
    list.select(opened);
    await Promise.all([isListed || showList({ folder: route.folder, search: entry.search }), pane.show(opened)]);
  }

  /** @param {{ folder: string, search: string }} wanted */
  function leaveFor(wanted) {
    push({ id: null, search: wanted.search }, wanted.search ? home : addressIn(wanted.folder, null));
    list.select(null);
    void pane.show(null);
    void showList(wanted);
  }

  /** @param {string} label @param {boolean} has */
  function relabel(label, has) {
    const key = pane.key();
    if (key === null) return;
    void ask('label', { key, label, has });
    leaveFor({ folder, search });
  }
  const remove = () => relabel('trash', true);
  const archive = () => relabel('inbox', false);
  const chrome = paintChrome({
    onFolder: (wanted) => leaveFor({ folder: wanted, search: '' }),
    onSearch: (wanted) => leaveFor({ folder, search: wanted }),
    onNewMail: () => openNewMail(place),
    onRemove: remove,
    onArchive: archive,
  });

  setTimeout(() => {
    chrome.content.append(list.element, main);
    if (switches.adSlot) paintAdSlot(main);
    void follow(plainEntry);
  }, switches.coldLoadMs);

  window.addEventListener('popstate', ({ state }) => void follow(/** @type {Entry | null} */ (state) ?? plainEntry));
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
