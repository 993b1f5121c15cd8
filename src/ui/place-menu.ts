const gap = 4;
const margin = 8;

/**
 * Puts an open menu next to its button, in viewport coordinates: above it where there is room, else below, and always
 * wholly inside the viewport.
 */
export function placeMenu(menu: HTMLElement, button: { top: number; bottom: number; left: number; right: number }) {
  const { innerWidth, innerHeight } = window;
  const { width, height } = menu.getBoundingClientRect();
  const isAbove = button.top - gap - margin >= height || button.top > innerHeight - button.bottom;
  const top = isAbove ? button.top - gap - height : button.bottom + gap;
  const isRightHalf = (button.left + button.right) / 2 > innerWidth / 2;
  const left = isRightHalf ? button.right - width : button.left;
  menu.style.top = `${Math.max(margin, Math.min(top, innerHeight - margin - height))}px`;
  menu.style.left = `${Math.max(margin, Math.min(left, innerWidth - margin - width))}px`;
}
