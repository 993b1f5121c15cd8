import type { BackgroundApi, Client } from '../messaging/contract.ts';
import type { RowChips } from '../webmail/adapter.ts';

/** How long an answer counts, ms: what the clock alone changes is told, but an event may be lost. */
const freshForMs = 5 * 60_000;
/** As many as the background takes at once. */
const maxIds = 200;

/** Keeps the chips of the list in step with the page and with what the background says. */
export interface ChipFollower {
  /** The page was read. Asks only where other rows are on screen than before, or the answer has become old. */
  follow(): void;
  /** The background said that something of this mailbox changed. */
  changed(account: string): void;
}

export interface ChipParts {
  /** Null in a webmail without chips. */
  chips: RowChips | null;
  rowChips: Client<BackgroundApi>['rowChips'];
  /** The mailbox on screen; null while unknown. */
  account: () => string | null;
  now: () => number;
  /** Does some work once the page has nothing better to do. */
  whenIdle: (work: () => void) => void;
}

type Answer = Awaited<ReturnType<ChipParts['rowChips']>>;

const noChips: Answer = { chips: {}, styles: '' };

export function createChipFollower({ chips, rowChips, account, now, whenIdle }: ChipParts): ChipFollower {
  let latest: { address: string; ids: string; atMs: number; answer: Answer } | null = null;
  /** Something changed since the latest question was asked. */
  let isOutdated = false;
  let isAsking = false;
  let isPlanned = false;

  const ask = async (address: string, conversationIds: string[]) => {
    isAsking = true;
    isOutdated = false;
    // Where nobody answers, no word stays for which nobody vouches.
    const answer = await rowChips({ account: address, conversationIds }).catch(() => noChips);
    latest = { address, ids: conversationIds.join(), atMs: now(), answer };
    isAsking = false;
    plan();
  };
  const look = () => {
    isPlanned = false;
    if (!chips) return;
    const address = account();
    const ids = address === null ? [] : chips.ids().slice(0, maxIds);
    const answered = latest?.address === address ? latest : null;
    // What was answered for other rows of this mailbox holds for them until the next answer is there.
    const { chips: told, styles } = answered?.answer ?? noChips;
    chips.show(told, styles);
    const isKnown = answered?.ids === ids.join() && Math.abs(now() - answered.atMs) < freshForMs && !isOutdated;
    if (address !== null && ids.length > 0 && !isKnown && !isAsking) void ask(address, ids);
  };
  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    whenIdle(look);
  };

  return {
    follow: plan,
    changed(changedAccount) {
      if (changedAccount !== account()) return;
      isOutdated = true;
      plan();
    },
  };
}
