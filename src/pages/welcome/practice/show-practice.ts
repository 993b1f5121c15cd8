import { effect } from '@preact/signals-core';
import type { Sidebar } from '../../../sidebar/mount.tsx';
import type { PracticeState } from './practice-state.ts';
import { practiceRef } from './story.ts';

/**
 * Tells the sidebar what the practice shows, as a content script does in a webmail, until the signal aborts.
 *
 * @param toKeepClear what the card must not cover: the buttons below the mail
 */
export function showPractice(
  sidebar: Sidebar,
  { conversation, changes }: PracticeState,
  toKeepClear: () => Element | null,
  signalOfLife: AbortSignal,
): void {
  const tell = (open = conversation.peek()) => {
    const clear = toKeepClear()?.getBoundingClientRect();
    sidebar.update({
      account: practiceRef.account,
      conversation: open,
      isDark: document.documentElement.dataset.theme === 'dark',
      direction: getComputedStyle(document.documentElement).direction === 'rtl' ? 'rtl' : 'ltr',
      railWidth: 0,
      keepClear: clear ? [clear] : [],
      isOrphaned: false,
    });
  };
  const stops = [
    effect(() => {
      const open = conversation.value;
      // The page is painted anew in the same turn; its buttons stand where they stand only then.
      requestAnimationFrame(() => tell(open));
    }),
    effect(() => {
      if (changes.value > 0) sidebar.changed(practiceRef.account, [practiceRef.conversationId]);
    }),
  ];
  for (const type of ['resize', 'scroll'])
    addEventListener(type, () => tell(), { signal: signalOfLife, passive: true });
  const watch = new MutationObserver(() => tell());
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  signalOfLife.addEventListener(
    'abort',
    () => {
      watch.disconnect();
      stops.forEach((stop) => stop());
    },
    { once: true },
  );
}
