/**
 * Presses a button of the page as a mouse would: the events a webmail's delegated handlers expect, at the button's real
 * coordinates, on the innermost element there. Some handlers ignore a bare `click`.
 */
export function press(button: HTMLElement): void {
  const { ownerDocument: document } = button;
  const view = document.defaultView;
  if (!view) return;
  if (!isInViewport(button, view)) button.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = button.getBoundingClientRect();
  const [clientX, clientY] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(clientX, clientY);
  const target = hit && button.contains(hit) ? hit : button;
  const shared = { bubbles: true, cancelable: true, composed: true, view, button: 0, clientX, clientY };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    const buttons = type.endsWith('down') ? 1 : 0;
    const event = type.startsWith('pointer')
      ? new PointerEvent(type, { ...shared, buttons, pointerType: 'mouse', isPrimary: true, pointerId: 1 })
      : new MouseEvent(type, { ...shared, buttons, detail: 1 });
    target.dispatchEvent(event);
  }
}

function isInViewport(element: Element, view: Window): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return top >= 0 && left >= 0 && bottom <= view.innerHeight && right <= view.innerWidth;
}
