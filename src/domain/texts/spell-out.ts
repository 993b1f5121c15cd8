import type { TemplateSource } from './template-source.ts';

/** One way in which a source may read. */
export interface SpeltText {
  text: string;
  /** The range of the source that a range of the text comes from; a filled gap counts as a whole. */
  placeOf: (from: number, to: number) => { from: number; to: number };
}

/** A stretch of the text and the stretch of the source it comes from. */
interface Stretch {
  text: string;
  at: { from: number; to: number };
  isValue: boolean;
}

/**
 * The ways in which a source without faults may read: first with the richest wording of every choice, then with the second ones,
 * and so on to the plainest, so that every wording occurs. Gaps are filled with `values`; one without a value stays as written.
 */
export function spellOut(source: TemplateSource, values: ReadonlyMap<string, string>): SpeltText[] {
  const choices = [...source.matchAll(/\[([^\]]*)\]/g)].map(({ 0: all, 1: inner = '', index }) => ({
    from: index,
    to: index + all.length,
    wordings: wordingsOf(inner, index + 1),
  }));
  const rounds = Math.max(1, ...choices.map(({ wordings }) => wordings.length));
  return Array.from({ length: rounds }, (_, round) => {
    const stretches: Stretch[] = [];
    let end = 0;
    for (const { from, to, wordings } of choices) {
      stretches.push(...fill(source, end, from, values));
      const wording = wordings[Math.min(round, wordings.length - 1)];
      if (wording) stretches.push(...fill(source, wording.from, wording.to, values));
      end = to;
    }
    return spelt([...stretches, ...fill(source, end, source.length, values)]);
  });
}

/** Ranges of the wordings of a choice; one alone may also be left out. */
function wordingsOf(inner: string, start: number): { from: number; to: number }[] {
  let from = start;
  const wordings = inner.split('|').map((wording) => {
    const range = { from, to: from + wording.length };
    from = range.to + 1;
    return range;
  });
  return wordings.length > 1 ? wordings : [...wordings, { from: start, to: start }];
}

function fill(source: string, from: number, to: number, values: ReadonlyMap<string, string>): Stretch[] {
  const stretches: Stretch[] = [];
  let end = from;
  const words = (until: number) => {
    if (until > end) stretches.push({ text: source.slice(end, until), at: { from: end, to: until }, isValue: false });
  };
  for (const { 0: all, 1: name = '', index } of source.slice(from, to).matchAll(/\{([^{}\n]*)\}/g)) {
    const at = { from: from + index, to: from + index + all.length };
    const value = values.get(name);
    if (value === undefined) continue;
    words(at.from);
    stretches.push({ text: value, at, isValue: true });
    end = at.to;
  }
  words(to);
  return stretches;
}

function spelt(stretches: readonly Stretch[]): SpeltText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of stretches) {
    starts.push(length);
    length += text.length;
  }
  /** The stretch that holds the character at `offset`, and how far into it that is. */
  const find = (offset: number) => {
    const index = starts.findLastIndex((start, each) => start <= offset && stretches[each]?.text !== '');
    return { stretch: stretches[index], into: offset - (starts[index] ?? 0) };
  };
  return {
    text: stretches.map(({ text }) => text).join(''),
    placeOf(from, to) {
      const first = find(from);
      const last = find(Math.max(from, to - 1));
      if (!first.stretch || !last.stretch) return { from: 0, to: 0 };
      return {
        from: first.stretch.isValue ? first.stretch.at.from : first.stretch.at.from + first.into,
        to: last.stretch.isValue ? last.stretch.at.to : last.stretch.at.from + last.into + 1,
      };
    },
  };
}
