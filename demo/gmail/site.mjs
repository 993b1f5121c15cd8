import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { text as readText } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { perform } from './actions.mjs';
import { listOf } from './lists.mjs';
import { documentOf, policyOf } from './shell.mjs';
import { threadOf } from './threads.mjs';

/** @import { IncomingMessage, RequestListener, ServerResponse } from 'node:http' */
/** @import { Account } from './account.mjs' */
/** @import { Boot, PageEvent } from './types.ts' */
/** @import { Switches } from './switches.mjs' */

const pageFolder = new URL('page/', import.meta.url);
const types = { mjs: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/** Stands in the address of a delegated mailbox. */
const DELEGATE_ID = 'AEoRXRSBiYWEk0WNNuAl2w';

/** Who used the page and how, counted by the page itself. */
export const noUse = () => ({
  sendClicks: { trusted: 0, untrusted: 0 },
  /** Keys whose press reached the page's own shortcuts, in order. @type {string[]} */
  keys: [],
  /** `input` events no person made: Gmail saves nothing for them. */
  untrustedInputs: 0,
});

/**
 * Listener for https://mail.google.com of the acted Gmail.
 * @param {{ accounts: Account[], switches: Switches, use: ReturnType<typeof noUse>, delayMs: number }} options `switches` may change at any time
 */
export function gmailSite({ accounts, switches, use, delayMs }) {
  const files = new Set(readdirSync(pageFolder));
  /** @type {Map<ServerResponse, number>} */
  const listeners = new Map();

  /** @param {PageEvent} event @param {number} [slot] all without */
  function publish(event, slot) {
    for (const [response, listening] of listeners)
      if (slot === undefined || slot === listening) response.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  /** @param {ServerResponse} response @param {string} name */
  function sendFile(response, name) {
    const type = types[/** @type {keyof typeof types} */ (name.split('.').at(-1))];
    if (!files.has(name) || !type) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' });
    response.end(readFileSync(new URL(name, pageFolder)));
  }

  /** @param {ServerResponse} response @param {Account} account */
  function sendDocument(response, { slot, owner, aliases, signature, conversations }) {
    const nonce = randomBytes(16).toString('base64url');
    const hidden = new Set(['inbox', 'sent', 'trash', 'spam']);
    const labels = [...new Set(conversations().flatMap((conversation) => [...conversation.labels]))];
    /** @type {Boot} */
    const boot = {
      slot,
      owner,
      aliases,
      signature,
      labels: labels.filter((label) => !hidden.has(label)).sort(),
      switches,
    };
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policyOf(switches.csp, nonce),
    });
    response.end(documentOf(boot, nonce));
  }

  /** @param {ServerResponse} response @param {number} slot */
  function listen(response, slot) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    listeners.set(response, slot);
    response.on('close', () => listeners.delete(response));
  }

  /** @param {URL} url @param {Account} account @param {string} what @returns {unknown} undefined when there is no such thing */
  function dataOf(url, account, what) {
    const { searchParams: asked } = url;
    const { conversationView } = switches;
    if (what === 'list') {
      const page = Math.max(1, Number(asked.get('page')) || 1);
      return listOf(
        account,
        { name: asked.get('name') ?? 'inbox', argument: asked.get('argument') ?? '', page },
        switches,
      );
    }
    if (what !== 'thread') return undefined;
    const id = asked.get('id') ?? '';
    const named = conversationView ? undefined : account.findMessage(id);
    const conversation = account.find(id) ?? named?.conversation;
    if (!conversation) return undefined;
    return threadOf(
      account,
      conversation,
      switches,
      conversationView ? undefined : (named?.message ?? conversation.messages.at(-1)),
    );
  }

  /** @param {IncomingMessage} request @param {ServerResponse} response */
  async function act(request, response) {
    const url = new URL(request.url ?? '/', 'https://mail.google.com');
    const [, delegate, slot = '', rest = ''] = /^\/mail\/(b\/[\w-]+\/)?u\/(\d)\/(.*)$/.exec(url.pathname) ?? [];
    const account = slot ? accounts[Number(slot)] : undefined;
    if (url.pathname.startsWith('/mail/acted/')) return sendFile(response, url.pathname.slice('/mail/acted/'.length));
    if (['/', '/mail', '/mail/', '/mail/u/0'].includes(url.pathname))
      return void response.writeHead(302, { location: '/mail/u/0/' }).end();
    if (!account) return void response.writeHead(404).end();
    if (rest === '' && switches.delegated && !delegate)
      return void response.writeHead(302, { location: `/mail/b/${DELEGATE_ID}/u/${slot}/${url.search}` }).end();
    if (rest === '') return sendDocument(response, account);
    if (rest === 'data/events') return listen(response, account.slot);
    const what = rest.replace(/^data\//, '');
    await pause(delayMs);
    const answer =
      request.method === 'POST'
        ? perform({ account, use }, what, JSON.parse(await readText(request)))?.answer
        : dataOf(url, account, what);
    if (answer === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    response.end(JSON.stringify(answer));
  }

  /** @type {RequestListener} */
  const listener = (request, response) => {
    act(request, response).catch((error) => {
      console.error('The acted Gmail failed:', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  return { listener, publish };
}
