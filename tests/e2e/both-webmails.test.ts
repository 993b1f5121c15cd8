import { describe, it } from 'vitest';
import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import type { Mailbox } from '../../demo/mailbox/types.ts';
import { openBrowser } from '../../scripts/open-browser.mjs';
import { seatAt } from '../../scripts/play/seat.mjs';
import { openBothWebmails } from './both-webmails.ts';
import { keepOpen } from './keep-open.ts';
import { expectManners } from './manners.ts';
import { repAt, type Rep } from './rep.ts';
import { openTab, type Browser } from './tabs.ts';

const key = 'julien-festival';
const [invented] = inventedMailboxes(Date.now()) as [Mailbox, ...Mailbox[]];
const mailbox: Mailbox = { ...invented, conversations: invented.conversations.filter((each) => each.key === key) };

describe.each(['chromium', 'firefox'] as const)('one last message: both webmails open in %s', (kind) => {
  let demos: Awaited<ReturnType<typeof openBothWebmails>>;
  let browser: Browser;

  keepOpen(async () => {
    demos = await openBothWebmails(mailbox);
    browser = await openBrowser({ kind, port: demos.gmail.stage.port });
    return async () => {
      await browser.close();
      demos.close();
      expectManners(demos.gmail);
      expectManners(demos.outlook);
    };
  });

  it('is one for the contact, whichever webmail it is inserted in, until they answer', async ({ expect }) => {
    // Gmail first: where the sidebar lists something already, nothing tells when its rows were read.
    const page = await openTab(browser);
    const gmail = repAt(seatAt(page), 'gmail', demos.gmail);
    await gmail.openSilence(key);
    const outlook = repAt(seatAt(await openTab(browser)), 'outlook', demos.outlook);
    await outlook.openSilence(key);
    await page.bringToFront();
    const isShut = (rep: Rep) => rep.seat.waitFor(rep.inSidebar('[data-offer="elsewhere"]'));

    await gmail.insert();
    await isShut(outlook);
    expect(await outlook.isOffered()).toBe(false);
    await gmail.undo();
    await outlook.ghostlight.waitForAction('insert-last-message');

    await gmail.insert();
    await gmail.send();
    for (const rep of [gmail, outlook]) {
      await rep.ghostlight.waitForStanding('last-message');
      expect(await rep.isOffered()).toBe(false);
    }

    const atMs = Math.max(Date.now(), (demos.gmail.control.sentMails().at(-1)?.atMs ?? 0) + outlook.webmail.timeStepMs);
    demos.outlook.control.answer({ key, text: 'Salut Camille, pardon pour le silence. On se parle mardi ?', atMs });
    await outlook.ghostlight.waitForStanding('back');
    await outlook.ghostlight.waitForAction('insert-welcome-back');
    expect(demos.gmail.control.sentMails()).toHaveLength(1);
    expect(demos.outlook.control.sentMails()).toEqual([]);
  });
});
