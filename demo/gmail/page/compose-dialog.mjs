import { el } from '../../page/el.mjs';
import { recipientsOf } from '../../page/recipients.mjs';
import { boot, fetchList, fetchThread, isOwnAddress, switches, words } from './boot.mjs';
import { openComposer } from './composer.mjs';
import { openOwnWindow } from './own-window.mjs';

/** A pop-up at the bottom of the page, for a composer. @param {string} title @param {boolean} isReply */
function openDialog(title, isReply) {
  const place = el('div', { class: 'AD-body' });
  const name = el('h2', { class: 'a3E' }, el('div', { class: 'aYF' }, title));
  const dialog = el(
    'div',
    { class: 'AD nH', role: 'dialog', 'aria-label': title },
    el('div', { class: `Hp ${isReply ? 'HQ' : ''}` }, name),
    place,
  );
  document.body.append(dialog);
  return { dialog, place };
}

/** @param {HTMLElement} place @param {() => void} onClosed */
const composeIn = (place, onClosed) =>
  openComposer(place, {
    kind: 'new',
    thread: null,
    to: [],
    cc: [],
    subject: '',
    draft: null,
    quote: () => null,
    onClosed,
    onUndone: () => undefined,
  });

/** A new mail, in a pop-up or in a window of its own. */
export function composeNew() {
  if (switches.composeWindow) return openOwnWindow('compose');
  const { dialog, place } = openDialog(words.newMessage, false);
  composeIn(place, () => dialog.remove());
}

/** Fills a window of its own with a new mail. */
export function fillWithComposer() {
  const place = el('div', { class: 'nH' });
  document.body.append(place);
  document.title = `${words.newMessage} - ${boot.owner.address} - Gmail`;
  composeIn(place, () => window.close());
}

/** A pop-up reply to another conversation than the one on screen. @param {string} hex legacy thread id of the one on screen */
export async function popUpReplyToAnother(hex) {
  if (document.querySelector('[role=dialog]')) return;
  const { rows } = await fetchList({ name: 'inbox', argument: '', page: 1 });
  const other = rows.find((row) => row.hex !== hex);
  const data = other ? await fetchThread(other.hex) : null;
  const last = data?.messages.at(-1);
  if (!data || !last) return;
  const { dialog, place } = openDialog(data.subject, true);
  openComposer(place, {
    kind: 'reply',
    thread: { key: data.key, permId: data.permId, hex: data.hex, answers: last.syncId },
    ...recipientsOf('reply', last, isOwnAddress),
    subject: `Re: ${data.subject}`,
    draft: null,
    quote: () => null,
    onClosed: () => dialog.remove(),
    onUndone: () => undefined,
  });
}
