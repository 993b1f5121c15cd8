/** @import { ServerResponse } from 'node:http' */

/**
 * Tells open pages what happened, as server-sent events.
 * @template Event
 */
export function createEventStream() {
  /** Listening pages and their login slots. @type {Map<ServerResponse, number>} */
  const listeners = new Map();
  return {
    /** A page of a mailbox listens until it is left. @param {ServerResponse} response @param {number} slot */
    listen: (response, slot) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': open\n\n');
      listeners.set(response, slot);
      response.on('close', () => listeners.delete(response));
    },
    /** @param {Event} event @param {number} [slot] all without */
    publish: (event, slot) => {
      for (const [response, listening] of listeners)
        if (slot === undefined || slot === listening) response.write(`data: ${JSON.stringify(event)}\n\n`);
    },
  };
}
