import { chromium, type Page } from 'playwright';
import { openDemo } from '../../demo/open-demo.mjs';
import type { Switches } from '../../demo/gmail/switches.mjs';
import type { MailConversation, Mailbox, MailMessage, MailPerson } from '../../demo/mailbox/types.ts';
import { ensureBrowser } from '../../scripts/find-browser.mjs';

export const HOUR_MS = 3_600_000;
export const marc: MailPerson = { address: 'marc@corp.example', name: 'Marc Roy' };
export const nadia: MailPerson = { address: 'nadia@corp.example', name: 'Nadia Blum' };
export const paula: MailPerson = { address: 'paula@client.example', name: 'Paula Lang' };
export const quentin: MailPerson = { address: 'quentin@autre.example', name: 'Quentin Février' };

export function mail(from: MailPerson, to: MailPerson, hoursAgo: number, text: string, answers?: number): MailMessage {
  const atMs = Date.now() - hoursAgo * HOUR_MS;
  return { from, to: [to], cc: [], atMs, text, inReplyToIndex: answers ?? null };
}

export function conversation(key: string, subject: string, messages: MailMessage[]): MailConversation {
  return { key, subject, labels: ['inbox'], isUnread: false, messages, expectedStanding: null };
}

/** A mailbox with one conversation for each behaviour, and fillers for a second page. */
export function smallMailbox(): Mailbox {
  const talk = Array.from({ length: 11 }, (_, index) => {
    const [from, to] = index % 2 ? [marc, paula] : [paula, marc];
    return mail(from, to, 300 - index * 10, `Message ${index}`);
  });
  const conversations = [
    conversation('offer', 'Devis', [mail(paula, marc, 60, 'Bonjour Marc'), mail(marc, paula, 50, 'Voici notre offre')]),
    conversation('long', 'Rollout', talk),
    conversation('fork', 'A fork', [
      mail(quentin, marc, 100, 'One'),
      mail(marc, quentin, 90, 'Two'),
      mail(quentin, marc, 80, 'Three'),
      mail(marc, quentin, 70, 'Back to one', 0),
    ]),
    conversation('begun', 'We wrote first', [mail(marc, quentin, 40, 'Hello'), mail(quentin, marc, 30, 'Hi')]),
    conversation('group', 'Three of us', [
      { ...mail(quentin, marc, 35, 'Hello both'), to: [marc, paula], cc: [nadia] },
    ]),
    ...Array.from({ length: 60 }, (_, index) =>
      conversation(`filler-${index}`, `Filler ${index}`, [mail(quentin, marc, 400 + index, `Body ${index}`)]),
    ),
  ];
  return {
    owner: marc,
    aliases: [{ ...marc, address: 'marc.roy@corp.example' }],
    signature: 'Marc Roy\nCorp',
    conversations,
  };
}

export function otherMailbox(): Mailbox {
  const conversations = [conversation('hers', 'Only hers', [mail(paula, nadia, 5, 'Hello Nadia')])];
  return { owner: nadia, aliases: [], signature: '', conversations };
}

/** Switches under which tests wait least. */
const quick: Partial<Switches> = { idDelayMs: 30, composerDelayMs: 50, undoSendMs: 1500 };

/** The acted Gmail with two mailboxes, and a Chromium that sees it. */
export async function openActedGmail() {
  const demo = await openDemo({ mailboxes: [smallMailbox(), otherMailbox()], switches: quick, delayMs: 5 });
  const initial = demo.control.switches();
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    proxy: { server: `http://127.0.0.1:${demo.stage.port}` },
  });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1200, height: 800 } });
  context.setDefaultTimeout(8000);
  await context.addInitScript(noteMilestones, milestones);
  return {
    ...demo,
    /** The page, loaded anew under these switches; all others as at the start. `where` is a conversation's key or a hash. */
    open: async (where: string, switches: Partial<Switches> = {}, slot = 0): Promise<Page> => {
      demo.control.setSwitches({ ...initial, ...switches });
      const [kept, ...old] = context.pages();
      for (const one of old) await one.close();
      // A tab is slow to open; leaving the site ends everything of the test before.
      const page = kept ?? (await context.newPage());
      await page.goto('about:blank');
      const hash = where.startsWith('#') ? where : demo.control.route(slot, where);
      await page.goto(demo.url(slot) + hash);
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

/** What tests ask the order of: name to selector. */
const milestones = {
  row: 'tr.zA',
  rowId: '.y6 [data-legacy-thread-id]',
  paneMessage: '.aia .h7',
  threadId: 'h2.hP[data-legacy-thread-id]',
  composerFrame: '.ip.adB .M9',
  editor: '[g_editable=true]',
};

/** Runs in the page before its scripts: notes in which batch of changes each milestone was first there. */
function noteMilestones(selectors: Record<string, string>) {
  const seen: Record<string, number> = {};
  Object.assign(globalThis, { firstSeen: seen });
  let batch = 0;
  new MutationObserver(() => {
    batch++;
    for (const [name, selector] of Object.entries(selectors))
      if (!(name in seen) && document.querySelector(selector)) seen[name] = batch;
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Batch of changes in which a milestone was first on the page: a smaller one came earlier. */
export const firstSeen = (page: Page, name: keyof typeof milestones): Promise<number> =>
  page.evaluate((milestone) => {
    const { firstSeen: seen } = globalThis as unknown as { firstSeen: Record<string, number> };
    return seen[milestone] ?? Number.POSITIVE_INFINITY;
  }, name);

/** An attribute of every element that matches now. */
export const attributes = (page: Page, selector: string, name: string): Promise<(string | null)[]> =>
  page
    .locator(selector)
    .evaluateAll((elements, attribute) => elements.map((each) => each.getAttribute(attribute)), name);
