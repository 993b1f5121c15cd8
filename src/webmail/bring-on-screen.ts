import { parentOf } from './dom.ts';

/** Scrolls whatever a range stands in, no more than it must, until the range is in the middle of what is seen of it. */
export function bringOnScreen(range: Range): void {
  const page = range.startContainer.ownerDocument?.scrollingElement;
  for (let around = parentOf(range.startContainer); around; around = parentOf(around)) {
    const frame = around.getBoundingClientRect();
    const [top, bottom] = around === page ? [0, around.clientHeight] : [frame.top, frame.bottom];
    const piece = range.getBoundingClientRect();
    if (piece.top < top || piece.bottom > bottom)
      around.scrollBy({ top: (piece.top + piece.bottom - top - bottom) / 2, behavior: 'instant' });
  }
}
