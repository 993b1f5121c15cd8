import { editorText, wordsOfDraft } from '../../page/editor-text.mjs';
import { parsePeople } from '../../page/recipients.mjs';
import { ask, boot, switches, words } from './boot.mjs';
import { belowPart, ownPart, paintForm } from './composer-form.mjs';
import { offerUndo } from './toast.mjs';

/** @import { MailPerson } from '../../mailbox/types.ts' */
/** @import { ActedDraft } from '../../account/types.ts' */
/** @import { ActedMessage } from '../types.ts' */

/** @typedef {ReturnType<typeof openComposer>} Composer */
/** @typedef {typeof import('../editor/editor.mjs')} EditorModule */

/** Pause after the last change before a draft is saved. */
const SAVE_AFTER_MS = 400;
const quoteMark = '#appendonsend, #divRplyFwdMsg, #mail-editor-reference-message-container';
const editorAddress = '/mail/acted/editor.mjs';

/** @type {Promise<EditorModule> | undefined} */
let editorModule;
/** RoosterJS, bundled by the acted server; asked for once. */
export function loadEditor() {
  editorModule ??= /** @type {Promise<EditorModule>} */ (import(editorAddress));
  return editorModule;
}

/**
 * A composer at the end of `place`. Its editor's signature and quote come as late as `switches` say. A draft is saved
 * once an `input` event or the editor itself told of a change; Send works only when a person presses it.
 * @param {HTMLElement} place
 * @param {object} mail
 * @param {string | null} mail.conversationKey null for a new mail
 * @param {ActedMessage | null} mail.answered
 * @param {MailPerson[]} mail.to nobody: a field to write them in
 * @param {MailPerson[]} mail.cc
 * @param {string} mail.subject
 * @param {ActedDraft | null} mail.draft reopened
 * @param {boolean} mail.takesFocus
 * @param {() => void} mail.onClosed sent or discarded
 * @param {() => void} mail.onUndone its draft waits to be reopened
 */
export function openComposer(place, { conversationKey, answered, draft, takesFocus, onClosed, onUndone, ...rest }) {
  const { to, cc, subject } = rest;
  const id = draft?.id ?? `AAMkdraft${crypto.randomUUID()}`;
  const { element, send, discard, status, subjectField, editor, toField, ccField } = paintForm({
    answered,
    to,
    cc,
    subject,
  });
  const hasWords = draft ? wordsOfDraft(draft.text, boot.signature) : answered ? switches.userText : '';
  /** @type {ReturnType<EditorModule['createEditor']> | null} */
  let made = null;
  let isClosed = false;
  let savedText = '';
  /** A save that is under way must not overtake what comes after it. @type {Promise<unknown>} */
  let lastSave = Promise.resolve();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let saving;

  const mail = () => ({
    id,
    conversationKey,
    from: boot.owner.address,
    to: to.length ? to : parsePeople(toField.textContent),
    cc: to.length ? cc : parsePeople(ccField.textContent),
    subject: subjectField.value,
  });
  const bodyText = () => editorText(editor, quoteMark);

  async function save() {
    if (isClosed || !made) return;
    const text = bodyText();
    if (text === savedText) return;
    savedText = text;
    lastSave = ask('draft', { ...mail(), text });
    await lastSave;
    status.textContent = words.draftSaved;
  }
  function changed() {
    status.textContent = '';
    clearTimeout(saving);
    saving = setTimeout(() => void save(), SAVE_AFTER_MS);
  }

  function close() {
    if (isClosed) return;
    isClosed = true;
    clearTimeout(saving);
    made?.dispose();
    element.remove();
  }
  /** Ends the composer and keeps what was written as a draft. */
  function leave() {
    void save();
    close();
  }

  async function sendNow() {
    if (isClosed || !made) return;
    const text = editorText(editor, `#Signature, ${quoteMark}`);
    const sent = { ...mail(), body: bodyText(), text, answers: answered?.syncId ?? null };
    if (!sent.to.length) return;
    close();
    await lastSave;
    const { syncId } = /** @type {{ syncId: string }} */ (await ask('send', sent));
    onClosed();
    offerUndo(() => void takeBack(syncId));
  }

  /** @param {string} syncId */
  async function takeBack(syncId) {
    if (await ask('undo', { syncId })) onUndone();
  }

  editor.addEventListener('input', (event) => {
    if (!event.isTrusted) void ask('untrusted-input', {});
    changed();
  });
  element.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void sendNow();
  });
  send.addEventListener('click', (event) => {
    void ask('send-click', { isTrusted: event.isTrusted });
    if (event.isTrusted) void sendNow();
  });
  discard.addEventListener('click', () => {
    close();
    void lastSave.then(() => ask('discard', { id })).then(onClosed);
  });

  function addBelow() {
    if (isClosed || !made) return;
    const isSaved = bodyText() === savedText;
    made.addBelow(belowPart(answered, subject));
    if (isSaved) savedText = bodyText();
  }

  /** @param {EditorModule} module */
  function addEditor({ createEditor }) {
    if (isClosed) return;
    place.append(element);
    const isLate = switches.lateContentMs > 0 && draft === null;
    const content = ownPart(hasWords);
    if (!isLate) content.append(...belowPart(answered, subject).childNodes);
    made = createEditor(editor, content, changed);
    savedText = bodyText();
    if (takesFocus) {
      element.scrollIntoView({ block: 'nearest' });
      made.focus();
    }
    if (isLate) setTimeout(addBelow, switches.lateContentMs);
  }
  const opensInMs = draft ? 0 : switches.composerDelayMs;
  setTimeout(() => void loadEditor().then(addEditor), opensInMs);

  return { leave, subject, focus: () => made?.focus() };
}
