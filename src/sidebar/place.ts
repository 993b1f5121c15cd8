interface Rectangle {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

interface Page {
  width: number;
  height: number;
  direction: 'ltr' | 'rtl';
  railWidth: number;
  keepClear: Rectangle[];
}

/** Where the sidebar stands, CSS px: distances from the top and from the inline end of the viewport. */
export interface Place {
  top: number;
  insetEnd: number;
  width: number;
  maxHeight: number;
  /** There is no room for the card that would not cover what must stay clear: only the tab fits. */
  isTabOnly: boolean;
}

const cardWidth = 320;
/** Below the webmail's own header and search field. */
const cardTop = 76;
const edge = 12;
const clearance = 8;
/** Below this height a card would be a slit. */
const leastCardHeight = 180;
const comfortableHeight = 320;

const tab = { width: 40, height: 120, topShare: 0.58 };

/** The place of the card: at the inline end, left of the webmail's rail, in the best stretch that covers nothing. */
export function placeCard(page: Page): Place {
  const width = Math.max(200, Math.min(cardWidth, page.width - page.railWidth - 2 * edge));
  // A low window (200 % zoom) needs the room of the header.
  const top = page.height < 600 ? edge : cardTop;
  const stretches = freeStretches(page, width, top, page.height - edge);
  const first = stretches[0];
  const best = first && lengthOf(first) >= comfortableHeight ? first : longest(stretches);
  if (!best || lengthOf(best) < Math.min(leastCardHeight, page.height - top - edge)) return placeTab(page);
  return { top: best.from, insetEnd: page.railWidth + edge, width, maxHeight: lengthOf(best), isTabOnly: false };
}

/** The place of the collapsed tab: at about 60 % of the height, moved away from what must stay clear. */
export function placeTab(page: Page): Place {
  const wanted = Math.max(edge, page.height * tab.topShare);
  const tops = freeStretches(page, tab.width, edge, page.height - edge)
    .filter((stretch) => lengthOf(stretch) >= tab.height)
    .map(({ from, to }) => Math.max(from, Math.min(wanted, to - tab.height)))
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  const top = Math.round(tops[0] ?? edge);
  return { top, insetEnd: page.railWidth, width: tab.width, maxHeight: tab.height, isTabOnly: true };
}

interface Stretch {
  from: number;
  to: number;
}

const lengthOf = ({ from, to }: Stretch) => to - from;

const longest = (stretches: Stretch[]) =>
  stretches.reduce<Stretch | undefined>(
    (best, next) => (best && lengthOf(best) >= lengthOf(next) ? best : next),
    undefined,
  );

/** What is left between `from` and `to` once everything in the column of that width has its clearance, top first. */
function freeStretches(page: Page, width: number, from: number, to: number): Stretch[] {
  const outer = page.railWidth + edge;
  const column =
    page.direction === 'ltr'
      ? { left: page.width - outer - width, right: page.width }
      : { left: 0, right: outer + width };
  return page.keepClear
    .filter(({ left, right }) => right + clearance > column.left && left - clearance < column.right)
    .reduce<Stretch[]>(
      (stretches, { top, bottom }) =>
        stretches.flatMap((stretch) => [
          { from: stretch.from, to: Math.min(stretch.to, top - clearance) },
          { from: Math.max(stretch.from, bottom + clearance), to: stretch.to },
        ]),
      [{ from, to }],
    )
    .filter((stretch) => lengthOf(stretch) > 0);
}
