import { is, array, object, string } from 'valibot';
import { dateOf } from '../domain/civil-days.ts';
import { zoneNamed } from '../domain/zone.ts';
import { dayMs, hourMs } from '../domain/time.ts';
import type { Settings } from '../domain/settings.ts';
import { workingTimeOf } from '../domain/working-time.ts';
import { createWords } from '../ui/words.ts';
import { takeTurns } from './in-turn.ts';
import type { LocalStore, Parts } from './parts.ts';
import type { Look, StandingRecord } from './store/schema.ts';
import { look } from './store/transaction.ts';
import { findUnsure } from './unsure.ts';

/** The key in `storage.local` of what the latest digest was about. */
const digestKey = 'digest';

/** More than a rep can have at once; beyond it the oldest news may be told twice. */
const maxNews = 1_000;
/** How far the next working day is looked for. */
const maxDays = 366;

/** What is remembered: the civil day of the latest digest, and the news that it or one before it has counted. */
const memory = object({ day: string(), told: array(string()) });
type Memory = { day: string | null; told: string[] };

/** Of two who tell at once, or one who erases meanwhile, none overwrites what the other has remembered. */
const inTurn = takeTurns<LocalStore>();

/**
 * Tells once on a working day, in working hours, how many conversations are new since the last time: counts and nothing else,
 * because a notification is read on locked screens too. Whatever came of it, the day is over with it: where the browser does not
 * allow notifications, nobody is asked again and again.
 */
export async function tellDigest(parts: Parts): Promise<void> {
  const fresh = await inTurn(parts.local, () => takeFresh(parts));
  if (fresh.length === 0 || !(await parts.notify(messageOf(fresh, parts)))) return;
  await changeTold(parts, (told) => [...told, ...fresh.map(keyOf)]);
}

/** News of which nothing was told, where it is time to tell; none are given a second time that day. */
async function takeFresh(parts: Parts): Promise<StandingRecord[]> {
  const settings = await parts.loadSettings();
  const nowMs = parts.now();
  const { day, told } = await loadMemory(parts);
  if (digestAt(settings, { day, told }, nowMs) !== nowMs) return [];
  const fresh = (await sureNews(parts)).filter((one) => !told.includes(keyOf(one)));
  // Remembered first: a worker that dies here tells nothing today rather than twice.
  if (fresh.length > 0) await parts.local.save(digestKey, { day: civilDay(settings, nowMs), told });
  return fresh;
}

/** Forgets what was told of conversations that are no news any more: of what is erased not even an id stays. */
export function forgetOldNews(parts: Parts): Promise<void> {
  return changeTold(parts, (told) => told);
}

/** Of what becomes of what was told, that is remembered which is stored as news, sure or not: what is unsure for the moment stays told. */
function changeTold(parts: Parts, become: (told: string[]) => string[]): Promise<void> {
  return inTurn(parts.local, async () => {
    const { day, told } = await loadMemory(parts);
    if (day !== null) await parts.local.save(digestKey, { day, told: await stillNews(parts, become(told)) });
  });
}

async function stillNews({ open }: Parts, told: string[]): Promise<string[]> {
  const news = new Set((await look(open, newsIn)).map(keyOf));
  return told.filter((one) => news.has(one));
}

/** Epoch ms at which a digest is due: null where none is wanted, or nothing is new. */
export async function digestDueAt(parts: Parts): Promise<number | null> {
  const settings = await parts.loadSettings();
  if (!settings.hasDigest) return null;
  const before = await loadMemory(parts);
  const news = await sureNews(parts);
  return news.every((one) => before.told.includes(keyOf(one))) ? null : digestAt(settings, before, parts.now());
}

/** The first instant from now on at which a digest may be told; null for never. */
function digestAt(settings: Settings, { day: toldOn }: Memory, nowMs: number): number | null {
  if (!settings.hasDigest) return null;
  const zone = zoneNamed(settings.timeZone);
  const { isWorked } = workingTimeOf(settings);
  const { from, to } = settings.workingHours;
  const today = Math.floor(zone.localOf(nowMs) / dayMs);
  for (let day = today; day < today + maxDays; day++) {
    if (!isWorked(day) || dateOf(day) === toldOn) continue;
    if (nowMs < zone.instantOf(day * dayMs + to * hourMs))
      return Math.max(nowMs, zone.instantOf(day * dayMs + from * hourMs));
  }
  return null;
}

/** News that still hold, as far as is known. */
export async function sureNews(parts: Parts): Promise<StandingRecord[]> {
  const unsure = await findUnsure(parts);
  return (await look(parts.open, newsIn)).filter((standing) => !unsure.has(standing));
}

/** What the badge counts: gone silent or back, and not noticed yet. */
function newsIn(from: Look): Promise<StandingRecord[]> {
  return from.objectStore('standings').index('badge').getAll(undefined, maxNews);
}

/** One piece of news: the same conversation that falls silent again is another one. */
function keyOf({ id, notable }: StandingRecord): string {
  return `${id} ${notable?.standing ?? ''} ${notable?.sinceMs ?? ''}`;
}

function messageOf(news: StandingRecord[], { getMessage, uiLanguage }: Parts): { title: string; message: string } {
  const words = createWords(getMessage, uiLanguage);
  const back = news.filter(({ standing }) => standing === 'back').length;
  const silent = news.length - back;
  const sentences = [
    ...(back > 0 ? [words.count('digest_back', back)] : []),
    ...(silent > 0 ? [words.count('digest_ghosting', silent)] : []),
  ];
  return { title: words.say('digest_title'), message: sentences.join(' ') };
}

async function loadMemory({ local }: Parts): Promise<Memory> {
  const stored = await local.load(digestKey);
  return is(memory, stored) ? stored : { day: null, told: [] };
}

const civilDay = ({ timeZone }: Settings, atMs: number) =>
  dateOf(Math.floor(zoneNamed(timeZone).localOf(atMs) / dayMs));
