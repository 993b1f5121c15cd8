import { chromium, type Page } from 'playwright';
import { openDemo } from '../../demo/open-demo.mjs';
import type { SwitchesOf, Webmail } from '../../demo/types.ts';
import { ensureBrowser } from '../../scripts/find-browser.mjs';
import { otherMailbox, smallMailbox } from './small-mailbox.ts';

/**
 * An acted webmail with two mailboxes, and a Chromium that sees it.
 * @param quick switches under which tests wait least
 */
export async function openActed<W extends Webmail>(webmail: W, quick: Partial<SwitchesOf[W]>) {
  const demo = await openDemo({
    webmail,
    mailboxes: [smallMailbox(), otherMailbox()],
    switches: quick,
    delayMs: 5,
  });
  const initial = demo.control.switches();
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    proxy: { server: `http://127.0.0.1:${demo.stage.port}` },
  });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1200, height: 800 } });
  context.setDefaultTimeout(8000);
  return {
    ...demo,
    context,
    /** Sets these switches, all others as at the start. */
    set: (switches: Partial<SwitchesOf[W]>) => demo.control.setSwitches({ ...initial, ...switches }),
    /** The page, loaded anew at an address. */
    goto: async (address: string): Promise<Page> => {
      const [kept, ...old] = context.pages();
      for (const one of old) await one.close();
      // A tab is slow to open; leaving the site ends everything of the test before.
      const page = kept ?? (await context.newPage());
      await page.goto('about:blank');
      await page.goto(address);
      return page;
    },
    /** The control page in a tab of its own. */
    openControl: async (): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(demo.controlUrl);
      return page;
    },
    closeAll: async () => {
      await browser.close();
      demo.close();
    },
  };
}

/** An attribute of every element that matches now. */
export const attributes = (page: Page, selector: string, name: string): Promise<(string | null)[]> =>
  page
    .locator(selector)
    .evaluateAll((elements, attribute) => elements.map((each) => each.getAttribute(attribute)), name);
