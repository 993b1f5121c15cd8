import { el } from '../../page/el.mjs';
import { words } from './boot.mjs';

const CHANGES_EVERY_MS = 200;

/** An advertisement that never stops changing. @param {HTMLElement} place */
export function paintAdSlot(place) {
  const counter = el('span', {}, '0');
  place.append(el('div', { class: 'hx-ad' }, `${words.advertisement} `, counter));
  let count = 0;
  setInterval(() => {
    counter.textContent = String(++count);
  }, CHANGES_EVERY_MS);
}
