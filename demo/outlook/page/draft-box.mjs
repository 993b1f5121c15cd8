import { el, fill, lines } from '../../page/el.mjs';
import { boot, fullDateOf, switches, words } from './boot.mjs';
import { heading, messageId } from './message.mjs';
import { avatar, personButton } from './people.mjs';

/** @import { ActedDraft } from '../../account/types.ts' */

/**
 * A reply that was not sent, as it stands in its conversation: no button answers it, and its header says what it is.
 * @param {ActedDraft} draft
 * @param {() => void} onEdit it was clicked
 */
export function paintDraft({ id, text, savedAtMs }, onEdit) {
  const key = `QADdraft${id.replace(/\W/g, '').slice(-8)}`;
  const { name } = boot.owner;
  const { draftMark } = switches;
  const sender = el('span', { ...messageId(`MSG_${key}_FROM`), ...heading }, personButton(name, words.from + name));
  const word =
    draftMark === 'notice' || draftMark === 'word' ? [el('span', { class: 'hx-draft' }, words.draftMark)] : [];
  const notice = draftMark === 'notice' ? [el('div', { class: 'hx-notice' }, words.notSent)] : [];
  const at = fullDateOf(savedAtMs);
  const date = el(
    'div',
    { ...messageId(`MSG_${key}_DATETIME`), 'data-testid': 'SentReceivedSavedTime', ...heading, class: 'hx-date' },
    draftMark === 'saved-date' ? fill(words.savedAt, at) : at,
  );
  const body = el('div', { id: `UniqueMessageBody_${key}`, class: 'allowTextSelection' }, ...lines(text));
  const mail = el(
    'div',
    { tabindex: '-1', 'aria-label': words.emailMessage },
    el('div', { class: 'hx-head' }, avatar(name), ...word, sender),
    ...notice,
    date,
    el('div', { role: 'document', 'aria-label': words.body }, body),
  );
  const element = el('div', { class: 'hx-m' });
  element.append(el('div', { 'aria-expanded': 'true' }, el('div', { class: 'wide-content-host' }, mail)));
  element.addEventListener('click', onEdit);
  return element;
}
