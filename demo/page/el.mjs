/**
 * A new element with attributes and children. Text is always text: the pages enforce Trusted Types.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | boolean>} [attributes] `true` is an empty attribute, `false` none
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children);
  return element;
}

/** A picture of one path on a square of 24. @param {string} d of the path @param {string} className @returns {SVGElement} */
export function picture(d, className) {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}

/** @param {string} text lines separated by "\n" @param {string} [className] @returns {HTMLElement[]} one block for each line */
export const lines = (text, className) =>
  text.split('\n').map((line) => el('div', className ? { class: className } : {}, line === '' ? el('br') : line));

/** Puts values where a sentence says $1 and $2. @param {string} sentence @param {string[]} values */
export const fill = (sentence, ...values) =>
  sentence.replace(/\$(\d)/g, (_, number) => values[Number(number) - 1] ?? '');
