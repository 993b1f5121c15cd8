import { el, lines } from '../../page/el.mjs';
import { boot, switches, words } from './boot.mjs';
import { plainBody } from './composer-text.mjs';
import { icon, show } from './dom.mjs';

/** @import { MailPerson } from '../../mailbox/types.ts' */

/** @param {string} name @param {string} value */
const hidden = (name, value) => el('input', { type: 'hidden', name, value });

/** @param {MailPerson} person */
const chip = ({ address, name }) =>
  el('div', { role: 'option', class: 'afV', 'data-name': name, 'data-hovercard-id': address }, name || address);

/** @param {MailPerson[]} people */
const chips = (people) => el('div', { role: 'listbox', class: 'chips' }, ...people.map(chip));

/** @param {'to' | 'cc'} name @param {string} label */
const peopleField = (name, label) => el('textarea', { name, class: 'vO', rows: '1', 'aria-label': label });

/** The From menu, for mailboxes with more than one address. @param {HTMLInputElement} from */
function fromMenu(from) {
  const own = [boot.owner, ...boot.aliases];
  const shown = el('div', { class: 'az2 az4 L3', role: 'button', tabindex: '0', 'aria-haspopup': 'true' });
  const items = own.map(({ address, name }) =>
    el('div', { class: 'J-N', role: 'menuitem', value: address }, `${name} <${address}>`),
  );
  const menu = el('div', { class: 'J-M', role: 'menu' }, ...items);
  const choose = /** @param {string} address */ (address) => {
    from.value = address;
    shown.textContent = `${words.from} ${address}`;
    show(menu, false);
  };
  choose(boot.owner.address);
  shown.addEventListener('click', () => show(menu, menu.style.display === 'none'));
  own.forEach(({ address }, index) => items[index]?.addEventListener('click', () => choose(address)));
  return el('div', { class: 'from' }, shown, menu);
}

/** What stands in the editor: words, signature, and the quote once it was expanded. @param {string} text */
function bodyNodes(text) {
  const { signature } = boot;
  const written = text ? lines(text) : [el('div', {}, el('br'))];
  if (!signature) return written;
  const sign = el(
    'div',
    { class: 'gmail_signature', dir: 'auto', 'data-smartmail': 'gmail_signature' },
    ...lines(signature),
  );
  return [...written, el('div', {}, el('br')), el('span', { class: 'gmail_signature_prefix' }, '-- '), el('br'), sign];
}

/**
 * The frame of a composer with everything in it but the editor, which `addEditor` puts in: Gmail's comes later, too.
 * @param {object} mail
 * @param {string} mail.draftId `#msg-a:r…`
 * @param {{ permId: string, hex: string, answers: string } | null} mail.thread null for a new mail
 * @param {MailPerson[]} mail.to nobody: a field to write them in
 * @param {MailPerson[]} mail.cc
 * @param {string} mail.subject
 */
export function paintForm({ draftId, thread, to, cc, subject }) {
  const from = hidden('from', '');
  const isAddressed = to.length > 0;
  const toField = peopleField('to', words.to);
  const ccField = peopleField('cc', 'Cc');
  const recipients = [
    el('div', { class: 'anm', name: 'to' }, isAddressed ? chips(to) : toField),
    ...(cc.length || !isAddressed ? [el('div', { class: 'anm', name: 'cc' }, isAddressed ? chips(cc) : ccField)] : []),
  ];
  const subjectBox = el('input', {
    name: 'subjectbox',
    class: 'aoT',
    placeholder: words.subject,
    value: subject,
    ...(isAddressed && { hidden: true }),
  });
  const twins = switches.recipientTwins
    ? [...to, ...cc].map(({ address, name }) => el('span', { class: 'vN', email: address, name }))
    : [];
  const form = el(
    'form',
    { class: 'bAs' },
    el('div', { class: 'GS' }, icon('reply'), ...recipients),
    el('div', { class: 'twins', hidden: true }, ...twins),
    ...[
      hidden('composeid', draftId.slice(-8)),
      hidden('draft', draftId),
      hidden('rt', thread ? `#${thread.permId}` : ''),
    ],
    ...[
      hidden('lts', thread?.hex ?? ''),
      hidden('rm', thread?.answers ?? ''),
      from,
      hidden('ishtml', switches.plainText ? '0' : '1'),
    ],
    subjectBox,
  );
  if (boot.aliases.length) form.append(fromMenu(/** @type {HTMLInputElement} */ (from)));
  form.addEventListener('submit', (event) => event.preventDefault());

  const cell = el('td', { class: 'Ap' });
  const status = el('span', { class: 'oG aOy', 'aria-live': 'polite' });
  const expand = el('div', { class: 'ajR', role: 'button', tabindex: '0', 'aria-label': words.trimmed }, icon('more'));
  const send = el(
    'div',
    { class: 'T-I J-J5-Ji aoO', role: 'button', tabindex: '1', 'aria-label': words.send },
    words.send,
  );
  const discard = el(
    'div',
    { class: 'oh J-Z-I', role: 'button', tabindex: '1', 'aria-label': words.discard },
    icon('trash'),
  );
  const tools = el('div', { class: 'aDh' }, send, status, discard);
  const body = el('table', { class: 'cf An' }, el('tbody', {}, el('tr', {}, cell)));
  const inner = el('td', { class: 'I5' }, form, body, ...(thread ? [expand] : []), tools);
  const table = el('table', { class: 'aoP' }, el('tbody', {}, el('tr', {}, inner)));
  const frame = el('div', { class: 'M9' }, el('div', { class: 'aoI', role: 'region' }, table));

  /** @param {string} text the rep's words so far @returns {HTMLElement} what the rep writes in */
  function addEditor(text) {
    const editor = el(
      'div',
      {
        class: 'Am aiL aO9 Al editable LW-avf',
        g_editable: 'true',
        role: 'textbox',
        contenteditable: 'true',
        tabindex: '1',
        'aria-label': words.messageBody,
        'aria-multiline': 'true',
        jsaction: 'input:.CLIENT',
        dir: 'auto',
      },
      ...bodyNodes(text),
    );
    const plain = el('textarea', { class: 'Ak', 'aria-label': words.messageBody, dir: 'auto', rows: '8' });
    plain.value = plainBody(text, boot.signature);
    const rich = el('div', { class: 'Ar Au' }, editor);
    const flat = el('div', { class: 'Ar As' }, plain);
    show(rich, !switches.plainText);
    show(flat, switches.plainText);
    show(expand, !switches.plainText);
    cell.append(rich, flat);
    return switches.plainText ? plain : editor;
  }
  return {
    frame,
    form,
    from: /** @type {HTMLInputElement} */ (from),
    toField,
    ccField,
    subjectBox,
    status,
    expand,
    send,
    discard,
    addEditor,
  };
}
