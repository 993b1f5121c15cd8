import { listenToKeys } from '../../page/keyboard.mjs';
import { ask, boot, listen, switches } from './boot.mjs';
import { paintChrome } from './chrome.mjs';
import { composeNew, fillWithComposer } from './compose-dialog.mjs';
import { show } from './dom.mjs';
import { openList } from './list-view.mjs';
import { ownWindow } from './own-window.mjs';
import { listOf, parseRoute } from './route.mjs';
import { openThread } from './thread-view.mjs';

/** @import { ListView } from './list-view.mjs' */
/** @import { ThreadView } from './thread-view.mjs' */
/** @import { Route } from './route.mjs' */

const { views, followAddress, search } = paintChrome(ownWindow === null);

/** What is on screen; in a split pane both. @type {{ list: ListView | null, thread: ThreadView | null }} */
let live = { list: null, thread: null };
/** Hidden views of before, at most one of each kind. @type {Map<string, HTMLElement>} */
const leftovers = new Map();
let navigations = 0;
/** So often did the server tell of changes: what was fetched before the latest one may be out of date. */
let changes = 0;

/** Hides a view and keeps it, as Gmail does, or removes it. @param {ListView | ThreadView | null} view */
function leave(view) {
  if (!view) return;
  leftovers.get(view.kind)?.remove();
  show(view.element, false);
  if (switches.keepsLeftovers) leftovers.set(view.kind, view.element);
  else view.element.remove();
}

/** @param {string} what */
function setTitle(what) {
  const product = switches.workspace ? 'Corp Mail' : 'Gmail';
  document.title = `${what} - ${boot.owner.address} - ${product}`;
}

/** @param {Route} route */
const toList = (route) => () => {
  location.hash = listOf(route);
};

/** @param {Route} route @param {() => boolean} isCurrent */
async function showList(route, isCurrent) {
  if (live.list?.hasRoute(route) && switches.pane !== 'none') return live.list;
  const changesBefore = changes;
  const list = await openList(route);
  if (!isCurrent()) return null;
  leave(live.thread?.element.closest('.aia') ? null : live.thread);
  leave(live.list);
  live = { list, thread: null };
  views.append(list.element);
  setTitle(list.title);
  if (changes > changesBefore) void list.refresh();
  return list;
}

/** @param {Route} route @param {ListView} list @param {() => boolean} isCurrent */
async function showInPane({ thread: address, ...route }, list, isCurrent) {
  list.markOpened(address);
  const back = toList({ ...route, thread: null });
  const changesBefore = changes;
  const thread = address ? await openThread(address, { isInPane: true, onBack: back }) : null;
  if (!isCurrent()) return;
  live.thread = thread;
  list.pane.replaceChildren(...(thread ? [thread.element] : []));
  thread?.settle();
  if (changes > changesBefore) void thread?.refresh();
  setTitle(thread?.title ?? list.title);
}

/** @param {string} address @param {Route} route @param {() => boolean} isCurrent */
async function showThread(address, route, isCurrent) {
  const changesBefore = changes;
  const thread = await openThread(address, { isInPane: false, onBack: toList(route) });
  if (!isCurrent()) return;
  if (!thread) return toList(route)();
  leave(live.list);
  leave(live.thread);
  live = { list: null, thread };
  views.append(thread.element);
  setTitle(thread.title);
  thread.settle();
  if (changes > changesBefore) void thread.refresh();
}

async function navigate() {
  const navigation = ++navigations;
  const isCurrent = () => navigation === navigations;
  const route = parseRoute(location.hash);
  followAddress();
  if (route.thread !== null && (ownWindow || switches.pane === 'none'))
    return showThread(route.thread, route, isCurrent);
  const list = await showList(route, isCurrent);
  if (list && switches.pane !== 'none') await showInPane(route, list, isCurrent);
}

if (ownWindow === 'compose') fillWithComposer();
else {
  window.addEventListener('hashchange', () => void navigate());
  if (location.hash === '') history.replaceState(null, '', '#inbox');
  void navigate();
}

listen((event) => {
  if (event.type === 'reload') location.reload();
  else if (event.type === 'switches') {
    Object.assign(switches, event.switches);
    document.documentElement.dataset.theme = switches.theme;
  } else {
    changes += 1;
    void live.list?.refresh();
    if (live.thread && event.keys.includes(live.thread.key)) void live.thread.refresh();
  }
});

listenToKeys(
  {
    c: composeNew,
    r: () => live.thread?.reply(),
    j: () => live.list?.move(1),
    k: () => live.list?.move(-1),
    o: () => live.list?.openCursor(),
    Enter: () => live.list?.openCursor(),
    u: () => toList(parseRoute(location.hash))(),
    Delete: () => live.thread?.remove(),
    '#': () => live.thread?.remove(),
    '/': () => search.focus(),
  },
  (key) => void ask('key', { key }),
);
