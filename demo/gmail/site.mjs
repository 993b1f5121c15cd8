import { randomBytes } from 'node:crypto';
import { text as readText } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { perform } from '../account/actions.mjs';
import { createEventStream } from '../site/event-stream.mjs';
import { pageFiles } from '../site/page-files.mjs';
import { listenerOf, redirect, sendDocument, sendJson } from '../site/respond.mjs';
import { listOf } from './lists.mjs';
import { documentOf, policyOf } from './shell.mjs';
import { threadOf } from './threads.mjs';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { Use } from '../account/use.mjs' */
/** @import { Account } from './account.mjs' */
/** @import { Boot, PageEvent } from './types.ts' */
/** @import { Switches } from './switches.mjs' */

/** Stands in the address of a delegated mailbox. */
const DELEGATE_ID = 'AEoRXRSBiYWEk0WNNuAl2w';

/**
 * Listener for https://mail.google.com of the acted Gmail.
 * @param {{ accounts: Account[], switches: Switches, use: Use, delayMs: number }} options `switches` may change at any time
 */
export function gmailSite({ accounts, switches, use, delayMs }) {
  /** @type {ReturnType<typeof createEventStream<PageEvent>>} */
  const events = createEventStream();
  const sendFile = pageFiles(['gmail/page/', 'page/']);

  /** @param {ServerResponse} response @param {Account} account */
  function open(response, { slot, owner, aliases, signature, conversations }) {
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
    sendDocument(response, policyOf(switches.csp, nonce), documentOf(boot, nonce));
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
    if (['/', '/mail', '/mail/', '/mail/u/0'].includes(url.pathname)) return redirect(response, '/mail/u/0/');
    if (!account) return void response.writeHead(404).end();
    if (rest === '' && switches.delegated && !delegate)
      return redirect(response, `/mail/b/${DELEGATE_ID}/u/${slot}/${url.search}`);
    if (rest === '') return open(response, account);
    if (rest === 'data/events') return events.listen(response, account.slot);
    const what = rest.replace(/^data\//, '');
    await pause(delayMs);
    const answer =
      request.method === 'POST'
        ? perform({ account, use }, what, JSON.parse(await readText(request)))?.answer
        : dataOf(url, account, what);
    sendJson(response, answer);
  }

  return { listener: listenerOf('The acted Gmail', act), publish: events.publish };
}
