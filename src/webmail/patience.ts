import type { ConversationState, PageState } from './adapter.ts';
import { SelectorMissed } from './dom.ts';

// Webmails have taken up to 15 s to paint their containers; what is missing longer is not late.
const patienceMs = 15_000;

/** Tells what is missing for good from what is only not painted yet. */
interface Patience {
  /** Of the names missing now, those that were missing at every reading of this address for 15 s. */
  overdue(address: string, missing: readonly string[], nowMs: number): string[];
}

export function createPatience(): Patience {
  let place = '';
  let sinceMs = new Map<string, number>();
  return {
    overdue: (address, missing, nowMs) => {
      if (address !== place) sinceMs = new Map();
      place = address;
      sinceMs = new Map(missing.map((name) => [name, sinceMs.get(name) ?? nowMs]));
      return [...sinceMs].flatMap(([name, since]) => (nowMs - since >= patienceMs ? [name] : []));
    },
  };
}

/** A reading with the names of all that was not found; most of it is only late. */
export interface EarlyReading {
  state: Omit<PageState, 'misses'>;
  missing: string[];
  /** What the open conversation lacks to be ready. */
  awaited: string | null;
}

/** Reads the open conversation; a part that is missing makes it `loading` until patience ends. */
export function tryReading(read: () => ConversationState): {
  conversation: ConversationState;
  awaited: string | null;
} {
  try {
    return { conversation: read(), awaited: null };
  } catch (error) {
    if (!(error instanceof SelectorMissed)) throw error;
    return { conversation: { status: 'loading' }, awaited: error.selector };
  }
}

/** The state of the page, given what is missing for good: a conversation that still lacks a part is not loading any more. */
export function settle({ state, awaited }: EarlyReading, misses: string[]): PageState {
  if (awaited === null || !misses.includes(awaited)) return { ...state, misses };
  const why = awaited === 'conversationId' ? 'conversation-id-unknown' : 'page-not-recognised';
  return { ...state, conversation: { status: 'unreadable', why }, misses };
}
