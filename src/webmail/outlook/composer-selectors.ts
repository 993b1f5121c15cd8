import { named, type Seen } from '../dom.ts';

/**
 * What Ghostlight knows about writing in Outlook: composer, editor and Reply buttons. dates as in `selectors.ts`; the
 * acted page in `demo/outlook` follows it.
 */
export const composing = named({
  // Where a reply stands, below or beside the conversation it answers.
  place: [
    '#ReadingPaneContainerId' as Seen<'captured 2026'>,
    '[data-app-section="MailReadCompose"]' as Seen<'captured 2026'>,
    '[role="main"]' as Seen<'code 2026'>,
  ],
  composer: ['[id^="docking_InitVisiblePart"]' as Seen<'code 2026'>],
  editor: [
    '[id^="editorParent_"] [contenteditable="true"][role="textbox"][aria-multiline="true"]' as Seen<'captured 2026'>,
    '[contenteditable="true"][role="textbox"][aria-multiline="true"]' as Seen<'captured 2026'>,
  ],
  // The boxes for recipients are text boxes, too.
  well: ['[id$="_TO"], [id$="_CC"], [id$="_BCC"]' as Seen<'captured 2026'>],
  recipient: [
    '[contenteditable="false"], [aria-label*="@"], [title*="@"]' as Seen<'captured 2026'>,
    '[role="button"], [role="option"], [role="listitem"]' as Seen<'inferred'>,
  ],
  writtenSubject: ['input[id^="MSG_"][id$="_SUBJECT"]' as Seen<'captured 2026'>],
  signature: ['#Signature, #signature' as Seen<'captured 2026'>],
  // The first of them begins what is kept; the quoted mail may follow without a box around it.
  quoteBegins: [
    '#appendonsend, #divRplyFwdMsg, #mail-editor-reference-message-container, blockquote' as Seen<'captured 2026'>,
  ],

  replyButton: [
    'button[role="menuitem"]:has([data-icon-name="ArrowReplyRegular"])' as Seen<'captured 2025'>,
    // By its word: English and German were seen, the others are likely.
    'button:is([aria-label="Reply"], [aria-label="Antworten"], [aria-label="Répondre"], [aria-label="השב"])' as Seen<'captured 2026'>,
  ],
});
