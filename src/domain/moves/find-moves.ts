import type { Pattern } from '../late.ts';
import { movesInEnglish } from './en/english.ts';
import { evenOut } from './even-out.ts';
import { movesInFrench } from './fr/french.ts';
import type { Move, MoveWords, RoomForNo, Said } from './move.ts';
import { requiredMoves } from './move.ts';

const languages: Record<'en' | 'fr', MoveWords> = { en: movesInEnglish, fr: movesInFrench };

/** What stands in a last message, and its form (last-message.md 1). */
export interface LastMessageForm {
  found: Move[];
  missing: Move[];
  /** Says or implies that the rep will not write again. */
  hasLastWord: boolean;
  words: number;
  /** Sentences between greeting and sign-off. */
  sentences: number;
  questions: number;
  /** Links of any kind; the rep's own calendar link cannot be told from others here. */
  links: number;
}

/** Beyond this a text is no last message; the rest is not looked at. */
const longest = 5000;

/** Looks for the required moves in a last message in `language`; lines separated by "\n". */
export function findMoves(text: string, language: 'en' | 'fr'): LastMessageForm {
  const moves = languages[language];
  const links = [...text.matchAll(/\bhttps?:\/\/\S+|\bwww\.\S+/gi)].length;
  const { greeting, body } = divide(evenOut(text.slice(0, longest), language), moves);
  const sentences = sentencesOf(body);
  const makes: Record<Move, boolean> = {
    greeting,
    'room-for-no': leavesRoom(sentences, moves.roomForNo),
    'shared-reference': isSaid(sentences, moves.sentences['shared-reference']),
    incomprehension: isSaid(sentences, moves.sentences.incomprehension),
    availability: isSaid(sentences, moves.sentences.availability),
    thanks: isSaid(sentences, moves.sentences.thanks),
  };
  return {
    found: requiredMoves.filter((move) => makes[move]),
    missing: requiredMoves.filter((move) => !makes[move]),
    hasLastWord: sentences.some((sentence) => matchesAny(sentence, moves.lastWord)),
    words: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    sentences: sentences.length,
    questions: sentences.filter((sentence) => sentence.endsWith('?')).length,
    links,
  };
}

/** A salutation without a word of greeting, “Helen,”, alone in its line. */
const nameAlone = /^(?!(?:thanks|thank you|merci|well|so|bien|alors)(?!\p{L}))[\p{L}.'-]+(?: [\p{L}.'-]+){0,2},$/u;

/** Parts greeting, sentences and sign-off. */
function divide(text: string, { greeting, signOff }: MoveWords): { greeting: boolean; body: string } {
  const [opening = '', ...others] = text.split('\n').filter((line) => line !== '');
  const isGreeting = greeting.test(opening) || nameAlone.test(opening);
  const signedAt = others.findLastIndex((line, index) => index >= others.length - 4 && signOff.test(line));
  const body = signedAt === -1 ? others : others.slice(0, signedAt);
  return { greeting: isGreeting, body: [isGreeting ? afterGreeting(opening) : opening, ...body].join('\n').trim() };
}

/** “Hello Marie, I hope …” goes on in the same line. */
function afterGreeting(line: string): string {
  const [greeting = '', ...rest] = line.split(/[,!:](?= )|[,!:]$/);
  return greeting.length <= 60 ? rest.join(',').trim() : line;
}

/** The end of a sentence is no point after a title or in “p.m.” */
const sentenceEnd =
  /(?<=(?<!(?<!\p{L})(?:mr|mrs|ms|dr|no|st|prof|m|mme|e\.g|i\.e|a\.m|p\.m|art|p|approx|ltd|inc|etc))\.|[?!…])[")]*\s+|\n+/u;

function sentencesOf(body: string): string[] {
  return body.split(sentenceEnd).filter((sentence) => /\p{L}/u.test(sentence));
}

function matchesAny(sentence: string, patterns: readonly Pattern[]): boolean {
  return patterns.some((pattern) => pattern.test(sentence));
}

function blankOut(sentence: string, patterns: readonly Pattern[]): string {
  return patterns.reduce(
    (text, pattern) => (pattern.test(text) ? text.replaceAll(everywhere(pattern), '…') : text),
    sentence,
  );
}

function everywhere(pattern: Pattern): RegExp {
  return new RegExp(pattern.source, `${pattern.flags}g`);
}

function isSaid(sentences: readonly string[], { any, not = [] }: Said): boolean {
  return sentences.some((sentence) => matchesAny(blankOut(sentence, not), any));
}

/** A no is welcome by plain words, or by supposing one and saying, there or right after, that it costs nothing. */
function leavesRoom(sentences: readonly string[], { plain, not, supposed, costless }: RoomForNo): boolean {
  return sentences.some((sentence, index) => {
    if (matchesAny(blankOut(sentence, not), plain)) return true;
    if (!matchesAny(sentence, supposed)) return false;
    return matchesAny(sentence, costless) || matchesAny(sentences[index + 1] ?? '', costless);
  });
}
