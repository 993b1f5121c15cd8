import type { ReadonlySignal } from '@preact/signals-core';
import type { BackgroundApi, Client, EditableText } from '../../messaging/contract.ts';
import { createReloadable, messageOf, type Loadable } from '../../ui/loadable.ts';
import { createToast, type ToastState } from '../../ui/toast.ts';
import { createWords, type Words } from '../../ui/words.ts';
import { createEditorState, type EditorState } from './editor-state.ts';
import { createTransferState, type TransferState } from './transfer-state.ts';

/** What the options page needs from the browser; a test acts it. */
export interface OptionsHost {
  background: Client<BackgroundApi>;
  getMessage: (key: string, values?: string[]) => string;
  locale: string;
  now: () => number;
  /** Hands a file to the rep. */
  saveFile: (name: string, content: string) => void;
}

/** What the parts of the page's state share. */
export interface OptionsParts {
  host: OptionsHost;
  words: Words;
  toast: ToastState;
  texts: ReadonlySignal<Loadable<EditableText[]>>;
  /** Asks for the texts again. */
  reload: () => Promise<void>;
  /** Does something, and says so where it fails. @returns whether it was done */
  attempt: (act: () => Promise<void>) => Promise<boolean>;
}

export interface OptionsState extends Pick<OptionsParts, 'words' | 'toast' | 'texts' | 'reload'> {
  readonly editor: EditorState;
  readonly transfer: TransferState;
}

/** All state of one options page. */
export function createOptionsState(host: OptionsHost, signalOfLife: AbortSignal): OptionsState {
  const words = createWords(host.getMessage, host.locale);
  const toast = createToast(signalOfLife);
  const texts = createReloadable<EditableText[]>(signalOfLife);
  const reload = () => texts.load(() => host.background.listTexts());
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
      return true;
    } catch (error) {
      toast.show(messageOf(error) ?? words.say('toast_notSaved'));
      return false;
    }
  };
  const parts: OptionsParts = { host, words, toast, texts: texts.now, reload, attempt };
  void reload();
  return {
    words,
    toast,
    texts: texts.now,
    reload,
    editor: createEditorState(parts),
    transfer: createTransferState(parts),
  };
}
