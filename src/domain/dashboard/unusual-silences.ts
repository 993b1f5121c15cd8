import { wasMadeAfter, type Mark } from '../marks.ts';
import { meetingsOf } from '../meetings/meetings-of.ts';
import { silenceCalendar } from '../slow-season.ts';
import { addWorkingDays } from '../working-time.ts';
import type { ContactHistory, Counting } from './contact-history.ts';
import { isKnownBetween } from './gaps.ts';
import { runsOf, type Run, type Word } from './runs.ts';
import { unusualStretch, type UnusualStretch } from './unusual-stretch.ts';

/** What became of a silence: the four ways of `SilenceMonth`. */
export type Became = 'answered' | 'cameBack' | 'letGo' | 'open';

/** One unusual silence: it begins with the first message after which the waiting became unusual, and lasts until they answer. */
export interface UnusualSilence extends Pick<UnusualStretch, 'beganAtMs' | 'unusualFromMs' | 'after'> {
  became: Became;
}

/** What the stretches of waiting for one contact come to. */
export interface CountedSilences {
  silences: UnusualSilence[];
  /** Epoch ms of each answer after which a matter that had gone silent, or was let go, went on without a last message. */
  backAfterSilenceMs: number[];
}

/** The rep's closing of a stretch of waiting. */
interface Closing {
  /** The mark by which the rep let it go. */
  letGo: Mark | null;
  /** Epoch ms at which the last message was sent. */
  sentAtMs: number | null;
}

/**
 * The unusual silences of one contact. They are counted once for each stretch of waiting, from where it first became unusual. What
 * is closed cannot become unusual any more. What became of them:
 *
 * - `answered`: they wrote, called or met the rep, and it was not closed;
 * - `cameBack`: they did so after the last message was sent, or after the rep had let it go;
 * - `letGo`: no answer, and the rep let it go, or the last message is `letGoAfterWorkingDays` old;
 * - `open`: no answer, and none of that. Where messages are missing since, nobody knows, and it is left out.
 */
export function silencesOf(history: ContactHistory, counting: Counting): CountedSilences {
  const { exchange, marks, mails } = history;
  const found: CountedSilences = { silences: [], backAfterSilenceMs: [] };
  for (const run of runsOf(exchange.turns, marks, meetingsOf(mails, marks))) {
    const closing = closingOf(run, history);
    const stretches = stretchesOf(run, closing, history, counting);
    const [first] = stretches;
    const { letGo, sentAtMs } = closing;
    if (run.end && sentAtMs === null && isOurs(run, history) && (letGo || stretches.some((each) => each.hadGoneSilent)))
      found.backAfterSilenceMs.push(run.end.atMs);
    if (!first) continue;
    const became = run.end ? (isClosed(closing) ? 'cameBack' : 'answered') : unanswered(closing, counting);
    if (run.end === null && !isKnownBetween(history.gaps, first.beganAtMs, counting.untilMs)) continue;
    const { beganAtMs, unusualFromMs, after } = first;
    found.silences.push({ beganAtMs, unusualFromMs, after, became });
  }
  return found;
}

const isClosed = ({ letGo, sentAtMs }: Closing) => letGo !== null || sentAtMs !== null;

const isOurs = ({ waiting }: Run, { ownIds }: ContactHistory) =>
  waiting.some(({ turn }) => ownIds.has(turn.conversationId));

function unanswered({ letGo, sentAtMs }: Closing, { settings, untilMs }: Counting): Became {
  if (letGo) return 'letGo';
  if (sentAtMs === null) return 'open';
  return addWorkingDays(sentAtMs, settings.letGoAfterWorkingDays, silenceCalendar(settings)) <= untilMs
    ? 'letGo'
    : 'open';
}

/** The unusual stretches after those of the rep's messages that were written before it was closed. */
function stretchesOf(run: Run, closing: Closing, history: ContactHistory, counting: Counting): UnusualStretch[] {
  const { letGo, sentAtMs } = closing;
  return run.waiting.flatMap((waiting, index) => {
    const { turn } = waiting;
    if (!history.ownIds.has(turn.conversationId)) return [];
    if (letGo && !wasMadeAfter(letGo, turn)) return [];
    if (sentAtMs !== null && turn.atMs >= sentAtMs) return [];
    const next = run.waiting[index + 1];
    const last = next ? { atMs: next.fromMs, turn: next.turn } : run.end && { atMs: run.end.atMs, turn: run.end.mail };
    const end = last ?? { atMs: counting.untilMs, turn: null };
    const isClosedBefore = letGo !== null && letGo.madeAtMs < end.atMs;
    const until = isClosedBefore ? { atMs: letGo.madeAtMs, turn: null } : end;
    return unusualStretch(history, waiting, run.before, until, counting) ?? [];
  });
}

function closingOf(run: Run, { marks, lastMessages }: ContactHistory): Closing {
  const places = new Set(run.waiting.map(({ turn }) => turn.conversationId));
  const isSince = (mark: Mark) => run.before === null || isAfter(mark, run.before);
  const isBeforeEnd = (mark: Mark) => run.end === null || !isAfter(mark, run.end);
  const letGo = marks
    .filter((mark) => mark.what.type === 'let-go' && isSince(mark) && isBeforeEnd(mark))
    .filter(({ conversationId }) => conversationId === null || places.has(conversationId))
    .reduce<Mark | null>((first, each) => (first && first.madeAtMs <= each.madeAtMs ? first : each), null);
  const sent = lastMessages.filter(({ conversationId, sentAtMs }) =>
    run.waiting.some(({ turn }) => turn.conversationId === conversationId && turn.atMs === sentAtMs),
  );
  return { letGo, sentAtMs: sent.length > 0 ? Math.min(...sent.map(({ sentAtMs }) => sentAtMs)) : null };
}

function isAfter(mark: Mark, { atMs, mail }: Word): boolean {
  return mail ? wasMadeAfter(mark, mail) : mark.madeAtMs > atMs;
}
