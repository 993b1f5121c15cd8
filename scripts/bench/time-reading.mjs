/** @import { Adapter } from '../../src/webmail/adapter.ts' */

/** @typedef {{ firstMs: number, unchangedMs: number, changedMs: number, floorMs: number, messages: number, rows: number }} ReadingTimes */

/**
 * Runs in a page that holds the adapter: times readings and their floor in turn, the fastest of many each, because whatever else
 * the machine does only adds to it. A row and a message change before each reading called changed.
 * @param {{ bare: string, row: string, message: string }} given the floor as text, selectors of what changes
 * @returns {Promise<ReadingTimes>}
 */
export async function timeReading({ bare, row, message }) {
  const rounds = 60;
  const create = /** @type {(window: Window, now: () => number) => Adapter} */ (
    Reflect.get(globalThis, 'createAdapter')
  );
  // Sent as its text: a page's policy allows scripts of its own alone, but not what a debugger evaluates.
  const bareReading = /** @type {() => number} */ (Reflect.get(globalThis, bare));
  const ending = new AbortController();
  const watched = create(window, Date.now);
  watched.watch(() => undefined, ending.signal);
  /** @param {() => unknown} work */
  const time = (work) => {
    const beganAtMs = performance.now();
    work();
    return performance.now() - beganAtMs;
  };
  const change = () => {
    for (const css of [row, message]) document.querySelector(css)?.classList.toggle('measured');
  };
  const best = { firstMs: Infinity, unchangedMs: Infinity, changedMs: Infinity, floorMs: Infinity };
  /** @param {keyof typeof best} name @param {() => unknown} work */
  const note = (name, work) => {
    best[name] = Math.min(best[name], time(work));
  };
  for (let round = 0; round < rounds; round += 1) {
    note('floorMs', bareReading);
    note('firstMs', () => create(window, Date.now).read());
    watched.read();
    note('unchangedMs', () => watched.read());
    change();
    note('changedMs', () => watched.read());
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const { conversation, rows } = watched.read();
  ending.abort();
  const messages = conversation.status === 'ready' ? conversation.reading.messages.length : 0;
  return { ...best, messages, rows: rows.length };
}
