import { signal } from '@preact/signals-core';
import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Lamp } from './icons.tsx';
import { keepPageFocus } from './keep-page-focus.ts';
import { LoadableBody } from './loadable-body.tsx';
import { paint } from './paint.ts';
import type { PlainWords } from './words.ts';

interface Page {
  words: PlainWords;
  /** What the page shows. */
  tree: () => ComponentChild;
  /** Called before the rep's "Try again" shows it anew: asks again for what it is made of. */
  reload: () => void;
}

/**
 * Paints a page of the extension (`paint`). Where it cannot be shown it says so and offers to try again, rather than going blank.
 */
export function paintPage({ words, tree, reload }: Page, into: Element, signalOfLife: AbortSignal): void {
  keepPageFocus(into, signalOfLife);
  const tries = signal(0);
  const retry = () => {
    reload();
    tries.value += 1;
  };
  paint(
    (hasFailed) => {
      // Read in any case, so that trying again paints anew whatever the page had read before it failed.
      const isRetry = tries.value > 0;
      return hasFailed ? <FailedPage words={words} isRetry={isRetry} onRetry={retry} /> : tree();
    },
    into,
    signalOfLife,
  );
}

interface FailedPageProps {
  words: PlainWords;
  /** The rep has tried again, and their focus is on the button that was taken away. */
  isRetry: boolean;
  onRetry: () => void;
}

function FailedPage({ words, isRetry, onRetry }: FailedPageProps) {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (isRetry) main.current?.querySelector('button')?.focus();
  }, [isRetry]);
  return (
    <main ref={main} class="failed-page">
      <h1 class="failed-page-name">
        <Lamp />
        Ghostlight
      </h1>
      <LoadableBody words={words} of={{ status: 'failed', message: null }} onRetry={onRetry} />
    </main>
  );
}
