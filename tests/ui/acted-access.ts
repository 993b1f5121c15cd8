import manifest from '../../manifest.json' with { type: 'json' };
import type { AccessHost } from '../../src/pages/access/access.ts';

/** A browser that lets Ghostlight into some webmails, and a rep who answers when asked. */
export interface ActedAccess {
  /** Allowed match patterns. */
  allowed: string[];
  answer: 'allow' | 'refuse' | 'fail';
}

export function createActedAccess(changes: Partial<ActedAccess> = {}) {
  const origins = manifest.host_permissions;
  const acted: ActedAccess = { allowed: origins, answer: 'allow', ...changes };
  const asked: string[][] = [];
  const listeners = new Set<() => void>();
  /** The rep changes what is allowed, in the popup or in the browser's settings. */
  const set = (allowed: string[]) => {
    acted.allowed = allowed;
    for (const tell of listeners) tell();
  };
  const host: AccessHost = {
    origins,
    isAllowed: (origin) => Promise.resolve(acted.allowed.includes(origin)),
    request: (wanted) => {
      asked.push(wanted);
      if (acted.answer === 'fail') return Promise.reject(new Error('only for a click of the user'));
      if (acted.answer === 'allow') set([...acted.allowed, ...wanted]);
      return Promise.resolve(acted.answer === 'allow');
    },
    watch: (onChange, signalOfLife) => {
      listeners.add(onChange);
      signalOfLife.addEventListener('abort', () => listeners.delete(onChange));
    },
  };
  return { host, asked, set, listeners };
}
