import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { ConversationView } from '../messaging/contract.ts';
import type { ReplyStatus } from './state.ts';

/**
 * What was just sent needs a moment to show itself: nobody is asked about it before, ms. Some webmails hold it back for ten
 * seconds, in which it can be undone.
 */
export const askAfterMs = 12_000;

/** Whether the reply of the open conversation has been closed for a moment, with nothing on its way out. */
export function followGone(
  { reply, view }: { reply: ReadonlySignal<ReplyStatus | null>; view: ReadonlySignal<ConversationView | null> },
  signalOfLife: AbortSignal,
): ReadonlySignal<boolean> {
  const isGone = signal(false);
  // Another conversation has no view at first: the moment begins anew.
  const isClosed = computed(() => {
    const [first] = view.value?.assessment.reasons ?? [];
    const isOnItsWay = first?.code === 'unknown' && first.why === 'send-pending';
    return reply.value === 'none' && view.value !== null && !isOnItsWay;
  });
  const stop = effect(() => {
    isGone.value = false;
    if (!isClosed.value) return;
    const timer = setTimeout(() => (isGone.value = true), askAfterMs);
    return () => clearTimeout(timer);
  });
  signalOfLife.addEventListener('abort', stop, { once: true });
  return isGone;
}
