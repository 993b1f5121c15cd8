import { el } from '../../page/el.mjs';
import { recipientsOf } from '../../page/recipients.mjs';
import { ask, fetchRows, fetchThread, isOwnAddress, switches, words } from './boot.mjs';
import { loadEditor, openComposer } from './composer.mjs';
import { paintConversation } from './conversation-view.mjs';

/** @import { ActedDraft } from '../../account/types.ts' */
/** @import { AnswerKind } from '../../page/recipients.mjs' */
/** @import { ActedMessage } from '../types.ts' */
/** @import { Composer } from './composer.mjs' */
/** @import { ConversationView } from './conversation-view.mjs' */
/** @import { Pass } from './message.mjs' */

/** @param {number} ms */
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * The reading pane: what is open comes in passes, and what was open before stays for a moment.
 * @param {HTMLElement} place `#ReadingPaneContainerId`
 * @param {object} options
 * @param {boolean} options.isAlone one message in a window of its own
 * @param {(draftSubject: string | null) => void} options.onWriting a composer was opened or closed
 */
export function createPane(place, { isAlone, onWriting }) {
  /** @type {{ id: string, view: ConversationView } | null} */
  let open = null;
  /** @type {Composer | null} */
  let composer = null;
  /** A reply to another conversation than the one on screen. @type {Composer | null} */
  let other = null;
  let openings = 0;
  /** So often was it told of changes: what was fetched before the latest one may be out of date. */
  let changes = 0;

  const empty = () =>
    el('div', { class: 'hx-empty' }, el('span', {}, words.nothingOpen), el('span', {}, words.nothingSelected));

  function leaveComposers() {
    if (composer) onWriting(null);
    composer?.leave();
    other?.leave();
    composer = other = null;
  }

  function clear() {
    leaveComposers();
    open = null;
    place.replaceChildren(empty());
  }

  /** @param {ConversationView} view @param {ActedMessage} message @param {AnswerKind} kind @param {ActedDraft | null} draft */
  function write(view, message, kind, draft) {
    if (composer) return composer.focus();
    const { key, subject } = view.data();
    composer = openComposer(place, {
      conversationKey: key,
      answered: message,
      ...recipientsOf(kind, message, isOwnAddress),
      ...(draft && { to: draft.to, cc: draft.cc }),
      subject: `${kind === 'forward' ? 'Fw' : 'Re'}: ${subject}`,
      draft,
      takesFocus: true,
      onClosed: () => {
        composer = null;
        onWriting(null);
        void refresh();
      },
      onUndone: () => void refresh().then(editDraft),
    });
    onWriting(composer.subject);
    view.update(view.data());
    if (switches.twoComposers) void writeToAnother(key);
  }

  /** @param {string} key of the conversation on screen */
  async function writeToAnother(key) {
    const { rows } = await fetchRows({ folder: 'inbox', search: '', from: 0, count: 10 });
    const row = rows.find((each) => each.key !== key);
    const data = row ? await fetchThread(row.conversationId) : null;
    const answered = data?.messages.at(-1);
    if (!data || !answered || other) return;
    other = openComposer(place, {
      conversationKey: data.key,
      answered,
      ...recipientsOf('reply', answered, isOwnAddress),
      subject: `Re: ${data.subject}`,
      draft: null,
      takesFocus: false,
      onClosed: () => {
        other = null;
      },
      onUndone: () => undefined,
    });
  }

  function editDraft() {
    const draft = open?.view.data().draft;
    const newest = open?.view.newest();
    if (open && draft && newest) write(open.view, newest, 'reply', draft);
  }

  /** @param {ConversationView} view @param {() => boolean} isCurrent */
  async function render(view, isCurrent) {
    /** @type {(Pass | 'subject')[]} */
    const passes = ['subject', 'headers', 'whole', ...(switches.dropsAddress ? [/** @type {const} */ ('less')] : [])];
    for (const pass of passes) {
      if (switches.passMs) await pause(switches.passMs);
      if (!isCurrent()) return;
      view.show(pass);
      view.showNewest();
    }
  }

  /** @param {ConversationView} view */
  function markRead(view) {
    const { key, messages } = view.data();
    if (messages.some(({ isUnread }) => isUnread)) void ask('read', { key });
  }

  /** Opens a conversation or message, or nothing. @param {string | null} id */
  async function show(id) {
    const opening = ++openings;
    const isCurrent = () => opening === openings;
    if (id === null) return clear();
    const wasOpen = open !== null;
    const changesBefore = changes;
    const [data] = await Promise.all([fetchThread(id), wasOpen && pause(switches.lingerMs)]);
    if (!isCurrent()) return;
    clear();
    if (!data) return;
    /** @type {ConversationView} */
    const view = paintConversation(data, {
      isAlone,
      onAnswer: (message, kind) => write(view, message, kind, null),
      onEditDraft: editDraft,
      isWriting: () => composer !== null,
    });
    open = { id, view };
    place.replaceChildren(view.element);
    if (changes > changesBefore) void refresh();
    await render(view, isCurrent);
    if (!isCurrent()) return;
    markRead(view);
    void loadEditor();
  }

  /** Brings what is open up to date. */
  async function refresh() {
    const shown = open;
    if (!shown) return;
    const data = await fetchThread(shown.id);
    if (open !== shown || !data) return;
    shown.view.update(data);
    markRead(shown.view);
  }

  place.replaceChildren(empty());
  return {
    show,
    /** @param {string[]} keys of conversations that changed */
    follow: (keys) => {
      changes += 1;
      if (open && keys.includes(open.view.data().key)) void refresh();
    },
    key: () => open?.view.data().key ?? null,
    reply: () => {
      const newest = open?.view.newest();
      if (open && newest) write(open.view, newest, 'reply', null);
    },
  };
}
