import 'fake-indexeddb/auto';
import { defaultSettings, type Settings } from '../../src/domain/settings.ts';
import { dayMs } from '../../src/domain/time.ts';
import { sureNews } from '../../src/background/digest.ts';
import { createHandlers, isAllowed } from '../../src/background/handlers.ts';
import { judgedMeanwhile } from '../../src/background/judge-due.ts';
import { createMemory } from '../../src/background/memory.ts';
import { onAlarm } from '../../src/background/on-alarm.ts';
import type { Parts } from '../../src/background/parts.ts';
import { refreshed } from '../../src/background/refresh.ts';
import { parseSettings } from '../../src/background/settings.ts';
import { databaseOpener } from '../../src/background/store/open.ts';
import { allStores } from '../../src/background/store/schema.ts';
import type { Caller } from '../../src/messaging/caller.ts';
import type { BackgroundApi, ChangedEvent, ExtensionPage } from '../../src/messaging/contract.ts';
import { connect, serve } from '../../src/messaging/rpc.ts';
import { messageReading, nowMs, opened, rep } from './readings.ts';

/** What the acted browser shows and remembers, whatever happens to the worker. */
interface World {
  nowMs: number;
  settings: Settings;
  /** The rep's own texts as stored, and those an administrator provides. */
  texts: unknown;
  providedTexts: unknown;
  badge: number;
  alarmAtMs: number | null;
  events: ChangedEvent[];
  /** What stands in `storage.local` beside settings and texts. */
  local: Map<string, unknown>;
  /** What stands in `storage.session`. */
  session: Record<string, unknown>;
  openedPages: ExtensionPage[];
  notifications: { title: string; message: string }[];
  mayNotify: boolean;
  isPersistent: boolean;
  detectLanguage: Parts['detectLanguage'];
  bugs: unknown[];
}

/** Does one work after the other. */
function takeTurns() {
  let turn: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
}

/** One start of the worker on the database: `world` and database outlive it. */
function startWorker(databaseName: string, world: World) {
  const open = databaseOpener(databaseName);
  const parts: Parts = {
    open,
    now: () => world.nowMs,
    randomId: () => crypto.randomUUID(),
    loadSettings: () => Promise.resolve(world.settings),
    settings: {
      load: () => Promise.resolve(world.settings),
      save: (settings) => {
        world.settings = parseSettings(structuredClone(settings));
        return Promise.resolve();
      },
      alone: takeTurns(),
    },
    version: '0.1.0',
    uiLanguage: 'en',
    browserZone: 'Europe/Paris',
    texts: {
      load: () => Promise.resolve(world.texts),
      loadProvided: () => Promise.resolve(world.providedTexts),
      save: (texts) => {
        world.texts = structuredClone(texts);
        return Promise.resolve();
      },
      alone: takeTurns(),
    },
    detectLanguage: (text) => world.detectLanguage(text),
    getMessage: (key, values = []) => [`sentence of ${key}`, ...values].join(', '),
    setAlarm: (atMs) => {
      world.alarmAtMs = atMs;
      return Promise.resolve();
    },
    showBadge: (count) => {
      world.badge = count;
      return Promise.resolve();
    },
    announce: (event) => {
      world.events.push(event);
      return Promise.resolve();
    },
    local: {
      load: (key) => Promise.resolve(structuredClone(world.local.get(key))),
      save: (key, value) => {
        world.local.set(key, structuredClone(value));
        return Promise.resolve();
      },
      remove: (keys) => {
        for (const key of keys) world.local.delete(key);
        return Promise.resolve();
      },
      clear: () => {
        world.local.clear();
        Object.assign(world, { settings: defaultSettings, texts: undefined });
        return Promise.resolve();
      },
    },
    memory: createMemory({
      get: () => Promise.resolve(structuredClone(world.session)),
      set: (items) => {
        Object.assign(world.session, structuredClone(items));
        return Promise.resolve();
      },
      remove: (key) => {
        Reflect.deleteProperty(world.session, key);
        return Promise.resolve();
      },
    }),
    openPage: (page) => {
      world.openedPages.push(page);
      return Promise.resolve();
    },
    notify: (notification) => {
      if (world.mayNotify) world.notifications.push(notification);
      return Promise.resolve(world.mayNotify);
    },
    room: {
      isPersistent: () => Promise.resolve(world.isPersistent),
      usedBytes: () => Promise.resolve(1_000_000),
    },
  };
  const clientOf = (caller: Caller | null) => {
    const listener = serve<BackgroundApi>(createHandlers(parts), {
      callerOf: () => caller,
      allowed: isAllowed,
      onBug: (error) => world.bugs.push(error),
    });
    const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    return connect<BackgroundApi>(
      (message) =>
        new Promise((resolve) => {
          listener(copy(message), {}, (response) => {
            // What tests look at is there once what follows a report or a list is done, too.
            void Promise.all([refreshed(parts), judgedMeanwhile(parts)]).then(() => {
              resolve(copy(response));
            });
          });
        }),
    );
  };
  return {
    parts,
    /** Our content script in a webmail tab. */
    tab: clientOf({ kind: 'webmail', tabId: 1, host: 'mail.google.com' }),
    /** A page of the extension. */
    page: clientOf({ kind: 'extension-page' }),
    stranger: clientOf(null),
    ringAlarm: () => onAlarm(parts),
    kill: async () => {
      (await open()).close();
    },
  };
}

/** A background on a fresh database, with a clock that only the test moves. */
export function startBackground() {
  const databaseName = `test-${crypto.randomUUID()}`;
  const world: World = {
    nowMs,
    settings: defaultSettings,
    texts: undefined,
    providedTexts: undefined,
    badge: 0,
    alarmAtMs: null,
    events: [],
    local: new Map(),
    session: {},
    openedPages: [],
    notifications: [],
    mayNotify: true,
    isPersistent: false,
    detectLanguage: () => Promise.resolve(null),
    bugs: [],
  };
  let worker = startWorker(databaseName, world);
  return {
    world,
    databaseName,
    get worker() {
      return worker;
    },
    get tab() {
      return worker.tab;
    },
    /** Starts a new worker beside one whose database never opened. */
    startAgain: () => {
      worker = startWorker(databaseName, world);
    },
    /** Ends the worker without warning and starts a new one on the same database. */
    restart: async () => {
      await worker.kill();
      worker = startWorker(databaseName, world);
    },
  };
}

export type Background = ReturnType<typeof startBackground>;

/** How many are new by what is stored now, as the toolbar icon would count them. */
export async function countNews({ worker }: Background): Promise<number> {
  return (await sureNews(worker.parts)).length;
}

/** Everything in the database as one text. */
export async function storedText({ worker }: Background): Promise<string> {
  const database = await worker.parts.open();
  return JSON.stringify(await Promise.all(allStores.map((name) => database.getAll(name))));
}

/**
 * An engaged contact who has been silent for ten working days at `nowMs`: two answers, then a message of the rep's two
 * weeks ago. Ghosting, and the last message is offered.
 */
export function silentConversation(id = 'silent', contact = { address: 'marie@client.example', name: 'Marie Client' }) {
  return opened(id, [
    messageReading(`${id}-1`, -22 * dayMs, { from: rep, to: [contact] }),
    messageReading(`${id}-2`, -21 * dayMs, { from: contact }),
    messageReading(`${id}-3`, -20 * dayMs, { from: rep, to: [contact] }),
    messageReading(`${id}-4`, -19 * dayMs, { from: contact }),
    messageReading(`${id}-5`, -14 * dayMs, { from: rep, to: [contact] }),
  ]);
}

/** The person `number` of a different company each. */
export const prospect = (number: number) => ({
  address: `person${number}@company${number}.example`,
  name: `Person ${number}`,
});
