import { el } from '../../page/el.mjs';
import { switches, words } from './boot.mjs';

/** "Undo send", for as long as undoing is possible. @param {() => void} onUndo */
export function offerUndo(onUndo) {
  const undo = el('button', { type: 'button', class: 'hx-undo' }, words.undo);
  const toast = el('div', { class: 'hx-toast', role: 'alert' }, el('span', {}, words.messageSent), undo);
  const timer = setTimeout(() => toast.remove(), switches.undoSendMs);
  undo.addEventListener('click', () => {
    clearTimeout(timer);
    toast.remove();
    onUndo();
  });
  document.querySelector('.hx-toast')?.remove();
  document.body.append(toast);
}
