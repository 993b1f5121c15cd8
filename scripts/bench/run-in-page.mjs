/**
 * @typedef {{ medianMs: number, longestMs: number }} Wait
 * @typedef {object} Sweep
 * @property {number} learntMs from the change of the settings until the mailbox was learned from; 0 where that was not due
 * @property {number} judgedMs from then until every conversation was judged
 * @property {number} longestWaitMs the longest that a message waited for its answer
 * @property {number} written standings that differ from before
 *
 * @typedef {{ task: 'put', store: string, records: unknown[] } | { task: 'wait' } | { task: 'floor', writes: number }
 *   | { task: 'judge', account: string, settings: object }} Task
 *
 * @typedef {{ judged?: { rules: string, upTo: unknown }, habits?: { learntAtMs: number } }} Account the part of the record that is looked at
 * @typedef {{ runtime: { sendMessage(message: unknown): Promise<unknown> },
 *   storage: { local: { set(items: object): Promise<void> } } }} ExtensionApi
 */

/**
 * One task, in a page of the extension. Sent there as its own text, so it uses nothing from outside.
 * @param {Task} task @returns {Promise<Wait | Sweep | number | null>}
 */
export async function runInPage(task) {
  const api = /** @type {ExtensionApi} */ (Reflect.get(globalThis, 'chrome'));
  /** @template Result @param {IDBRequest<Result>} request @returns {Promise<Result>} */
  const settled = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(request.error ?? new Error('IndexedDB failed'));
      };
    });
  /** @param {number} ms */
  const pause = (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
  // Little to answer: nothing is known of it.
  const argument = { account: 'nobody@acme.example', conversationId: 'unknown' };
  const ask = () => api.runtime.sendMessage({ ghostlight: 'call', method: 'viewConversation', argument });
  // The extension makes the stores.
  await ask();
  const database = await settled(indexedDB.open('ghostlight'));
  /** @param {string} store */
  const readAll = (store) => settled(database.transaction(store).objectStore(store).getAll());
  /** @param {string} store @param {unknown[]} records */
  const putAll = (store, records) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(store, 'readwrite');
      for (const record of records) transaction.objectStore(store).put(record);
      transaction.oncomplete = resolve;
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('IndexedDB failed'));
      };
    });
  /** Asks for a conversation again and again until `isOver`. @param {() => boolean} isOver @returns {Promise<number[]>} waits in ms */
  const askUntil = async (isOver) => {
    const waits = [];
    while (!isOver()) {
      const askedAtMs = performance.now();
      await ask();
      waits.push(performance.now() - askedAtMs);
      await pause(3);
    }
    return waits;
  };

  /** @param {string} account @param {object} settings @returns {Promise<Sweep>} */
  const judge = async (account, settings) => {
    const readAccount = () =>
      /** @type {Promise<Account>} */ (settled(database.transaction('accounts').objectStore('accounts').get(account)));
    const before = await readAccount();
    const standingsBefore = (await readAll('standings')).map((each) => JSON.stringify(each));
    let isOver = false;
    const asking = askUntil(() => isOver);
    const beganAtMs = performance.now();
    await api.storage.local.set({ settings });
    let learntAtMs = before.habits ? beganAtMs : 0;
    for (;;) {
      const { judged, habits } = await readAccount();
      if (learntAtMs === 0 && habits) learntAtMs = performance.now();
      if (judged && judged.upTo === null && judged.rules !== before.judged?.rules) break;
      await pause(8);
    }
    const endedAtMs = performance.now();
    isOver = true;
    const waits = await asking;
    const known = new Set(standingsBefore);
    const written = (await readAll('standings')).filter((each) => !known.has(JSON.stringify(each))).length;
    return {
      learntMs: learntAtMs - beganAtMs,
      judgedMs: endedAtMs - learntAtMs,
      longestWaitMs: Math.max(...waits),
      written,
    };
  };

  try {
    switch (task.task) {
      case 'put':
        await putAll(task.store, task.records);
        return null;
      case 'wait': {
        const untilMs = performance.now() + 1000;
        const waits = (await askUntil(() => performance.now() > untilMs)).sort((a, b) => a - b);
        return { medianMs: waits[Math.floor(waits.length / 2)] ?? 0, longestMs: waits.at(-1) ?? 0 };
      }
      case 'floor': {
        const beganAtMs = performance.now();
        const [standings] = await Promise.all([readAll('standings'), readAll('conversations')]);
        await putAll('standings', standings.slice(0, task.writes));
        return performance.now() - beganAtMs;
      }
      case 'judge':
        return await judge(task.account, task.settings);
    }
  } finally {
    database.close();
  }
}
