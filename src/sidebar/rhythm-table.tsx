import type { RhythmTable as Rows } from '../telling/told.ts';
import { useSidebar } from './context.ts';

/** The numbers behind the picture: how often an answer took how long, what is usual, and today's silence. */
export function RhythmTable({ delays, sums }: Rows) {
  const { words } = useSidebar();
  return (
    <table class="rhythm-table">
      <thead>
        <tr>
          <th scope="col">{words.say('rhythm_delay')}</th>
          <th scope="col">{words.say('rhythm_times')}</th>
        </tr>
      </thead>
      <tbody>
        {delays.map(([delay, times]) => (
          <tr>
            <td>{delay}</td>
            <td>{times}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {sums.map(([name, duration]) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{duration}</td>
          </tr>
        ))}
      </tfoot>
    </table>
  );
}
