import { el } from '../../page/el.mjs';
import { switches, words } from './boot.mjs';
import { paintDraft } from './draft-box.mjs';
import { heading, paintMessage } from './message.mjs';
import { answerToolbar } from './toolbar.mjs';

/** @import { ActedDraft } from '../../account/types.ts' */
/** @import { AnswerKind } from '../../page/recipients.mjs' */
/** @import { ActedMessage, ThreadData } from '../types.ts' */
/** @import { MessageBox, Pass } from './message.mjs' */

/** @typedef {ReturnType<typeof paintConversation>} ConversationView */

/** From this many messages on, "Show more messages" hides some. */
const HIDES_FROM = 5;

/** @param {number} index @param {number} count */
function isExpandedAtFirst(index, count) {
  if (switches.collapsed === 'none' || index === count - 1) return true;
  return switches.collapsed === 'middle' && index === count - 2;
}

/** @param {string} conversationId */
const paneKey = (conversationId) => conversationId.slice(-12).replace(/\W/g, '');

/**
 * An open conversation. Nothing of it is shown until a pass says so.
 * @param {ThreadData} loaded
 * @param {object} hooks
 * @param {boolean} hooks.isAlone one message in a window of its own, without the marks of a conversation
 * @param {(message: ActedMessage, kind: AnswerKind) => void} hooks.onAnswer
 * @param {(draft: ActedDraft) => void} hooks.onEditDraft
 * @param {() => boolean} hooks.isWriting whether a composer holds the draft
 */
export function paintConversation(loaded, { isAlone, onAnswer, onEditDraft, isWriting }) {
  const salt = switches.keysPerRender ? Math.random().toString(36).slice(2, 6) : '';
  /** By sync id, in order of time. @type {Map<string, MessageBox>} */
  const boxes = new Map();
  /** @type {Pass | 'none' | 'subject'} */
  let pass = 'none';
  let hidesSome = switches.showMore;
  let data = loaded;
  const scroll = el('div', isAlone ? {} : { class: 'customScrollBar' });
  const section = isAlone
    ? el('div', { class: 'owaMailComposeEditorScrollContainer customScrollBar' })
    : el('div', { 'data-app-section': 'ConversationContainer' });
  const element = el('div', {
    id: isAlone ? 'ItemReadingPaneContainer' : 'ConversationReadingPaneContainer',
    tabindex: '-1',
  });

  const subject = () => {
    const title = () => el('span', { title: data.subject }, data.subject);
    const key = data.messages.at(-1)?.key ?? '';
    const id = isAlone ? `MSG_${key}_SUBJECT` : `CONV_${paneKey(data.conversationId)}_SUBJECT`;
    const own = el('div', { class: 'hx-subject' }, el('span', { id, ...heading }, title()));
    if (!switches.subjectTwice) return [own];
    const copilot = el('div', { class: 'hx-copilot' }, `${words.summary}: `, el('span', { id, ...heading }, title()));
    return [own, copilot];
  };

  /** @param {ActedMessage} message @param {number} index */
  function boxOf(message, index) {
    const known = boxes.get(message.syncId);
    if (known) return known;
    const count = data.messages.length;
    const made = paintMessage(message, {
      key: message.key + salt,
      isExpanded: isExpandedAtFirst(index, count),
      isNewest: index === count - 1,
      onAnswer: (kind) => onAnswer(message, kind),
    });
    boxes.set(message.syncId, made);
    if (pass === 'whole' || pass === 'less') made.show(pass);
    return made;
  }

  function paintMessages() {
    const { messages, draft } = data;
    /** @type {HTMLElement[]} */
    const painted = messages.map(boxOf).map(({ element: box }) => box);
    if (hidesSome && painted.length >= HIDES_FROM) {
      const more = el('button', { type: 'button', class: 'hx-more' }, words.showMore);
      more.addEventListener('click', () => {
        hidesSome = false;
        paintMessages();
      });
      painted.splice(1, painted.length - 3, more);
    }
    if (draft && !isWriting()) painted.push(paintDraft(draft, () => onEditDraft(draft)));
    if (switches.order === 'newest-on-top') painted.reverse();
    const last = messages.at(-1);
    const quick = last ? [answerToolbar(words.quickActions, (kind) => onAnswer(last, kind))] : [];
    scroll.replaceChildren(...painted, ...quick);
  }

  return {
    element,
    /** @param {Pass | 'subject'} next */
    show: (next) => {
      pass = next;
      if (next === 'subject') {
        element.replaceChildren(section);
        section.replaceChildren(...subject());
        return;
      }
      if (!scroll.isConnected) {
        paintMessages();
        section.append(scroll);
      }
      for (const box of boxes.values()) box.show(next);
    },
    /** Scrolls to the newest message. */
    showNewest: () => {
      const newest = data.messages.at(-1);
      if (newest) boxes.get(newest.syncId)?.element.scrollIntoView({ block: 'nearest' });
    },
    newest: () => data.messages.at(-1),
    data: () => data,
    /** Brings the messages up to date. @param {ThreadData} fresh */
    update: (fresh) => {
      data = fresh;
      const present = new Set(fresh.messages.map(({ syncId }) => syncId));
      for (const syncId of boxes.keys()) if (!present.has(syncId)) boxes.delete(syncId);
      if (scroll.isConnected) paintMessages();
    },
  };
}
