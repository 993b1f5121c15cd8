/** Writes words at the caret, in place of what is selected, as if they were typed: Ctrl+Z takes them out again. */
export function writeAtCaret(field: HTMLTextAreaElement, words: string): void {
  field.focus();
  if (document.execCommand('insertText', false, words)) return;
  field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Selects a range and brings it into view. */
export function showRange(field: HTMLTextAreaElement, from: number, to: number): void {
  // Browsers scroll to the caret when a field gets the focus.
  field.setSelectionRange(from, from);
  field.blur();
  field.focus();
  field.setSelectionRange(from, to);
}
