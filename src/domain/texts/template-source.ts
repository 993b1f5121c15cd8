import { placeholders, type Placeholder, type Template } from './template.ts';

/**
 * A text as the rep reads and edits it. `{topic}` is a gap, and a choice in square brackets gives wordings from the richest to
 * the plainest, `[We spoke about {topic}.|We spoke.]`: the first whose gaps can be filled is used, the last one otherwise.
 * A single wording in brackets, `[ {contact}]`, is left out where it cannot be filled.
 */
export type TemplateSource = string;

/** A filled text in its pieces, so that what was filled in, and what could not be, can be shown. */
export type TextPiece =
  | { type: 'words'; text: string }
  | { type: 'value'; name: Placeholder; text: string }
  /** Unknown: must be filled by the rep before the text may be inserted. */
  | { type: 'gap'; name: Placeholder };

/** Why a source cannot be used as it is; `at` is the UTF-16 offset of the fault. */
export interface SourceFault {
  code: 'unknown-gap' | 'open-bracket' | 'stray-bracket' | 'empty' | 'too-long';
  at: number;
}

/** Longer than any mail a rep would send from a template. */
export const longestSource = 5000;

const gap = /\{([^{}\n]*)\}/g;

/** One of our own texts as a source. */
export function printTemplate(template: Template): TemplateSource {
  return template
    .map((paragraph) =>
      paragraph.map((wordings) => (wordings.length === 1 ? wordings[0] : `[${wordings.join('|')}]`)).join(' '),
    )
    .join('\n\n');
}

/** What is wrong with a source, in the order of the text; empty when it can be used. */
export function checkSource(source: TemplateSource): SourceFault[] {
  if (source.trim() === '') return [{ code: 'empty', at: 0 }];
  if (source.length > longestSource) return [{ code: 'too-long', at: longestSource }];
  const faults: SourceFault[] = [];
  for (const { 1: name, index } of source.matchAll(gap)) {
    if (!isPlaceholder(name)) faults.push({ code: 'unknown-gap', at: index });
  }
  let openedAt: number | null = null;
  for (const { 0: sign, index } of source.replaceAll(gap, (all) => ' '.repeat(all.length)).matchAll(/[[\]{}]/g)) {
    if (sign === '[' && openedAt === null) openedAt = index;
    else if (sign === ']' && openedAt !== null) openedAt = null;
    else faults.push({ code: 'stray-bracket', at: index });
  }
  if (openedAt !== null) faults.push({ code: 'open-bracket', at: openedAt });
  return faults.sort((a, b) => a.at - b.at);
}

/** Fills a source that `checkSource` finds no fault with. */
export function fillSource(source: TemplateSource, known: ReadonlyMap<string, string>): TextPiece[] {
  const wording = source.replace(/\[([^\]]*)\]/g, (_, choice: string) => choose(choice.split('|'), known));
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: all, 1: name, index } of wording.matchAll(gap)) {
    if (!isPlaceholder(name)) continue;
    pieces.push(...wordsOf(wording.slice(end, index)));
    const value = known.get(name);
    pieces.push(value === undefined ? { type: 'gap', name } : { type: 'value', name, text: value });
    end = index + all.length;
  }
  return [...pieces, ...wordsOf(wording.slice(end))];
}

function choose(wordings: readonly string[], known: ReadonlyMap<string, string>): string {
  const isFilled = (wording: string) => [...wording.matchAll(gap)].every(([, name = '']) => known.has(name));
  return wordings.find(isFilled) ?? (wordings.length === 1 ? '' : (wordings.at(-1) ?? ''));
}

function wordsOf(text: string): TextPiece[] {
  return text === '' ? [] : [{ type: 'words', text }];
}

function isPlaceholder(name: string | undefined): name is Placeholder {
  return placeholders.some((known) => known === name);
}
