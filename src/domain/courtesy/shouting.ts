import type { Language } from './language.ts';
import type { CourtesyRemark } from './remark.ts';
import type { NormalText } from './words.ts';

const capitals = /^[\p{Lu}\p{M}'’]+$/u;
const marks = /[!?][!?\s\u00a0\u202f]*[!?]/;
const sentenceReach = 200;

/** Words in capitals and heaps of marks. Names, abbreviations and gladness do not shout. */
export function findShouting(original: string, text: NormalText, { shouted }: Language): CourtesyRemark[] {
  const { words } = text;
  const remarks: CourtesyRemark[] = [];
  const add = (from: number, to: number, level: CourtesyRemark['level']) =>
    remarks.push({ from, to, family: 'shouting', level, suggestion: 'lower-your-voice' });
  let at = 0;
  while (at < words.length) {
    const begin = at;
    while (at < words.length && isCapital(original, text, at)) at++;
    const run = words.slice(begin, at);
    const [first, last] = [run[0], run.at(-1)];
    if (first && last) {
      const loud = run.filter(({ norm }) => shouted.words.has(norm));
      if (loud.length >= 2 && run.length >= 3) add(first.from, last.to, 'sharp');
      else for (const { from, to, norm } of loud) if (norm.length > 2) add(from, to, 'risky');
      continue;
    }
    const word = words[at++];
    if (!word || (word.norm !== '!' && word.norm !== '?')) continue;
    const heap = original.slice(word.from, word.to).replace(/[^!?]/g, '');
    if (!marks.test(heap) || isGlad(text, at - 1, shouted.cheerful)) continue;
    add(word.from, word.to, heap.length > 2 ? 'sharp' : 'risky');
  }
  return remarks;
}

function isCapital(original: string, { words }: NormalText, at: number): boolean {
  const word = words[at];
  if (word === undefined || /[a-z]/.test(original.charAt(word.from))) return false;
  return capitals.test(original.slice(word.from, word.to));
}

function isGlad({ line, starts }: NormalText, at: number, cheerful: RegExp): boolean {
  const before = line.slice(Math.max(0, (starts[at] ?? 0) - sentenceReach), starts[at]);
  return cheerful.test(before.slice(before.search(/[.!?¶][^.!?¶]*$/) + 1));
}
