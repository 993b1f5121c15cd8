import type { ConversationReading, MessageReading } from '../../domain/reading.ts';
import type { ThreadItem } from './messages.ts';

type Newest = ConversationReading['newest'];

const unknown = (why: Extract<Newest, { status: 'unknown' }>['why']): Newest => ({ status: 'unknown', why });

/**
 * Finds the newest sent message by the times in the ids; the order on the page is not that of time. Unknown as soon as
 * a message without id could be newer, or when a list row named a later one.
 */
export function newestOf(items: ThreadItem[], rowNewestMs: number | null, areTimesDistrusted: boolean): Newest {
  if (areTimesDistrusted) return unknown('times-distrusted');
  const unnamed = items.filter((item) => item.kind === 'message').filter(({ idState }) => idState !== 'valid');
  // An expanded message of the rep without id has just been sent; its id comes when sending can no longer be undone.
  const isJustSent = ({ idState, isExpanded, message }: (typeof unnamed)[number]) =>
    idState === 'pending' || (idState === 'missing' && isExpanded && message.own);
  if (unnamed.some(isJustSent)) return unknown('send-pending');
  if (unnamed.some(({ idState }) => idState === 'out-of-range')) return unknown('time-unknown');
  if (unnamed.some(({ idState }) => idState === 'missing')) return unknown('newest-not-identified');

  // A place that cannot be read may be the newest mail, wherever it stands: a reply stands right behind what it answers.
  if (items.some(({ kind }) => kind === 'unrecognised')) return unknown('newest-not-identified');

  let latest: { message: MessageReading; atMs: number; index: number } | null = null;
  items.forEach((item, index) => {
    if (item.kind !== 'message' || item.message.at.precision === 'unknown') return;
    const { atMs } = item.message.at;
    if (!latest || atMs >= latest.atMs) latest = { message: item.message, atMs, index };
  });
  return judge(latest, items, rowNewestMs);
}

function judge(
  latest: { message: MessageReading; atMs: number; index: number } | null,
  items: ThreadItem[],
  rowNewestMs: number | null,
): Newest {
  if (!latest?.message.id) return unknown('newest-not-identified');
  const isLastIdentified = items
    .slice(latest.index + 1)
    .every((item) => item.kind === 'draft' || (item.kind === 'message' && item.message.id !== null));
  if (!isLastIdentified) return unknown('newest-not-identified');
  if (rowNewestMs !== null && rowNewestMs > latest.atMs) return unknown('newer-message-not-read');
  if (latest.message.own === null) return unknown('sender-unknown');
  return { status: 'known', messageId: latest.message.id };
}
