import { readFileSync } from 'node:fs';
import { text as readText } from 'node:stream/consumers';
import { parseSwitches } from '../switch-choices.mjs';

/** @import { IncomingMessage, RequestListener, ServerResponse } from 'node:http' */
/** @import { Control, SwitchChoice } from '../types.ts' */
/** @import { ControlState } from './types.ts' */

const files = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/control.mjs': { file: 'control.mjs', type: 'text/javascript; charset=utf-8' },
  '/control.css': { file: 'control.css', type: 'text/css; charset=utf-8' },
};
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

/** @typedef {{ name: string, control: Control, choices: SwitchChoice[] }} Acted the webmail that is acted */

/** @param {Acted} acted @param {number} slots @returns {ControlState} */
const stateOf = ({ name: webmail, control, choices }, slots) => ({
  webmail,
  switches: control.switches(),
  choices,
  mailboxes: Array.from({ length: slots }, (_, slot) => control.mailbox(slot)).map(({ owner, conversations }) => ({
    owner,
    conversations: conversations.map(({ key, subject, messages, expectedStanding }) => ({
      ...{ key, subject, expectedStanding },
      people: [...new Set(messages.map(({ from }) => from.name || from.address))].filter((name) => name !== owner.name),
      atMs: messages.at(-1)?.atMs ?? 0,
    })),
  })),
});

/**
 * Does what the control page asks.
 * @param {Acted} acted @param {string} path @param {unknown} body
 * @throws {TypeError} when it cannot be done; the message is for the person at the page
 */
function perform({ control, choices }, path, body) {
  if (typeof body !== 'object' || body === null) throw new TypeError('An object is needed.');
  if (path === '/switches') {
    control.setSwitches(parseSwitches(body, choices));
    control.reloadPages();
    return;
  }
  const { slot, key, text } = /** @type {Record<string, unknown>} */ (body);
  if (path !== '/answer' || typeof slot !== 'number' || typeof key !== 'string' || typeof text !== 'string')
    throw new TypeError('An answer needs a mailbox, a conversation and a text.');
  control.answer({ slot, key, text });
}

/**
 * Listener of the control page, which stands outside the acted page: only pages of the same origin may use it.
 * @param {Acted} acted
 * @param {number} slots number of mailboxes
 * @returns {RequestListener}
 */
export function controlPage(acted, slots) {
  /** @param {IncomingMessage} request @param {ServerResponse} response */
  async function act(request, response) {
    const path = request.url ?? '/';
    if (request.method === 'POST') {
      const { origin, host } = request.headers;
      if (origin !== `http://${host}`) return void response.writeHead(403).end();
      perform(acted, path, JSON.parse(await readText(request)));
      return void response.writeHead(204).end();
    }
    if (path === '/state') {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
      return void response.end(JSON.stringify(stateOf(acted, slots)));
    }
    if (!Object.hasOwn(files, path)) return void response.writeHead(404).end();
    const { file, type } = files[/** @type {keyof typeof files} */ (path)];
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy, 'cache-control': 'no-store' });
    response.end(readFileSync(new URL(file, import.meta.url)));
  }
  return (request, response) => {
    act(request, response).catch((error) => {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : String(error));
    });
  };
}
