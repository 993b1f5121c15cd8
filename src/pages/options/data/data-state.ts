import type { ReadonlySignal } from '@preact/signals-core';
import type { DataView } from '../../../messaging/data-api.ts';
import { createReloadable, type Loadable } from '../../../ui/loadable.ts';
import type { OptionsParts, SectionState } from '../state.ts';
import { createEraseState, type EraseState } from './erase-state.ts';
import { createExportState, type ExportState } from './export-state.ts';
import { createImportState, type ImportState } from './import-state.ts';

export interface DataState extends SectionState {
  readonly view: ReadonlySignal<Loadable<DataView>>;
  readonly exporting: ExportState;
  readonly importing: ImportState;
  readonly erasing: EraseState;
  reload(): Promise<void>;
  /** Asks the browser to keep the data; to be called in the very click, which some browsers ask for. */
  askToKeep(): Promise<void>;
}

/** All that is stored: how much, out and in again, and gone. */
export function createDataState(parts: OptionsParts): DataState {
  const { host, words, toast, signalOfLife, attempt } = parts;
  const view = createReloadable<DataView>(signalOfLife);
  const reload = () => view.load(() => host.background.describeData());
  return {
    view: view.now,
    exporting: createExportState(parts),
    importing: createImportState(parts, reload),
    erasing: createEraseState(parts, reload),
    open: () => void reload(),
    reload,
    async askToKeep() {
      await attempt(async () => {
        const isKept = await host.askToKeepData();
        await reload();
        toast.show(words.say(isKept ? 'data_keepGranted' : 'data_keepRefused'));
      });
    },
  };
}
