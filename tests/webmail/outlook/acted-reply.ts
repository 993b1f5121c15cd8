import { exportContent } from 'roosterjs-content-model-core';
import type { Editor } from 'roosterjs-content-model-core';
import { element } from './stage.ts';
import { createEditor } from './acted-editor.ts';

export const ownLine = '<div class="elementToProof"><br></div>';
export const signature =
  '<div id="Signature"><div class="elementToProof">-- </div><div class="elementToProof"><b>Pat Owner</b>, Example Ltd</div></div>';
export const quote =
  '<div id="appendonsend"></div><div id="mail-editor-reference-message-container"><hr><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Ann Prospect &lt;ann@prospect.example&gt;<br><b>Sent:</b> Friday, November 20, 2026 3:15 PM<br><b>Subject:</b> Re: Proposal</div><div>Thanks, we will look at it</div></div>';

interface ReplyShape {
  body?: string;
  /** Whom it is addressed to. */
  to?: string[];
  subject?: string;
  /** Markup before or after the editor, inside the composer. */
  around?: string;
}

interface ActedReply {
  element: HTMLElement;
  editor: Editor;
  /** Trust of every `input` event, which is what saves the draft. */
  inputs: boolean[];
  /** Text of the editor's own model. */
  modelText: () => string;
}

const editors = new Set<Editor>();

export const replyButton =
  '<button type="button" role="menuitem" aria-label="Reply"><i data-icon-name="ArrowReplyRegular">r</i></button>';
const replyAll =
  '<button type="button" role="menuitem" aria-label="Reply all"><i data-icon-name="ArrowReplyAllRegular">a</i></button>';

interface ActedMessage {
  key: string;
  from: string;
  to: string;
  date: string;
  isCollapsed?: boolean;
  /** Words on its Reply button; null for a message without buttons. */
  button?: string | null;
}

function messageHtml({ key, from, to, date, isCollapsed = false, button = replyButton }: ActedMessage): string {
  const person = (text: string) => `<span role="button" class="lpc-hoverTarget">${text}</span>`;
  const details = isCollapsed
    ? ''
    : `<div role="toolbar" aria-label="Message actions">${button ?? ''}${replyAll}</div>
       <div id="MSG_${key}_TO" role="heading"><div data-testid="RecipientWell">To: ${person(to)}</div></div>`;
  return `<div aria-expanded="${String(!isCollapsed)}"><div class="wide-content-host" id="box-${key}">
    <span id="MSG_${key}_FROM" role="heading">${person(from)}</span>${details}
    <div id="MSG_${key}_DATETIME" data-testid="SentReceivedSavedTime" role="heading">${date}</div>
    <div role="document"><div id="UniqueMessageBody_${key}">Thanks</div></div></div></div>`;
}

export const ann = 'Ann Prospect&lt;ann@prospect.example&gt;';
export const pat = 'Pat Owner&lt;owner@example.test&gt;';
export const first: ActedMessage = { key: 'a/1', from: ann, to: pat, date: 'Mon 11/16/2026 9:00 AM' };
export const second: ActedMessage = { key: 'a/2', from: pat, to: ann, date: 'Fri 11/20/2026 3:15 PM' };

/** Puts a reading pane with an open conversation on screen (outlook.md 16). */
export function showConversation({ messages = [first, second], quickActions = '' } = {}): void {
  document.body.innerHTML = `<div role="main" data-app-section="MailReadCompose"><div id="ReadingPaneContainerId" class="customScrollBar">
    <div id="ConversationReadingPaneContainer"><div data-app-section="ConversationContainer">
    <span id="CONV_x_SUBJECT" role="heading"><span title="Re: Proposal">Re: Proposal</span></span>
    <div class="customScrollBar">${messages.map(messageHtml).join('')}</div>
    ${quickActions && `<div role="toolbar" aria-label="Quick actions">${quickActions}</div>`}</div></div></div></div>`;
}

export function composerHtml({
  body = ownLine + signature + quote,
  to = ['ann@prospect.example'],
  subject = 'Re: Proposal',
  around = '',
}: ReplyShape): string {
  const people = to.map(
    (address) =>
      `<span contenteditable="false" class="_EType_RECIPIENT_ENTITY" aria-label="${address}"><span>${address.includes('@') ? 'Somebody' : address}</span></span>`,
  );
  return `<div id="docking_InitVisiblePart_0"><div><button type="button" title="Send (Ctrl+Enter)" data-testid="ComposeSendButton">Send</button><button aria-label="Discard">x</button></div>
    <div role="group" id="MSG_r_TO"><button>To</button><div contenteditable="true" role="textbox" aria-label="To">${people.join('')}</div></div>
    <div role="group" id="MSG_r_CC"><button>Cc</button><div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Cc" style="height: 80px"></div></div>
    <input id="MSG_r_SUBJECT" value="${subject}">
    <div id="editorParent_1"><div class="editor" contenteditable="true" role="textbox" aria-multiline="true" style="min-height: 100px; padding: 4px">${body}</div></div>${around}</div>`;
}

/** Puts a reply with the real editor where Outlook puts it. */
export function openReplyEditor(shape: ReplyShape = {}, place = '#ReadingPaneContainerId'): ActedReply {
  const pane = element(place);
  pane.insertAdjacentHTML('beforeend', composerHtml(shape));
  const [body] = [...pane.querySelectorAll<HTMLDivElement>('.editor')].slice(-1);
  if (!body) throw new Error('The acted composer has no editor.');
  const editor = createEditor(body);
  editors.add(editor);
  const inputs: boolean[] = [];
  body.addEventListener('input', ({ isTrusted }) => inputs.push(isTrusted));
  return {
    element: body,
    editor,
    inputs,
    modelText: () => exportContent(editor, 'PlainText').replaceAll('\r\n', '\n'),
  };
}

interface ActedPresses {
  /** Events the Reply button got with coordinates inside it. */
  heard: string[];
  /** Events that reached Send or Discard, and keys. */
  forbidden: string[];
  pressed: Element | null;
}

const mouseEvents = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/** Acts Outlook's Reply: the composer comes some time after the click, wherever the button stood. */
export function actReply(shape: ReplyShape, signal: AbortSignal): ActedPresses {
  const acted: ActedPresses = { heard: [], forbidden: [], pressed: null };
  const listen = (event: Event) => {
    if (!(event.target instanceof Element)) return;
    const isForbidden = event.target.closest(
      '[data-testid="ComposeSendButton"], [title*="Ctrl+Enter"], [aria-label="Discard"]',
    );
    if (isForbidden || event.type === 'keydown') acted.forbidden.push(event.type);
    const button = event.target.closest('button');
    if (!button || !(event instanceof MouseEvent)) return;
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (x < left || x > right || y < top || y > bottom) return;
    acted.heard.push(event.type);
    acted.pressed = button;
    if (event.type !== 'click') return;
    setTimeout(() => {
      if (!signal.aborted) openReplyEditor(shape);
    }, 300);
  };
  for (const type of [...mouseEvents, 'keydown']) document.addEventListener(type, listen, { capture: true, signal });
  return acted;
}

export function clearReplies(): void {
  for (const editor of editors) editor.dispose();
  editors.clear();
  document.body.replaceChildren();
}
