import type { ExportPlace, ImportSummary } from '../../src/messaging/data-api.ts';
import type { Background } from './harness.ts';

/** The whole file, as the options page puts it together. @param meanwhile what happens after the first piece */
export async function exportFile({ worker }: Background, meanwhile?: () => Promise<void>): Promise<string> {
  let text = '';
  let from: ExportPlace | null = null;
  do {
    const part: { text: string; next: ExportPlace | null } = await worker.page.exportPart({ from });
    if (from === null) await meanwhile?.();
    text += part.text;
    from = part.next;
  } while (from !== null);
  return text;
}

/** Takes a file in up to its question, some lines at a time. */
export async function stageFile(
  { worker }: Background,
  text: string,
  linesAtOnce = 1000,
): Promise<{ importId: string; summary: ImportSummary | null }> {
  const { importId } = await worker.page.beginImport();
  const lines = text.split('\n');
  let summary: ImportSummary | null = null;
  for (let at = 0; at < lines.length; at += linesAtOnce) {
    const isLast = at + linesAtOnce >= lines.length;
    const some = lines.slice(at, at + linesAtOnce);
    summary = await worker.page.stageImport({ importId, part: at / linesAtOnce, lines: some, isLast });
  }
  return { importId, summary };
}

export async function importFile(background: Background, text: string, linesAtOnce?: number): Promise<ImportSummary> {
  const { importId } = await stageFile(background, text, linesAtOnce);
  return background.worker.page.applyImport({ importId });
}
