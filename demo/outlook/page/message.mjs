import { el, lines } from '../../page/el.mjs';
import { fullDateOf, switches, words } from './boot.mjs';
import { glyphed, icon } from './icons.mjs';
import { avatar, displayName, personButton, personText, senderText } from './people.mjs';
import { answerToolbar } from './toolbar.mjs';

/** @import { MailPerson } from '../../mailbox/types.ts' */
/** @import { AnswerKind } from '../../page/recipients.mjs' */
/** @import { ActedMessage } from '../types.ts' */

/** @typedef {ReturnType<typeof paintMessage>} MessageBox */
/** @typedef {'headers' | 'whole' | 'less'} Pass how far rendering has come: names and dates, everything, without addresses again */

export const heading = { role: 'heading', 'aria-level': '3' };
let bodies = 0;

/** An id that exists in the shape of today and not in that of 2025. @param {string} id */
export const messageId = (id) => (switches.messageIds ? { id } : {});

/** @param {string} key @param {'TO' | 'CC'} field @param {string} prefix @param {MailPerson[]} people @param {boolean} hasAddress */
function recipients(key, field, prefix, people, hasAddress) {
  const texts = people.map((person) => personText(person, hasAddress));
  const well = el('div', { 'data-testid': 'RecipientWell' }, glyphed(prefix));
  texts.forEach((text, index) => well.append(index ? '; ' : '', personButton(text, text)));
  return el('div', { ...messageId(`MSG_${key}_${field}`), ...heading, 'aria-label': prefix + texts.join('; ') }, well);
}

/** @param {string} key */
function attachments(key) {
  const file = el('div', { title: 'notes.pdf' }, icon('AttachRegular'), 'notes.pdf');
  const tile = el('div', { role: 'option', tabindex: '0', 'aria-label': 'notes.pdf 205 KB' }, file);
  const list = el('div', { role: 'listbox', 'aria-label': words.attachments }, tile);
  return el('div', { ...messageId(`MSG_${key}_ATTACHMENTS`), ...heading, class: 'hx-files' }, list);
}

/**
 * One message of a conversation, expanded or collapsed; a click on a collapsed one expands it.
 * @param {ActedMessage} message
 * @param {object} options
 * @param {string} options.key the x of `MSG_<x>_FROM`
 * @param {boolean} options.isExpanded
 * @param {boolean} options.isNewest
 * @param {(kind: AnswerKind) => void} options.onAnswer
 */
export function paintMessage(message, { key, isExpanded: isExpandedAtFirst, isNewest, onAnswer }) {
  const element = el('div', { class: 'hx-m' });
  let isExpanded = isExpandedAtFirst;
  /** @type {Pass} */
  let pass = 'headers';

  /** @param {boolean} hasAddress */
  function sender(hasAddress) {
    const text = senderText(message, hasAddress);
    const { messageIds, senderMark } = switches;
    const isLabelled = messageIds || senderMark === 'from-label';
    const isHeading = messageIds || senderMark !== 'hover-target';
    const button = personButton(text, (isLabelled ? glyphed(words.from) : '') + text);
    return el('span', { ...messageId(`MSG_${key}_FROM`), ...(isHeading && heading), class: 'hx-from' }, button);
  }

  const date = () =>
    el(
      'div',
      {
        ...messageId(`MSG_${key}_DATETIME`),
        'data-testid': 'SentReceivedSavedTime',
        ...heading,
        class: 'hx-date',
      },
      glyphed(fullDateOf(message.atMs)),
    );

  /** @param {boolean} hasAddress */
  function collapsed(hasAddress) {
    const host = el(
      'div',
      { class: 'wide-content-host' },
      avatar(displayName(message.from)),
      sender(hasAddress && switches.collapsedSender === 'shown'),
      el('span', { class: 'hx-preview' }, message.text.slice(0, 90).replaceAll('\n', ' ')),
      date(),
    );
    const box = el('div', { 'aria-expanded': 'false', role: 'button', tabindex: '0' }, host);
    box.addEventListener('click', () => {
      isExpanded = true;
      paint();
    });
    return box;
  }

  /** @param {boolean} hasAddress @param {boolean} isWhole */
  function expanded(hasAddress, isWhole) {
    const { to, cc, text } = message;
    const head = el('div', { class: 'hx-head' }, avatar(displayName(message.from)), sender(hasAddress));
    const mail = el('div', { tabindex: '-1', 'aria-label': words.emailMessage }, head);
    if (isWhole) {
      head.append(answerToolbar(words.messageActions, onAnswer));
      mail.append(recipients(key, 'TO', words.to, to, hasAddress));
      if (cc.length) mail.append(recipients(key, 'CC', words.cc, cc, hasAddress));
    }
    mail.append(date());
    if (isWhole) {
      if (isNewest && switches.attachments) mail.append(attachments(key));
      const shown = isNewest && switches.draftWordInBody ? `${text}\n[Draft] ${words.notSent}` : text;
      const id = `UniqueMessageBody_${++bodies}`;
      const body = el('div', { id, class: 'allowTextSelection', tabindex: '0' });
      body.append(el('div', { dir: 'auto' }, ...lines(shown)));
      mail.append(el('div', { role: 'document', 'aria-label': words.body }, body));
    }
    return el('div', { 'aria-expanded': 'true' }, el('div', { class: 'wide-content-host' }, mail));
  }

  function paint() {
    const hasAddress = pass === 'whole';
    element.replaceChildren(isExpanded ? expanded(hasAddress, pass !== 'headers') : collapsed(hasAddress));
  }
  paint();

  return {
    element,
    message,
    /** @param {Pass} next */
    show: (next) => {
      pass = next;
      paint();
    },
  };
}
