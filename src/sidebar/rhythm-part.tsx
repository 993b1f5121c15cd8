import type { Rhythm, Silence } from '../domain/standing.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import type { Words } from '../ui/words.ts';
import { useSidebar } from './context.ts';
import { RhythmPicture } from './rhythm-picture.tsx';
import { RhythmTable } from './rhythm-table.tsx';

/** Below this a picture would look like more knowledge than there is. */
const leastAnswers = 3;

/** How fast the contact has answered: a picture with its table, or one sentence where little is known. */
export function RhythmPart({ rhythm, silence }: { rhythm: Rhythm; silence: Silence | null }) {
  const { words, kept, now } = useSidebar();
  const answers = rhythm.answerDelaysMs.length;
  if (answers === 0) return null;
  if (answers < leastAnswers) return <p class="note">{answersSentence(rhythm, words)}</p>;
  const silenceMs = silence && Math.max(0, now() - silence.sinceMs);
  return (
    <div class="rhythm-part">
      <RhythmPicture rhythm={rhythm} silenceMs={silenceMs} label={describe(rhythm, silenceMs, words)} />
      <Disclosure
        action="toggle-rhythm-table"
        isOpen={kept.isOpen('rhythm-table')}
        onToggle={() => kept.toggleDetail('rhythm-table')}
        title={words.say('rhythm_table')}
      >
        <RhythmTable rhythm={rhythm} silenceMs={silenceMs} />
      </Disclosure>
    </div>
  );
}

function answersSentence({ answerDelaysMs }: Rhythm, words: Words): string {
  const fastest = words.duration(Math.min(...answerDelaysMs));
  const slowest = words.duration(Math.max(...answerDelaysMs));
  return words.count('rhythm_answers', answerDelaysMs.length, fastest, slowest);
}

/** The finding of the picture in words, for those who do not see it. */
function describe(rhythm: Rhythm, silenceMs: number | null, words: Words): string {
  const { usual } = rhythm;
  const sentences = [answersSentence(rhythm, words)];
  if (usual) sentences.push(words.say('rhythm_band', words.duration(usual.fromMs), words.duration(usual.toMs)));
  if (silenceMs !== null) sentences.push(words.say('rhythm_silence', words.duration(silenceMs)));
  return sentences.join(' ');
}
