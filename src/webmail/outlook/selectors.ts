import { named, type Candidate } from '../dom.ts';

const composer = '[id^="docking_InitVisiblePart"], [contenteditable], input';
const messageBody: Candidate[] = [
  { css: '[role="document"]', seen: 'captured 2026' },
  { css: '[id^="UniqueMessageBody"]', seen: 'captured 2026' },
  { css: '.allowTextSelection', seen: 'captured 2026' },
];

/**
 * Everything Ghostlight knows about the markup of Outlook on the web. `seen` says how and when: `captured` on the live
 * page by the author of a public tool, `code` in such a tool without a capture, `inferred` concluded by us; the acted
 * page in `demo/outlook` follows it. Classes of the build are hashed and never used. When a candidate stops matching:
 * put the new one in front, keep the old one, add a page to the tests.
 */
export const outlook = named({
  // Whose mailbox
  mailboxRoot: [{ css: '[id^="primaryMailboxRoot_"]', seen: 'captured 2025' }],
  accountButton: [{ css: '#O365_MainLink_Me[aria-label]', seen: 'captured 2026' }],
  accountMenu: [{ css: '#mectrl_currentAccount_secondary, #mectrl_main_trigger', seen: 'code 2026' }],
  addressFolder: [{ css: '[role="tree"] [role="treeitem"][title*="@"]', seen: 'captured 2026' }],
  composeWindow: [{ css: '[data-app-section="Form_Content"]', seen: 'code 2026' }],
  itemWindow: [{ css: '#ItemReadingPaneContainer', seen: 'captured 2026' }],
  mainView: [{ css: '[role="main"]', seen: 'captured 2026' }],
  // Only here do changes count: an advertisement beside them never stops changing (code 2026).
  pane: [
    {
      css: '#ReadingPaneContainerId, [data-app-section="ConversationContainer"], [data-app-section="MessageList"], [role="tree"], #OwaTitleBar',
      seen: 'captured 2026',
    },
  ],

  // List
  listPane: [{ css: '[data-app-section="MessageList"], #MailList', seen: 'captured 2026' }],
  conversationList: [
    { css: '#MailList [role="listbox"]', seen: 'captured 2026' },
    { css: '[data-app-section="MessageList"] [role="listbox"]', seen: 'captured 2026' },
  ],
  // Attachments, menus and suggestions are options too: only a conversation's row names its id.
  row: [{ css: '[role="option"][data-convid]', seen: 'captured 2026' }],
  selectedRow: [{ css: '[data-convid][aria-selected="true"]', seen: 'captured 2026' }],
  anyOption: [{ css: '[role="option"]', seen: 'captured 2026' }],
  rowText: [{ css: 'span[title]', seen: 'captured 2026' }],
  rowControl: [{ css: 'button', seen: 'captured 2026' }],

  // Conversation
  readingPane: [{ css: '#ConversationReadingPaneContainer', seen: 'captured 2026' }],
  messageScroller: [{ css: '.customScrollBar', seen: 'captured 2026' }],
  foreignConversation: [{ css: '[data-convid]', seen: 'captured 2026' }],
  heading: [{ css: '[role="heading"]', seen: 'captured 2026' }],
  conversationSubject: [
    { css: '[id^="CONV_"][id$="_SUBJECT"]', seen: 'captured 2026' },
    { css: '[id^="MSG_"][id$="_SUBJECT"]', seen: 'captured 2026' },
  ],
  subjectText: [{ css: 'span[title]', seen: 'captured 2026' }],
  messageDate: [{ css: '[id^="MSG_"][id$="_DATETIME"], [data-testid="SentReceivedSavedTime"]', seen: 'captured 2026' }],
  message: [
    { css: '[aria-expanded]', seen: 'code 2026' },
    { css: '.wide-content-host', seen: 'captured 2026' },
    { css: '[aria-label="Email message"]', seen: 'captured 2026' },
  ],
  sender: [{ css: '[id^="MSG_"][id$="_FROM"]', seen: 'captured 2026' }],
  labelledSender: [
    {
      css: '[aria-label^="From:"], [aria-label^="Von:"], [aria-label^="De :"], [aria-label^="De\u00a0:"], [aria-label^="发件人:"], [aria-label^="מאת:"]',
      seen: 'captured 2026',
    },
  ],
  unlabelledSender: [{ css: '[role="heading"], .lpc-hoverTarget', seen: 'captured 2025' }],
  senderButton: [
    { css: '.lpc-hoverTarget', seen: 'captured 2026' },
    { css: '[role="button"]', seen: 'captured 2026' },
  ],
  recipientButton: [
    { css: '[role="button"]', seen: 'captured 2026' },
    { css: '.lpc-hoverTarget', seen: 'captured 2026' },
  ],
  recipients: [
    { css: '[id^="MSG_"][id$="_TO"], [id^="MSG_"][id$="_CC"]', seen: 'captured 2026' },
    { css: '[data-testid="RecipientWell"]', seen: 'captured 2026' },
  ],
  messageBody,
  replyIcon: [{ css: '[data-icon-name="ArrowReplyRegular"]', seen: 'captured 2025' }],
  paneButton: [{ css: 'button, [role="button"]', seen: 'captured 2026' }],
  notOwnWords: [
    {
      css: 'blockquote, [id$="Signature"], [id$="signature"], .gmail_quote, .gmail_signature, [id$="mail-editor-reference-message-container"]',
      seen: 'captured 2026',
    },
  ],
  // Outlook writes the quoted mail behind its header, without a box around both.
  quoteBegins: [{ css: '[id$="divRplyFwdMsg"], [id$="appendonsend"]', seen: 'captured 2026' }],

  // Composer
  composer: [{ css: composer, seen: 'captured 2026' }],
  // Never searched for a sender, a date or the mark of a draft.
  notHeader: [{ css: composer, seen: 'captured 2026' }, ...messageBody],
  quotedHeader: [{ css: '#divRplyFwdMsg', seen: 'captured 2026' }],
  sendButton: [
    { css: '[data-testid="ComposeSendButton"]', seen: 'captured 2026' },
    { css: 'button[title*="Ctrl+Enter"]', seen: 'captured 2026' },
  ],
});
