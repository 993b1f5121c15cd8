import { el } from '../../page/el.mjs';
import { recipientsOf } from '../../page/recipients.mjs';
import { afterIdDelay, ask, fetchThread, isOwnAddress, switches, words } from './boot.mjs';
import { popUpReplyToAnother } from './compose-dialog.mjs';
import { openComposer } from './composer.mjs';
import { iconButton, show } from './dom.mjs';
import { shownSubject } from './list-row.mjs';
import { paintMessage, quoteOf } from './message.mjs';
import { paintReplyBar } from './reply-bar.mjs';

/** @import { ActedDraft } from '../../account/types.ts' */
/** @import { ActedMessage, ThreadData } from '../types.ts' */
/** @import { MessageItem, MessageState } from './message.mjs' */
/** @import { AnswerKind } from '../../page/recipients.mjs' */

/** @typedef {NonNullable<Awaited<ReturnType<typeof openThread>>>} ThreadView */

/** Extra delay of ids in a split pane, where they come long after the text. */
const RACE_MS = 700;
/** From this many messages on, the middle hides behind a count. */
const SUPER_COLLAPSED_FROM = 9;

/** How each message of a conversation is shown at first. @param {ActedMessage[]} messages @returns {MessageState[]} */
function firstStates(messages) {
  const last = messages.length - 1;
  const hidesMiddle = switches.superCollapses && messages.length >= SUPER_COLLAPSED_FROM;
  return messages.map(({ isUnread }, index) => {
    if (index === last) return switches.lastCollapsed ? 'collapsed' : 'expanded';
    if (isUnread) return 'expanded';
    return hidesMiddle && index > 0 && index < last - 1 ? 'hidden' : 'collapsed';
  });
}

/** Hides the middle behind one item that shows how many there are; a click on it shows them collapsed. @param {MessageItem[]} items */
function hideMiddle(items) {
  const hidden = items.filter((item) => item.state() === 'hidden');
  const shown = hidden.at(-1)?.element;
  if (!shown) return;
  const count = el('div', { class: 'adx', role: 'button', tabindex: '0' }, el('span', {}, String(hidden.length)));
  shown.classList.add('adv');
  shown.append(count);
  count.addEventListener('click', () => hidden.forEach((item) => item.setState('collapsed')));
}

/**
 * Opens a conversation and paints it; null when the address names none.
 * @param {string} address token or legacy id
 * @param {{ isInPane: boolean, onBack: () => void }} options
 */
export async function openThread(address, { isInPane, onBack }) {
  const loaded = await fetchThread(address);
  if (!loaded) return null;
  const { key, permId, hex, subject } = loaded;
  /** By sync id. @type {Map<string, MessageItem>} */
  const items = new Map();
  const extraMs = isInPane && switches.paneIdRace ? RACE_MS : 0;
  const schedule = /** @param {(() => void)[]} late */ (late) => afterIdDelay(late, extraMs);
  const list = el('div', { role: 'list' });
  const bar = el('div', { class: 'btDi4d' });
  /** @type {import('./composer.mjs').Composer | null} */
  let composer = null;

  /** @param {MessageItem} target @param {ActedDraft | null} draft @param {AnswerKind} kind */
  function compose({ message, replySlot }, draft, kind) {
    if (composer) return composer.focus();
    show(bar, false);
    composer = openComposer(replySlot, {
      kind,
      thread: { key, permId, hex, answers: message.syncId },
      ...recipientsOf(kind, message, isOwnAddress),
      ...(draft && { to: draft.to, cc: draft.cc }),
      subject: `${kind === 'forward' ? 'Fwd' : 'Re'}: ${subject}`,
      draft,
      quote: () => quoteOf(message),
      onClosed: () => {
        composer = null;
        show(bar, true);
      },
      onUndone: () => void refresh().then(openDraft),
    });
  }

  const lastItem = () => [...items.values()].find(({ element }) => element === list.lastElementChild);
  /** @param {ActedDraft | null} draft @param {AnswerKind} [kind] */
  function answerLast(draft, kind = 'reply') {
    const last = lastItem();
    if (!last) return;
    if (last.state() !== 'expanded') last.setState('expanded');
    compose(last, draft, kind);
  }
  /** A draft saved earlier stands in the conversation as a live composer. @param {ThreadData | null} data */
  function openDraft(data) {
    if (data?.draft && !composer) answerLast(data.draft);
  }

  /** @param {ActedMessage} message @param {MessageState} state @param {ActedMessage | undefined} quoted */
  function paintItem(message, state, quoted) {
    const onReply = () => compose(made, null, 'reply');
    const made = paintMessage(message, { permId, quoted, state, schedule, onReply });
    items.set(message.syncId, made);
    return made;
  }

  /** @param {ActedMessage[]} messages */
  const markRead = (messages) => {
    if (messages.some(({ isUnread }) => isUnread)) void ask('read', { key });
  };

  /** Brings the items up to date; a message that came since is shown expanded. */
  async function refresh() {
    const data = await fetchThread(address);
    const messages = data?.messages ?? [];
    const present = new Set(messages.map(({ syncId }) => syncId));
    for (const [syncId, item] of items)
      if (!present.has(syncId)) {
        item.element.remove();
        items.delete(syncId);
      }
    messages.forEach((message, index) => {
      const known = items.get(message.syncId);
      if (known) return known.setHex(message.hex);
      const made = paintItem(message, 'expanded', messages[index - 1]);
      const before = items.get(messages[index - 1]?.syncId ?? '');
      if (before) before.element.after(made.element);
      else list.prepend(made.element);
    });
    markRead(messages);
    return data;
  }

  const heading = el('h2', { class: 'hP', tabindex: '-1' }, shownSubject(subject));
  const states = firstStates(loaded.messages);
  const painted = loaded.messages.map((message, index) =>
    paintItem(message, states[index] ?? 'collapsed', loaded.messages[index - 1]),
  );
  list.append(...painted.map(({ element }) => element));
  hideMiddle(painted);
  bar.append(...paintReplyBar(loaded.messages, (kind) => answerLast(null, kind)));

  const leave = /** @param {string} label @param {boolean} has */ (label, has) => {
    void ask('label', { key, label, has }).then(onBack);
  };
  const tools = el(
    'div',
    { class: 'G-atb', gh: 'mtb' },
    iconButton('back', words.back, onBack),
    iconButton('archive', words.archive, () => leave('inbox', false)),
    iconButton('trash', words.remove, () => leave('trash', true)),
  );
  const thread = el(
    'div',
    { class: 'nH a98 iY' },
    el('div', { class: 'ha' }, heading),
    el('div', { class: 'aHU' }, list),
    bar,
  );
  const content = el('div', { class: 'g id' }, thread);
  const element = isInPane ? content : el('div', { class: 'nH view' }, tools, el('div', { role: 'main' }, content));

  return {
    kind: /** @type {const} */ ('thread'),
    element,
    key,
    title: shownSubject(subject),
    refresh,
    reply: () => answerLast(null),
    remove: () => leave('trash', true),
    /** To be called once the element is in the page: ids, a waiting draft and pop-ups follow. */
    settle: () => {
      schedule([
        () => {
          heading.setAttribute('data-thread-perm-id', switches.permIdUndefined ? 'undefined' : permId);
          heading.setAttribute('data-legacy-thread-id', hex);
        },
      ]);
      openDraft(loaded);
      if (switches.popUp) void popUpReplyToAnother(hex);
      markRead(loaded.messages);
    },
  };
}
