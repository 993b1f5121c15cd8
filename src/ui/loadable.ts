import { signal, type ReadonlySignal } from '@preact/signals-core';
import { followPress } from './follow-press.ts';

/** Something asked of the background: on its way, here, or refused with what the rep can be told. */
export type Loadable<T> =
  { status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed'; message: string | null };

/**
 * A value that is asked for again and again: the latest question wins, and an old answer stays while a new one is asked, and while
 * something is pressed.
 */
export interface Reloadable<T> {
  readonly now: ReadonlySignal<Loadable<T>>;
  load(ask: () => Promise<T>): Promise<void>;
  /** Forgets the answer and ignores every question still under way. */
  reset(): void;
}

/**
 * @param signalOfLife after its abort no answer is taken any more
 * @param pressed what to wait for while something is pressed
 */
export function createReloadable<T>(signalOfLife: AbortSignal, pressed = followPress(signalOfLife)): Reloadable<T> {
  const now = signal<Loadable<T>>({ status: 'loading' });
  let latest = 0;
  const answerTo = async (ask: () => Promise<T>): Promise<Loadable<T>> => {
    try {
      return { status: 'ready', value: await ask() };
    } catch (error) {
      return { status: 'failed', message: messageOf(error) };
    }
  };
  return {
    now,
    async load(ask) {
      const question = ++latest;
      if (now.peek().status === 'failed') now.value = { status: 'loading' };
      const answer = await answerTo(ask);
      const press = pressed();
      if (press) await press;
      if (question === latest && !signalOfLife.aborted) now.value = answer;
    },
    reset() {
      latest++;
      now.value = { status: 'loading' };
    },
  };
}

/** What a rejected question may tell the rep: the words of a `UserError`, nothing of a bug. */
export function messageOf(error: unknown): string | null {
  return error instanceof Error && error.name === 'UserError' ? error.message : null;
}
