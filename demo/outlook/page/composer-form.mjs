import { el, lines } from '../../page/el.mjs';
import { boot, switches, words } from './boot.mjs';
import { longDate } from './dates.mjs';
import { icon } from './icons.mjs';
import { displayName } from './people.mjs';

/** @import { MailPerson } from '../../mailbox/types.ts' */
/** @import { ActedMessage } from '../types.ts' */

const LINE = 'elementToProof';
let forms = 0;

/** @param {MailPerson} person */
const chip = (person) =>
  el(
    'span',
    { contenteditable: 'false', class: '_EType_RECIPIENT_ENTITY', 'aria-label': person.address },
    el('span', { class: 'textContainer-1' }, displayName(person) || person.address),
  );

/** @param {string} key @param {'TO' | 'CC' | 'BCC'} field @param {string} label @param {MailPerson[]} people */
function well(key, field, label, people) {
  const box = el('div', { contenteditable: 'true', role: 'textbox', 'aria-label': label, class: 'hx-well' });
  box.append(...people.map(chip));
  const group = el('div', { role: 'group', id: `MSG_${key}_${field}`, class: 'hx-field' });
  group.append(el('button', { type: 'button', tabindex: '-1' }, label), box);
  return { group, box };
}

/** The words of a reply, each line as the editor makes it. @param {string} text */
export function ownPart(text) {
  const part = el('div');
  if (text) part.append(...lines(text, LINE));
  if (switches.emptyLine || text) part.append(el('div', { class: LINE }, el('br')));
  return part;
}

/** @param {ActedMessage} answered */
function quotedHeader({ from, to, atMs, text }, subject = '') {
  /** @param {MailPerson} person */
  const spelt = (person) => `${displayName(person)} <${person.address}>`;
  /** @type {[string, string][]} */
  const rows = [
    [words.from, spelt(from)],
    [words.sentLabel, longDate(atMs, switches)],
    [words.to, to.map(spelt).join('; ')],
    [words.subjectLabel, subject],
  ];
  const header = el('div', { id: 'divRplyFwdMsg', dir: words.direction });
  rows.forEach(([label, value], index) =>
    header.append(...(index ? [el('br')] : []), el('b', {}, label.trim()), ` ${value}`),
  );
  return el('div', { id: 'mail-editor-reference-message-container' }, el('hr'), header, el('div', {}, ...lines(text)));
}

/** Signature and quote below the rep's words. @param {ActedMessage | null} answered @param {string} subject */
export function belowPart(answered, subject) {
  const part = el('div');
  if (switches.signature && boot.signature)
    part.append(el('div', { id: 'Signature' }, ...lines(`-- \n${boot.signature}`, LINE)));
  if (answered) part.append(el('div', { id: 'appendonsend' }));
  if (answered && switches.quote === 'inside') part.append(quotedHeader(answered, subject));
  return part;
}

/**
 * A composer with everything in it but the content of its editor.
 * @param {object} mail
 * @param {ActedMessage | null} mail.answered
 * @param {MailPerson[]} mail.to
 * @param {MailPerson[]} mail.cc
 * @param {string} mail.subject
 */
export function paintForm({ answered, to, cc, subject }) {
  const number = forms++;
  const key = `r4nd0m${number}`;
  const send = el(
    'button',
    {
      type: 'button',
      class: 'hx-send',
      title: `${words.send} (Ctrl+Enter)`,
      'aria-label': words.send,
      'data-testid': 'ComposeSendButton',
    },
    icon('SendRegular'),
    el('span', {}, words.send),
  );
  const discard = el(
    'button',
    { type: 'button', 'aria-label': words.discard, title: words.discard },
    icon('DeleteRegular'),
  );
  const popOut = el('button', { type: 'button', 'aria-label': words.popOut, title: words.popOut }, icon('OpenRegular'));
  const status = el('span', { class: 'hx-status', 'aria-live': 'polite' });
  const toWell = well(key, 'TO', words.toField, to);
  const ccWell = well(key, 'CC', words.ccField, cc);
  const bccWell = well(key, 'BCC', words.bccField, []);
  const subjectField = el('input', {
    id: `MSG_${key}_SUBJECT`,
    type: 'text',
    autocomplete: 'off',
    'aria-label': words.subject,
    placeholder: words.addSubject,
    value: subject,
  });
  const editor = el('div', {
    id: `virtualEditScroller_${number + 1}`,
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    dir: words.direction,
    'aria-label': words.body + words.bodyHelp,
    tabindex: '0',
    class: 'hx-editor',
  });
  const holder = el('div', { id: `editorParent_${number + 1}` }, editor);
  const docking = el('div', { id: `docking_DockingTriggerPart_${number}` }, holder);
  if (answered && switches.quote === 'outside') docking.append(quotedHeader(answered, subject));
  const element = el(
    'div',
    { id: `docking_InitVisiblePart_${number}`, 'data-testid': 'compose', class: 'hx-compose' },
    el('div', { class: 'hx-bar' }, send, discard, popOut, status),
    toWell.group,
    ccWell.group,
    bccWell.group,
    subjectField,
    docking,
  );
  return { element, send, discard, status, subjectField, editor, toField: toWell.box, ccField: ccWell.box };
}
