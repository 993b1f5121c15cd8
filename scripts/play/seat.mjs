import { setTimeout as pause } from 'node:timers/promises';

/** @import { Page as PlaywrightPage } from 'playwright' */
/** @import { Page as PuppeteerPage } from 'puppeteer-core' */
/** @import { Sight, Tab } from './types.ts' */

const patienceMs = 30_000;
/**
 * Until the next look; looking, because changes inside a shadow root wake no observer of the page. What has taken long may take
 * longer, and looks cost the page and everybody beside it their time.
 * @param {number} waitedMs
 */
const pauseAfter = (waitedMs) => Math.min(150, 30 + waitedMs / 10);

/** @typedef {ReturnType<typeof seatAt>} Seat */

/**
 * A seat before a tab: sees what a person sees, clicks and types as one, whichever browser it is. Selectors are CSS;
 * ` >>> ` goes on inside an open shadow root. Only what is visible counts, and every action waits for it.
 * @param {PlaywrightPage | PuppeteerPage} page
 */
export function seatAt(page) {
  const tab = /** @type {Tab} */ (/** @type {unknown} */ (page));
  const look = (/** @type {string} */ selector, bringIn = false) => tab.evaluate(sightsOf, { selector, bringIn });
  const find = async (/** @type {string} */ selector) => {
    /** @type {Sight | undefined} */
    let before;
    return until(`${selector} could not be clicked`, async () => {
      const [now] = await look(selector, true);
      const isStill = now?.isOnTop && now.x === before?.x && now.y === before.y;
      before = now;
      return isStill ? now : undefined;
    });
  };

  return {
    /** @param {string} address */
    goTo: (address) => tab.goto(address),
    reload: () => tab.reload(),
    /** What matches now. @param {string} selector */
    look: (selector) => look(selector),
    /**
     * Waits for a match, and for its text where one is asked for.
     * @param {string} selector @param {RegExp} [text]
     */
    waitFor: (selector, text) =>
      until(`${selector} ${text ? `with ${text} ` : ''}did not appear`, async () =>
        (await look(selector)).find((sight) => text?.test(sight.text) ?? true),
      ),
    /** Waits until nothing matches any more. @param {string} selector */
    waitUntilGone: (selector) =>
      until(`${selector} did not go away`, async () => ((await look(selector)).length ? undefined : true)),
    /** Where the first match stands, once it stands still and nothing covers it. @param {string} selector */
    find: (selector) => find(selector),
    /** A real click in the middle of the first match, once it stands still and nothing covers it. @param {string} selector */
    click: async (selector) => {
      const { x, y } = await find(selector);
      await tab.mouse.click(x, y);
    },
    /** Presses a key, with modifiers as in `Control+z`. @param {string} chord */
    press: async (chord) => {
      const modifiers = chord.split('+');
      const key = modifiers.pop() ?? '';
      for (const modifier of modifiers) await tab.keyboard.down(modifier);
      await tab.keyboard.press(key);
      for (const modifier of modifiers.reverse()) await tab.keyboard.up(modifier);
    },
    /** @param {string} text */
    type: (text) => tab.keyboard.type(text),
    /**
     * Runs a function in the page; it may use nothing from outside but its argument.
     * @template A, R
     * @param {(argument: A) => R | Promise<R>} run @param {A} argument
     */
    evaluate: (run, argument) => tab.evaluate(run, argument),
    /** @param {string} path of a PNG file */
    takePicture: (path) => tab.screenshot({ path }),
    close: () => tab.close(),
  };
}

/**
 * Asks again and again until there is an answer.
 * @template T
 * @param {string} complaint when there is none in time
 * @param {() => Promise<T | undefined>} ask an error counts as no answer: the page may just be loading
 */
export async function until(complaint, ask) {
  const startMs = Date.now();
  for (;;) {
    /** @type {unknown} */
    let cause;
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      cause = error;
    }
    const waitedMs = Date.now() - startMs;
    if (waitedMs > patienceMs) throw new Error(`${complaint} within ${patienceMs / 1000} s.`, { cause });
    await pause(pauseAfter(waitedMs));
  }
}

/**
 * Runs in the page: the visible elements that match.
 * @param {{ selector: string, bringIn: boolean }} wanted `bringIn`: the first one is scrolled into view
 * @returns {Sight[]}
 */
function sightsOf({ selector, bringIn }) {
  const [first = '', ...inner] = selector.split(' >>> ');
  let found = [...document.querySelectorAll(first)];
  for (const step of inner) found = found.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(step) ?? [])]);
  const isVisible = (/** @type {Element} */ element) =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
  // An element without a box of its own is seen by what is in it.
  const seen = found.filter((element) => [element, ...element.children].some(isVisible));
  if (bringIn) seen[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return seen.map((element) => {
    const box = element.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const root = element.getRootNode();
    const hit = root instanceof Document || root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
    const { innerText: text, dataset } = /** @type {HTMLElement} */ (element);
    return { text, data: { ...dataset }, x, y, isOnTop: hit !== null && element.contains(hit) };
  });
}
