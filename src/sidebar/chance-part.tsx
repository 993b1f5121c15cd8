import type { Assessment } from '../domain/standing.ts';
import { chanceSentences, chanceWord } from './chance-sentences.ts';
import { useSidebar } from './context.ts';
import { Detail } from './detail.tsx';
import { callName } from './reason-sentence.ts';

/** The chance of an answer in a word; it opens the numbers, how sure they are, and the further reasons. */
export function ChancePart({ assessment, behind }: { assessment: Assessment; behind: string[] }) {
  const { words } = useSidebar();
  const { chance } = assessment;
  if (!chance) return null;
  const name = callName(assessment, words);
  return (
    <Detail name="chance" title={words.say('chance_line', name, words.say(chanceWord(chance.value)))}>
      {[...chanceSentences(assessment, chance, words, name), ...behind].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Detail>
  );
}
