import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { switchChoices } from '../../demo/outlook/switch-choices.mjs';
import { defaultSwitches, type Switches } from '../../demo/outlook/switches.mjs';
import { foreignRequests } from '../../scripts/play/network.mjs';
import { seatAt } from '../../scripts/play/seat.mjs';
import { sidebarOf } from '../../scripts/play/sidebar.mjs';
import { openFromList, webmails } from '../../scripts/play/webmails.mjs';
import { forgetEverything } from './forget-everything.ts';
import { openStage, type Sidebar } from './harness.ts';
import { variantsOf, type Variant } from './variants.ts';

const { outlook } = webmails;

/** What the rep gets to see: the standing and how the one click ends, or why there is neither. */
type Outcome = keyof typeof endings | keyof typeof silences;

/** How the one click ends: `data-insert`, and the sentence that goes with it where one must. */
const endings = {
  'ghosting, inserted': { insert: 'inserted', sentence: null },
  'ghosting, has-text': { insert: 'has-text', sentence: /already has words of yours/ },
  'ghosting, which reply?': { insert: 'copied', sentence: /More than one message is being written/ },
  'ghosting, no button': { insert: 'copied', sentence: /could not find the Reply button/ },
} as const;

/** Why nothing is said of the conversation. */
const silences = {
  'nothing open': null,
  'view off': /Switch the conversation view on/,
  'whose mailbox': /whose mailbox/i,
  'with whom': /can’t see this person’s address/,
  'folded away': /one of them could be the newest/,
  'maybe a draft': /can’t tell which message here is the newest/,
} as const;

/**
 * Everything that is not here ends in "ghosting, inserted". Sections are those of design/outlook.md.
 */
const others: Partial<Record<keyof Switches, Record<string, Outcome>>> = {
  // 9: the address names one message of the conversation.
  conversationView: { false: 'view off' },
  // 3: none is unknown, several are ambiguous.
  accountSources: { none: 'whose mailbox', 'shared-mailbox': 'whose mailbox' },
  // 4: a selected row over an empty pane is nothing open.
  opensNothing: { true: 'nothing open' },
  // 5: the contact's newest mail may be among the hidden ones.
  showMore: { true: 'folded away' },
  // 8: unsure whether the newest is a draft.
  draftMark: { nothing: 'maybe a draft' },
  // 6: an address that goes as it comes was never seen.
  dropsAddress: { true: 'with whom' },
  // 6: without an address nobody knows whether the name is the same person elsewhere.
  contacts: { 'names-only': 'with whom', mixed: 'with whom' },
  // 10: the rep's own words are never touched, nor one of two replies chosen.
  userText: { 'Just a thought': 'ghosting, has-text' },
  twoComposers: { true: 'ghosting, which reply?' },
  replyInMenu: { true: 'ghosting, no button' },
};

/** A switch that means something only beside another. */
const beside: Partial<Record<keyof Switches, Partial<Switches>>> = {
  senderMark: { messageIds: false },
  collapsedSender: { collapsed: 'all-but-newest' },
  draftMark: { draftInThread: true },
  keysPerRender: { messageIds: true },
  dateFormat: { language: 'en-US' },
  onBehalf: { ownSender: 'address' },
  accountSources: { folderPane: true },
};

const variants = variantsOf<Switches, Outcome>({
  choices: switchChoices,
  defaults: defaultSwitches,
  usual: 'ghosting, inserted',
  others,
  beside,
  // Each has drafts in the list; late content makes the editor forget what was typed.
  alone: ['draftInThread', 'lateContentMs'],
  atOnce: 8,
});

/** The conversation a switch shows itself in, where that is another one: long enough, a contact known by name. */
const shownIn: Partial<Record<keyof Switches, string>> = { showMore: 'marie-offer', contacts: 'grace-offer' };
const conversationFor = (switches: Partial<Switches>) =>
  Object.entries(shownIn).find(([name]) => name in switches)?.[1] ?? 'julien-festival';

/** Switches under which the tests wait least. */
const quick: Partial<Switches> = { passMs: 0, coldLoadMs: 0, lingerMs: 0, composerDelayMs: 0, lateContentMs: 0 };

let stage: Awaited<ReturnType<typeof openStage<'outlook'>>>;
/** The tab of one variant after the other; a failed one leaves it to nobody. */
let tab: Page | null = null;
let forget: () => Promise<void>;

beforeAll(async () => {
  stage = await openStage({ webmail: 'outlook', switches: quick });
  const page = await stage.browser.context.newPage();
  await page.goto(`chrome-extension://${stage.browser.id}/src/pages/popup/index.html`);
  forget = () => page.evaluate(forgetEverything);
});
afterEach(async ({ task }) => {
  tab?.removeAllListeners('pageerror');
  await tab?.goto('about:blank');
  if (task.result?.state === 'fail') {
    await tab?.close();
    tab = null;
  }
  // A report of the page that was left may still be under way in the worker.
  await expect
    .poll(async () => {
      const wasEmpty = (await stage.store.read('conversations')) as unknown[];
      await forget();
      return wasEmpty.length;
    })
    .toBe(0);
});
afterAll(() => stage.close());

/** Opens the conversation as a rep does, under these switches; errors of the page and of our script in it are noted. */
async function openUnder({ switches }: Variant<Switches, Outcome>, key: string) {
  stage.demo.control.setSwitches({ ...defaultSwitches, ...quick, ...switches });
  const errors: string[] = [];
  const page = (tab ??= await stage.browser.context.newPage());
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(stage.demo.url());
  const sidebar = sidebarOf(page);
  await sidebar.root.locator('.card').waitFor();
  await openFromList(seatAt(page), outlook, stage.demo.control.conversationId(0, key));
  return { page, sidebar, errors };
}

const editor = (page: Page) => page.locator(`${outlook.replyEditor}:visible`);

/** The reply as it is: its markup, and the words above signature and quote. */
const reply = (page: Page) =>
  editor(page).evaluate((body: HTMLElement) => {
    const kept = body.querySelector('#Signature, #appendonsend, #mail-editor-reference-message-container');
    const range = document.createRange();
    range.selectNodeContents(body);
    if (kept) range.setEndBefore(kept);
    const below = [...body.querySelectorAll('#Signature, #mail-editor-reference-message-container')];
    return { text: body.innerText.trim(), own: range.toString(), below: below.map(({ outerHTML }) => outerHTML) };
  });

async function clickOnce(sidebar: Sidebar, { insert, sentence }: (typeof endings)[keyof typeof endings]) {
  await sidebar.action('insert-last-message').click();
  const ended = sidebar.root.locator('[data-insert]:not([data-insert="inserting"])');
  await ended.waitFor();
  expect(await ended.getAttribute('data-insert'), await ended.innerText()).toBe(insert);
  if (sentence) expect(await ended.innerText()).toMatch(sentence);
}

/** The text stands once, above signature and quote, and "Undo" leaves exactly what stood there before. */
async function expectInsertedAndUndone(page: Page, sidebar: Sidebar, firstName: string, switches: Switches) {
  const pieces = Number(switches.signature) + Number(switches.quote === 'inside');
  // What comes late comes below.
  await expect.poll(async () => (await reply(page)).below.length).toBe(pieces);
  const { own, text, below } = await reply(page);
  expect(own.match(new RegExp(`${firstName},`, 'g'))).toHaveLength(1);
  expect(text.startsWith(own.slice(0, 10))).toBe(true);
  await sidebar.action('undo').first().click();
  await sidebar.action('insert-last-message').waitFor();
  const after = await reply(page);
  expect(after.own.trim()).toBe('');
  expect(after.below).toEqual(below);
}

/** Throws every composer and draft away: until the server has heard of it the next variant would find a draft. */
async function discardAll(page: Page): Promise<void> {
  // Under the switch a conversation that is looked at again has a draft again.
  stage.demo.control.setSwitches({ draftInThread: false, twoComposers: false });
  const discard = page.locator('[data-testid=compose] button:has([data-icon-name=DeleteRegular])');
  const draft = page.locator('[id^="MSG_QADdraft"][id$=_FROM]');
  await expect
    .poll(async () => {
      if (await discard.count()) await discard.first().click();
      else if (await draft.count()) await draft.first().click();
      return (await discard.count()) + stage.demo.control.drafts().length;
    })
    .toBe(0);
}

/** Writing in the sidebar sends no key to the page, which would act on it. */
async function expectKeysKept(page: Page, sidebar: Sidebar): Promise<void> {
  const before = stage.demo.control.keysReached();
  await sidebar.root.locator('button').first().focus();
  for (const key of ['Delete', 'r', 'e']) await page.keyboard.press(key);
  expect(stage.demo.control.keysReached()).toBe(before);
}

describe('a silent conversation opened from the list, in every Outlook there may be', () => {
  test.for(variants)('$title: $outcome', async (variant) => {
    const { switches, outcome } = variant;
    const key = conversationFor(switches);
    const { page, sidebar, errors } = await openUnder(variant, key);
    if (outcome in endings) {
      await sidebar.waitForStanding('ghosting').catch(async (cause: unknown) => {
        throw new Error(`The sidebar says “${await sidebar.said()}”`, { cause });
      });
      const drafts = stage.demo.control.drafts();
      const untrusted = stage.demo.control.untrustedInputs();
      // 10: what came late has painted the editor anew, so that its undo would act on what is no longer there.
      const told = switches.lateContentMs === 2000 ? 1 : 0;
      await clickOnce(sidebar, endings[outcome as keyof typeof endings]);
      if (outcome === 'ghosting, inserted')
        await expectInsertedAndUndone(page, sidebar, 'Julien', { ...defaultSwitches, ...quick, ...switches });
      if (outcome === 'ghosting, has-text') expect((await reply(page)).own).toContain('Just a thought');
      expect(stage.demo.control.untrustedInputs()).toBe(untrusted + told);
      // The rep's own draft beside the reply is left alone.
      expect(stage.demo.control.drafts()).toEqual(expect.arrayContaining(drafts));
    } else {
      const sentence = silences[outcome as keyof typeof silences];
      if (sentence === null) await page.locator('.hx-empty').waitFor();
      else await sidebar.root.getByText(sentence).first().waitFor();
      expect(
        await sidebar.root
          .locator('[data-standing="ghosting"], [data-standing="quiet"], [data-action="insert-last-message"]')
          .count(),
      ).toBe(0);
    }
    await expectKeysKept(page, sidebar);
    await discardAll(page);
    expect(errors).toEqual([]);
    expect(stage.demo.control.sendClicks()).toEqual({ trusted: 0, untrusted: 0 });
    expect(foreignRequests(stage.demo)).toEqual([]);
  });
});
