import type { Assessment, Chance } from '../domain/standing.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import type { MessageKey } from '../ui/words.ts';
import { useSidebar } from './context.ts';
import { callName } from './reason-sentence.ts';

const bands: [from: number, word: MessageKey][] = [
  [0.8, 'chance_veryLikely'],
  [0.6, 'chance_likely'],
  [0.4, 'chance_even'],
  [0.15, 'chance_unlikely'],
  [0, 'chance_veryUnlikely'],
];

/** The word for a chance; the number stands behind it. */
export function chanceWord(value: number): MessageKey {
  return bands.find(([from]) => value >= from)?.[1] ?? 'chance_veryUnlikely';
}

/** The chance of an answer in a word; it opens the number, how sure it is, and the further reasons. */
export function ChancePart({ assessment, behind }: { assessment: Assessment; behind: string[] }) {
  const { words, kept } = useSidebar();
  const { chance, rhythm } = assessment;
  if (!chance) return null;
  return (
    <Disclosure
      action="toggle-chance"
      isOpen={kept.isOpen('chance')}
      onToggle={() => kept.toggleDetail('chance')}
      title={words.say('chance_line', callName(assessment, words), words.say(chanceWord(chance.value)))}
    >
      <p>{words.say('chance_number', words.percent(shownValue(chance)))}</p>
      <p>
        {chance.confidence === 'few-data'
          ? words.say('chance_fewData')
          : words.count('chance_fair', rhythm.answerDelaysMs.length)}
      </p>
      {behind.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Disclosure>
  );
}

/** A rough guess is rounded to tenths, so that it does not look more exact than it is. */
function shownValue({ value, confidence }: Chance): number {
  return confidence === 'few-data' ? Math.round(value * 10) / 10 : value;
}
