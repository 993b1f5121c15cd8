import type { ShapePart } from '../messaging/health-api.ts';
import { elementsIn, isShown } from '../webmail/dom.ts';

const maxParts = 300;
/** Of each element so many children from the beginning and from the end: rows and messages are all alike. */
const childrenAtEachEnd = 4;
const maxLength = 200;

/**
 * The elements of the view on screen without any text, those nearest to its root first: a bounded look at what surrounds something
 * that is not found.
 */
export function shapeOf(document: Document): ShapePart[] {
  const view = [...document.querySelectorAll('[role="main"]')].find(isShown) ?? document.body;
  const places: [Element, number][] = [[view, -1]];
  // The list grows while it is walked through.
  for (const [place, [element]] of places.entries()) {
    const children = elementsIn(element);
    for (let index = 0; index < children.length && places.length < maxParts; index++) {
      if (index === childrenAtEachEnd) index = Math.max(index, children.length - childrenAtEachEnd);
      const child = children[index];
      if (child) places.push([child, place]);
    }
  }
  const { prototype } = Element;
  const cut = (text: string | null) => (text ?? '').slice(0, maxLength);
  return places.map(([element, parent]) => {
    const attribute = (name: string) => cut(prototype.getAttribute.call(element, name));
    const names = cut(prototype.getAttributeNames.call(element).slice(0, 20).join(' '));
    return [
      parent,
      cut(Reflect.get(prototype, 'localName', element)),
      attribute('role'),
      attribute('id'),
      attribute('class'),
      names,
    ];
  });
}
