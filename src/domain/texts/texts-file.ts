import { textKeys, tidySource, type TextKey, type TextSources } from './edited-texts.ts';
import { checkSource, type SourceFault } from './template-source.ts';

/** Name of the file in which texts are handed on. */
export const textsFileName = 'ghostlight-texts.json';

/** Raised when older versions of Ghostlight could no longer read what is written. */
const version = 1;
const format = 'ghostlight-texts';

/** What a file of texts holds, or why it is refused, as a whole. */
export type TextsFile =
  | { status: 'read'; texts: TextSources }
  /** Not even JSON, or not as Ghostlight writes it; something else altogether; written by a newer Ghostlight; no text in it. */
  | { status: 'refused'; why: 'broken' | 'foreign' | 'newer' | 'empty' }
  | { status: 'refused'; why: 'faulty'; key: TextKey; source: string; fault: SourceFault };

/** Texts as a file that `readTextsFile` reads and people can read, too. */
export function printTextsFile(texts: TextSources): string {
  return `${JSON.stringify({ format, version, texts }, null, 2)}\n`;
}

/** Reads a file of texts: all of it or nothing. */
export function readTextsFile(content: string): TextsFile {
  const file = parseJson(content);
  if (file === undefined) return { status: 'refused', why: 'broken' };
  if (!isRecord(file) || file.format !== format || typeof file.version !== 'number')
    return { status: 'refused', why: 'foreign' };
  if (file.version > version) return { status: 'refused', why: 'newer' };
  return isRecord(file.texts) ? readTexts(file.texts) : { status: 'refused', why: 'broken' };
}

function readTexts(found: Record<string, unknown>): TextsFile {
  const texts: TextSources = {};
  for (const [name, value] of Object.entries(found)) {
    const key = textKeys.find((known) => known === name);
    if (key === undefined || typeof value !== 'string') return { status: 'refused', why: 'broken' };
    const source = tidySource(value);
    const [fault] = checkSource(source);
    if (fault) return { status: 'refused', why: 'faulty', key, source, fault };
    texts[key] = source;
  }
  return Object.keys(texts).length === 0 ? { status: 'refused', why: 'empty' } : { status: 'read', texts };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    // JSON has no other way to ask whether a text is any.
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
