import { english } from './en/english.ts';
import { french } from './fr/french.ts';
import { findFrames } from './find-frames.ts';
import { indexFrames, type FrameIndex } from './frames.ts';
import type { Language } from './language.ts';
import type { CourtesyFamily, CourtesyLevel, CourtesyRemark } from './remark.ts';
import { judge, readOpinion, type ReadOpinion } from './opinion.ts';
import { findShouting } from './shouting.ts';
import { weighOpinion } from './weigh-opinion.ts';
import { normalise } from './words.ts';

const languages: Readonly<Record<'en' | 'fr', Language>> = { en: english, fr: french };
/** Made at the first check of a language: a worker that starts for something else has no time to lose. */
const indexes = new Map<string, FrameIndex>();
const opinions = new Map<string, ReadOpinion>();

/**
 * What may hurt the reader of a text, in the order of the text, without overlaps. Meant for the rep's own words: leave out
 * quoted mails, signature and footer first (`ownWordsOf`).
 */
export function checkCourtesy(text: string, language: 'en' | 'fr'): CourtesyRemark[] {
  const rules = languages[language];
  const words = normalise(text, rules.spelling);
  const index = indexes.get(language) ?? indexFrames(rules);
  indexes.set(language, index);
  const found = [...findFrames(words, index), ...findShouting(text, words, rules)];
  if (rules.opinion === undefined) return trimmed(withoutOverlaps(found), text);
  const opinion = opinions.get(language) ?? readOpinion(rules.opinion);
  opinions.set(language, opinion);
  const weighed = weighOpinion(found, words.words, judge(words.words, opinion), rules.opinion.limits);
  return trimmed(withoutOverlaps(weighed), text);
}

/** The end of a line may count as the end of a sentence, but nobody can be shown it. */
function trimmed(remarks: readonly CourtesyRemark[], text: string): CourtesyRemark[] {
  return remarks.map((remark) => ({
    ...remark,
    to: remark.from + text.slice(remark.from, remark.to).trimEnd().length,
  }));
}

/** Chasing once more is a habit; two of the others together are heard as a reproach. */
const mild: ReadonlySet<CourtesyFamily> = new Set(['empty-chasing', 'shouting', 'the-word']);

/** How a text with these remarks is read as a whole. Three small barbs of different kinds hurt like one large. */
export function courtesyLevel(remarks: readonly CourtesyRemark[]): 'fine' | CourtesyLevel {
  if (remarks.length === 0) return 'fine';
  if (remarks.some(({ level }) => level === 'sharp')) return 'sharp';
  const families = new Set(remarks.map(({ family }) => family));
  const barbed = [...families].filter((family) => !mild.has(family));
  return families.size >= 3 || barbed.length >= 2 ? 'sharp' : 'risky';
}

/** Of remarks on the same words, the sharper stays, or else the longer. */
function withoutOverlaps(remarks: CourtesyRemark[]): CourtesyRemark[] {
  const kept: CourtesyRemark[] = [];
  for (const remark of remarks.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (!last || last.to <= remark.from) kept.push(remark);
    else if (weight(remark) > weight(last)) {
      kept.pop();
      kept.push(remark);
    }
  }
  return kept;
}

function weight({ from, to, level }: CourtesyRemark): number {
  return (level === 'sharp' ? 1e9 : 0) + to - from;
}
