import { isOnPage, parentOf } from './dom.ts';

/** More changes at once than this are a new page: everything is read anew. */
const mostChanges = 500;

/**
 * What `read` tells of a part of the page: asked once, and again only after the part, or anything in it, has changed. `read` must
 * look at nothing but the part and what is in it, and at no layout: neither is noticed. `what` names the reader.
 */
export type Recall = <Value>(part: Element, what: string, read: () => Value) => Value;

/** Reads every time: for a page that nobody watches. */
export const readAnew: Recall = (_part, _what, read) => read();

/** So long a piece of work may hold up the page, ms; what it does last may take as long again. */
const sliceMs = 5;

/** Does work step by step, with a pause whenever it has held up the page for long enough. */
export async function inSlices(steps: Iterator<unknown>, pause: () => Promise<void>): Promise<void> {
  let beganAtMs = performance.now();
  while (steps.next().done !== true) {
    if (performance.now() - beganAtMs < sliceMs) continue;
    await pause();
    beganAtMs = performance.now();
  }
}

/** What was read from the parts of a page, for as long as nothing in them changes. */
export interface KnownParts {
  recall: Recall;
  /** What readings depend on beside the page, in one text: everything is forgotten when it is another one than before. */
  under(circumstances: string): void;
  /** Watches the page from now on; before, and after the signal aborts, everything is read every time. */
  follow(document: Document, signal: AbortSignal): void;
}

export function createKnownParts(): KnownParts {
  const known = new Map<Node, Map<string, unknown>>();
  let observer: MutationObserver | null = null;
  let circumstances = '';

  const note = (records: MutationRecord[]) => {
    if (records.length === 0 || known.size === 0) return;
    if (records.length > mostChanges) {
      known.clear();
      return;
    }
    for (const { target } of records)
      for (let node: Node | null = target; node; node = parentOf(node)) known.delete(node);
    // Nobody watches what was taken out of the page: it may come back as something else.
    if (records.some(({ removedNodes }) => removedNodes.length > 0))
      for (const part of known.keys()) if (!isOnPage(part)) known.delete(part);
  };

  return {
    recall: <Value>(part: Element, what: string, read: () => Value): Value => {
      if (!observer || !isOnPage(part)) return read();
      // Changes of this very moment, too: a reading is one of the page as it is.
      note(observer.takeRecords());
      let values = known.get(part);
      if (!values) known.set(part, (values = new Map<string, unknown>()));
      if (!values.has(what)) values.set(what, read());
      return values.get(what) as Value;
    },
    under(now) {
      if (now !== circumstances) known.clear();
      circumstances = now;
    },
    follow(document, signal) {
      if (signal.aborted) return;
      const watching = new MutationObserver(note);
      // The whole document: its body may be replaced.
      watching.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      observer = watching;
      signal.addEventListener('abort', () => {
        watching.disconnect();
        observer = null;
        known.clear();
      });
    },
  };
}
