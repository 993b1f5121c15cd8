import { el, picture } from '../../page/el.mjs';

const paths = {
  menu: 'M3 6h18v2H3zM3 11h18v2H3zM3 16h18v2H3z',
  search: 'M10 3a7 7 0 1 0 4.2 12.6l5 5 1.4-1.4-5-5A7 7 0 0 0 10 3zm0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10z',
  pencil: 'M4 16.5V20h3.5L17.9 9.6l-3.5-3.5zM19.8 7.7a1 1 0 0 0 0-1.4l-2.1-2.1a1 1 0 0 0-1.4 0l-1 1 3.5 3.5z',
  inbox: 'M4 4h16v16H4zm2 2v8h3.5a2.5 2.5 0 0 0 5 0H18V6z',
  send: 'M3 20v-6l8-2-8-2V4l19 8z',
  draft: 'M6 2h8l5 5v15H6zm2 2v16h9V8h-4V4z',
  all: 'M3 5h18v14H3zm2 3v9h14V8l-7 5z',
  trash: 'M6 8h12l-1 13H7zM9 3h6l1 2h4v2H4V5h4z',
  label: 'M3 6h12l6 6-6 6H3z',
  back: 'M20 11H8l5.5-5.5L12 4l-8 8 8 8 1.5-1.5L8 13h12z',
  archive: 'M5 3h14l2 4v14H3V7zm1.2 2-1 2h13.6l-1-2zM11 10v4H8l4 4 4-4h-3v-4z',
  refresh: 'M12 4a8 8 0 1 0 7.7 10h-2.1A6 6 0 1 1 12 6c1.7 0 3.1.7 4.2 1.8L13 11h7V4l-2.4 2.4A8 8 0 0 0 12 4z',
  newer: 'M15 5 8 12l7 7 1.5-1.5L11 12l5.5-5.5z',
  older: 'M9 5 7.5 6.5 13 12l-5.5 5.5L9 19l7-7z',
  star: 'm12 3 2.7 6 6.3.6-4.8 4.3 1.4 6.4L12 17l-5.6 3.3 1.4-6.4L3 9.6 9.3 9z',
  reply: 'M10 9V4l-8 8 8 8v-5c5.5 0 9 1.5 12 5-1-6.5-5-11-12-11z',
  forward: 'M14 9V4l8 8-8 8v-5c-5.5 0-9 1.5-12 5 1-6.5 5-11 12-11z',
  more: 'M5 10h3v3H5zM10.5 10h3v3h-3zM16 10h3v3h-3z',
};

/** @typedef {keyof typeof paths} IconName */

/** @param {IconName} name */
export const icon = (name) => picture(paths[name], `icon icon-${name}`);

/** @param {IconName} name @param {string} label accessible name @param {() => void} onPress */
export function iconButton(name, label, onPress) {
  const button = el(
    'div',
    { class: 'T-I icon-button', role: 'button', tabindex: '0', 'aria-label': label, title: label },
    icon(name),
  );
  button.addEventListener('click', onPress);
  return button;
}

/** Shows or hides as Gmail does: by style. @param {HTMLElement} element @param {boolean} isShown */
export function show(element, isShown) {
  element.style.display = isShown ? '' : 'none';
}
