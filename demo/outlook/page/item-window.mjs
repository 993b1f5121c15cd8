import { el } from '../../page/el.mjs';
import { listenToKeys } from '../../page/keyboard.mjs';
import { ask, follow } from './boot.mjs';
import { createPane } from './pane.mjs';

/** One message in its own window: a deep link, or what was popped out. @param {string} id of the message */
export function startItemWindow(id) {
  const place = el('div', { id: 'ReadingPaneContainerId' });
  document.body.append(el('div', { class: 'hx-window' }, place));
  const pane = createPane(place, { isAlone: true, onWriting: () => undefined });
  void pane.show(id);
  follow(pane.follow);
  listenToKeys({ r: pane.reply, R: pane.reply }, (key) => void ask('key', { key }));
}
