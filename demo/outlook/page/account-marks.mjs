import { el, fill } from '../../page/el.mjs';
import { boot, switches, words } from './boot.mjs';
import { glyphed, icon } from './icons.mjs';
import { avatar } from './people.mjs';

const { owner, isPersonal } = boot;
const [, domain = ''] = owner.address.split('@');
/** A mailbox the owner shares with others. */
const shared = `sales.team@${domain}`;

const showsHeader = !isPersonal && ['agree', 'header-only', 'shared-mailbox'].includes(switches.accountSources);
const showsTree = isPersonal || ['agree', 'tree-only', 'shared-mailbox'].includes(switches.accountSources);

/** The button of the account in the header; a personal account's says nothing. */
export function accountButton() {
  const picture = avatar(owner.name);
  if (!showsHeader) return el('div', { id: 'mectrl_headerPicture' }, picture);
  const label = glyphed(fill(words.accountManager, `${owner.name} ${owner.address}`));
  return el(
    'button',
    { type: 'button', id: 'O365_MainLink_Me', 'aria-label': label },
    el('div', { id: 'mectrl_main_trigger' }, picture),
  );
}

/** Roots of the folder tree: the own mailbox, and one that is shared. */
export function mailboxRoots() {
  const named = switches.accountSources === 'none' ? [owner.name] : [owner.address];
  const addresses = switches.accountSources === 'shared-mailbox' ? [owner.address, shared] : named;
  return addresses.map((address, index) => {
    const isShown = showsTree && switches.accountSources !== 'none';
    const text = isShown ? address : owner.name;
    const id =
      isPersonal || !isShown ? {} : { id: `primaryMailboxRoot_${boot.mailboxGuid}${index ? `_${index}` : ''}` };
    const data = isPersonal || !isShown ? {} : { 'data-folder-name': address };
    return el(
      'div',
      { ...id, ...data, role: 'treeitem', 'aria-level': '1', 'aria-expanded': 'true', title: text, class: 'hx-root' },
      icon('MailRegular'),
      el('span', {}, text),
    );
  });
}
