/** @import { Account } from './account.mjs' */
/** @import { PageActions } from './types.ts' */
/** @import { Use } from './use.mjs' */

/**
 * @typedef {object} Scene
 * @property {Account} account
 * @property {Use} use
 */

/**
 * What the page asks the acted server to do, and the answer to each.
 * @type {{ [Name in keyof PageActions]: (scene: Scene, body: PageActions[Name]) => unknown }}
 */
const actions = {
  draft: ({ account }, draft) => account.drafts.save(draft),
  discard: ({ account }, { id }) => account.drafts.discard(id),
  send: ({ account }, mail) => account.outbox.send(mail),
  undo: ({ account }, { syncId }) => account.outbox.undoSend(syncId),
  read: ({ account }, { key }) => account.markRead(key),
  label: ({ account }, { key, label, has }) => account.setLabel(key, label, has),
  'send-click': ({ use }, { isTrusted }) => use.sendClicks[isTrusted ? 'trusted' : 'untrusted']++,
  key: ({ use }, { key }) => use.keys.push(key),
  'untrusted-input': ({ use }) => use.untrustedInputs++,
};

/**
 * Does what the page asks. The page is our own, so what it sends is taken as typed.
 * @param {Scene} scene @param {string} name @param {unknown} body
 * @returns {{ answer: unknown } | undefined} undefined when there is no such action
 */
export function perform(scene, name, body) {
  if (!Object.hasOwn(actions, name)) return undefined;
  const action = actions[/** @type {keyof PageActions} */ (name)];
  return { answer: action(scene, /** @type {never} */ (body)) ?? null };
}
