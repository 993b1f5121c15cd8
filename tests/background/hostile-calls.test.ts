import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { isAllowed } from '../../src/background/handlers.ts';
import { allStores } from '../../src/background/store/schema.ts';
import { validateReading } from '../../src/background/validate-reading.ts';
import type { BackgroundApi } from '../../src/messaging/contract.ts';
import { startBackground } from './harness.ts';
import { marie, messageReading, nowMs, opened, pageReading, rowReading } from './readings.ts';

const webmail = { kind: 'webmail', tabId: 1, host: 'mail.google.com' } as const;
const dayMs = 86_400_000;

let background: ReturnType<typeof startBackground>;
beforeEach(() => {
  background = startBackground();
});

type Calls = Record<string, (argument?: unknown) => Promise<unknown>>;
/** Calls of any name, with any argument, as a script would send them that has taken over the sender. */
const callsOf = (client: unknown) => client as Calls;

/** What is settings, erasing, copying out or in, texts or the log: for pages of the extension alone. */
const refusedInTabs: (keyof BackgroundApi)[] = [
  ...(['readSettings', 'changeSettings', 'describeData', 'exportPart'] as const),
  ...(['beginImport', 'stageImport', 'applyImport', 'dropImport'] as const),
  ...(['findContacts', 'eraseContact', 'eraseAccount', 'eraseEverything'] as const),
  ...(['listTexts', 'saveText', 'resetText', 'importTexts'] as const),
  ...(['readHealth', 'clearHealth', 'restoreHealth', 'countDashboard'] as const),
];
/** Facts, and what touches a composer: for webmail tabs alone. */
const refusedInPages: (keyof BackgroundApi)[] = [
  ...(['report', 'recogniseMails', 'recogniseLanguage', 'noteHealth', 'rowChips', 'sidebarStyles'] as const),
  ...(['composeText', 'claimLastMessage', 'confirmInserted', 'compareSent', 'checkDraft'] as const),
];
const known = ['viewConversation', 'addMark', ...refusedInTabs, ...refusedInPages] as (keyof BackgroundApi)[];

describe('a content script, or whoever speaks through it,', () => {
  it.each(refusedInTabs)('is refused %s', async (method) => {
    await expect(callsOf(background.tab)[method]?.({})).rejects.toThrow('Refused');
    expect(isAllowed(webmail, method)).toBe(false);
  });

  it('reaches no method that the contract does not have', async () => {
    for (const method of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__', '', 'Report'])
      await expect(callsOf(background.tab)[method]?.({}), method).rejects.toThrow('Refused');
  });

  it('stores nothing, throws nothing out and changes no prototype by whatever it sends', async () => {
    const methods = [
      'report',
      'viewConversation',
      'addMark',
      'removeMark',
      'restoreMark',
      'claimLastMessage',
      'rowChips',
    ];
    const more = [
      'confirmInserted',
      'settleSent',
      'restoreSent',
      'compareSent',
      'checkDraft',
      'chooseVariant',
      'notice',
      'noteHealth',
    ];
    const before = await stored();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...methods, ...more), fc.jsonValue(), async (method, argument) => {
        await callsOf(background.tab)
          [method]?.(argument)
          .catch((error: unknown) => error);
      }),
      { numRuns: 200 },
    );
    expect(await stored()).toEqual(before);
    expect(Object.keys({})).toEqual([]);
    expect(background.world.local.size).toBe(0);
  });

  it('changes no prototype by keys that name one', async () => {
    const keys = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}';
    const evil = JSON.parse(keys) as object;
    for (const method of known) {
      const named = JSON.parse(`{"__proto__": {"polluted": 1}, "account": "rep@acme.example"}`) as object;
      for (const argument of [evil, named, { ...pageReading(), ...evil }, [evil]])
        await callsOf(background.tab)
          [method]?.(argument)
          .catch((error: unknown) => error);
    }
    expect({}).not.toHaveProperty('polluted');
    expect(await stored()).toEqual([]);
  });
});

describe('pages of the extension', () => {
  it.each(refusedInPages)('are refused %s: what is read comes from webmail tabs', async (method) => {
    await expect(callsOf(background.worker.page)[method]?.(pageReading())).rejects.toThrow('Refused');
  });
});

describe('a stranger', () => {
  it.each(known)('is refused %s', async (method) => {
    await expect(callsOf(background.worker.stranger)[method]?.(pageReading())).rejects.toThrow('Refused');
  });
});

describe('a reading without measure', () => {
  /** A list in which every entry behind the first ones says that it was looked at. */
  function endless<Entry>(entry: Entry, length: number, lookedAt: () => void): Entry[] {
    const watched = { ...entry } as Entry & object;
    Object.defineProperty(watched, Object.keys(watched)[0] ?? '', { enumerable: true, get: lookedAt });
    return Array.from({ length }, (_, index) => (index < 1_000 ? entry : watched));
  }

  it('of rows or messages is refused before any of them is looked at', () => {
    let looks = 0;
    const look = () => void (looks += 1);
    const row = endless(rowReading('c1'), 100_000, look);
    const messages = endless(messageReading('m1', -dayMs), 100_000, look);
    for (const input of [pageReading({ rows: row }), pageReading({ conversation: { ...opened('c', []), messages } })])
      expect(validateReading(input, nowMs)).toEqual({ status: 'rejected', why: expect.any(String) as string });
    expect(looks).toBe(0);
  });

  it('of people in one mail is cut before more of them are looked at, and nothing else is lost', () => {
    let looks = 0;
    const people = endless(marie, 100_000, () => void (looks += 1));
    const checked = validateReading(pageReading({ rows: [{ ...rowReading('c1'), people }] }), nowMs);
    expect(checked.status === 'valid' && checked.reading.rows[0]?.people).toHaveLength(200);
    expect(looks).toBe(0);
  });
});

/** Everything that is stored. */
async function stored(): Promise<unknown[]> {
  const database = await background.worker.parts.open();
  const all = await Promise.all(allStores.map((name) => database.getAll(name)));
  return all.flat();
}
