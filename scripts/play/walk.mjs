import { join } from 'node:path';
import { plainCount } from '../plain-count.mjs';
import { shippedEstimate } from './shipped-estimate.mjs';
import { sidebarOf } from './sidebar.mjs';
import { openStoreWindow } from './store.mjs';

/** @import { BrowserContext, Page } from 'playwright' */
/** @typedef {Awaited<ReturnType<typeof openStoreWindow>>} Store */
/** @import { Demo } from '../../demo/open-demo.mjs' */
/** @import { Mailbox, MailConversation } from '../../demo/mailbox/types.ts' */

/** Groups that the prospects view and the plain count both know. */
const comparedGroups = /** @type {const} */ (['ghosting', 'quiet', 'your-turn']);
const tabs = 4;
const patienceMs = 20_000;

/**
 * Opens the conversations of the mailbox one after the other, every message unfolded, and compares what Ghostlight
 * says of each, and the counts of the prospects view, with a plain count of the same mails.
 * @param {object} walk
 * @param {BrowserContext} walk.context
 * @param {string} walk.extensionId
 * @param {Demo} walk.demo
 * @param {Mailbox} walk.mailbox
 * @param {number} walk.limit how many conversations are opened: those the rep took part in first, newest first
 * @param {string | null} walk.picturesFolder
 * @param {(opened: number, total: number) => void} [walk.onProgress]
 * @returns {Promise<{ rows: { group: string, plain: number, ghostlight: number, listed: number }[],
 *   differences: { key: string, subject: string, plain: string, ghostlight: string }[], opened: number }>} `listed` is
 *   the count in the heading of the prospects view
 */
export async function walkMailbox({ context, extensionId, demo, mailbox, limit, picturesFolder, onProgress }) {
  const me = [mailbox.owner, ...mailbox.aliases].map(({ address }) => address);
  const chosen = chooseConversations(mailbox, me).slice(0, limit);
  const store = await openStoreWindow(context, extensionId);
  let opened = 0;
  const queue = [...chosen];
  const visit = async () => {
    const page = await context.newPage();
    await page.goto(demo.url());
    for (let next = queue.shift(); next; next = queue.shift()) {
      await openUnfolded(page, demo, store, next);
      opened += 1;
      onProgress?.(opened, chosen.length);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: tabs }, visit));

  /** @type {Map<string, { standing: string, group: string | null }>} by key */
  const seen = new Map();
  for (const { key } of chosen) {
    const judged = await store.standing(mailbox.owner.address, demo.control.conversationId(0, key));
    if (judged) seen.set(key, judged);
  }
  await store.close();

  const page = await context.newPage();
  await page.goto(demo.url());
  const sidebar = sidebarOf(page);
  await sidebar.root.locator('.prospects, .remark').first().waitFor();
  const listed = await sidebar.counts();
  if (picturesFolder) await page.screenshot({ path: join(picturesFolder, 'mailbox.png') });
  await page.close();

  // Counted on what was opened: the plain count judges a contact by all of it, as Ghostlight does.
  const estimate = await shippedEstimate();
  const { conversations } = plainCount({ ...mailbox, conversations: chosen }, { me, nowMs: Date.now(), estimate });
  const plainGroup = new Map(conversations.map(({ key, group }) => [key, group]));
  const rows = comparedGroups.map((group) => ({
    group,
    plain: conversations.filter((each) => each.group === group && !each.isOlder).length,
    ghostlight: [...seen.values()].filter((judged) => judged.group === group).length,
    listed: listed[group] ?? 0,
  }));
  const differences = chosen.flatMap(({ key, subject }) => {
    const [plain, ghostlight] = [plainGroup.get(key) ?? 'excluded', seen.get(key)?.standing ?? 'none'];
    return agree(plain, ghostlight) ? [] : [{ key, subject, plain, ghostlight }];
  });
  return { rows, differences, opened: chosen.length };
}

/**
 * Conversations with the rep in them, newest first, then the others.
 * @param {Mailbox} mailbox @param {string[]} me
 */
function chooseConversations({ conversations }, me) {
  const newest = (/** @type {MailConversation} */ { messages }) => Math.max(...messages.map(({ atMs }) => atMs));
  const hasRep = (/** @type {MailConversation} */ { messages }) =>
    messages.some(({ from }) => me.includes(from.address));
  return conversations.toSorted((a, b) => Number(hasRep(b)) - Number(hasRep(a)) || newest(b) - newest(a));
}

/**
 * Opens a conversation, unfolds every message and waits until Ghostlight has stored them all.
 * @param {Page} page @param {Demo} demo @param {Store} store @param {MailConversation} conversation
 */
async function openUnfolded(page, demo, store, { key, messages }) {
  const id = demo.control.conversationId(0, key);
  const account = demo.control.mailbox(0).owner.address;
  await page.evaluate((hash) => (location.hash = hash), demo.control.route(0, key, 'all'));
  await page.locator(`h2.hP[data-legacy-thread-id="${id}"]:visible`).waitFor();
  await page.evaluate(unfoldAll);
  const deadlineMs = Date.now() + patienceMs;
  while ((await store.messageCount(account, id)) < messages.length) {
    if (Date.now() > deadlineMs) throw new Error(`Ghostlight did not read “${key}” within ${patienceMs / 1000} s.`);
    await page.waitForTimeout(100);
  }
}

/** Clicks folded messages until none is left; in the page, because tabs in the background paint too seldom for a mouse. */
function unfoldAll() {
  const folded = () =>
    [...document.querySelectorAll('.kQ.adv, .kv')].find((element) => element.getClientRects().length > 0);
  for (let item = folded(); item instanceof HTMLElement; item = folded())
    (item.querySelector('.adf') ?? item.firstElementChild ?? item).dispatchEvent(
      new MouseEvent('click', { bubbles: true }),
    );
}

/**
 * Whether two judgements say the same. Where the plain definitions leave room (several externals, answers elsewhere,
 * one answer), anything but a warning is the same.
 * @param {string} plain @param {string} ghostlight
 */
function agree(plain, ghostlight) {
  if (plain === ghostlight) return true;
  const isWarning = ghostlight === 'ghosting' || ghostlight === 'quiet';
  return !isWarning && !comparedGroups.some((group) => group === plain);
}
