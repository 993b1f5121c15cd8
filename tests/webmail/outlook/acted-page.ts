/** One message of an acted pane; what is left out is as Outlook shows it most often. */
export interface ActedMessage {
  key?: string;
  /** As the page writes it: `Name<address>`, a name alone, `You` … */
  from?: string;
  /** Recipients, or null for a header without them. */
  to?: string[] | null;
  date?: string;
  body?: string;
  isCollapsed?: boolean;
  /** Markup put before the sender. */
  before?: string;
  hasReplyButton?: boolean;
}

export interface ActedRow {
  id?: string;
  /** Text and title of the people; null for the row of an open composer. */
  people?: { text: string; title: string } | null;
  subject?: string;
  date?: string;
  isSelected?: boolean;
  draftMark?: string;
}

export interface ActedPage {
  language?: string;
  title?: string;
  /** Label of the account button; null without one. */
  accountLabel?: string | null;
  /** Addresses of the mailboxes among the folders. */
  mailboxes?: string[];
  rows?: ActedRow[];
  /** Null for an empty reading pane. */
  subject?: string | null;
  messages?: ActedMessage[];
  /** Markup after so many messages. */
  between?: { after: number; html: string };
  /** Behind the messages, inside the reading pane's frame. */
  composer?: string;
  /** The shape of 2025: no `MSG_…` and `CONV_…` ids. */
  hasNoIds?: boolean;
}

export const ownAddress = 'owner@example.test';
export const me = `Pat Owner<${ownAddress}>`;
export const ann = 'Ann Prospect<ann@prospect.example>';
export const conversationA = `AAQk${'A'.repeat(40)}+a/A=`;
export const conversationB = `AAQk${'B'.repeat(40)}+b/B=`;
export const now = '2026-11-23T12:00';

export function urlOf(id: string | null, host = 'outlook.office.com'): string {
  return `https://${host}/mail/inbox${id === null ? '' : `/id/${encodeURIComponent(id)}`}`;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
const button = (text: string, label = text) =>
  `<span role="button" class="lpc-hoverTarget" aria-label="${escaped(label)}"><span>${escaped(text)}</span></span>`;
const replyButton =
  '<div role="toolbar"><button role="menuitem"><i data-icon-name="ArrowReplyRegular"></i></button></div>';

export function rowHtml({
  id = conversationA,
  people = { text: 'Ann Prospect', title: 'ann@prospect.example' },
  subject = 'Proposal',
  date = 'Fri 11/20/2026 3:15 PM',
  isSelected = false,
  draftMark = '',
}: ActedRow): string {
  const named = people ? `<span title="${people.title}">${people.text}</span>` : '';
  return `<div role="option" data-convid="${id}" id="AQAAA1" aria-selected="${String(isSelected)}" aria-label="x">
    <button title="Mark as read"></button>${draftMark}<div>${named}</div>
    <div><span title="">${subject}</span><span title="${date}">3:15 PM</span></div><div><span>words</span></div></div>`;
}

export function messageHtml(
  { key = 'one', from = ann, to = [me], date = 'Fri 11/20/2026 3:15 PM', ...rest }: ActedMessage,
  hasNoIds = false,
): string {
  const { body = '<p>words</p>', isCollapsed = false, before = '', hasReplyButton = true } = rest;
  const id = (part: string) => (hasNoIds ? '' : `id="MSG_${key}_${part}"`);
  const heading = 'role="heading" aria-level="3"';
  const wells =
    isCollapsed || to === null
      ? ''
      : `<div ${id('TO')} ${heading}><div data-testid="RecipientWell">To: ${to.map((one) => button(one)).join('')}</div></div>`;
  const testId = hasNoIds ? '' : 'data-testid="SentReceivedSavedTime"';
  return `<div aria-expanded="${String(!isCollapsed)}"><div class="wide-content-host"><div aria-label="Email message">
    ${before}<span ${id('FROM')} ${heading}>${button(from, hasNoIds ? from : `From: ${from}`)}</span>
    ${hasReplyButton && !isCollapsed ? replyButton : ''}${wells}
    <div ${id('DATETIME')} ${testId} ${heading}>${date}</div>
    ${isCollapsed ? `<span>${body}</span>` : `<div role="document"><div class="allowTextSelection">${body}</div></div>`}
    </div></div></div>`;
}

export function paneHtml({ subject = 'Proposal', messages = [{}], between, hasNoIds = false }: ActedPage): string {
  const all = messages.map((message, index) => messageHtml({ key: `key${String(index)}`, ...message }, hasNoIds));
  if (between) all.splice(between.after, 0, between.html);
  const heading = hasNoIds ? '' : 'id="CONV_x_SUBJECT"';
  return `<div id="ConversationReadingPaneContainer"><div data-app-section="ConversationContainer">
    <div><span ${heading} role="heading" aria-level="3"><span title="${subject ?? ''}">${subject ?? ''}</span></span></div>
    <div class="customScrollBar">${all.join('')}</div></div></div>`;
}

/** A page of Outlook as the contract describes it; people, ids and words are invented. */
export function actedPage(page: ActedPage = {}): string {
  const { accountLabel = `Account manager for Pat Owner ${ownAddress}`, mailboxes = [ownAddress], rows = [] } = page;
  const header = accountLabel === null ? '' : `<button id="O365_MainLink_Me" aria-label="${accountLabel}"></button>`;
  const folders = mailboxes.map(
    (address, index) =>
      `<div id="primaryMailboxRoot_${String(index)}" role="treeitem" data-folder-name="${address}" title="${address}">x</div>`,
  );
  const pane = page.subject === null ? '<div>Nothing is selected</div>' : paneHtml(page);
  return `<!DOCTYPE html><html lang="${page.language ?? 'en-US'}"><head>
    <title>${page.title ?? 'Mail - Pat Owner - Outlook'}</title></head><body>
    <div id="OwaTitleBar">${header}</div>
    <div data-app-section="NavigationPane"><div role="tree">${folders.join('')}</div></div>
    <div data-app-section="MessageList"><div id="MailList"><div role="listbox">${rows.map(rowHtml).join('')}</div></div></div>
    <div role="main" data-app-section="MailReadCompose"><div id="ReadingPaneContainerId" class="customScrollBar">
    ${pane}${page.composer ?? ''}</div></div></body></html>`;
}
