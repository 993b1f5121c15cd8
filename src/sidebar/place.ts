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
/** Header, primary button and a line between them: less would be a slit. */
const leastCardHeight = 132;
const leastCardWidth = 200;
const comfortableHeight = 320;

const tab = { width: 40, leastWidth: 24, height: 120, topShare: 0.58 };
/** Narrower than this, what the webmail leaves free at the edge is a margin and no rail. */
const leastRail = 40;
/** Empty part at the end of a list's rows, behind the date. */
const rowPadding = 16;

/** The place of the card: at the inline end, left of the webmail's rail, in the best stretch that covers nothing. */
export function placeCard(page: Page): Place {
  const width = Math.max(leastCardWidth, Math.min(cardWidth, page.width - page.railWidth - 2 * edge));
  const beside = widthBeside(page, width);
  return placeAt(page, width) ?? (beside < leastCardWidth ? null : placeAt(page, beside)) ?? placeTab(page);
}

/** A card of that width; null where no stretch is high enough. */
function placeAt(page: Page, width: number): Place | null {
  // A low window (200 % zoom) needs the room of the header.
  const top = page.height < 600 ? edge : cardTop;
  const stretches = freeStretches(page, width, top, page.height - edge);
  const first = stretches[0];
  const best = first && lengthOf(first) >= comfortableHeight ? first : longest(stretches);
  if (!best || lengthOf(best) < Math.min(leastCardHeight, page.height - top - edge)) return null;
  return { top: best.from, insetEnd: page.railWidth + edge, width, maxHeight: lengthOf(best), isTabOnly: false };
}

/**
 * The place of the collapsed tab: at about 60 % of the height, moved away from what must stay clear. Without a rail it
 * stands on the margin and on the empty end of the rows, so that their dates can be read.
 */
export function placeTab(page: Page): Place {
  const isAtRail = page.railWidth >= leastRail;
  const width = isAtRail ? tab.width : Math.max(tab.leastWidth, Math.min(tab.width, page.railWidth + rowPadding));
  const wanted = Math.max(edge, page.height * tab.topShare);
  const tops = freeStretches(page, tab.width, edge, page.height - edge)
    .filter((stretch) => lengthOf(stretch) >= tab.height)
    .map(({ from, to }) => Math.max(from, Math.min(wanted, to - tab.height)))
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  const top = Math.round(tops[0] ?? edge);
  return { top, insetEnd: isAtRail ? page.railWidth : 0, width, maxHeight: tab.height, isTabOnly: true };
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
  return inColumn(page, width)
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

/** What must stay clear in the column between the inline end and a card of that width. */
function inColumn(page: Page, width: number): Rectangle[] {
  const reach = page.railWidth + edge + width;
  const onScreen = page.keepClear.filter(({ left, right }) => right > 0 && left < page.width);
  return onScreen.filter((rectangle) => distanceFromEnd(page, rectangle) - clearance < reach);
}

/** The width of a column that ends before all that must stay clear in the column of the given width. */
function widthBeside(page: Page, width: number): number {
  const nearest = Math.min(...inColumn(page, width).map((rectangle) => distanceFromEnd(page, rectangle)));
  return Math.min(width, Math.floor(nearest) - clearance - page.railWidth - edge);
}

/** From the inline end of the viewport to the nearer side of a rectangle. */
const distanceFromEnd = (page: Page, { left, right }: Rectangle) =>
  page.direction === 'ltr' ? page.width - right : left;
