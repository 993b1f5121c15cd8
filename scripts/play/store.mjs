/** @import { BrowserContext } from 'playwright' */

/**
 * Looks into what the extension stored, from one of its own pages: for checking the product, never for playing it.
 * @param {BrowserContext} context @param {string} extensionId
 */
export async function openStoreWindow(context, extensionId) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/src/pages/popup/index.html`);
  /**
   * The record under a key, or all records of a store.
   * @param {string} store @param {string | string[]} [key] @returns {Promise<unknown>} undefined when there is none
   */
  const read = (store, key) =>
    page.evaluate(
      async ([name, wanted]) => {
        const settled = (/** @type {IDBRequest} */ request) =>
          new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
          });
        const database = /** @type {IDBDatabase} */ (await settled(indexedDB.open('ghostlight')));
        const records = database.transaction(name).objectStore(name);
        const found = /** @type {unknown} */ (await settled(wanted === null ? records.getAll() : records.get(wanted)));
        database.close();
        return found;
      },
      /** @type {[string, string | string[] | null]} */ ([store, key ?? null]),
    );
  return {
    read,
    /** Identified messages stored of a conversation. @param {string} account @param {string} id */
    messageCount: async (account, id) => {
      const record = /** @type {{ facts: { messages: unknown[] } } | undefined} */ (
        await read('conversations', [account, id])
      );
      return record?.facts.messages.length ?? 0;
    },
    /** What was derived last, null for nothing. @param {string} account @param {string} id */
    standing: async (account, id) => {
      const record = /** @type {{ standing: string, group: string | null } | undefined} */ (
        await read('standings', [account, id])
      );
      return record ?? null;
    },
    close: () => page.close(),
  };
}
