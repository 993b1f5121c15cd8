import type { Assessment, Chance } from '../domain/standing.ts';
import { chanceSentences, chanceWord, shownChance } from './chance-sentences.ts';
import { useSidebar } from './context.ts';
import { Detail } from './detail.tsx';
import { callName } from './reason-sentence.ts';

interface ChancePartProps {
  assessment: Assessment;
  chance: Chance;
  /** Reasons that are not said at the top. */
  behind: string[];
}

/** The chance of an answer in a word; it opens the numbers, how sure they are, and the further reasons. */
export function ChancePart({ assessment, chance, behind }: ChancePartProps) {
  const { words } = useSidebar();
  const name = callName(assessment, words);
  const word = words.say(chanceWord(shownChance(chance.value, chance.confidence)));
  return (
    <Detail name="chance" title={words.say('chance_line', name, word)}>
      {[...chanceSentences(assessment, chance, words, name), ...behind].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Detail>
  );
}
