import type { When } from '../../domain/time.ts';
import { dayMs, unknownTime } from '../../domain/time.ts';

const hexId = /^[0-9a-f]{15,16}$/;
const syncIds = { thread: /thread-f:(\d{16,20})(?!\d)/, msg: /msg-f:(\d{16,20})(?!\d)/ };
const gmailOpenedMs = Date.UTC(2004, 3, 1);
// A time and a random part: the upper 44 bits are epoch milliseconds.
const randomBits = 20n;

/**
 * Epoch ms at which Gmail made a legacy id; null when it is no such id or its time cannot be. Equal to the server's
 * time to the millisecond in 82 of 83 saved messages of 2018-2023; not documented by Google, hence the range check.
 */
export function idTime(id: string, nowMs: number): number | null {
  if (!hexId.test(id)) return null;
  const atMs = Number(BigInt(`0x${id}`) >> randomBits);
  return atMs >= gmailOpenedMs && atMs <= nowMs + dayMs ? atMs : null;
}

export function idWhen(id: string | null, nowMs: number): When {
  const atMs = id === null ? null : idTime(id, nowMs);
  return atMs === null ? unknownTime : { precision: 'exact', atMs };
}

/** The legacy id hidden in a sync id such as `#thread-f:1840959905192440233`; null for ids made in the browser. */
export function idFromSync(kind: 'thread' | 'msg', syncId: string | null): string | null {
  const decimal = syncId === null ? null : syncIds[kind].exec(syncId)?.[1];
  return decimal ? BigInt(decimal).toString(16) : null;
}

/**
 * A legacy id as one element states it: the attribute, else the sync id beside it. Null when neither is valid, or when
 * both are there and name different things.
 */
export function statedId(
  kind: 'thread' | 'msg',
  stated: { legacy: string | null; sync: string | null },
  nowMs: number,
): string | null {
  const fromSync = idFromSync(kind, stated.sync);
  const legacy = stated.legacy ? stated.legacy : fromSync;
  if (legacy === null || idTime(legacy, nowMs) === null) return null;
  return fromSync === null || fromSync === legacy ? legacy : null;
}

/** Whether a message or conversation was begun in this mailbox's own page; such a message, once sent, is the owner's. */
export function isMadeHere(syncId: string | null): boolean {
  return /\b(?:msg|thread)-a:/.test(syncId ?? '');
}

/** Whether a sync id joins conversation and message: the sign of a mailbox with conversation view off. */
export function isJoined(syncId: string | null): boolean {
  return syncId?.includes('|msg-') ?? false;
}

/**
 * The message's sync id out of a `jslog` attribute, whose parts `1:` and `4:` are url-safe base64 of JSON lists; null
 * where there is none. Seen in 2025; used only where the plain attributes are missing.
 */
export function syncIdFromLog(log: string | null): string | null {
  for (const [, encoded = ''] of (log ?? '').slice(0, 4000).matchAll(/\b[14]:([\w.=-]+)/g)) {
    const found = /#msg-[af]:[\w-]+/.exec(decodeLog(encoded));
    if (found) return found[0];
  }
  return null;
}

function decodeLog(encoded: string): string {
  const base64 = encoded
    .replace(/[.=]+$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  // One character over a multiple of four can be no base64, and atob would throw.
  return base64.length % 4 === 1 || /[^\w+/]/.test(base64) ? '' : atob(base64);
}
