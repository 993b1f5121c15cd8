import type { Rhythm } from '../domain/standing.ts';
import { dayMs } from '../domain/time.ts';
import type { Words } from '../ui/words.ts';
import type { RhythmTable, ToldRow } from './told.ts';

/** The numbers behind the picture: how often an answer took how long, what is usual, and today's silence. */
export function rhythmRows(rhythm: Rhythm, silenceMs: number | null, words: Words): RhythmTable {
  const { usual, answerDelaysMs, isApproximate } = rhythm;
  const tell = (ms: number) => (isApproximate ? roughDelay(ms, words) : words.duration(ms));
  const times = new Map<string, number>();
  for (const ms of answerDelaysMs.toSorted((a, b) => a - b)) {
    const delay = tell(ms);
    times.set(delay, (times.get(delay) ?? 0) + 1);
  }
  const sums: ToldRow[] = [];
  if (usual)
    sums.push([
      words.say('rhythm_usualRow'),
      isApproximate
        ? roughDelay(usual.toMs, words)
        : words.say('rhythm_usualBand', words.duration(usual.fromMs), words.duration(usual.toMs)),
    ]);
  if (silenceMs !== null)
    sums.push([
      words.say('rhythm_silenceRow'),
      isApproximate ? words.say('rhythm_about', words.days(silenceMs)) : words.duration(silenceMs),
    ]);
  return { delays: [...times].map(([delay, count]): ToldRow => [delay, words.times(count)]), sums };
}

/** A delay by times that are not exact: whole days, and no number below one. */
function roughDelay(ms: number, words: Words): string {
  return ms <= dayMs ? words.say('rhythm_withinDay') : words.say('rhythm_about', words.days(ms));
}
