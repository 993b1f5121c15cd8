/** @import { PageActions, PageEvent } from '../account/types.ts' */

/**
 * What a page may ask of the acted server.
 * @template Switches
 * @param {string} base address of the mailbox's data, with a slash at its end
 */
export function serverAt(base) {
  return {
    /** @param {string} path @returns {Promise<unknown>} null when there is no such thing */
    get: async (path) => {
      const response = await fetch(base + path);
      return response.ok ? response.json() : null;
    },
    /**
     * Asks the server to do something; also works while the page is being left.
     * @template {keyof PageActions} Name
     * @param {Name} name @param {PageActions[Name]} body
     * @returns {Promise<unknown>}
     */
    ask: async (name, body) => {
      const json = JSON.stringify(body);
      // Browsers refuse to keep alive more than 64 kB in all.
      const keepalive = json.length < 10_000;
      const response = await fetch(base + name, { method: 'POST', body: json, keepalive });
      return response.json();
    },
    /** @param {(event: PageEvent<Switches>) => void} onEvent */
    listen: (onEvent) => {
      const source = new EventSource(`${base}events`);
      source.addEventListener('message', ({ data }) => {
        /** @type {PageEvent<Switches>} */
        const event = JSON.parse(String(data));
        onEvent(event);
      });
    },
  };
}
