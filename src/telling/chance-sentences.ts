import type { Assessment, Chance } from '../domain/standing.ts';
import { keyFor, type MessageKey } from '../ui/words.ts';
import type { Telling } from './telling.ts';
import type { ToldDetail } from './told.ts';

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

const mostReasons = 3;

/**
 * The chance of an answer in a word; behind it what it rests on.
 *
 * @param behind reasons that are not said at the top
 */
export function tellChance(assessment: Assessment, chance: Chance, behind: string[], telling: Telling): ToldDetail {
  const { words, name } = telling;
  const word = words.say(chanceWord(shownChance(chance.value, chance.confidence)));
  return {
    title: words.say('chance_line', name, word),
    lines: [...chanceSentences(assessment, chance, telling), ...behind],
  };
}

/**
 * What stands behind the word for a chance: the number for this conversation and for the contact, how sure it is, and what
 * it would be if one thing were otherwise.
 */
export function chanceSentences(
  { chanceDetails, rhythm }: Assessment,
  { value, confidence }: Chance,
  { words, name }: Telling,
): string[] {
  const number = (of: number) => words.percent(shownChance(of, confidence));
  const graded = (key: MessageKey, of: number) =>
    words.say(key, words.say(chanceWord(shownChance(of, confidence))), number(of), name);
  return [
    ...(chanceDetails
      ? [graded('chance_here', chanceDetails.inConversation), graded('chance_atAll', value)]
      : [words.say('chance_number', number(value))]),
    confidence === 'few-data' ? words.say('chance_fewData') : words.count('chance_fair', rhythm.answerDelaysMs.length),
    ...(chanceDetails?.because ?? [])
      .filter(({ instead }) => number(instead) !== number(value))
      .slice(0, mostReasons)
      .map(({ code, instead }) => words.say(keyFor('because', code), number(instead), number(value), name)),
  ];
}

/**
 * The chance that is told, as a number and as its word. None is told as certain; a rough guess is rounded to tenths, so that it
 * does not look more exact than it is, but never up into the next word: 38 % has gone silent, which 40 % has not.
 */
function shownChance(value: number, confidence: Chance['confidence']): number {
  const step = confidence === 'few-data' ? 0.1 : 0.01;
  const nearest = Math.round(value / step) * step;
  const rounded = chanceWord(nearest) === chanceWord(value) ? nearest : Math.floor(value / step) * step;
  return Math.min(Math.max(rounded, step), 1 - step);
}
