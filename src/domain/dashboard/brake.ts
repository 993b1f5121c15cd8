import type { AccountFacts } from '../facts.ts';
import { wasMadeAfter, type Mark } from '../marks.ts';
import { isOwnMessage } from '../participants.ts';
import type { Settings } from '../settings.ts';
import { momentOf } from '../time.ts';
import type { KnownConversation } from './contact-history.ts';
import { isWithin, type Period } from './period.ts';

/** The sharp drafts of the period that the rep chose to sleep on. A mark that was taken back is none. */
export function sleptOn(marks: readonly Mark[], period: Period): Mark[] {
  return marks.filter(
    ({ what, madeAtMs }) => what.type === 'paused' && what.why === 'sharp-draft' && isWithin(madeAtMs, period),
  );
}

/**
 * The ends (epoch ms) of the rests, over by now, in which the rep wrote nothing in the conversation. Where the time of a message is
 * rough it may have been written in the rest: nothing is called spared that may have been sent.
 *
 * @param marks those of `sleptOn` about one contact
 * @param conversations those with this contact
 */
export function sparedUntil(
  marks: readonly Mark[],
  conversations: readonly KnownConversation[],
  account: AccountFacts,
  settings: Settings,
  untilMs: number,
): number[] {
  return marks.flatMap((mark) => {
    const facts = conversations.find(({ facts: { id } }) => id === mark.conversationId)?.facts;
    const endMs = mark.what.type === 'paused' ? mark.what.untilMs : Number.POSITIVE_INFINITY;
    if (!facts || endMs > untilMs) return [];
    const wasSent = facts.messages.some((message) => {
      if (message.kind !== 'human' || isOwnMessage(message, account, settings) === false) return false;
      const moment = momentOf(message.at);
      return moment === null || (!wasMadeAfter(mark, moment) && moment.atMs - (moment.errorMs ?? 0) < endMs);
    });
    return wasSent ? [] : [endMs];
  });
}
