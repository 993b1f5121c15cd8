import { switches, words } from './boot.mjs';
import { el, icon, show } from './dom.mjs';
import { onPressed } from './press.mjs';

/** @import { ActedMessage } from '../types.ts' */

/** @param {'bkH' | 'bkI' | 'bkG'} kind @param {'reply' | 'forward'} picture @param {string} label */
const button = (kind, picture, label) =>
  el('span', { class: `ams ${kind}`, role: 'link', tabindex: '0' }, icon(picture), label);

/** @param {ActedMessage[]} messages @param {() => void} onReply */
function paintBar(messages, onReply) {
  const last = messages.at(-1);
  const reply = button('bkH', 'reply', words.reply);
  const all = button('bkI', 'reply', words.replyAll);
  onPressed(reply, onReply);
  onPressed(all, onReply);
  const hasMore = last !== undefined && last.to.length + last.cc.length > 1;
  const buttons = [reply, ...(hasMore ? [all] : []), button('bkG', 'forward', words.forward)];
  return el('div', { class: 'amr' }, el('div', { class: 'nr' }, el('div', { class: 'amn' }, ...buttons)));
}

/** Reply, reply all and forward below a conversation, in the variant this Gmail has. @param {ActedMessage[]} messages @param {() => void} onReply */
export function paintReplyBar(messages, onReply) {
  if (switches.replyBar === 'none') return [];
  const bar = paintBar(messages, onReply);
  if (switches.replyBar === 'bar') return [bar];
  const twin = el('table', {}, el('tbody', {}, el('tr', {}, el('td', {}, paintBar(messages, onReply)))));
  show(twin, false);
  return [twin, bar];
}
