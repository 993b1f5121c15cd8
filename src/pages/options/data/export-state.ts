import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { ExportPart, ExportPlace } from '../../../messaging/data-api.ts';
import type { OptionsParts } from '../state.ts';

/** How far an export has come; null while there is none. */
export interface ExportProgress {
  done: number;
  /** Conversations there were when it began; null while that is asked. */
  all: number | null;
}

export interface ExportState {
  readonly progress: ReadonlySignal<ExportProgress | null>;
  /** Makes the one file of everything and hands it to the rep. */
  exportAll(): Promise<void>;
  /** Makes no file. */
  stop(): void;
}

/** Everything out of the browser, piece by piece: no single message could hold it. */
export function createExportState({
  host,
  words,
  momentWords,
  toast,
  signalOfLife,
  attempt,
}: OptionsParts): ExportState {
  const progress = signal<ExportProgress | null>(null);
  /** The latest export: one that was stopped makes no file, however late its last piece comes. */
  let latest = 0;

  const gather = async (isWanted: () => boolean): Promise<Blob | null> => {
    const { mailboxes } = await host.background.describeData();
    const all = mailboxes.reduce((sum, { conversations }) => sum + conversations, 0);
    // The browser keeps these where it likes; strings would all stay in memory.
    const pieces: Blob[] = [];
    let done = 0;
    let from: ExportPlace | null = null;
    do {
      progress.value = { done, all: Math.max(all, done) };
      const part: ExportPart = await host.background.exportPart({ from });
      if (!isWanted()) return null;
      pieces.push(new Blob([part.text]));
      done += part.conversations;
      from = part.next;
    } while (from !== null);
    return new Blob(pieces, { type: 'application/json' });
  };

  return {
    progress,
    async exportAll() {
      if (progress.peek() !== null) return;
      const number = ++latest;
      const isWanted = () => number === latest && !signalOfLife.aborted;
      progress.value = { done: 0, all: null };
      await attempt(async () => {
        const file = await gather(isWanted);
        if (file === null) return;
        // Named after the civil day on which it was made.
        host.saveFile(`ghostlight-${momentWords.peek().date(host.now())}.json`, file);
        toast.show(words.say('data_exported'));
      });
      if (isWanted()) progress.value = null;
    },
    stop() {
      latest += 1;
      progress.value = null;
      toast.show(words.say('data_exportStopped'));
    },
  };
}
