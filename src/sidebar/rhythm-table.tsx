import type { Rhythm } from '../domain/standing.ts';
import { dayMs } from '../domain/time.ts';
import type { Words } from '../ui/words.ts';
import { useSidebar } from './context.ts';

/** The numbers behind the picture: how often an answer took how long, what is usual, and today's silence. */
export function RhythmTable({ rhythm, silenceMs }: { rhythm: Rhythm; silenceMs: number | null }) {
  const { words } = useSidebar();
  const { usual, answerDelaysMs, isApproximate } = rhythm;
  const tell = (ms: number) => (isApproximate ? roughDelay(ms, words) : words.duration(ms));
  const times = new Map<string, number>();
  for (const ms of answerDelaysMs.toSorted((a, b) => a - b)) {
    const delay = tell(ms);
    times.set(delay, (times.get(delay) ?? 0) + 1);
  }
  return (
    <table class="rhythm-table">
      <thead>
        <tr>
          <th scope="col">{words.say('rhythm_delay')}</th>
          <th scope="col">{words.say('rhythm_times')}</th>
        </tr>
      </thead>
      <tbody>
        {[...times].map(([delay, count]) => (
          <tr key={delay}>
            <td>{delay}</td>
            <td>{words.times(count)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {usual && (
          <tr>
            <th scope="row">{words.say('rhythm_usualRow')}</th>
            <td>
              {isApproximate
                ? roughDelay(usual.toMs, words)
                : words.say('rhythm_usualBand', words.duration(usual.fromMs), words.duration(usual.toMs))}
            </td>
          </tr>
        )}
        {silenceMs !== null && (
          <tr>
            <th scope="row">{words.say('rhythm_silenceRow')}</th>
            <td>{isApproximate ? words.say('rhythm_about', words.days(silenceMs)) : words.duration(silenceMs)}</td>
          </tr>
        )}
      </tfoot>
    </table>
  );
}

/** A delay by times that are not exact: whole days, and no number below one. */
function roughDelay(ms: number, words: Words): string {
  return ms <= dayMs ? words.say('rhythm_withinDay') : words.say('rhythm_about', words.days(ms));
}
