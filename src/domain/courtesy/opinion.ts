import { nameWords, sentencesOf, visitFeatures, type Lexicon, type Names } from './opinion-features.ts';
import type { Limits } from './weigh-opinion.ts';
import type { Word } from './words.ts';

/**
 * A second opinion on whole sentences: weights of words, of meanings and of their pairs, fitted on our own sentences
 * (`scripts/fit-courtesy.mjs`). It hears what no frame says, and spares what only looks like one.
 */
export interface Opinion {
  lexicon: Lexicon;
  /** Features with their two weights, as `fit-courtesy` writes them. */
  weights: string;
  /** Added to the two scores of every text. */
  bias: Score;
  /** Where the language needs its own. */
  limits?: Limits;
}

/** Two log odds. */
export interface Score {
  /** That a text is not fine. */
  unkind: number;
  /** That it is sharp. */
  sharp: number;
}

/** A sentence with its scores. */
export interface Judged {
  /** First word, and behind the last one, in the words of the text. */
  begin: number;
  end: number;
  alone: Score;
  /** Together with the sentence before in the same paragraph. */
  withLast: Score | null;
  /** What stands in it, as the lexicon calls it. */
  meanings: ReadonlySet<string>;
}

/** An opinion that is ready to judge. */
export interface ReadOpinion {
  bias: Score;
  namesOf: (word: string) => Names;
  /** Ids of the names that have weights. */
  ids: ReadonlyMap<string, number>;
  /** By `keyOf`. */
  weights: ReadonlyMap<number, Score>;
}

/** A weight is one of these digits: from -32 to 31 tenths. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const tenth = 10;
/** The more features a text has, the less each of them says. */
const dampening = 0.25;
const idLimit = 1 << 16;
const kinds = { one: 0, first: 1, '+': 2, '~': 3 } as const;

export function readOpinion({ lexicon, weights, bias }: Opinion): ReadOpinion {
  const ids = new Map<string, number>();
  const idOf = (name: string) => {
    const id = ids.get(name) ?? ids.size;
    ids.set(name, id);
    return id;
  };
  const read = new Map<number, Score>();
  for (const [, before = '', left = '', relation, right = '', unkind = '', sharp = ''] of weights.matchAll(entries)) {
    const kind = relation === '+' || relation === '~' ? relation : before === '^' ? 'first' : 'one';
    read.set(keyOf(kind, idOf(left), right === '' ? 0 : idOf(right)), {
      unkind: weightOf(unkind),
      sharp: weightOf(sharp),
    });
  }
  return { bias, namesOf: nameWords(lexicon), ids, weights: read };
}

/** “you+never=Qd”: side by side, “you~never=Qd”: near, “^you=Qd”: at the beginning. */
const entries = /(\^?)([^ \n^+~=]+)(?:([+~])([^ \n=]+))?=(.)(.)/g;

function weightOf(digit: string): number {
  return (digits.indexOf(digit) - digits.length / 2) / tenth;
}

function keyOf(kind: keyof typeof kinds, left: number, right: number): number {
  return (kinds[kind] * idLimit + left) * idLimit + right;
}

/** Sums that grow feature by feature. */
interface Sum extends Score {
  count: number;
}

const zero = (): Sum => ({ unkind: 0, sharp: 0, count: 0 });

/** All sentences of a text with at least one word. */
export function judge(words: readonly Word[], opinion: ReadOpinion): Judged[] {
  let last = zero();
  return sentencesOf(words, opinion.namesOf).map(({ begin, end, names, from }) => {
    const { own, across } = sumFeatures(names, from, opinion);
    const withLast = from === 0 ? null : scoreOf(added(added(last, own), across), opinion.bias);
    last = own;
    return { begin, end, alone: scoreOf(own, opinion.bias), withLast, meanings: meaningsOf(names.slice(from)) };
  });
}

/** Features of a sentence, and those that reach over from the one before. @param from first name of the sentence */
function sumFeatures(names: readonly Names[], from: number, { ids, weights }: ReadOpinion) {
  const own = zero();
  const across = zero();
  const add = (key: number, firstAt: number) => {
    const weight = weights.get(key);
    if (weight === undefined) return;
    const sum = firstAt < from ? across : own;
    sum.unkind += weight.unkind;
    sum.sharp += weight.sharp;
    sum.count++;
  };
  const visitor = {
    one: (name: string, at: number) => {
      const id = ids.get(name);
      if (id !== undefined) add(keyOf('one', id, 0), at);
    },
    first: (name: string, at: number) => {
      const id = ids.get(name);
      if (id !== undefined) add(keyOf('first', id, 0), at);
    },
    pair: (relation: '+' | '~', left: string, right: string, leftAt: number) => {
      const leftId = ids.get(left);
      const rightId = leftId === undefined ? undefined : ids.get(right);
      if (leftId !== undefined && rightId !== undefined) add(keyOf(relation, leftId, rightId), leftAt);
    },
  };
  for (let at = from; at < names.length; at++) visitFeatures(names, at, from, visitor);
  return { own, across };
}

function added(one: Sum, other: Sum): Sum {
  return { unkind: one.unkind + other.unkind, sharp: one.sharp + other.sharp, count: one.count + other.count };
}

function scoreOf({ unkind, sharp, count }: Sum, bias: Score): Score {
  const share = (count + 1) ** dampening;
  return { unkind: bias.unkind + unkind / share, sharp: bias.sharp + sharp / share };
}

function meaningsOf(names: readonly Names[]): ReadonlySet<string> {
  return new Set(names.flatMap(({ meanings }) => meanings));
}
