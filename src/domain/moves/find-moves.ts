import type { Move, MoveWords } from './move.ts';
import { requiredMoves } from './move.ts';
import { movesInEnglish } from './moves-en.ts';
import { movesInFrench } from './moves-fr.ts';

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
  const { greeting, body, count } = divide(plain(text.slice(0, longest)), moves);
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
    words: count,
    sentences: sentences.length,
    questions: sentences.filter((sentence) => sentence.endsWith('?')).length,
    links,
  };
}

/** Lower case, one kind of apostrophe, quotes and blanks; line breaks stay. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2019\u02bc\u2018`´]/g, "'")
    .replace(/[\u201c\u201d\u201e]|«[\s]*|\s*»/g, '"')
    .replace(/https?:\/\/\S+|www\.\S+/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Parts greeting, sentences and sign-off. */
function divide(text: string, { greeting, signOff }: MoveWords): { greeting: boolean; body: string; count: number } {
  const lines = text.split('\n').filter((line) => line !== '');
  const hasGreeting = greeting.test(lines[0] ?? '');
  // “Hello Marie, I hope …” goes on in the same line.
  const [opening = '', ...rest] = (lines[0] ?? '').split(/[,!:–-](?= )|[,!:]$/);
  const first = hasGreeting && opening.length <= 60 ? rest.join(',') : (lines[0] ?? '');
  const others = lines.slice(1);
  const signedAt = others.findLastIndex((line, index) => index >= others.length - 4 && signOff.test(line));
  const body = signedAt === -1 ? others : others.slice(0, signedAt);
  return {
    greeting: hasGreeting,
    body: [first, ...body].join('\n').trim(),
    count: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  };
}

function sentencesOf(body: string): string[] {
  return body.split(/(?<=[.?!…])[")]*\s+|\n+/).filter((sentence) => /\p{L}/u.test(sentence));
}

function matchesAny(sentence: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(sentence));
}

function isSaid(sentences: readonly string[], { any, not = [] }: { any: readonly RegExp[]; not?: readonly RegExp[] }) {
  return sentences.some((sentence) => {
    const rest = not.reduce(
      (text, pattern) => text.replaceAll(new RegExp(pattern, `${pattern.flags}g`), '…'),
      sentence,
    );
    return matchesAny(rest, any);
  });
}

/** A no is welcome by plain words, or by supposing one and saying, there or right after, that it costs nothing. */
function leavesRoom(sentences: readonly string[], { plain, supposed, costless }: MoveWords['roomForNo']): boolean {
  return sentences.some((sentence, index) => {
    if (matchesAny(sentence, plain)) return true;
    if (!matchesAny(sentence, supposed)) return false;
    return matchesAny(`${sentence} ${sentences[index + 1] ?? ''}`, costless);
  });
}
