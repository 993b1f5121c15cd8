import { computed, effect, type ReadonlySignal } from '@preact/signals-core';
import type { ConversationView } from '../messaging/contract.ts';
import type { SidebarHost } from './host.ts';
import type { Screen } from './state.ts';

/** How long a standing must be on screen before the rep counts as having seen it, ms. */
export const noticeAfterMs = 1_500;

interface Shown {
  ready: ReadonlySignal<ConversationView | null>;
  screen: ReadonlySignal<Screen | null>;
  isCollapsed: ReadonlySignal<boolean | null>;
}

/**
 * Tells the background once for each standing that the rep has seen it: shown expanded, in a visible tab, for a moment.
 * @returns the end of watching
 */
export function noticeWhenSeen(host: SidebarHost, { ready, screen, isCollapsed }: Shown): () => void {
  let told = '';
  // As text, so that a page read again does not begin the moment anew.
  const shown = computed(() => {
    const isShown = screen.value?.name === 'conversation' && isCollapsed.value === false;
    const view = isShown ? ready.value : null;
    return view && `${view.ref.account} ${view.ref.conversationId} ${view.assessment.standing}`;
  });
  return effect(() => {
    const standing = shown.value;
    const ref = ready.peek()?.ref;
    if (standing === null || standing === told || !ref) return;
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      clearInterval(timer);
      told = standing;
      // Not noticed now means noticed at the next look.
      host.background.notice(ref).catch(() => (told = ''));
    }, noticeAfterMs);
    return () => clearInterval(timer);
  });
}
