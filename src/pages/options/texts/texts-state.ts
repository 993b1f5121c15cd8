import type { ReadonlySignal } from '@preact/signals-core';
import type { EditableText } from '../../../messaging/contract.ts';
import { createReloadable, type Loadable } from '../../../ui/loadable.ts';
import type { OptionsParts, SectionState } from '../state.ts';
import { createEditorState, type EditorState } from './editor-state.ts';
import { createTransferState, type TransferState } from './transfer-state.ts';

/** What the parts of the texts' state share. */
export interface TextsParts extends OptionsParts {
  texts: ReadonlySignal<Loadable<EditableText[]>>;
  /** Asks for the texts again. */
  reload: () => Promise<void>;
}

export interface TextsState extends SectionState, Pick<TextsParts, 'texts' | 'reload'> {
  readonly editor: EditorState;
  readonly transfer: TransferState;
}

/** The texts: chosen, edited, kept, exported and imported. */
export function createTextsState(parts: OptionsParts): TextsState {
  const texts = createReloadable<EditableText[]>(parts.signalOfLife);
  const reload = () => texts.load(() => parts.host.background.listTexts());
  const shared: TextsParts = { ...parts, texts: texts.now, reload };
  return {
    texts: texts.now,
    reload,
    open: () => void reload(),
    editor: createEditorState(shared),
    transfer: createTransferState(shared),
  };
}
