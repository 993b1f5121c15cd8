import type { CourtesyFamily, CourtesyLevel, CourtesySuggestion } from './remark.ts';

/** The name for whatever makes a sentence kind as a whole. */
export const kind = 'kind';

/** Signs that say together what none of them says alone. */
export interface Combination {
  of: readonly string[];
  /** Signs that turn the meaning: “if”, a third person, the rep's own fault. */
  without: readonly string[];
  family: CourtesyFamily;
  level: CourtesyLevel;
  suggestion: CourtesySuggestion;
}

/**
 * One meaning made of signs that every language names alike.
 * @param lines names of signs that stand together, one combination a line; after a minus, those that turn it
 */
function combine(
  family: CourtesyFamily,
  level: CourtesyLevel,
  suggestion: CourtesySuggestion,
  lines: string,
): readonly Combination[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [of = '', without = ''] = line.split(' -');
      return { of: namesIn(of), without: namesIn(without), family, level, suggestion };
    });
}

function namesIn(part: string): string[] {
  return part.split(' ').filter(Boolean);
}

/** Meanings are the same in every language, only the words of their signs differ. */
export const combinations: readonly Combination[] = [
  ...combine(
    'blame',
    'sharp',
    'say-you-are-puzzled',
    `unanswered count mine -if kind other
     unanswered count you -if kind other
     unanswered still you mine -if kind other
     unanswered why you -kind other if
     unanswered small -if kind other
     unable small -if kind other
     unanswered chase you -if kind other
     unanswered promise you -kind other if
     promise limit nothing you -kind other`,
  ),
  ...combine(
    'blame',
    'sharp',
    'leave-out-judgement',
    `unanswered verdict -kind other if
     you verdict silent -kind other if
     unanswered virtue -kind other if
     why gone you -kind other if
     you gone verdict -kind other
     you gone promise -kind other if
     vice addressed -kind if third`,
  ),
  ...combine(
    'guilt',
    'sharp',
    'thank-instead',
    `unanswered hurt -kind other if
     chase hurt -kind other if
     unanswered should -kind other if
     unanswered effort -kind other if
     effort nothing -kind other if
     small should -kind other if
     courtesy should -kind other if
     courtesy tell -kind other if
     waste time -kind other if
     pain mine2 reader -kind third if`,
  ),
  ...combine(
    'sarcasm',
    'sharp',
    'say-it-plainly',
    `busy unanswered -kind other
     loaded small -kind other
     loaded unable you -kind other
     mock replying -kind other
     mock unanswered -kind other
     mock promise -kind other
     loaded promise you -kind other
     busy unable -kind other
     busy small -kind other
     irony unanswered -kind other if
     irony busy you -kind other if`,
  ),
  ...combine(
    'ultimatum',
    'sharp',
    'offer-a-way-out',
    `limit threat rep -kind
     limit threat yours -kind
     unanswered threat rep -kind`,
  ),
  ...combine(
    'escalation',
    'sharp',
    'stay-with-them',
    `unanswered boss -kind other
     turn boss rep -kind wish`,
  ),
  ...combine(
    'counting',
    'sharp',
    'leave-out-the-count',
    `count chase hurt -kind other
     count nothing mine -kind other if
     count silent mock -kind other`,
  ),
];
