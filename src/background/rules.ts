import type { Rules } from './judge.ts';
import type { Parts } from './parts.ts';

/** Settings, model and clock for one change: loaded before its transaction opens. */
export async function loadRules({ loadSettings, model, now, version }: Parts): Promise<Rules> {
  const settings = await loadSettings();
  return { settings, model, nowMs: now(), fingerprint: fingerprint(`${version} ${JSON.stringify(settings)}`) };
}

/** FNV-1a, 32 bits, as hex: short, and only ever compared with what this same function made. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
