import { randomBytes } from 'node:crypto';
import { text as readText } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { perform } from '../account/actions.mjs';
import { createEventStream } from '../site/event-stream.mjs';
import { pageFiles } from '../site/page-files.mjs';
import { listenerOf, redirect, sendDocument, sendJson } from '../site/respond.mjs';
import { editorScript } from './editor-bundle.mjs';
import { canonicalId, guidOf } from './ids.mjs';
import { listOf } from './lists.mjs';
import { documentOf, policyOf } from './shell.mjs';
import { threadOf } from './threads.mjs';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { Use } from '../account/use.mjs' */
/** @import { Account } from './account.mjs' */
/** @import { PageEvent } from './types.ts' */
/** @import { Switches } from './switches.mjs' */

export const WORK_HOSTS = /** @type {const} */ (['outlook.office.com', 'outlook.cloud.microsoft']);
export const PERSONAL_HOST = 'outlook.live.com';
export const OLD_HOST = 'outlook.office365.com';

const ROWS_AT_MOST = 200;

/** The work host that shows the first mailbox; the other one shows the second. @param {Switches} switches */
export const firstHost = ({ host }) => (host === WORK_HOSTS[1] ? WORK_HOSTS[1] : WORK_HOSTS[0]);

/**
 * Listener for every host of the acted Outlook.
 * @param {{ accounts: Account[], switches: Switches, use: Use, delayMs: number }} options `switches` may change at any time
 */
export function outlookSite({ accounts, switches, use, delayMs }) {
  /** @type {ReturnType<typeof createEventStream<PageEvent>>} */
  const events = createEventStream();
  const sendFile = pageFiles(['outlook/page/', 'page/']);

  /** Which login slot a page is for. @param {string} host @param {string} path */
  function slotOf(host, path) {
    if (host === PERSONAL_HOST) return Number(/^\/mail\/(\d)(?:\/|$)/.exec(path)?.[1] ?? 0);
    return host === firstHost(switches) || accounts.length === 1 ? 0 : 1;
  }

  /** @param {ServerResponse} response @param {Account} account @param {boolean} isPersonal */
  function open(response, { slot, owner, aliases, signature }, isPersonal) {
    const nonce = randomBytes(16).toString('base64url');
    const boot = { slot, owner, aliases, signature, mailboxGuid: guidOf(owner.address), isPersonal, switches };
    sendDocument(response, policyOf(switches.csp, nonce), documentOf(boot, nonce));
  }

  /** @param {ServerResponse} response */
  async function sendEditor(response) {
    const script = await editorScript();
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=600' });
    response.end(script);
  }

  /** @param {URLSearchParams} asked @param {Account} account @param {boolean} isPersonal @param {string} what @returns {unknown} undefined when there is no such thing */
  function dataOf(asked, account, isPersonal, what) {
    const scene = { account, switches, isPersonal };
    const number = /** @param {string} name */ (name) => Math.max(0, Number(asked.get(name)) || 0);
    if (what === 'list') {
      const part = { from: number('from'), count: Math.min(ROWS_AT_MOST, number('count')) };
      return listOf(scene, { folder: asked.get('folder') ?? 'inbox', search: asked.get('search') ?? '', ...part });
    }
    if (what !== 'thread') return undefined;
    const id = canonicalId(asked.get('id') ?? '');
    const conversation = account.find(id);
    if (conversation) return threadOf(scene, conversation);
    const named = account.findMessage(id);
    return named && threadOf(scene, named.conversation, named.message);
  }

  /** @param {IncomingMessage} request @param {ServerResponse} response */
  async function act(request, response) {
    const host = request.headers.host ?? '';
    const url = new URL(request.url ?? '/', `https://${host}`);
    const isPersonal = host === PERSONAL_HOST;
    const home = isPersonal ? '/mail/0/' : '/mail/';
    if (host === OLD_HOST) return redirect(response, `https://${WORK_HOSTS[0]}${url.pathname}${url.search}`);
    if (url.pathname === '/mail/acted/editor.mjs') return sendEditor(response);
    const [, slot, what] = /^\/mail\/acted\/data\/(\d)\/([\w-]+)$/.exec(url.pathname) ?? [];
    if (what === undefined && url.pathname.startsWith('/mail/acted/'))
      return sendFile(response, url.pathname.slice('/mail/acted/'.length));
    if (['/', '/mail', '/owa', '/owa/'].includes(url.pathname) && !url.searchParams.has('ItemID'))
      return redirect(response, home);
    const account = accounts[slot === undefined ? slotOf(host, url.pathname) : Number(slot)];
    if (!account) return void response.writeHead(404).end();
    if (what === undefined) return open(response, account, isPersonal);
    if (what === 'events') return events.listen(response, account.slot);
    await pause(delayMs);
    const answer =
      request.method === 'POST'
        ? perform({ account, use }, what, JSON.parse(await readText(request)))?.answer
        : dataOf(url.searchParams, account, isPersonal, what);
    sendJson(response, answer);
  }

  return { listener: listenerOf('The acted Outlook', act), publish: events.publish };
}
