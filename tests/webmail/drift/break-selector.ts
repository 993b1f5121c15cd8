import type { Selector } from '../../../src/webmail/dom.ts';

/** A way in which a webmail can leave a selector behind. */
export interface Breaking {
  how: string;
  /** Makes the selector find nothing; answers what puts it back, where the page itself is not what was changed. */
  apply: (selector: Selector) => () => void;
}

/** Found on no page. */
const nowhere = 'moved-nowhere' as Selector['candidates'][number];

/** The table knows none of the candidates any more, whatever the page holds. */
const forgotten: Breaking = {
  how: 'not known any more',
  apply: (selector) => {
    const { candidates, any } = selector;
    Object.assign(selector, { candidates: [nowhere], any: nowhere });
    return () => Object.assign(selector, { candidates, any });
  },
};

type Part = 'names' | 'attributes';

/** The page calls otherwise what the selector looks for: classes and ids first, attributes where there are none, or the other way round. */
const renamed = (first: Part, second: Part): Breaking => ({
  how: `${first} of the page changed`,
  apply: ({ candidates }) => {
    for (const css of candidates.flatMap(listed))
      for (const element of document.querySelectorAll(css)) rename(element, css, first, second);
    return () => undefined;
  },
});

export const breakings: Breaking[] = [forgotten, renamed('names', 'attributes'), renamed('attributes', 'names')];

function rename(element: Element, css: string, first: Part, second: Part): void {
  const compound = compoundOf(css);
  const change = { names: renameNames, attributes: renameAttributes };
  if (change[first](element, compound) || change[second](element, compound)) return;
  const other = document.createElement('moved-part');
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function renameNames(element: Element, compound: string): boolean {
  const outside = compound.replaceAll(/\[[^\]]*\]/g, '');
  const classes = [...outside.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  for (const name of classes) element.classList.replace(name, `moved-${name}`);
  const [, id] = /#([\w-]+)/.exec(outside) ?? [];
  if (id !== undefined) element.id = `moved-${id}`;
  return classes.length > 0 || id !== undefined;
}

function renameAttributes(element: Element, compound: string): boolean {
  const names = [...compound.matchAll(/\[([\w-]+)/g)].map(([, name = '']) => name);
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    element.removeAttribute(name);
    element.setAttribute(`moved-${name}`, value);
  }
  return names.length > 0;
}

/** What the last part of a selector asks of the element itself, but for what the element must not be. */
function compoundOf(css: string): string {
  const own = splitOutside(css, /[\s>+~]/).at(-1) ?? css;
  return own.replaceAll(/:(?:has|not)\((?:[^()]|\([^()]*\))*\)/g, '');
}

/** The members of a selector list. */
const listed = (css: string): string[] => splitOutside(css, /,/).map((member) => member.trim());

/** Splits where a sign stands outside of brackets and quotes. */
function splitOutside(text: string, sign: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if ('[('.includes(letter)) depth++;
    if (')]'.includes(letter)) depth--;
    if (depth === 0 && sign.test(letter)) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.filter((part) => part.trim() !== '');
}
