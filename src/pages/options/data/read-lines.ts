import { longestLine } from '../../../messaging/data-api.ts';

/** Some lines of a file, and how much of it is read then. */
export interface FileLines {
  lines: string[];
  readBytes: number;
  isLast: boolean;
}

/** So much fits into a message with room to spare, and takes the background a moment to check. */
const most = { lines: 1000, characters: 1_000_000 };

/** A file that has no lines as ours have, or is no text at all. */
export class NoLines extends Error {
  override readonly name = 'NoLines';
}

/** The lines of a file, some at a time, so that it need not fit into memory. @throws {NoLines} */
export async function* readLines(file: Blob): AsyncGenerator<FileLines> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  /** Pieces of the line that is not over yet, and how long it is. */
  let [open, openLength]: [string[], number] = [[], 0];
  let [readBytes, characters] = [0, 0];
  let lines: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      readBytes += value?.byteLength ?? 0;
      const [first = '', ...others] = decode(decoder, value).split('\n');
      open.push(first);
      openLength += first.length;
      // What has no end of line for so long is no file of ours.
      if (openLength > longestLine) throw new NoLines();
      for (const next of others) {
        const line = open.join('');
        [open, openLength] = [[next], next.length];
        // Editors may have changed the ends of lines.
        lines.push(line.endsWith('\r') ? line.slice(0, -1) : line);
        characters += line.length;
        if (lines.length < most.lines && characters < most.characters) continue;
        yield { lines, readBytes, isLast: false };
        [lines, characters] = [[], 0];
      }
      if (done) break;
    }
    yield { lines: [...lines, open.join('')], readBytes, isLast: true };
  } finally {
    await reader.cancel();
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw new NoLines();
  }
}
