import { el } from '../../page/el.mjs';
import { words } from './boot.mjs';

/** A short notice with Undo, for as long as undoing is possible. @param {string} text @param {number} forMs @param {() => void} onUndo */
export function offerUndo(text, forMs, onUndo) {
  const undo = el('span', { class: 'ag a8k', role: 'link', tabindex: '0', id: 'link_undo' }, words.undo);
  const toast = el('div', { class: 'vh', role: 'alert' }, el('span', { class: 'bAq' }, text), undo);
  const timer = setTimeout(() => toast.remove(), forMs);
  undo.addEventListener('click', () => {
    clearTimeout(timer);
    toast.remove();
    onUndo();
  });
  document.querySelector('.vh')?.remove();
  document.body.append(toast);
}
