import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { ImportSummary } from '../../../messaging/data-api.ts';
import { messageOf } from '../../../ui/loadable.ts';
import type { OptionsParts } from '../state.ts';
import { NoLines, readLines } from './read-lines.ts';

/** Where an import stands. */
export type Import =
  | { type: 'none' }
  /** Share of the file that is checked, 0 to 1. */
  | { type: 'checking'; share: number }
  /** The file is fine: the rep is asked. */
  | { type: 'asking'; importId: string; summary: ImportSummary }
  | { type: 'merging' }
  | { type: 'refused'; why: string };

export interface ImportState {
  readonly now: ReadonlySignal<Import>;
  /** Checks a file the rep picked, and asks. */
  readFile(file: Blob): Promise<void>;
  /** Does what was asked about. */
  importAll(): Promise<void>;
  /** Leaves everything as it is. */
  dismiss(): void;
}

/** A file of everything into the browser: checked to its end, then asked about, then merged at once. */
export function createImportState(
  { host, words, toast, signalOfLife, attempt }: OptionsParts,
  reload: () => Promise<void>,
): ImportState {
  const now = signal<Import>({ type: 'none' });
  /** The latest import: an earlier one that was stopped says nothing any more. */
  let latest = 0;

  const check = async (file: Blob, isWanted: () => boolean) => {
    const { importId } = await host.background.beginImport();
    try {
      await stage(importId, file, isWanted);
    } catch (error) {
      // The page's own reader may have refused it: then the background waits for more.
      await host.background.dropImport({ importId }).catch(() => undefined);
      throw error;
    }
  };
  const stage = async (importId: string, file: Blob, isWanted: () => boolean) => {
    let part = 0;
    for await (const { lines, readBytes, isLast } of readLines(file)) {
      const summary = await host.background.stageImport({ importId, part, lines, isLast });
      if (!isWanted()) return void (await host.background.dropImport({ importId }));
      if (summary !== null) now.value = { type: 'asking', importId, summary };
      else now.value = { type: 'checking', share: file.size === 0 ? 1 : readBytes / file.size };
      part += 1;
    }
  };
  const whyRefused = (error: unknown) =>
    messageOf(error) ?? words.say(error instanceof NoLines ? 'data_fileForeign' : 'data_fileUnreadable');

  return {
    now,
    async readFile(file) {
      const number = ++latest;
      const isWanted = () => number === latest && !signalOfLife.aborted;
      now.value = { type: 'checking', share: 0 };
      try {
        await check(file, isWanted);
      } catch (error) {
        if (isWanted()) now.value = { type: 'refused', why: whyRefused(error) };
      }
    },
    async importAll() {
      const asked = now.peek();
      if (asked.type !== 'asking') return;
      now.value = { type: 'merging' };
      await attempt(async () => {
        const { conversations } = await host.background.applyImport({ importId: asked.importId });
        await reload();
        toast.show(words.count('data_imported', conversations));
      });
      now.value = { type: 'none' };
    },
    dismiss() {
      const present = now.peek();
      latest += 1;
      now.value = { type: 'none' };
      if (present.type === 'checking') toast.show(words.say('data_importStopped'));
      if (present.type === 'asking')
        void attempt(async () => void (await host.background.dropImport({ importId: present.importId })));
    },
  };
}
