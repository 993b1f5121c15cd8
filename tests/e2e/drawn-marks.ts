/**
 * Runs in a page: marks of its drawings that cannot be told from what is behind them.
 * @param host an element with a shadow root: only what is in it
 */
export function lostMarks(host: string | null): string[] {
  const root = (host === null ? document : document.querySelector(host)?.shadowRoot) ?? document;
  const isClear = (colour: string) => colour === 'none' || /^(?:transparent|rgba\(.*, 0\))$/.test(colour);
  const colourBehind = (mark: Element) => {
    for (let node: Node | null = mark; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
      const colour = node instanceof Element ? getComputedStyle(node).backgroundColor : 'none';
      if (!isClear(colour)) return colour;
    }
    return getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  };
  const isLost = (mark: Element) => {
    const { fill, stroke, opacity } = getComputedStyle(mark);
    const behind = colourBehind(mark);
    return Number(opacity) === 0 || [fill, stroke].every((paint) => isClear(paint) || paint === behind);
  };
  return [...root.querySelectorAll('svg :is(path, rect, circle, line, polygon, ellipse)')]
    .filter((mark) => mark.closest('defs, clipPath, pattern') === null && mark.checkVisibility())
    .filter(isLost)
    .map((mark) => `${mark.closest('svg')?.getAttribute('class') ?? 'svg'}: ${mark.outerHTML.slice(0, 200)}`);
}
