import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { switchChoices } from '../../demo/gmail/switch-choices.mjs';
import { defaultSwitches, type Switches } from '../../demo/gmail/switches.mjs';
import { sidebarOf } from '../../scripts/play/sidebar.mjs';
import { foreignRequests } from '../../scripts/play/network.mjs';
import { forgetEverything } from './forget-everything.ts';
import { openStage, type Sidebar } from './harness.ts';
import { variantsOf, type Variant } from './variants.ts';

const ghost = 'julien-festival';
const subject = 'Location pour les trois scènes';

/** What the rep gets to see: the standing and how the one click ends, or why there is neither. */
type Outcome = 'ghosting, inserted' | 'ghosting, has-text' | 'unknown' | 'loading' | 'view off' | 'whose mailbox';

/** Everything that is not here ends in "ghosting, inserted". */
const others: Partial<Record<keyof Switches, Record<string, Outcome>>> = {
  conversationView: { false: 'view off' },
  idDelayMs: { never: 'loading' },
  accountSources: { disagree: 'whose mailbox' },
  groupRecipient: { true: 'unknown' },
  lastCollapsed: { true: 'unknown' },
  draftInThread: { true: 'ghosting, has-text' },
  userText: { 'Just a thought': 'ghosting, has-text' },
};

/** A switch that means something only beside another. */
const beside: Partial<Record<keyof Switches, Partial<Switches>>> = {
  paneIdRace: { pane: 'horizontal' },
  quoteExpanded: { plainText: false },
};

const variants = variantsOf<Switches, Outcome>({
  choices: switchChoices,
  defaults: defaultSwitches,
  usual: 'ghosting, inserted',
  others,
  beside,
  // A small window with a pop-up in it has room for the sidebar's tab only.
  alone: ['threadWindow'],
  atOnce: 6,
});

/** Switches under which the tests wait least. */
const quick: Partial<Switches> = { idDelayMs: 30, composerDelayMs: 50 };

let stage: Awaited<ReturnType<typeof openStage>>;
/** The tab of one variant after the other; a failed one leaves it to nobody. */
let tab: Page | null = null;
/** A window that the tab has opened. */
let opened: Page | null = null;
let forget: () => Promise<void>;

beforeAll(async () => {
  stage = await openStage({ switches: quick });
  const page = await stage.browser.context.newPage();
  await page.goto(`chrome-extension://${stage.browser.id}/src/pages/popup/index.html`);
  forget = () => page.evaluate(forgetEverything);
});
afterEach(async ({ task }) => {
  await opened?.close();
  opened = null;
  tab?.removeAllListeners('pageerror');
  await tab?.goto('about:blank');
  if (task.result?.state === 'fail') {
    await tab?.close();
    tab = null;
  }
  // A report of the page that was left may still be under way in the worker.
  await expect
    .poll(async () => {
      const wasEmpty = (await storedFacts()) === null;
      await forget();
      return wasEmpty;
    })
    .toBe(true);
});
afterAll(() => stage.close());

/** What is stored of the conversation. */
async function storedFacts(): Promise<{ opened: unknown; listed: unknown } | null> {
  const { control } = stage.demo;
  const key = [control.mailbox(0).owner.address, control.conversationId(0, ghost)];
  const record = (await stage.store.read('conversations', key)) as
    { facts: { opened: unknown; listed: unknown } } | undefined;
  return record?.facts ?? null;
}

/** Before the open conversation was read, the row alone decides; that is no verdict on the variant. */
const isOpenedRead = async () => ((await storedFacts())?.opened ?? null) !== null;
/** Whether the row was read with its last message; one that shows a draft names none. */
const isRowRead = async ({ draftInThread }: Partial<Switches>) => {
  const facts = await storedFacts();
  return facts !== null && (draftInThread === true || facts.listed !== null);
};

/** Opens the conversation as a rep does, under these switches; errors of the page and of our script in it are noted. */
async function openUnder({ switches, outcome }: Variant<Switches, Outcome>) {
  stage.demo.control.setSwitches({ ...defaultSwitches, ...quick, ...switches });
  const errors: string[] = [];
  const page = (tab ??= await stage.browser.context.newPage());
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(stage.demo.url());
  await sidebarOf(page).root.locator('.card').waitFor();
  // As a rep does: the list is seen before a row is clicked.
  if (outcome.startsWith('ghosting')) await expect.poll(() => isRowRead(switches), { timeout: 15_000 }).toBe(true);
  // Every message is a row of its own then, and this one is pages away.
  if (switches.conversationView === false) {
    await page.locator('input[name=q]').fill('trois scènes');
    await page.keyboard.press('Enter');
  }
  const popup = switches.threadWindow ? page.waitForEvent('popup') : null;
  await page.locator('tr.zA:visible', { hasText: subject }).first().click();
  if (popup) {
    opened = await popup;
    opened.on('pageerror', (error) => errors.push(String(error)));
  }
  const reading = opened ?? page;
  await reading.locator('h2.hP:visible', { hasText: subject }).waitFor();
  return { page: reading, sidebar: sidebarOf(reading), errors };
}

const editor = (page: Page) => page.locator('[role=list]').locator('[g_editable=true]:visible, textarea.Ak:visible');

/** Everything that stands in the reply, as the rep sees it. */
const written = (page: Page) =>
  editor(page).evaluate((body) => (body instanceof HTMLTextAreaElement ? body.value : (body as HTMLElement).innerText));

async function clickOnce(page: Page, sidebar: Sidebar): Promise<string> {
  await sidebar.action('insert-last-message').click();
  const ended = sidebar.root.locator('[data-insert]:not([data-insert="inserting"])');
  await ended.waitFor();
  return (await ended.getAttribute('data-insert')) ?? '';
}

/** The text stands above signature and quote, and "Undo" leaves exactly what stood there before. */
async function expectInsertedAndUndone(page: Page, sidebar: Sidebar): Promise<void> {
  const text = await written(page);
  expect(text).toMatch(/^[^]*Julien,[^]*\n--\s[^]*Lumeria/);
  const signature = text.search(/^--\s/m);
  expect(text.slice(0, signature).match(/Julien,/g)).toHaveLength(1);
  await sidebar.action('undo').first().click();
  await sidebar.action('insert-last-message').waitFor();
  expect((await written(page)).trimStart()).toBe(text.slice(signature));
}

const said: Record<
  Exclude<Outcome, 'ghosting, inserted' | 'ghosting, has-text'>,
  (sidebar: Sidebar) => Promise<void>
> = {
  unknown: async (sidebar) => {
    await expect.poll(isOpenedRead, { timeout: 10_000 }).toBe(true);
    await sidebar.waitForStanding('unknown');
  },
  loading: (sidebar) => sidebar.root.locator('.skeleton').first().waitFor(),
  'view off': (sidebar) => sidebar.root.getByText(/conversation view/i).waitFor(),
  'whose mailbox': (sidebar) => sidebar.root.getByText(/whose mailbox/i).waitFor(),
};

describe('a silent conversation opened from the list, in every Gmail there may be', () => {
  test.for(variants)('$title: $outcome', async ({ title, switches, outcome }) => {
    const { page, sidebar, errors } = await openUnder({ title, switches, outcome });
    if (outcome === 'ghosting, inserted' || outcome === 'ghosting, has-text') {
      await sidebar.waitForStanding('ghosting').catch(async (cause: unknown) => {
        const facts = JSON.stringify(await storedFacts());
        throw new Error(`The sidebar says “${await sidebar.said()}”; stored: ${facts}`, { cause });
      });
      const before = outcome === 'ghosting, has-text' && (await editor(page).count()) ? await written(page) : null;
      const [, ending] = outcome.split(', ');
      expect(await clickOnce(page, sidebar)).toBe(ending);
      if (ending === 'inserted') await expectInsertedAndUndone(page, sidebar);
      else if (before !== null) expect(await written(page)).toBe(before);
      // Under the switch a conversation that is looked at again has a draft again.
      stage.demo.control.setSwitches({ draftInThread: false });
      await page.locator('[role=list] .oh:visible').click();
      // Until the server has heard of it the next variant would find a draft.
      await expect.poll(() => stage.demo.control.drafts()).toEqual([]);
    } else {
      await said[outcome](sidebar);
      expect(
        await sidebar.root.locator('[data-standing="ghosting"], [data-action="insert-last-message"]').count(),
      ).toBe(0);
    }
    expect(errors).toEqual([]);
    expect(stage.demo.control.sendClicks()).toEqual({ trusted: 0, untrusted: 0 });
    expect(stage.demo.control.untrustedInputs()).toBe(0);
    expect(foreignRequests(stage.demo)).toEqual([]);
  });
});
