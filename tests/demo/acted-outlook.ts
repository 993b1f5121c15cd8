import type { Page } from 'playwright';
import type { Switches } from '../../demo/outlook/switches.mjs';
import { openActed } from './acted-webmail.ts';

/** Nothing in it has to be waited for. */
const still: Partial<Switches> = { passMs: 0, coldLoadMs: 0, lingerMs: 0, composerDelayMs: 0, lateContentMs: 0 };

/** The acted Outlook with two mailboxes, and a Chromium that sees it. */
export async function openActedOutlook() {
  const acted = await openActed('outlook', { ...still, undoSendMs: 1500 });
  return {
    ...acted,
    /** The page, loaded anew under these switches; all others as at the start. `where` is a conversation's key, or '' for the inbox. */
    open: (where: string, switches: Partial<Switches> = {}, slot = 0): Promise<Page> => {
      acted.set(switches);
      return acted.goto(acted.url(slot) + (where === '' ? '' : acted.control.route(slot, where)));
    },
    /** The page at an address, under these switches. */
    openAddress: (address: string, switches: Partial<Switches> = {}): Promise<Page> => {
      acted.set(switches);
      return acted.goto(address);
    },
    /** The row of a conversation. */
    row: (page: Page, key: string) =>
      page.locator(
        `#MailList [role=option][data-focusable-row][data-convid="${acted.control.conversationId(0, key)}"]`,
      ),
  };
}

export const rows = '#MailList [role=option][data-convid]';
export const body = '[role=document]';
export const dates = '[id^=MSG_][id$=_DATETIME]';
export const senders = '[id^=MSG_][id$=_FROM]';
export const editor = '[contenteditable=true][role=textbox][aria-multiline=true]';
export const replyButton =
  '[role=toolbar][aria-label="Message actions"] button[role=menuitem]:has([data-icon-name="ArrowReplyRegular"])';

/** In the open conversation. */
export const inPane = (page: Page, selector: string) => page.locator(`#ConversationReadingPaneContainer ${selector}`);
