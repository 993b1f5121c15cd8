import type { Turn } from '../exchange.ts';
import { wasMadeAfter, type Mark } from '../marks.ts';
import { endOf } from '../meetings/meeting-times.ts';
import type { Meeting } from '../meetings/meeting.ts';

/** A word of the contact's side: a mail, a call that the rep told us of, or a meeting to which they came. */
export interface Word {
  atMs: number;
  by: 'mail' | 'call' | 'meeting';
  /** Null where it was no mail. */
  mail: Turn | null;
}

/** A message of the rep's that waits for an answer: `turn`, at `index` of all turns, from `fromMs` (epoch ms) on. */
export interface Waiting {
  turn: Turn;
  index: number;
  /** When it was written, or the later word that was no mail: after a call or a meeting the waiting begins anew. */
  fromMs: number;
}

/** A stretch of waiting between two words of the contact's side, however often the rep wrote in it. */
export interface Run {
  /** Oldest first, at least one. */
  waiting: Waiting[];
  /** The word before it; null for none. */
  before: Word | null;
  /** The word that ended it; null while it goes on. */
  end: Word | null;
}

/**
 * Cuts what two wrote to each other into stretches of waiting.
 *
 * @param turns oldest first
 */
export function runsOf(turns: readonly Turn[], marks: readonly Mark[], meetings: readonly Meeting[]): Run[] {
  const spoken = spokenWords(turns, marks, meetings);
  const runs: Run[] = [];
  let before: Word | null = null;
  let run: Run | null = null;
  const hear = (word: Word) => {
    if (run) run.end = word;
    before = word;
    run = null;
  };
  const wait = (waiting: Waiting) => {
    if (run) run.waiting.push(waiting);
    else runs.push((run = { waiting: [waiting], before, end: null }));
  };
  for (const [index, turn] of turns.entries()) {
    if (turn.by === 'rep') wait({ turn, index, fromMs: turn.atMs });
    else hear({ atMs: turn.atMs, by: 'mail', mail: turn });
    for (const { word } of spoken.filter(({ after }) => after === index)) {
      hear(word);
      if (turn.by === 'rep') wait({ turn, index, fromMs: word.atMs });
    }
  }
  return runs;
}

/** Words that were no mails, oldest first, each with the place of the latest turn before it; those before all turns begin nothing. */
function spokenWords(turns: readonly Turn[], marks: readonly Mark[], meetings: readonly Meeting[]) {
  const calls = marks.filter(({ what }) => what.type === 'answered-elsewhere');
  const ends = meetings.filter(({ outcome }) => outcome === 'met').flatMap((meeting) => endOf(meeting) ?? []);
  const placed = (by: Word['by'], said: Pick<Mark, 'madeAtMs' | 'knownUntilMs'>) => ({
    word: { atMs: said.madeAtMs, by, mail: null },
    after: turns.findLastIndex((turn) => wasMadeAfter(said, turn)),
  });
  return [
    ...calls.map((mark) => placed('call', mark)),
    ...ends.map((madeAtMs) => placed('meeting', { madeAtMs })),
  ].sort((a, b) => a.word.atMs - b.word.atMs);
}
