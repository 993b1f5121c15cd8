/**
 * What is measured of the prospects view inside a page. Every function is sent there as its own text, so it uses nothing from
 * outside.
 */

/** How long the least takes that shows so many rows of an answer: to read its JSON and to make their elements. @param {string} answer */
export function leastWork(answer) {
  const beganAtMs = performance.now();
  /** @type {{ groups: { items: { told: Record<string, string | null> }[] }[] }} */
  const { groups } = JSON.parse(answer);
  const list = document.createElement('ul');
  for (const { items } of groups)
    for (const { told } of items) {
      const row = list.appendChild(document.createElement('li')).appendChild(document.createElement('button'));
      for (const words of Object.values(told)) row.appendChild(document.createElement('span')).append(words ?? '');
    }
  document.body.append(list);
  void list.offsetHeight;
  const ms = performance.now() - beganAtMs;
  list.remove();
  return ms;
}

/** Asks the worker, from a page of the extension. @param {{ account: string, search?: string }} query @returns {Promise<{ ms: number, answer: string }>} */
export async function askWorker(query) {
  const { runtime } = /** @type {{ runtime: { sendMessage: (message: unknown) => Promise<{ value: unknown }> } }} */ (
    Reflect.get(globalThis, 'chrome')
  );
  const beganAtMs = performance.now();
  const { value } = await runtime.sendMessage({ ghostlight: 'call', method: 'listProspects', argument: query });
  return { ms: performance.now() - beganAtMs, answer: JSON.stringify(value) };
}

/** Stores every standing so many times, with the counts of its account, and nothing derived for searching. @param {number} times */
export async function multiplyStandings(times) {
  /** @template Result @param {IDBRequest<Result>} request @returns {Promise<Result>} */
  const settled = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
    });
  /** @typedef {{ id: string, group: string | null, place: unknown[], listKey?: [string, string, number], badge?: 1 }} Standing */
  /** @typedef {{ address: string, groupCounts: Record<string, number> }} Account */
  const database = await settled(indexedDB.open('ghostlight'));
  const all = (/** @type {string} */ store) =>
    settled(/** @type {IDBRequest<unknown[]>} */ (database.transaction(store).objectStore(store).getAll()));
  const standings = /** @type {Standing[]} */ (await all('standings'));
  const [account] = /** @type {[Account]} */ (await all('accounts'));
  const put = (/** @type {string} */ store, /** @type {unknown[]} */ records) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(store, 'readwrite');
      for (const record of records) transaction.objectStore(store).put(record);
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB failed'));
    });
  for (let copy = 1; copy < times; copy += 1)
    await put(
      'standings',
      standings.map((original) => {
        const standing = { ...original };
        delete standing.badge;
        const id = `${standing.id}-copy${copy}`;
        const { listKey } = standing;
        return {
          ...{ ...standing, id, place: [...standing.place.slice(0, 3), id] },
          ...(listKey && { listKey: [listKey[0], listKey[1], listKey[2] + copy] }),
        };
      }),
    );
  for (const [group, count] of Object.entries(account.groupCounts)) account.groupCounts[group] = Number(count) * times;
  await put('accounts', [{ ...account, conversationCount: standings.length * times }]);
  const days = new Set(standings.flatMap(({ listKey }) => (listKey ? [Math.floor(-listKey[2] / 86_400_000)] : [])));
  await put(
    'searchDays',
    [...days].map((day) => ({ account: account.address, day, isStale: 1 })),
  );
  database.close();
  return {
    standings: standings.length * times,
    listed: standings.filter(({ group }) => group !== null).length * times,
  };
}

/** Wakes the worker by its alarm and waits until everything is derived that a search needs. Answers the ms. */
export async function deriveSearchDays() {
  const { alarms } =
    /** @type {{ alarms: { getAll: () => Promise<{ name: string }[]>, create: (name: string, when: object) => unknown } }} */ (
      Reflect.get(globalThis, 'chrome')
    );
  /** @template Result @param {IDBRequest<Result>} request @returns {Promise<Result>} */
  const settled = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
    });
  const [alarm] = await alarms.getAll();
  if (!alarm) throw new Error('No alarm is set.');
  const database = await settled(indexedDB.open('ghostlight'));
  const beganAtMs = performance.now();
  alarms.create(alarm.name, { when: Date.now() });
  while ((await settled(database.transaction('searchDays').objectStore('searchDays').index('stale').count())) > 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
  database.close();
  return performance.now() - beganAtMs;
}
