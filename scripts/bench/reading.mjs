import { resolve } from 'node:path';
import { build } from 'vite';
import { buildAll } from '../build.mjs';
import { openActed } from './acted-page.mjs';
import { bareGmail, bareOutlook } from './bare-reading.mjs';
import { longThread } from './page-mailbox.mjs';
import { timeReading } from './time-reading.mjs';

/** @import { Figure } from './figure.ts' */
/** @import { WebmailName } from './acted-page.mjs' */

const webmails = {
  gmail: {
    name: 'Gmail',
    factory: 'createGmailAdapter',
    bare: bareGmail,
    row: '[gh="tl"] tr.zA',
    message: '.h7 .gD',
    ready: '.h7 [data-legacy-message-id]',
    folded: '.kv .adf',
  },
  outlook: {
    name: 'Outlook',
    factory: 'createOutlookAdapter',
    bare: bareOutlook,
    row: '[role=option][data-convid]',
    message: '[id^=MSG_][id$=_FROM]',
    ready: '[id^=MSG_][id$=_DATETIME]',
    folded: '',
  },
};

/**
 * What it costs to read rows and an open conversation, all messages unfolded, by the adapter as it is built.
 * @returns {Promise<Figure[]>}
 */
export async function reading() {
  await buildAll({ modes: ['chrome'], quiet: true });
  const figures = [];
  for (const webmail of /** @type {WebmailName[]} */ (Object.keys(webmails)))
    figures.push(...(await readOften(webmail)));
  return figures;
}

/** @param {WebmailName} webmail @returns {Promise<Figure[]>} */
async function readOften(webmail) {
  const { name, factory, bare, row, message, ready, folded } = webmails[webmail];
  const acted = await openActed(webmail);
  const { page } = acted;
  try {
    await page.goto(acted.addressOf(longThread.key));
    await page.locator(ready).first().waitFor();
    if (folded) await page.evaluate(unfoldAll, folded);
    await page.waitForFunction(
      ([css, count]) => document.querySelectorAll(css).length >= count,
      /** @type {[string, number]} */ ([ready, longThread.messages]),
    );
    await page.evaluate(`${await builtAdapter(webmail)}; globalThis.createAdapter = built.${factory}; ${bare.toString()};
      globalThis.${bare.name} = ${bare.name};`);
    const times = await page.evaluate(timeReading, { bare: bare.name, row, message });
    const { firstMs, unchangedMs, changedMs, floorMs } = times;
    const what = `${name}, ${times.rows} rows and ${times.messages} messages: read`;
    const floorWhat = 'querySelectorAll, once for each selector, and getAttribute or textContent of what it finds';
    const target = 2 * floorMs;
    return [
      { what: `${what} for the first time`, value: firstMs, floor: floorMs, floorWhat, target },
      { what: `${what} again after a row and a message changed`, value: changedMs, floor: floorMs, floorWhat, target },
      { what: `${what} again unchanged`, value: unchangedMs, floor: floorMs, floorWhat, target },
    ];
  } finally {
    await acted.close();
  }
}

/** Runs in the page. @param {string} folded */
function unfoldAll(folded) {
  for (const element of document.querySelectorAll(folded))
    element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

/** A script that leaves the adapter of a webmail in `built`. @param {WebmailName} webmail */
async function builtAdapter(webmail) {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'chrome120',
      lib: {
        entry: resolve(`src/webmail/${webmail}/${webmail}-adapter.ts`),
        formats: ['iife'],
        name: 'built',
        fileName: 'built',
      },
    },
  });
  const [output] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (made);
  const script = output?.output[0];
  if (!script) throw new Error(`The adapter of ${webmail} could not be built.`);
  return script.code;
}
