import * as v from 'valibot';
import type { HealthReport, HealthView, NotedName, WebmailHealth } from '../messaging/health-api.ts';
import { takeTurns } from './in-turn.ts';
import type { LocalStore, Parts } from './parts.ts';
import { printShape } from './print-shape.ts';

/** Where the log of page reading lies in `storage.local`. */
export const healthKey = 'health';

/** Of each webmail; what was noted longest ago is forgotten first. */
const maxNoted = 100;
const maxWebmails = 10;

const webmail = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,30}$/));
/** Selectors and checks are named in camel case, reasons in kebab case: no address and no sentence can pass. */
const name = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9-]{0,39}$/));
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const noted = v.strictObject({
  name,
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9)),
  firstMs: instant,
  lastMs: instant,
});
const notedNames = v.pipe(v.array(noted), v.maxLength(maxNoted));
const names = v.pipe(v.array(name), v.maxLength(30));
const surroundings = v.strictObject({ misses: names, atMs: instant, text: v.pipe(v.string(), v.maxLength(4000)) });
const health = v.strictObject({
  webmail,
  lastReportMs: instant,
  lastGoodMs: v.nullable(instant),
  misses: notedNames,
  unreadable: notedNames,
  surroundings: v.exactOptional(surroundings),
});
const part = v.pipe(v.string(), v.maxLength(200));
const parent = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(300));
const shape = v.pipe(v.array(v.tuple([parent, part, part, part, part, part])), v.maxLength(300));
const healthReport = v.strictObject({
  webmail,
  misses: names,
  unreadable: v.nullable(name),
  shape: v.exactOptional(shape),
});
const healthLog = v.strictObject({ webmails: v.pipe(v.array(health), v.maxLength(maxWebmails)) });

/** Notes how the page of a webmail tab reads. */
export async function noteHealth({ local, now }: Parts, input: unknown): Promise<null> {
  const report = v.parse(healthReport, input);
  const atMs = now();
  await changeLog(local, (log) => merge(log, { webmails: [healthOf(report, atMs)] }));
  return null;
}

/** What was noted, the webmail that was seen last first. */
export function readHealth({ local }: Parts): Promise<HealthView> {
  return load(local);
}

/** Forgets what was noted. */
export async function clearHealth({ local }: Parts): Promise<null> {
  await changeLog(local, () => ({ webmails: [] }));
  return null;
}

/** Puts back what was forgotten, beside what was noted since. */
export async function restoreHealth({ local }: Parts, input: unknown): Promise<null> {
  const restored = v.parse(healthLog, input);
  await changeLog(local, (log) => merge(log, restored));
  return null;
}

/** Of two tabs that tell at once none overwrites what the other told. */
const inTurn = takeTurns<LocalStore>();

function changeLog(local: LocalStore, change: (log: HealthView) => HealthView): Promise<void> {
  return inTurn(local, async () => local.save(healthKey, change(await load(local))));
}

/** What stands there; nothing where it is none of ours. */
async function load(local: LocalStore): Promise<HealthView> {
  const stored = v.safeParse(healthLog, await local.load(healthKey));
  return stored.success ? stored.output : { webmails: [] };
}

function healthOf({ webmail: key, misses, unreadable, shape: around }: HealthReport, atMs: number): WebmailHealth {
  const once = (what: string): NotedName => ({ name: what, count: 1, firstMs: atMs, lastMs: atMs });
  return {
    webmail: key,
    lastReportMs: atMs,
    lastGoodMs: misses.length === 0 && unreadable === null ? atMs : null,
    misses: [...new Set(misses)].map(once),
    unreadable: unreadable === null ? [] : [once(unreadable)],
    ...(around && { surroundings: { misses: [...new Set(misses)], atMs, text: printShape(around) } }),
  };
}

/** Both logs in one. What one of them holds already of the other is counted once. */
function merge(log: HealthView, more: HealthView): HealthView {
  const others = log.webmails.filter(({ webmail: key }) => !more.webmails.some((each) => each.webmail === key));
  const joined = more.webmails.map((each) => {
    const known = log.webmails.find(({ webmail: key }) => key === each.webmail);
    return known ? joinHealth(known, each) : each;
  });
  const webmails = [...others, ...joined].toSorted((a, b) => b.lastReportMs - a.lastReportMs).slice(0, maxWebmails);
  return { webmails };
}

function joinHealth(one: WebmailHealth, other: WebmailHealth): WebmailHealth {
  const goodMs = Math.max(one.lastGoodMs ?? 0, other.lastGoodMs ?? 0);
  const [older, newer] = [one.surroundings, other.surroundings].toSorted((a, b) => (a?.atMs ?? 0) - (b?.atMs ?? 0));
  const around = newer ?? older;
  return {
    webmail: one.webmail,
    lastReportMs: Math.max(one.lastReportMs, other.lastReportMs),
    lastGoodMs: one.lastGoodMs === null && other.lastGoodMs === null ? null : goodMs,
    misses: joinNames(one.misses, other.misses),
    unreadable: joinNames(one.unreadable, other.unreadable),
    ...(around && { surroundings: around }),
  };
}

function joinNames(some: readonly NotedName[], more: readonly NotedName[]): NotedName[] {
  const byName = new Map(some.map((each) => [each.name, each]));
  for (const each of more) {
    const known = byName.get(each.name);
    byName.set(each.name, known ? joinNoted(known, each) : each);
  }
  return [...byName.values()].toSorted((a, b) => b.lastMs - a.lastMs).slice(0, maxNoted);
}

/** Times that overlap tell the same story: only what lies apart adds up. */
function joinNoted(one: NotedName, other: NotedName): NotedName {
  const isApart = one.lastMs < other.firstMs || other.lastMs < one.firstMs;
  return {
    name: one.name,
    count: isApart ? one.count + other.count : Math.max(one.count, other.count),
    firstMs: Math.min(one.firstMs, other.firstMs),
    lastMs: Math.max(one.lastMs, other.lastMs),
  };
}
