import type { RunDetails } from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** How much is tried: little in `npm test`, much by `npm run fuzz`. */
    fuzz: { seed: number; readings: number; pages: number };
  }
}

export const fuzz = inject('fuzz');

/** What is wrong with a run, with all that is needed to see it again; null where nothing is. */
export function complaintOf<Given>(details: RunDetails<Given>): string | null {
  if (!details.failed) return null;
  const { seed, counterexamplePath, counterexample, errorInstance } = details;
  const found = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return [`seed ${String(seed)}, path ${counterexamplePath ?? ''}`, found, JSON.stringify(counterexample)].join('\n');
}
