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
  // As text, so that a page read again does not begin the moment anew.
  const closed = computed(() => {
    const shown = view.value;
    const [first] = shown?.assessment.reasons ?? [];
    const isOnItsWay = first?.code === 'unknown' && first.why === 'send-pending';
    return reply.value === 'none' && !isOnItsWay ? shown?.ref.conversationId : undefined;
  });
  const stop = effect(() => {
    isGone.value = false;
    if (closed.value === undefined) return;
    const timer = setTimeout(() => (isGone.value = true), askAfterMs);
    return () => clearTimeout(timer);
  });
  signalOfLife.addEventListener('abort', stop, { once: true });
  return isGone;
}
