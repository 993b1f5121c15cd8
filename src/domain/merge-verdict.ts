import type { ListedLast, OpenedVerdict } from './facts.ts';
import type { ConversationReading, RowReading } from './reading.ts';

/** What an opened conversation says of its newest message; unknown when that message is not among those it shows. */
export function verdictOf({ newest, messages, hiddenCount }: ConversationReading, atMs: number): OpenedVerdict {
  const isShown = newest.status === 'unknown' || messages.some(({ id }) => id === newest.messageId);
  return {
    atMs,
    newest: isShown ? newest : { status: 'unknown', why: 'newest-not-identified' },
    shown: messages.length + hiddenCount,
    faceless: hiddenCount + messages.filter(isFaceless).length,
    ownAtEnd: ownAtEnd(messages, hiddenCount),
  };
}

function isFaceless({ id, own, from }: ConversationReading['messages'][number]): boolean {
  return id === null && (own === null || !from?.address);
}

/** What a row says of the last message; null when it does not name it or does not tell how many there are. */
export function listedLast({ last, messageCount, hasDraft }: RowReading, atMs: number): ListedLast | null {
  return last.id === null || messageCount === null || hasDraft ? null : { atMs, messageId: last.id, messageCount };
}

/** The later verdict; of two taken at the same moment the one that claims less. */
export function laterVerdict(a: OpenedVerdict | null, b: OpenedVerdict): OpenedVerdict {
  if (!a || a.atMs !== b.atMs) return a && a.atMs > b.atMs ? a : b;
  const known = ({ newest }: OpenedVerdict) => (newest.status === 'known' ? 1 : 0);
  const word = ({ newest }: OpenedVerdict) => (newest.status === 'known' ? newest.messageId : newest.why);
  const order =
    known(a) - known(b) ||
    b.faceless - a.faceless ||
    b.shown - a.shown ||
    a.ownAtEnd - b.ownAtEnd ||
    (word(a) <= word(b) ? -1 : 1);
  return order < 0 ? a : b;
}

/** The later row; of two read at the same moment the one that claims less. */
export function laterListing(a: ListedLast | null, b: ListedLast | null): ListedLast | null {
  if (!a || !b) return a ?? b;
  if (a.atMs !== b.atMs) return a.atMs > b.atMs ? a : b;
  return (a.messageCount - b.messageCount || (a.messageId <= b.messageId ? -1 : 1)) < 0 ? a : b;
}

/**
 * Own messages that end the page. Where messages are folded away, they are taken to follow the first one shown, which
 * therefore does not count: nobody knows who wrote in between.
 */
function ownAtEnd(messages: ConversationReading['messages'], hiddenCount: number): number {
  const lastOther = messages.findLastIndex(({ own }) => own !== true);
  return Math.max(0, messages.length - Math.max(lastOther + 1, hiddenCount > 0 ? 1 : 0));
}
