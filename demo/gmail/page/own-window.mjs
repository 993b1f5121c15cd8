/** What a window of its own shows: a conversation or a new mail; null for the whole mailbox. */
const shown = new URLSearchParams(location.search).get('view');
export const ownWindow = shown === 'thread' || shown === 'compose' ? shown : null;

const bodyClasses = { thread: ['aAU', 'xE', 'Su'], compose: ['xE', 'xp'] };
if (ownWindow) document.body.classList.add(...bodyClasses[ownWindow]);

/** Opens a window of its own. @param {'thread' | 'compose'} view @param {string} [hash] */
export function openOwnWindow(view, hash = '') {
  window.open(`${location.pathname}?view=${view}${hash}`, '_blank', 'popup,width=1300,height=760');
}
