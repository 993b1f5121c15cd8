import type { Page } from 'playwright';
import type { Switches } from '../../demo/gmail/switches.mjs';
import { openActed } from './acted-webmail.ts';

/** The acted Gmail with two mailboxes, and a Chromium that sees it. */
export async function openActedGmail() {
  const acted = await openActed('gmail', { idDelayMs: 30, composerDelayMs: 50, undoSendMs: 1500 });
  await acted.context.addInitScript(noteMilestones, milestones);
  return {
    ...acted,
    /** The page, loaded anew under these switches; all others as at the start. `where` is a conversation's key or a hash. */
    open: (where: string, switches: Partial<Switches> = {}, slot = 0): Promise<Page> => {
      acted.set(switches);
      return acted.goto(acted.url(slot) + (where.startsWith('#') ? where : acted.control.route(slot, where)));
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
