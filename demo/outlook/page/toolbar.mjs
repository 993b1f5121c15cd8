import { el } from '../../page/el.mjs';
import { switches, words } from './boot.mjs';
import { glyphed, icon } from './icons.mjs';

/** @import { AnswerKind } from '../../page/recipients.mjs' */
/** @import { IconName } from './icons.mjs' */

/** @param {IconName} name @param {string} label @param {() => void} onPress */
export function menuButton(name, label, onPress) {
  const button = el(
    'button',
    { type: 'button', role: 'menuitem', class: 'ms-Button', 'aria-label': label, title: label },
    icon(name),
    el('span', {}, glyphed(label)),
  );
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    onPress();
  });
  return el('div', { role: 'none' }, button);
}

/** @param {(kind: AnswerKind) => void} onAnswer */
const answerButtons = (onAnswer) => [
  menuButton('ArrowReplyRegular', words.reply, () => onAnswer('reply')),
  menuButton('ArrowReplyAllRegular', words.replyAll, () => onAnswer('reply-all')),
  menuButton('ArrowForwardRegular', words.forward, () => onAnswer('forward')),
];

/** The same buttons in a menu at the end of the page. @param {HTMLElement} anchor @param {(kind: AnswerKind) => void} onAnswer */
function openMenu(anchor, onAnswer) {
  document.querySelector('.hx-menu')?.remove();
  const menu = el(
    'div',
    { role: 'menu', class: 'hx-menu', 'aria-label': words.moreActions },
    ...answerButtons(onAnswer),
  );
  const { bottom, left } = anchor.getBoundingClientRect();
  menu.style.top = `${bottom}px`;
  menu.style.left = `${Math.max(8, left - 120)}px`;
  document.body.append(menu);
  document.addEventListener('click', () => menu.remove(), { once: true });
  menu.addEventListener('click', () => menu.remove(), { capture: true });
}

/** The buttons to answer with, or "…" that hides them. @param {string} label @param {(kind: AnswerKind) => void} onAnswer */
export function answerToolbar(label, onAnswer) {
  const more = menuButton('MoreHorizontalRegular', words.moreActions, () => openMenu(more, onAnswer));
  const buttons = switches.replyInMenu ? [] : answerButtons(onAnswer);
  return el('div', { role: 'toolbar', 'aria-label': label, class: 'fui-Toolbar' }, ...buttons, more);
}
