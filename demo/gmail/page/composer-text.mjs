import { editorText } from '../../page/editor-text.mjs';

const signatureMark = '.gmail_signature, .gmail_signature_prefix';

/** Line that begins the signature of plain-text mails. */
const separator = '-- ';

/** The body to send: without the quote. @param {Element} editor */
export const bodyText = (editor) =>
  editor instanceof HTMLTextAreaElement ? editor.value : editorText(editor, '.gmail_quote');

/** The rep's own words: without quote and signature. @param {Element} editor */
export function ownWords(editor) {
  if (editor instanceof HTMLTextAreaElement) return (editor.value.split(`\n${separator}\n`)[0] ?? '').trimEnd();
  return editorText(editor, `.gmail_quote, ${signatureMark}`);
}

/** Body of a plain-text reply. @param {string} words @param {string} signature */
export const plainBody = (words, signature) => (signature ? `${words}\n\n${separator}\n${signature}` : words);
