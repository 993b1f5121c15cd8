// Icons are characters for private use and stand inside labels and names (captured 2026).
const glyphs = /[\ue000-\uf8ff]/g;

/** Text of the page as one line, without the icons' characters. */
export function plainText(text: string): string {
  return oneLine(text.slice(0, 2000));
}

/** The same of a text of any length. */
export function oneLine(text: string): string {
  return text.replace(glyphs, '').replace(/\s+/g, ' ').trim();
}
