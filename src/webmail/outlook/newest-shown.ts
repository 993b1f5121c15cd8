import { instantOf } from '../../domain/time.ts';
import { parseDate, whenOf, type DateContext } from './dates.ts';
import { mayBeSent, type SeenMessage } from './messages.ts';

/**
 * The newest of the messages on screen, for pressing its Reply button: the one with the latest date. Where that is not
 * settled (the same minute, a date that cannot be read), the one at the newer end of the page; newest on top or below is
 * a setting of the rep's. Drafts do not count.
 */
export function newestShown(messages: readonly SeenMessage[], dates: DateContext): SeenMessage | null {
  const sent = messages.filter(mayBeSent);
  const instants = sent.map(({ dateText }) => instantOf(whenOf(parseDate(dateText, dates))));
  const known = instants.filter((instant) => instant !== null);
  const latest = Math.max(...known);
  const possible = sent.filter((_, index) => instants[index] === null || instants[index] === latest);
  const isNewestFirst = (known[0] ?? 0) > (known.at(-1) ?? 0);
  return (isNewestFirst ? possible[0] : possible.at(-1)) ?? null;
}
