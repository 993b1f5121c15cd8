import { el } from '../../page/el.mjs';
import { switches, words } from './boot.mjs';
import { icon, show } from './dom.mjs';
import { onPressed } from './press.mjs';

/** @import { ActedMessage } from '../types.ts' */
/** @import { AnswerKind } from '../../page/recipients.mjs' */

/** @param {'bkH' | 'bkI' | 'bkG'} kind @param {'reply' | 'forward'} picture @param {string} label */
const button = (kind, picture, label) =>
  el('span', { class: `ams ${kind}`, role: 'link', tabindex: '0' }, icon(picture), label);

/** @param {ActedMessage[]} messages @param {(kind: AnswerKind) => void} onAnswer */
function paintBar(messages, onAnswer) {
  const last = messages.at(-1);
  const reply = button('bkH', 'reply', words.reply);
  const all = button('bkI', 'reply', words.replyAll);
  const forward = button('bkG', 'forward', words.forward);
  onPressed(reply, () => onAnswer('reply'));
  onPressed(all, () => onAnswer('reply-all'));
  onPressed(forward, () => onAnswer('forward'));
  const hasMore = last !== undefined && last.to.length + last.cc.length > 1;
  const buttons = [reply, ...(hasMore ? [all] : []), forward];
  return el('div', { class: 'amr' }, el('div', { class: 'nr' }, el('div', { class: 'amn' }, ...buttons)));
}

/** Reply, reply all and forward below a conversation, in the variant this Gmail has. @param {ActedMessage[]} messages @param {(kind: AnswerKind) => void} onAnswer */
export function paintReplyBar(messages, onAnswer) {
  if (switches.replyBar === 'none') return [];
  const bar = paintBar(messages, onAnswer);
  if (switches.replyBar === 'bar') return [bar];
  const twin = el('table', {}, el('tbody', {}, el('tr', {}, el('td', {}, paintBar(messages, onAnswer)))));
  show(twin, false);
  return [twin, bar];
}
