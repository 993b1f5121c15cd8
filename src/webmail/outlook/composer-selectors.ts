import { named } from '../dom.ts';

/**
 * What Ghostlight knows about writing in Outlook: composer, editor and Reply buttons. `seen` as in `selectors.ts`; the
 * acted page in `demo/outlook` follows it.
 */
export const composing = named({
  // Where a reply stands, below or beside the conversation it answers.
  place: [
    { css: '#ReadingPaneContainerId', seen: 'captured 2026' },
    { css: '[data-app-section="MailReadCompose"]', seen: 'captured 2026' },
    { css: '[role="main"]', seen: 'code 2026' },
  ],
  composer: [{ css: '[id^="docking_InitVisiblePart"]', seen: 'code 2026' }],
  editor: [
    {
      css: '[id^="editorParent_"] [contenteditable="true"][role="textbox"][aria-multiline="true"]',
      seen: 'captured 2026',
    },
    { css: '[contenteditable="true"][role="textbox"][aria-multiline="true"]', seen: 'captured 2026' },
  ],
  // The boxes for recipients are text boxes, too.
  well: [{ css: '[id$="_TO"], [id$="_CC"], [id$="_BCC"]', seen: 'captured 2026' }],
  recipient: [
    { css: '[contenteditable="false"], [aria-label*="@"], [title*="@"]', seen: 'captured 2026' },
    { css: '[role="button"], [role="option"], [role="listitem"]', seen: 'inferred' },
  ],
  writtenSubject: [{ css: 'input[id^="MSG_"][id$="_SUBJECT"]', seen: 'captured 2026' }],
  signature: [{ css: '#Signature, #signature', seen: 'captured 2026' }],
  // The first of them begins what is kept; the quoted mail may follow without a box around it.
  quoteBegins: [
    {
      css: '#appendonsend, #divRplyFwdMsg, #mail-editor-reference-message-container, blockquote',
      seen: 'captured 2026',
    },
  ],

  replyButton: [
    { css: 'button[role="menuitem"]:has([data-icon-name="ArrowReplyRegular"])', seen: 'captured 2025' },
    // By its word: English and German were seen, the others are likely.
    {
      css: 'button:is([aria-label="Reply"], [aria-label="Antworten"], [aria-label="Répondre"], [aria-label="השב"])',
      seen: 'captured 2026',
    },
  ],
});
