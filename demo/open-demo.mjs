import { controlPage } from './control/site.mjs';
import { openGmail } from './gmail/open-gmail.mjs';
import { openOutlook } from './outlook/open-outlook.mjs';
import { openStage } from './stage.mjs';

/** @import { RequestListener } from 'node:http' */
/** @import { Mailbox } from './mailbox/types.ts' */
/** @import { Control, SwitchChoice, SwitchesOf, Webmail } from './types.ts' */

/** Time the acted server takes for an answer. */
const DEFAULT_DELAY_MS = 20;

/** @typedef {import('./types.ts').Demo} Demo */

/**
 * @template {Webmail} W
 * @typedef {object} SceneOptions
 * @property {Mailbox[]} mailboxes by login slot
 * @property {Partial<SwitchesOf[W]>} switches where they differ from the defaults
 * @property {number} delayMs time the acted server takes for an answer
 * @property {() => number} now clock of the acted server, epoch ms
 */

/**
 * @template {Webmail} W
 * @typedef {object} ActedWebmail
 * @property {string} name as people call it
 * @property {Record<string, RequestListener>} sites host to listener
 * @property {(slot: number) => string} url address of a mailbox
 * @property {Control<W>} control
 * @property {SwitchChoice[]} choices
 * @property {() => void} close
 */

/** @type {{ [W in Webmail]: (options: SceneOptions<W>) => ActedWebmail<W> }} */
const webmails = { gmail: openGmail, outlook: openOutlook };

/**
 * Opens an acted webmail: a proxy for a browser, in which the webmail's own hosts show the given mailboxes and every
 * other host is refused. All state lives here, so that reloading a page loses nothing.
 * @template {Webmail} [W='gmail']
 * @param {object} options
 * @param {W} [options.webmail] Gmail without
 * @param {Mailbox[]} options.mailboxes by login slot
 * @param {Partial<SwitchesOf[W]>} [options.switches]
 * @param {number} [options.delayMs] time the acted server takes for an answer
 * @param {() => number} [options.now] clock of the acted server, epoch ms
 * @returns {Promise<import('./types.ts').Demo<W>>}
 */
export async function openDemo({ webmail, mailboxes, switches = {}, delayMs = DEFAULT_DELAY_MS, now = Date.now }) {
  const chosen = /** @type {W} */ (webmail ?? 'gmail');
  const acted = webmails[chosen]({ mailboxes, switches, delayMs, now });
  const { control, sites, url, close } = acted;
  const stage = await openStage(sites, controlPage(acted, mailboxes.length));
  return {
    stage,
    url: (slot = 0) => url(slot),
    controlUrl: `http://127.0.0.1:${stage.port}/`,
    control,
    close: () => {
      close();
      stage.close();
    },
  };
}
