import type { Rhythm } from '../domain/standing.ts';
import { useSidebar } from './context.ts';

/** The numbers behind the picture: how often an answer took how long, what is usual, and today's silence. */
export function RhythmTable({ rhythm, silenceMs }: { rhythm: Rhythm; silenceMs: number | null }) {
  const { words } = useSidebar();
  const { usual, answerDelaysMs } = rhythm;
  const times = new Map<string, number>();
  for (const ms of answerDelaysMs.toSorted((a, b) => a - b)) {
    const delay = words.duration(ms);
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
            <td>{words.say('rhythm_usualBand', words.duration(usual.fromMs), words.duration(usual.toMs))}</td>
          </tr>
        )}
        {silenceMs !== null && (
          <tr>
            <th scope="row">{words.say('rhythm_silenceRow')}</th>
            <td>{words.duration(silenceMs)}</td>
          </tr>
        )}
      </tfoot>
    </table>
  );
}
