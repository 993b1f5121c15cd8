import { wordsOfDraft } from '../../page/editor-text.mjs';
import { parsePeople } from '../../page/recipients.mjs';
import { ask, boot, switches, words } from './boot.mjs';
import { paintForm } from './composer-form.mjs';
import { bodyText, ownWords } from './composer-text.mjs';
import { offerUndo } from './toast.mjs';

/** @import { MailPerson } from '../../mailbox/types.ts' */
/** @import { ActedDraft } from '../../account/types.ts' */
/** @import { AnswerKind } from '../../page/recipients.mjs' */

/** Pause after the last key before a draft is saved. */
const SAVE_AFTER_MS = 400;

/** @typedef {ReturnType<typeof openComposer>} Composer */

/**
 * A composer in `place`. Frame and editor come one after the other, as late as `switches` say. A draft is saved only
 * for input of a person (or of an editing command, which counts as such), and Send works only when a person presses it.
 * @param {HTMLElement} place
 * @param {object} mail
 * @param {AnswerKind | 'new'} mail.kind
 * @param {{ key: string, permId: string, hex: string, answers: string } | null} mail.thread null for a new mail
 * @param {MailPerson[]} mail.to nobody: a field to write them in
 * @param {MailPerson[]} mail.cc
 * @param {string} mail.subject
 * @param {ActedDraft | null} mail.draft reopened
 * @param {() => HTMLElement | null} mail.quote the quote to expand, null when there is none
 * @param {() => void} mail.onClosed sent or discarded
 * @param {() => void} mail.onUndone its draft waits to be reopened
 */
export function openComposer(place, { kind, thread, to, cc, subject, draft, quote, onClosed, onUndone }) {
  const id = draft?.id ?? `#msg-a:r${crypto.getRandomValues(new BigUint64Array(1))[0]}`;
  const parts = paintForm({ draftId: id, thread, to, cc, subject });
  const { frame, form, from, toField, ccField, subjectBox, status, expand, send, discard } = parts;
  const hasWords = draft ? wordsOfDraft(draft.text, boot.signature) : thread ? switches.userText : '';
  const [frameMs, editorMs] = draft ? [0, 0] : [switches.composerDelayMs, switches.composerDelayMs / 2];
  /** @type {HTMLElement | null} */
  let editor = null;
  let isClosed = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let saving;

  const mail = () => ({
    id,
    conversationKey: thread?.key ?? null,
    from: from.value || boot.owner.address,
    to: to.length ? to : parsePeople(toField.value),
    cc: to.length ? cc : parsePeople(ccField.value),
    subject: subjectBox.value,
  });

  async function save() {
    if (!editor || isClosed) return;
    await ask('draft', { ...mail(), text: bodyText(editor) });
    status.textContent = words.draftSaved;
  }

  function close() {
    isClosed = true;
    clearTimeout(saving);
    frame.remove();
    place.classList.remove('adB');
    onClosed();
  }

  async function sendNow() {
    if (!editor || isClosed) return;
    const sent = { ...mail(), body: bodyText(editor), text: ownWords(editor), answers: thread?.answers ?? null };
    if (!sent.to.length) return;
    close();
    const { syncId } = /** @type {{ syncId: string }} */ (await ask('send', sent));
    offerUndo(words.messageSent, switches.undoSendMs, () => void takeBack(syncId));
  }

  /** @param {string} syncId */
  async function takeBack(syncId) {
    if (await ask('undo', { syncId })) onUndone();
  }

  function expandQuote() {
    const expanded = quote();
    if (expanded) editor?.append(expanded);
    expand.remove();
  }

  frame.addEventListener('input', (event) => {
    if (!event.isTrusted) return void ask('untrusted-input', {});
    status.textContent = '';
    clearTimeout(saving);
    saving = setTimeout(() => void save(), SAVE_AFTER_MS);
  });
  frame.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void sendNow();
  });
  send.addEventListener('click', (event) => {
    void ask('send-click', { isTrusted: event.isTrusted });
    if (event.isTrusted) void sendNow();
  });
  discard.addEventListener('click', () => {
    void ask('discard', { id });
    close();
  });
  expand.addEventListener('click', expandQuote);

  function addEditor() {
    if (isClosed) return;
    editor = parts.addEditor(hasWords);
    if (kind === 'forward' || (switches.quoteExpanded && thread)) expandQuote();
    if (!draft && thread) editor.focus();
  }
  function addFrame() {
    if (isClosed) return;
    place.classList.add('adB');
    place.append(frame);
    frame.scrollIntoView({ block: 'nearest' });
    if (editorMs) setTimeout(addEditor, editorMs);
    else addEditor();
  }
  if (frameMs) setTimeout(addFrame, frameMs);
  else addFrame();

  return { close, focus: () => editor?.focus(), form };
}
