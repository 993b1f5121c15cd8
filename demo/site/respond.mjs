/** @import { IncomingMessage, RequestListener, ServerResponse } from 'node:http' */

/** @param {ServerResponse} response @param {unknown} answer undefined: there is no such thing */
export function sendJson(response, answer) {
  if (answer === undefined) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(answer));
}

/**
 * @param {ServerResponse} response @param {string} location
 */
export const redirect = (response, location) => void response.writeHead(302, { location }).end();

/** @param {ServerResponse} response @param {string} policy of the page @param {string} markup */
export function sendDocument(response, policy, markup) {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy,
  });
  response.end(markup);
}

/**
 * A listener whose failures are told to the person who runs the demo.
 * @param {string} site for the message
 * @param {(request: IncomingMessage, response: ServerResponse) => Promise<void>} act
 * @returns {RequestListener}
 */
export const listenerOf = (site, act) => (request, response) => {
  act(request, response).catch((error) => {
    console.error(`${site} failed:`, error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
};
