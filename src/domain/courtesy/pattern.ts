/** Word classes by name: what `<name>` stands for, written as a pattern itself. */
export type WordClasses = Readonly<Record<string, string>>;

/** A pattern over normalised words (`words.ts`). */
interface Pattern {
  /** Source of a regular expression that starts at a word and ends behind the space that follows the last one. */
  source: string;
  /** Keys (`keysOf`) of the words with which a match can begin. */
  first: ReadonlySet<string>;
  /** Sets of keys of which every match has a word, each in the sentence in which the match begins. */
  needs: readonly ReadonlySet<string>[];
  /** Whether it also matches no word at all. */
  isOptional: boolean;
}

/** Words that end a sentence. */
export const ends: ReadonlySet<string> = new Set(['.', '!', '?', '¶']);
const nothing: Omit<Pattern, 'source'> = { first: new Set(), needs: [], isOptional: true };

const stemLength = 3;

/** The keys under which patterns are kept that a word may match: itself, and its first letters with any ending. */
export function keysOf(word: string): readonly [string, string] {
  const isNumber = word >= '0' && word < ':';
  return isNumber ? ['#', word] : [word, `${word.slice(0, stemLength)}*`];
}

/** The key of one word of a pattern. */
function keyOf(option: string): string {
  if (option === 'QM') return '?';
  return option.endsWith('*') ? `${option.slice(0, stemLength).replace('*', '')}*` : option;
}

const syntax = /\.{2,3}\d+|!\(|~\(|[()|?]|<[a-z-]+>|[^\s()|?<>]+/g;

/**
 * Reads a pattern. `a/b*` is one word out of several, `*` any ending; `#` a number; `<name>` a word class; `(x|y)` one of
 * several; `?` behind something makes it optional; `..3` up to three words of the same sentence, `...9` also across its end;
 * `!(x)` not followed by x; `~(x)` not preceded by x; `QM` a question mark.
 *
 * @throws {Error} where the pattern is not well formed
 */
export function parsePattern(text: string, classes: WordClasses): Pattern {
  const parts = text.match(syntax) ?? [];
  let at = 0;

  const alternatives = (): Pattern => {
    const all = [sequence()];
    while (parts[at] === '|') {
      at++;
      all.push(sequence());
    }
    const [only] = all;
    if (only && all.length === 1) return { ...only, source: `(?:${only.source})` };
    const first = union(all.map((each) => each.first));
    const isOptional = all.some((each) => each.isOptional);
    return {
      source: `(?:${all.map(({ source }) => source).join('|')})`,
      first,
      // The last word of a phrase is mostly the rarest: “super sympa”, “no later than”.
      needs: isOptional ? [] : [first, union(all.map((each) => each.needs.at(-1) ?? each.first))],
      isOptional,
    };
  };
  const sequence = (): Pattern => {
    const items: Pattern[] = [];
    while (at < parts.length && parts[at] !== '|' && parts[at] !== ')') items.push(item());
    const begins = items.findIndex(({ isOptional }) => !isOptional);
    return {
      source: items.map(({ source }) => source).join(''),
      first: union(items.slice(0, begins < 0 ? items.length : begins + 1).map(({ first }) => first)),
      needs: items.slice(0, sameSentence(items)).flatMap(({ needs }) => needs),
      isOptional: begins < 0,
    };
  };
  const item = (): Pattern => {
    const one = atom();
    if (parts[at] !== '?') return one;
    at++;
    return { ...one, source: `(?:${one.source})?`, needs: [], isOptional: true };
  };
  const atom = (): Pattern => {
    const part = parts[at++] ?? '';
    if (part === '(') return closed();
    if (part === '!(') return { ...nothing, source: `(?!${closed().source})` };
    if (part === '~(') return { ...nothing, source: `(?<! ${closed().source})` };
    if (part.startsWith('..')) {
      const any = part.startsWith('...') ? '[^ ]+ ' : '[^ .!?¶][^ ]* ';
      return { ...nothing, source: `(?:${any}){0,${part.replace(/\./g, '')}}?` };
    }
    if (part.startsWith('<')) {
      return parseClass(part.slice(1, -1), classes);
    }
    return word(part);
  };
  const closed = (): Pattern => {
    const inner = alternatives();
    if (parts[at++] !== ')') throw new Error(`No closing bracket in ${text}`);
    return inner;
  };

  const whole = alternatives();
  if (at < parts.length) throw new Error(`Stray ${parts[at]} in ${text}`);
  return whole;
}

/** Classes stand in many patterns; each is read once. */
const parsedClasses = new WeakMap<WordClasses, Map<string, Pattern>>();

function parseClass(name: string, classes: WordClasses): Pattern {
  const parsed = parsedClasses.get(classes) ?? new Map<string, Pattern>();
  parsedClasses.set(classes, parsed);
  const known = parsed.get(name);
  if (known) return known;
  const definition = classes[name];
  if (definition === undefined) throw new Error(`No word class ${name}`);
  const made = parsePattern(definition, classes);
  parsed.set(name, made);
  return made;
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const filled = sets.filter(({ size }) => size > 0);
  if (filled.length === 1 && filled[0]) return filled[0];
  const all = new Set<string>();
  for (const set of filled) for (const key of set) all.add(key);
  return all;
}

/** How many of the items surely lie in the sentence in which the first does. */
function sameSentence(items: readonly Pattern[]): number {
  const leaves = items.findIndex(({ source, first }) => source.startsWith('(?:[^ ]+ )') || hasEnd(first));
  return leaves < 0 ? items.length : leaves;
}

function hasEnd(keys: ReadonlySet<string>): boolean {
  for (const end of ends) if (keys.has(end)) return true;
  return false;
}

/** The same words stand in many patterns; each is read once. */
const parsedWords = new Map<string, Pattern>();

function word(part: string): Pattern {
  const known = parsedWords.get(part);
  if (known) return known;
  const made = parseWord(part);
  parsedWords.set(part, made);
  return made;
}

function parseWord(part: string): Pattern {
  const options = part.split('/');
  const first = new Set(options.map(keyOf));
  return { source: `(?:${options.map(wordSource).join('|')}) `, first, needs: [first], isOptional: false };
}

function wordSource(option: string): string {
  if (option === '#') return '\\d[^ ]*';
  if (option === 'QM') return '\\?';
  if (option.endsWith('*')) return `${escaped(option.slice(0, -1))}[^ ]*`;
  return escaped(option);
}

function escaped(literal: string): string {
  return literal.replace(/[.!?…,()]/g, '\\$&');
}
