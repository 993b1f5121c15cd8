import { until } from './seat.mjs';

/** @import { Seat } from './seat.mjs' */
/** @import { Webmail } from './types.ts' */

/** @typedef {keyof typeof webmails} WebmailName */

/** The acted webmails, from the sections on composer and markup of their page contracts (gmail.md, outlook.md). */
export const webmails = {
  /** @type {Webmail} */
  gmail: {
    name: 'Gmail',
    languages: { en: 'en', fr: 'fr' },
    scrolledList: null,
    prospects: 'section[data-group]',
    anyRow: 'tr.zA',
    row: (id) => `tr.zA .y6 [data-legacy-thread-id="${id}"]`,
    foldedMessage: '.kv',
    replyButton: '.ams.bkH',
    replyEditor: '[g_editable=true]',
    signature: '[g_editable=true] .gmail_signature',
    quote: '[g_editable=true] .gmail_quote',
    sendButton: '.aoO',
    timeStepMs: 1,
  },
  /** @type {Webmail} */
  outlook: {
    name: 'Outlook',
    languages: { en: 'en-US', fr: 'fr-FR' },
    scrolledList: '#MailList [role=listbox]',
    prospects: ':is(section[data-group], .remark)',
    anyRow: '[role=option][data-convid]',
    row: (id) => `[role=option][data-convid="${id}"]`,
    foldedMessage: '#ConversationReadingPaneContainer [aria-expanded=false]',
    replyButton: '[aria-label="Quick actions"] [role=menuitem]:has([data-icon-name=ArrowReplyRegular])',
    replyEditor: '[id^=editorParent_] [contenteditable=true]',
    signature: '[id^=editorParent_] #Signature',
    quote: '[id^=editorParent_] #mail-editor-reference-message-container',
    sendButton: '[data-testid=ComposeSendButton]',
    timeStepMs: 120_000,
  },
};

/**
 * Clicks a conversation's row, scrolling down to it as a person does.
 * @param {Seat} seat @param {Webmail} webmail @param {string} conversationId
 */
export async function openFromList(seat, { row, scrolledList }, conversationId) {
  const selector = row(conversationId);
  if (scrolledList !== null)
    await until(`The list has no row ${selector}`, async () => {
      if ((await seat.look(selector)).length) return true;
      await seat.evaluate(scrollOn, scrolledList);
      return undefined;
    });
  await seat.click(selector);
}

/** Runs in the page: scrolls whatever scrolls the list down by half a view, from its end to its beginning. @param {string} list */
function scrollOn(list) {
  let scroller = document.querySelector(list);
  while (scroller && scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement;
  if (!scroller) return;
  const isAtEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
  scroller.scrollTop = isAtEnd ? 0 : scroller.scrollTop + scroller.clientHeight / 2;
}

/** Unfolds every message of the open conversation. @param {Seat} seat @param {Webmail} webmail */
export async function unfoldAll(seat, { foldedMessage }) {
  for (let left = (await seat.look(foldedMessage)).length; left > 0; left -= 1) await seat.click(foldedMessage);
}

/** Lines of the reply as they read, blank ones left out. @param {Seat} seat @param {Webmail} webmail */
export async function replyLines(seat, { replyEditor }) {
  const { text } = await seat.waitFor(replyEditor);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
