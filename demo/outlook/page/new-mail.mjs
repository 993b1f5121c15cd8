import { el } from '../../page/el.mjs';
import { home, switches, words } from './boot.mjs';
import { openComposer } from './composer.mjs';

/** @param {HTMLElement} place @param {() => void} onClosed */
const composeIn = (place, onClosed) =>
  openComposer(place, {
    conversationKey: null,
    answered: null,
    to: [],
    cc: [],
    subject: '',
    draft: null,
    takesFocus: false,
    onClosed,
    onUndone: () => undefined,
  });

/** A new mail, in the reading pane or in a window of its own. @param {HTMLElement} place */
export function openNewMail(place) {
  if (switches.composePopOut) window.open(`${home}deeplink/compose`, '_blank', 'popup,width=1000,height=760');
  else composeIn(place, () => undefined);
}

/** Fills a window of its own with a new mail. */
export function startComposeWindow() {
  const place = el('div', { class: 'hx-own' });
  document.body.append(el('div', { 'data-app-section': 'Form_Content', class: 'hx-window' }, place));
  document.title = `${words.newMessage} - ${words.product}`;
  composeIn(place, () => window.close());
}
