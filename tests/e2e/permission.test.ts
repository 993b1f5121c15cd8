import { afterAll, beforeAll, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import type { Demo } from '../../demo/types.ts';
import { ensureBrowser } from '../../scripts/find-browser.mjs';
import { openFirefox } from '../../scripts/firefox.mjs';
import { ghostlightAt } from '../../scripts/play/ghostlight.mjs';
import { seatAt } from '../../scripts/play/seat.mjs';
import { webmails } from '../../scripts/play/webmails.mjs';
import { expectManners, openWatchedDemo } from './manners.ts';

const popup = 'src/pages/popup/index.html';

let demo: Demo;
let firefox: Awaited<ReturnType<typeof openFirefox>>;

beforeAll(async () => {
  demo = await openWatchedDemo({ mailboxes: inventedMailboxes(Date.now()) });
  firefox = await openFirefox({
    executablePath: ensureBrowser('firefox'),
    extension: 'dist/firefox',
    port: demo.stage.port,
    // Stands for a rep who says yes: what Firefox itself asks cannot be pressed from here.
    preferences: { 'extensions.webextOptionalPermissionPrompts': false },
  });
});
afterAll(async () => {
  await firefox.close();
  demo.close();
});

/** Runs in a page of the extension: the rep withdraws access to every webmail in Firefox's settings. */
const withdraw = (origins: string[]) => {
  const { browser } = globalThis as unknown as {
    browser: { permissions: { remove: (wanted: { origins: string[] }) => Promise<boolean> } };
  };
  return browser.permissions.remove({ origins });
};

it('says in the popup why no sidebar appears, and brings it back with one click', async () => {
  const own = await firefox.openOwnPage(popup, 'main');
  expect(await own.evaluate(withdraw, manifest.host_permissions)).toBe(true);
  await own.close();

  const webmailPage = await firefox.browser.newPage();
  const webmail = seatAt(webmailPage);
  await webmail.goTo(demo.url());
  await webmail.waitFor('tr.zA');

  const popupPage = await firefox.openOwnPage(popup, 'main');
  const shown = seatAt(popupPage);
  await shown.waitFor('.access', /keeps it out of your mailbox pages, so the sidebar cannot appear/);
  expect(await ghostlightAt(webmail).isThere()).toBe(false);

  await shown.click('[data-action="allow-access"]');
  await shown.waitFor('.access', /Reload the tab with your mailbox/);

  await webmailPage.bringToFront();
  await webmail.reload();
  await ghostlightAt(webmail).waitForProspects(webmails.gmail);
  expectManners(demo);
});
