import { fetchList, fetchThread, words } from './boot.mjs';
import { openComposer } from './composer.mjs';
import { el } from './dom.mjs';

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

/** A new mail. */
export function composeNew() {
  const { dialog, place } = openDialog(words.newMessage, false);
  const onClosed = () => dialog.remove();
  openComposer(place, {
    thread: null,
    to: [],
    subject: '',
    draft: null,
    quote: () => null,
    onClosed,
    onUndone: () => undefined,
  });
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
    thread: { key: data.key, permId: data.permId, hex: data.hex, answers: last.syncId },
    to: last.isOwn ? last.to : [last.from],
    subject: `Re: ${data.subject}`,
    draft: null,
    quote: () => null,
    onClosed: () => dialog.remove(),
    onUndone: () => undefined,
  });
}
