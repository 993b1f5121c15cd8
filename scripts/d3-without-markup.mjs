/** The three places where d3-selection sets markup: `selection.html(…)`, which Plot never calls. */
const markupSink = /\bthis\.innerHTML = /g;
const sinks = 3;

/**
 * The code of d3-selection with these places closed: what somebody passes as markup appears as text.
 * @param {string} code the module as published
 * @throws {Error} when it is not written as expected, so that an update cannot bring the sink back unseen
 */
export function withoutD3MarkupSink(code) {
  const closed = code.replace(markupSink, 'this.textContent = ');
  if (code.match(markupSink)?.length !== sinks || /\.(inner|outer)HTML\s*=(?!=)|insertAdjacentHTML/.test(closed))
    throw new Error('d3-selection sets markup in another way than expected: look at its code and mend markupSink.');
  return closed;
}

/**
 * Builds pages with that code. Content scripts never import it.
 * @returns {import('vite').Plugin}
 */
export function d3WithoutMarkup() {
  return {
    name: 'd3-without-markup',
    transform: (code, id) =>
      /[\\/]d3-selection[\\/]/.test(id) ? { code: withoutD3MarkupSink(code), map: null } : undefined,
  };
}
