import { parentOf } from './dom.ts';

/** Whether the first opaque background behind an element is dark; a page without any is white. */
export function isDarkBehind(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels(getComputedStyle(at).backgroundColor);
    // Weights of ITU-R BT.709 without its gamma: enough to tell a dark theme from a light one.
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
  }
  return false;
}

function channels(colour: string): number[] {
  if (!colour.startsWith('rgb')) return [0, 0, 0, 0];
  return [...colour.matchAll(/[\d.]+/g)].map(([number]) => Number(number));
}
