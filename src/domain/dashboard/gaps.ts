import type { AccountFacts, ConversationFacts } from '../facts.ts';
import { isWhollyRead } from '../past-exchange.ts';
import { isNewestProven } from '../proof.ts';
import type { Settings } from '../settings.ts';
import { earliestOf, instantOf } from '../time.ts';

/** A stretch (epoch ms) in which messages were written that nobody has identified: any of them may be an answer. */
export interface Gap {
  fromMs: number;
  untilMs: number;
}

/**
 * Where messages are missing: from the beginning of a conversation that is not wholly read to its newest message, or without an end
 * where that one is not proven to be the newest.
 */
export function gapsIn(conversations: readonly ConversationFacts[], account: AccountFacts, settings: Settings): Gap[] {
  return conversations
    .filter((each) => !isWhollyRead(each))
    .map((each) => ({
      fromMs: Math.min(...[each.startedAt, ...each.messages.map(({ at }) => at)].map(earliestOf)),
      untilMs: isNewestProven(each, account, settings)
        ? (instantOf(each.newest.at) ?? Number.POSITIVE_INFINITY)
        : Number.POSITIVE_INFINITY,
    }));
}

/** Whether everything is known that was written between two instants. */
export function isKnownBetween(gaps: readonly Gap[], fromMs: number, toMs: number): boolean {
  return gaps.every((gap) => gap.untilMs <= fromMs || gap.fromMs >= toMs);
}
