import type { Surroundings } from './adapter.ts';
import { isDarkBehind } from './background-colour.ts';
import { findShown, type Selector } from './dom.ts';

// Webmails' side panels are about 56 px wide while closed; an open one must not push the sidebar into the mail.
const widestRail = 80;

/** Measures how the sidebar must fit in, from the view that shows the mail and the buttons that send one. */
export function measureSurroundings(
  document: Document,
  { mainView, sendButton }: { mainView: Selector; sendButton: Selector },
): Surroundings {
  const { body, documentElement } = document;
  const direction = getComputedStyle(body).direction === 'rtl' ? 'rtl' : 'ltr';
  const [main] = findShown(document, mainView);
  const sends = findShown(document, sendButton).map((button) => button.getBoundingClientRect());
  const keepClear = sends.map(({ top, right, bottom, left }) => ({ top, right, bottom, left }));
  return {
    isDark: isDarkBehind(main ?? body),
    direction,
    railWidth: main ? railWidth(main.getBoundingClientRect(), documentElement.clientWidth, direction) : 0,
    keepClear,
  };
}

function railWidth(main: DOMRect, viewportWidth: number, direction: 'ltr' | 'rtl'): number {
  const beside = direction === 'ltr' ? viewportWidth - main.right : main.left;
  return Math.round(Math.min(Math.max(beside, 0), widestRail));
}
