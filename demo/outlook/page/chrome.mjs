import { el, fill } from '../../page/el.mjs';
import { accountButton, mailboxRoots } from './account-marks.mjs';
import { boot, switches, words } from './boot.mjs';
import { glyphed, icon } from './icons.mjs';
import { menuButton } from './toolbar.mjs';

/** @import { IconName } from './icons.mjs' */

/** @typedef {'inbox' | 'drafts' | 'sentitems' | 'archive' | 'deleteditems' | 'junkemail'} Folder */

/** @type {[Folder, IconName][]} */
const folders = [
  ['inbox', 'MailInboxRegular'],
  ['drafts', 'DraftsRegular'],
  ['sentitems', 'SendRegular'],
  ['archive', 'ArchiveRegular'],
  ['deleteditems', 'DeleteRegular'],
  ['junkemail', 'ErrorCircleRegular'],
];

/** The folder pane leaves the page in narrow windows. */
const wide = matchMedia('(min-width: 1100px)');

/** Name of a folder in the language of the page. @param {string} folder */
export const folderName = (folder) => words[/** @type {Folder} */ (folder)] ?? folder;

/**
 * Everything around list and reading pane.
 * @param {object} hooks
 * @param {(folder: string) => void} hooks.onFolder
 * @param {(search: string) => void} hooks.onSearch
 * @param {() => void} hooks.onNewMail
 * @param {() => void} hooks.onRemove
 * @param {() => void} hooks.onArchive
 */
export function paintChrome({ onFolder, onSearch, onNewMail, onRemove, onArchive }) {
  document.title = fill(words.title, boot.owner.name);
  const field = el('input', {
    type: 'search',
    'aria-label': words.search,
    placeholder: words.search,
    autocomplete: 'off',
  });
  const search = el('form', { role: 'search', class: 'hx-search' }, icon('SearchRegular'), field);
  search.addEventListener('submit', (event) => {
    event.preventDefault();
    onSearch(field.value.trim());
  });
  const title = el(
    'div',
    { id: 'OwaTitleBar' },
    el('span', { class: 'hx-logo' }, words.product),
    search,
    accountButton(),
  );

  const newMail = menuButton('ComposeRegular', words.newMail, onNewMail);
  newMail.classList.add('hx-new');
  const ribbon = el(
    'div',
    { role: 'region', 'aria-label': words.ribbon, 'data-app-section': 'Ribbon' },
    newMail,
    menuButton('DeleteRegular', words.remove, onRemove),
    menuButton('ArchiveRegular', words.archive, onArchive),
  );
  /** @type {IconName[]} */
  const apps = ['MailRegular', 'CalendarRegular', 'PeopleRegular', 'AppsListRegular'];
  const rail = el('div', { role: 'navigation', 'aria-label': 'left-rail-appbar', class: 'hx-rail' }, ...apps.map(icon));

  const items = folders.map(([folder, picture]) => {
    const attributes = { role: 'treeitem', 'data-folder-name': folder, title: words[folder], tabindex: '0' };
    const item = el('div', attributes, icon(picture), el('span', {}, glyphed(words[folder])));
    item.addEventListener('click', () => onFolder(folder));
    return item;
  });
  const navigation = el(
    'div',
    {
      id: 'folderPaneDroppableContainer',
      role: 'region',
      'aria-label': words.navigation,
      'data-app-section': 'NavigationPane',
    },
    el('div', { role: 'tree' }, ...mailboxRoots(), ...items),
  );
  const content = el('div', { class: 'hx-content' });
  document.body.append(title, el('div', { class: 'hx-app' }, rail, el('div', { class: 'hx-mail' }, ribbon, content)));

  function placeNavigation() {
    if (wide.matches && switches.folderPane) content.prepend(navigation);
    else navigation.remove();
  }
  placeNavigation();
  wide.addEventListener('change', placeNavigation);

  return {
    content,
    search: field,
    /** @param {string} folder */
    markFolder: (folder) =>
      items.forEach((item) => item.setAttribute('aria-selected', String(item.dataset.folderName === folder))),
  };
}
