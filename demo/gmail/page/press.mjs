/** @param {MouseEvent} event @param {Element} element */
function isInside({ clientX, clientY }, element) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

/**
 * Calls back when a button is pressed the way Gmail's own handlers ask for: mouse down, mouse up and click with the
 * first mouse button, each at a point inside the element. A bare `click()` has no such point and does nothing.
 * Who made the events does not matter.
 * @param {HTMLElement} button
 * @param {() => void} onPress
 */
export function onPressed(button, onPress) {
  let seen = '';
  for (const type of /** @type {const} */ (['mousedown', 'mouseup', 'click']))
    button.addEventListener(type, (event) => {
      event.stopPropagation();
      if (event.button !== 0 || !isInside(event, button)) seen = '';
      else if (type === 'mousedown') seen = 'down';
      else if (type === 'mouseup') seen = seen === 'down' ? 'up' : '';
      else if (seen === 'up') {
        seen = '';
        onPress();
      }
    });
  button.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Enter') onPress();
  });
}
