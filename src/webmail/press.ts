/**
 * Presses a button of the page as a mouse would: the events a webmail's delegated handlers expect, at the button's real
 * coordinates, on the innermost element there. Some handlers ignore a bare `click`.
 */
export function press(button: HTMLElement): void {
  const { ownerDocument: document } = button;
  // Scrolls only what does not show the button already.
  button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = button.getBoundingClientRect();
  const [clientX, clientY] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(clientX, clientY);
  const target = hit && button.contains(hit) ? hit : button;
  const view = document.defaultView;
  const shared = { bubbles: true, cancelable: true, composed: true, view, clientX, clientY };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    const buttons = type.endsWith('down') ? 1 : 0;
    const event = type.startsWith('pointer')
      ? new PointerEvent(type, { ...shared, buttons, pointerType: 'mouse', isPrimary: true, pointerId: 1 })
      : new MouseEvent(type, { ...shared, buttons, detail: 1 });
    target.dispatchEvent(event);
  }
}
