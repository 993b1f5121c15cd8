import { signal, type ReadonlySignal } from '@preact/signals-core';

/** How long an action can be undone from its toast, ms (interface.md). */
export const toastMs = 10_000;

/** One line about what was just done, with its undo. */
export interface Toast {
  text: string;
  /** Null for a plain remark. */
  undo: (() => void) | null;
}

export interface ToastState {
  readonly toast: ReadonlySignal<Toast | null>;
  show(text: string, undo?: () => void): void;
  /** Undoes what the toast is about, if it can be undone. */
  undo(): void;
  /** The rep is pointing at it or has it focused: it waits. */
  hold(): void;
  /** The 10 s begin anew. */
  release(): void;
}

/** One toast at a time, gone after 10 s or with the signal. */
export function createToast(signalOfLife: AbortSignal): ToastState {
  const toast = signal<Toast | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hold = () => clearTimeout(timer);
  const hide = () => {
    hold();
    toast.value = null;
  };
  const release = () => {
    hold();
    if (toast.value && !signalOfLife.aborted) timer = setTimeout(hide, toastMs);
  };
  signalOfLife.addEventListener('abort', hide, { once: true });
  return {
    toast,
    show(text, undo) {
      toast.value = { text, undo: undo ?? null };
      release();
    },
    undo() {
      const shown = toast.value;
      hide();
      shown?.undo?.();
    },
    hold,
    release,
  };
}
