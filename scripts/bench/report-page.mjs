/**
 * What is measured of reports inside a page. The function is sent there as its own text, so it uses nothing from outside.
 *
 * @typedef {typeof import('../../src/background/report.ts') & typeof import('../../src/background/refresh.ts') & typeof import('../../src/background/store/open.ts')
 *   & typeof import('../../src/background/store/accounts.ts') & typeof import('../../src/domain/settings.ts')
 *   & typeof import('../../src/background/judge.ts')} Product
 * @typedef {{ ms: number[], floorMs: number[], written: number }} Times of reports, and of putting the same records
 * @typedef {{ module: string, nowMs: number, rounds: number, account: import('../../src/domain/facts.ts').AccountFacts,
 *   total: number }} Task
 */

/**
 * Reports of 50 rows on a store of so many conversations: seen for the first time, each with a newer mail, and unchanged.
 * @param {Task} task @returns {Promise<{ first: Times, changed: Times, unchanged: Times }>}
 */
export async function reportRows({ module, nowMs, rounds, account, total }) {
  const product = /** @type {Product} */ (await import(module));
  const { report, databaseOpener, newAccount, defaultSettings, recordOf } = product;
  const rowsAtOnce = 50;
  const open = databaseOpener(`reports-${total}`);
  const database = await open();
  const done = () => Promise.resolve();
  const parts = /** @type {import('../../src/background/parts.ts').Parts} */ (
    /** @type {unknown} */ ({
      ...{ open, now: () => nowMs, version: '1', uiLanguage: 'en', getMessage: () => '' },
      loadSettings: () => Promise.resolve(defaultSettings),
      local: { load: done, save: done, remove: done, clear: done },
      ...{ setAlarm: done, showBadge: done, announce: done },
    })
  );
  const rep = { address: account.address, name: account.ownName ?? '' };
  /** @param {string} id @param {number} atMs @param {number} mails */
  const row = (id, atMs, mails) => ({
    ...{ id, subject: `Pilot project ${id}, next steps`, lastOwn: false, messageCount: mails, hasDraft: false },
    people: [{ address: `${id}@company.example`, name: `Person ${id}` }, rep],
    last: { id: `${id}-${mails}`, at: { precision: /** @type {const} */ ('exact'), atMs } },
  });
  /** @param {ReturnType<typeof row>[]} rows */
  const reading = (rows) => ({
    ...{ webmail: 'gmail', account: account.address, aliases: [], ownName: rep.name, takenAtMs: nowMs },
    ...{ rows, conversation: null },
  });

  await report(parts, reading([row('pattern', nowMs - 3_600_000, 1)]));
  const stored = await database.get('conversations', [account.address, 'pattern']);
  if (!stored) throw new Error('Nothing was stored.');
  for (let from = 1; from < total; from += 2_000) {
    const filling = database.transaction(['conversations'], 'readwrite');
    for (let number = from; number < Math.min(total, from + 2_000); number += 1) {
      const id = `old${number}`;
      const atMs = nowMs - 86_400_000 - number * 60_000;
      const people = [{ address: `${id}@company.example`, name: `Person ${id}` }, rep];
      const newest = { ...stored.facts.newest, at: { precision: /** @type {const} */ ('exact'), atMs } };
      void filling
        .objectStore('conversations')
        .put(recordOf({ ...stored.facts, id, people, newest }, account, defaultSettings));
    }
    await filling.done;
  }
  const present = (await database.get('accounts', account.address)) ?? newAccount(account);
  await database.put('accounts', { ...present, conversationCount: total });

  /** @returns {import('./report-page.mjs').Times} */
  const noTimes = () => ({ ms: [], floorMs: [], written: 0 });
  const times = { first: noTimes(), changed: noTimes(), unchanged: noTimes() };
  /** @param {keyof typeof times} kind @param {ReturnType<typeof row>[]} rows */
  const measure = async (kind, rows) => {
    const beganAtMs = performance.now();
    const { changed } = await report(parts, reading(rows));
    times[kind].ms.push(performance.now() - beganAtMs);
    times[kind].written = changed.length;
    // What follows the answer would stand in the way of the next measure.
    await product.refreshed(parts);
  };
  /** Puts what the report has written once more, and nothing else. @param {keyof typeof times} kind @param {ReturnType<typeof row>[]} rows */
  const floor = async (kind, rows) => {
    const keys = rows.map(({ id }) => /** @type {[string, string]} */ ([account.address, id]));
    const conversations = await Promise.all(keys.map((key) => database.get('conversations', key)));
    const standings = await Promise.all(keys.map((key) => database.get('standings', key)));
    const beganAtMs = performance.now();
    const putting = database.transaction(['conversations', 'standings'], 'readwrite');
    for (const each of conversations) if (each) void putting.objectStore('conversations').put(each);
    for (const each of standings) if (each) void putting.objectStore('standings').put(each);
    await putting.done;
    times[kind].floorMs.push(performance.now() - beganAtMs);
  };
  for (let round = 0; round < rounds; round += 1) {
    /** @param {number} agoMs @param {number} mails */
    const rows = (agoMs, mails) =>
      Array.from({ length: rowsAtOnce }, (_, number) =>
        row(`new${round}x${number}`, nowMs - agoMs - number * 60_000, mails),
      );
    const kinds = /** @type {const} */ ([
      ['first', rows(7_200_000, 1)],
      ['changed', rows(3_600_000, 2)],
      ['unchanged', rows(3_600_000, 2)],
    ]);
    for (const [kind, page] of kinds) {
      await measure(kind, page);
      await floor(kind, page);
    }
  }
  database.close();
  return times;
}
