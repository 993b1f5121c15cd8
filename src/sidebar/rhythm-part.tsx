import type { ToldRhythm } from '../telling/told.ts';
import { useSidebar } from './context.ts';
import { Detail } from './detail.tsx';
import { RhythmDrawing } from './rhythm-drawing.tsx';
import { RhythmTable } from './rhythm-table.tsx';

/** How fast the contact has answered: a picture with its table, or one sentence where little is known. */
export function RhythmPart({ rhythm: { sentence, drawn } }: { rhythm: ToldRhythm }) {
  const { words } = useSidebar();
  if (!drawn) return <p class="note">{sentence}</p>;
  return (
    <div class="rhythm-part">
      <RhythmDrawing picture={drawn.picture} label={sentence} />
      <Detail name="rhythm-table" title={words.say('rhythm_table')}>
        <RhythmTable {...drawn.table} />
      </Detail>
    </div>
  );
}
