import type { Parts } from './parts.ts';

/** Tabs ask again for what they show at each word: during a long piece of work they get one at most this often (ms). */
const pauseMs = 500;

/** Tells tabs which conversations of an account now read differently, some at a time; `end` tells the rest. */
export function createGatheredTelling(parts: Pick<Parts, 'announce' | 'now'>, account: string) {
  let gathered: string[] = [];
  let toldAtMs = Number.NEGATIVE_INFINITY;

  const end = async (): Promise<void> => {
    if (gathered.length === 0) return;
    const conversationIds = gathered;
    gathered = [];
    toldAtMs = parts.now();
    await parts.announce({ type: 'changed', account, conversationIds });
  };
  return {
    tell: async (conversationIds: readonly string[]): Promise<void> => {
      gathered.push(...conversationIds);
      // A clock that was set back must not keep anybody waiting.
      if (Math.abs(parts.now() - toldAtMs) >= pauseMs) await end();
    },
    end,
  };
}
