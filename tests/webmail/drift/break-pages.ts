import type { PageReading } from '../../../src/domain/reading.ts';
import type { Standing } from '../../../src/domain/standing.ts';
import type { Adapter, PageState } from '../../../src/webmail/adapter.ts';
import type { Selector } from '../../../src/webmail/dom.ts';
import { breakings } from './break-selector.ts';
import { readingFrom, standingsAfter, type Standings } from './judge-pages.ts';

/** A page of an acted webmail at a moment. */
export interface ActedView {
  name: string;
  atMs: number;
  /** Puts it on screen, with an adapter whose clock is given. */
  show: (now: () => number) => Adapter;
  /** What was read of the same mailbox before, in this order. */
  before?: ActedView[];
}

/** A page as it was read over the time in which anything late is painted. */
interface Look {
  readings: (PageReading | null)[];
  state: PageState;
  adapter: Adapter;
}

/** Reads a page until patience has ended. `breakIt` changes something once it is on screen and answers what puts it back. */
async function lookAt({ show, atMs }: ActedView, breakIt: () => () => unknown = () => () => null): Promise<Look> {
  let nowMs = atMs - 17_000;
  const adapter = show(() => nowMs);
  const restore = breakIt();
  try {
    adapter.read();
    nowMs += 500;
    const first = await readingFrom(adapter, adapter.read(), nowMs);
    nowMs = atMs;
    const state = adapter.read();
    return { readings: [first, await readingFrom(adapter, state, nowMs)], state, adapter };
  } finally {
    restore();
  }
}

/** A view with what Ghostlight knew before it and says of it as it is. */
interface KnownView {
  view: ActedView;
  before: (PageReading | null)[];
  whole: Look;
  /** What may be said of a conversation: what the whole page gives, its lists alone, or no look at all. */
  allowed: Standings[];
  /** Names of the selectors that find something there. */
  found: Set<string>;
}

async function knowView(view: ActedView, selectors: Record<string, Selector>): Promise<KnownView> {
  const before: (PageReading | null)[] = [];
  for (const earlier of view.before ?? []) before.push(...(await lookAt(earlier)).readings);
  const whole = await lookAt(view);
  const found = Object.keys(selectors).filter((name) => document.querySelector(selectors[name]?.any ?? 'no-part'));
  return {
    view,
    before,
    whole,
    allowed: [whole.readings, whole.readings.map((reading) => reading && { ...reading, conversation: null }), []].map(
      (seen) => standingsAfter([...before, ...seen], view.atMs),
    ),
    found: new Set(found),
  };
}

/** What became of one view with a selector broken in one way. */
interface BrokenLook {
  where: string;
  state: PageState;
  /** Standings that neither the whole page gives nor one that is not seen at all; `unknown` is none. */
  wrong: string[];
}

/** Beyond the first way of breaking, as many views are looked at as differ in their markup. */
const viewsOfOtherWays = import.meta.env['VITE_DRIFT'] === 'long' ? Infinity : 2;

/** Breaks a selector in every way on the views on which it finds something; on all of them with `VITE_DRIFT=long`. */
export async function breakEverywhere(
  name: string,
  selector: Selector,
  views: readonly KnownView[],
): Promise<BrokenLook[]> {
  const looks: BrokenLook[] = [];
  for (const [index, known] of views.filter(({ found }) => found.has(name)).entries())
    for (const breaking of breakings.slice(0, index < viewsOfOtherWays ? undefined : 1)) {
      const { view, before, allowed } = known;
      const { readings, state } = await lookAt(view, () => breaking.apply(selector));
      const said = standingsAfter([...before, ...readings], view.atMs);
      const isWrong = ([id, standing]: [string, Standing]) =>
        standing !== 'unknown' && !allowed.some((standings) => standings.get(id) === standing);
      const wrong = [...said].filter(isWrong).map(([id, standing]) => `${standing} for ${id}`);
      looks.push({ where: `${view.name}, ${breaking.how}`, state, wrong });
    }
  return looks;
}

/** Views as they are, known so that selectors can be broken on them. */
export async function knowViews(
  views: readonly ActedView[],
  selectors: Record<string, Selector>,
): Promise<KnownView[]> {
  const known: KnownView[] = [];
  for (const view of views) known.push(await knowView(view, selectors));
  return known;
}
