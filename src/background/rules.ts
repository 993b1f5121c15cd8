import { judgingSettings } from '../domain/settings.ts';
import { noteHealth } from './health.ts';
import type { Rules } from './judge.ts';
import type { Parts } from './parts.ts';
import { listAccounts } from './store/accounts.ts';
import { look } from './store/transaction.ts';

/**
 * Settings and clock for one change: loaded before its transaction opens. The fingerprint changes with the settings that
 * conversations are judged by, the version, what the mailboxes have taught, and the aliases known, which may turn a contact into the
 * rep in any conversation. What is merely shown or kept is no part of it: a mailbox of 100 000 conversations would be judged anew.
 */
export async function loadRules(parts: Parts): Promise<Rules> {
  const { open, loadSettings, now, version } = parts;
  const [settings, accounts] = await Promise.all([loadSettings(), look(open, listAccounts)]);
  const aliases = accounts.flatMap(({ facts }) =>
    facts.aliases.length > 0 ? [[facts.address, ...facts.aliases]] : [],
  );
  const taught = accounts.flatMap(({ facts, habits }) => (habits ? [[facts.address, habits.taught]] : []));
  const judging = judgingSettings.map((name) => settings[name]);
  return {
    settings,
    nowMs: now(),
    fingerprint: fingerprint(JSON.stringify([version, judging, aliases, taught])),
    noteUnjudged: noteOnce(parts),
  };
}

/** Notes failed judgements in the log of page reading, for each webmail once in a piece of work: a mailbox may be full of them. */
function noteOnce(parts: Parts): Rules['noteUnjudged'] {
  const noted = new Set<string>();
  return (webmail) => {
    if (noted.has(webmail)) return;
    noted.add(webmail);
    // Judging goes on where not even this can be noted.
    noteHealth(parts, { webmail, misses: ['judgement'], unreadable: null }).catch(() => undefined);
  };
}

/** FNV-1a, 32 bits, as hex: short, and only ever compared with what this same function made. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
