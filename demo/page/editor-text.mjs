const blocks = new Set(['DIV', 'P', 'BLOCKQUOTE', 'UL', 'OL', 'LI', 'TABLE', 'TR']);

/** Text of an editor as lines, without what matches `skipped`. @param {Element} editor @param {string} skipped selector */
export function editorText(editor, skipped) {
  let text = '';
  let isLineOpen = false;
  const endLine = () => {
    if (isLineOpen) text += '\n';
    isLineOpen = false;
  };
  /** @param {Node} node */
  function visit(node) {
    if (node instanceof Text) {
      text += node.data;
      isLineOpen ||= node.data !== '';
    } else if (node instanceof HTMLBRElement) {
      text += '\n';
      isLineOpen = false;
    } else if (node instanceof Element && !node.matches(skipped)) {
      if (blocks.has(node.tagName)) endLine();
      node.childNodes.forEach(visit);
      if (blocks.has(node.tagName)) endLine();
    }
  }
  editor.childNodes.forEach(visit);
  return text.replaceAll('\u00a0', ' ').trimEnd();
}

/** Words of a saved draft, whose text ends with the signature. @param {string} text @param {string} signature */
export function wordsOfDraft(text, signature) {
  const body = text.trimEnd();
  if (!signature || !body.endsWith(signature.trimEnd())) return body;
  return body
    .slice(0, -signature.trimEnd().length)
    .replace(/\n*-- *\n*$/, '')
    .trimEnd();
}
