import { afterEach, beforeEach, describe, it } from 'vitest';
import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import { openDemo } from '../../demo/open-demo.mjs';
import type { Demo } from '../../demo/types.ts';
import { openBrowser } from '../../scripts/open-browser.mjs';
import { ghostlightAt } from '../../scripts/play/ghostlight.mjs';
import type { Seat } from '../../scripts/play/seat.mjs';
import { openFromList, webmails } from '../../scripts/play/webmails.mjs';
import { expectManners } from './manners.ts';
import { combinations } from './rep.ts';

const remarks = 'ghostlight-sidebar >>> .draft';
const sharp = 'Tu n’as même pas daigné répondre à mes mails.';

// At the same time, as in job.test.ts: each has a browser and a stage of its own.
describe.concurrent.each(combinations)('$webmail in $kind', ({ webmail: name, kind }) => {
  const webmail = webmails[name];
  let demo: Demo;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let seat: Seat;
  let ghostlight: ReturnType<typeof ghostlightAt>;

  beforeEach(async () => {
    demo = await openDemo({
      webmail: name,
      mailboxes: inventedMailboxes(Date.now()),
      switches: { undoSendMs: 1_500 },
    });
    browser = await openBrowser({ kind, port: demo.stage.port });
    seat = browser.seat;
    ghostlight = ghostlightAt(seat);
  });
  afterEach(async () => {
    await browser.close();
    demo.close();
    expectManners(demo);
  });

  /** Opens a reply to a prospect gone silent, with the caret where the rep's words begin. */
  async function openReply(key: string): Promise<void> {
    await seat.goTo(demo.url());
    await seat.waitFor(webmail.anyRow);
    await ghostlight.waitForProspects(webmail);
    await openFromList(seat, webmail, demo.control.conversationId(0, key));
    await ghostlight.waitForStanding('ghosting');
    await seat.click(webmail.replyButton);
    await seat.waitFor(webmail.signature);
    await placeCaret();
  }

  /** In the first line of the reply; a click lands wherever its middle is, and no key is the same in both browsers. */
  const placeCaret = () =>
    seat.evaluate((selector) => {
      const editor = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility());
      editor?.focus();
      document.getSelection()?.collapse(editor?.firstElementChild ?? null, 0);
    }, webmail.replyEditor);

  const selectedWords = () => seat.evaluate(() => String(document.getSelection()), null);
  const savedDrafts = () => demo.control.drafts().map(({ text }) => text);

  it('says what may hurt in a draft, shows where, and says nothing of one that is kind or sent', async ({ expect }) => {
    await openReply('julien-festival');
    await seat.type(sharp);
    await seat.waitFor(remarks);
    await expect.poll(savedDrafts).toEqual([expect.stringContaining(sharp) as string]);
    const before = savedDrafts();

    if (!(await ghostlight.offers('show-words'))) await ghostlight.press('toggle-draft');
    await ghostlight.press('show-words');
    await expect.poll(selectedWords).toContain('daigné');
    expect(savedDrafts()).toEqual(before);
    expect(demo.control.untrustedInputs()).toBe(0);

    // They are selected in the reply, which has the focus: what is typed now replaces them.
    await seat.type('pas encore pu');
    await seat.waitUntilGone(remarks);

    await placeCaret();
    await seat.type(sharp);
    await seat.waitFor(remarks);
    await seat.click(webmail.sendButton);
    await seat.waitUntilGone(remarks);
    expect(demo.control.sentMails()).toMatchObject([{ text: expect.stringContaining('pas encore pu') as string }]);
  });
});
