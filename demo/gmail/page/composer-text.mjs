const blocks = new Set(['DIV', 'P', 'BLOCKQUOTE', 'UL', 'OL', 'LI', 'TABLE', 'TR']);
const signatureMark = '.gmail_signature, .gmail_signature_prefix';

/** Text of an editor as lines, without what matches `skipped`. @param {Element} editor @param {string} skipped */
function textWithout(editor, skipped) {
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

/** Line that begins the signature of plain-text mails. */
const separator = '-- ';

/** The body to send: without the quote. @param {Element} editor */
export const bodyText = (editor) =>
  editor instanceof HTMLTextAreaElement ? editor.value : textWithout(editor, '.gmail_quote');

/** The rep's own words: without quote and signature. @param {Element} editor */
export function ownWords(editor) {
  if (editor instanceof HTMLTextAreaElement) return (editor.value.split(`\n${separator}\n`)[0] ?? '').trimEnd();
  return textWithout(editor, `.gmail_quote, ${signatureMark}`);
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

/** Body of a plain-text reply. @param {string} words @param {string} signature */
export const plainBody = (words, signature) => (signature ? `${words}\n\n${separator}\n${signature}` : words);
