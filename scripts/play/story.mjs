import { join } from 'node:path';
import { foreignRequests } from './network.mjs';
import { sidebarOf } from './sidebar.mjs';

/** @import { Page } from 'playwright' */
/** @import { Demo } from '../../demo/open-demo.mjs' */

/** The prospect of the play: quick answers, a tailor-made offer, then silence. */
const key = 'marie-offer';

const answerOfMarie = `Bonjour,

Merci pour votre message, et pardon pour ce silence : nous avons changé de directeur et tout était suspendu.
Pouvons-nous en reparler mardi ?

Marie`;

/**
 * Plays the main job in the acted Gmail as a rep would, prints each step with what the sidebar said and leaves a
 * picture of it: open → warning → why → insert → undo → insert → send → done → answer → back.
 * @param {{ page: Page, demo: Demo, picturesFolder: string }} play
 * @throws {Error} when a step does not happen
 */
export async function playStory({ page, demo, picturesFolder }) {
  const sidebar = sidebarOf(page);
  const reply = page.locator('[g_editable=true]:visible');
  let step = 0;

  /** @param {string} title @param {string} said */
  const tell = async (title, said) => {
    step += 1;
    const picture = join(picturesFolder, `${step}-${title.toLowerCase().replace(/[^a-z]+/g, '-')}.png`);
    await page.screenshot({ path: picture });
    console.log(`${step}. ${title}\n   ${said}\n   ${picture}`);
  };

  await page.goto(demo.url());
  await sidebar.group('to-check').waitFor();
  await tell('Open Gmail', `the sidebar lists: ${describe(await sidebar.counts())}`);

  await page.locator(`tr.zA:visible .y6 [data-legacy-thread-id="${demo.control.conversationId(0, key)}"]`).click();
  await sidebar.waitForStanding('ghosting');
  await tell('Open a conversation', await sidebar.said());

  for (let left = await page.locator('.kv:visible').count(); left > 0; left -= 1)
    await page.locator('.kv:visible').first().click();
  await sidebar.root.locator('.why', { hasText: /\(|h\b|hour|heure/ }).waitFor();
  await tell('Unfold the earlier messages', await sidebar.said());

  await sidebar.action('insert-last-message').click();
  await sidebar.insertEnded('inserted');
  await tell('Insert the last message', `the reply now begins: “${firstLine(await reply.innerText())}”`);

  await sidebar.action('undo').first().click();
  await sidebar.action('insert-last-message').waitFor();
  await tell('Undo', `the reply is empty again but for the signature: “${firstLine(await reply.innerText())}”`);

  await sidebar.action('insert-last-message').click();
  await sidebar.insertEnded('inserted');
  await page.locator('.aoO:visible').click();
  await sidebar.waitForStanding('last-message');
  await tell('The rep presses Send', await sidebar.said());

  demo.control.answer({ key, text: answerOfMarie });
  await sidebar.waitForStanding('back');
  await tell('The prospect answers', await sidebar.said());

  const { untrusted } = demo.control.sendClicks();
  if (untrusted !== 0) throw new Error(`Send was pressed ${untrusted} times by a script.`);
  const foreign = foreignRequests(demo);
  if (foreign.length) throw new Error(`Requests to other hosts: ${foreign.join(', ')}`);
  console.log('\nDone. Ghostlight pressed Send 0 times and made no request to any other host.');
}

/** @param {Record<string, number>} counts */
const describe = (counts) =>
  Object.entries(counts)
    .map(([group, count]) => `${group} ${count}`)
    .join(', ') || 'nothing yet';

/** @param {string} text */
const firstLine = (text) => text.trim().split('\n')[0] ?? '';
