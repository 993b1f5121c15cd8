import { objectMark } from './lines.ts';
import type { ReplyEditor } from './reply-editor.ts';

const maxLength = 20_000;
/** Signs that are no break between lines, and pictures: one space for each, so that every place keeps its offset. */
const noWords = new RegExp(`[\r\n${objectMark}]`, 'g');

/** The own words of a reply, as `Adapter.draft` answers them. */
export function draftIn(editor: ReplyEditor): string {
  const lines = editor.ownLines().map((line) => line.replace(noWords, ' '));
  return lines.join('\n').slice(0, maxLength);
}

/** Shows a piece of `draft` in its reply; nothing happens where the reply reads otherwise by now. */
export function revealIn(editor: ReplyEditor, { from, to }: { from: number; to: number }, draft: string): void {
  if (from >= 0 && from < to && to <= draft.length && draftIn(editor) === draft) editor.reveal(from, to);
}
