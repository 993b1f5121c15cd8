import { named } from '../dom.ts';

/**
 * Everything Ghostlight knows about Outlook's composer and Reply buttons. `seen` as in the selectors for reading: the
 * latest year in which somebody showed the markup, or ran code on it; the acted page in `demo/outlook` follows it.
 */
export const composing = named({
  /** Where the open conversation and a reply to it stand. */
  readingPane: [
    { css: '#ReadingPaneContainerId', seen: '2026' },
    { css: '[data-app-section="MailReadCompose"]', seen: '2026' },
    { css: '[role="main"]', seen: '2026' },
  ],
  conversation: [{ css: '#ConversationReadingPaneContainer', seen: '2026' }],
  subject: [
    { css: '[id^="CONV_"][id$="_SUBJECT"]', seen: '2026' },
    { css: '[id^="MSG_"][id$="_SUBJECT"]:not(input)', seen: '2026' },
  ],
  /** Sender and recipients of a message; each person is a button or carries the address in its label. */
  people: [
    { css: '[id^="MSG_"]:is([id$="_FROM"], [id$="_TO"], [id$="_CC"])', seen: '2026' },
    { css: '.lpc-hoverTarget, [data-testid="RecipientWell"]', seen: '2026' },
  ],
  person: [{ css: '[role="button"]', seen: '2026' }],
  messageBox: [{ css: '[aria-expanded], .wide-content-host, [aria-label="Email message"]', seen: '2026' }],
  messageBody: [{ css: '[role="document"], [id^="UniqueMessageBody"], .allowTextSelection', seen: '2026' }],

  composer: [{ css: '[id^="docking_InitVisiblePart"]', seen: '2026' }],
  editor: [
    { css: '[id^="editorParent_"] [contenteditable="true"][role="textbox"][aria-multiline="true"]', seen: '2026' },
    { css: '[contenteditable="true"][role="textbox"][aria-multiline="true"]', seen: '2026' },
  ],
  /** The boxes for the recipients of a mail being written are text boxes, too. */
  well: [{ css: '[id$="_TO"], [id$="_CC"], [id$="_BCC"]', seen: '2026' }],
  composerSubject: [{ css: 'input[id^="MSG_"][id$="_SUBJECT"]', seen: '2026' }],
  recipient: [{ css: '[contenteditable="false"], [aria-label*="@"], [title*="@"]', seen: '2026' }],
  /** Signature first, then everything from the earlier mails on. */
  signature: [{ css: '#Signature, #signature', seen: '2026' }],
  quote: [{ css: '#appendonsend, #divRplyFwdMsg, #mail-editor-reference-message-container, blockquote', seen: '2026' }],

  replyButton: [{ css: 'button[role="menuitem"]:has([data-icon-name="ArrowReplyRegular"])', seen: '2025' }],
  /** The same by its word: English and German seen, the others likely. */
  replyButtonByWord: [
    {
      css: 'button:is([aria-label="Reply"], [aria-label="Antworten"], [aria-label="Répondre"], [aria-label="השב"])',
      seen: '2026',
    },
  ],
  sendButton: [{ css: '[data-testid="ComposeSendButton"], button[title*="Ctrl+Enter"]', seen: '2026' }],
});
