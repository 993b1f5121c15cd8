import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { GroupName } from './group-look.ts';

/** How long typing rests before its words are looked for, ms. */
export const typingRestMs = 150;

/** What is asked of the background, besides the account. */
export interface AskedProspects {
  search?: string;
  limits?: Partial<Record<GroupName, number>>;
}

/** What the rep wants to see of the prospects; gone when the view is closed. */
export interface ProspectsQueryState {
  /** What stands in the search field. */
  readonly typed: ReadonlySignal<string>;
  /** The same once typing rests, and how much of each group is wanted; always the same object while nothing is. */
  readonly asked: ReadonlySignal<AskedProspects>;
  type(words: string): void;
  /** Wants so many rows of a group. */
  showMore: (group: GroupName, rows: number) => void;
  /** Back to everything, the usual number of each group. */
  clear(): void;
}

const everything: AskedProspects = {};

/** @param signalOfLife after its abort nothing is asked any more */
export function createProspectsQuery(signalOfLife: AbortSignal): ProspectsQueryState {
  const typed = signal('');
  const asked = signal(everything);
  let rest: ReturnType<typeof setTimeout> | undefined;
  signalOfLife.addEventListener('abort', () => clearTimeout(rest), { once: true });
  const clear = () => {
    clearTimeout(rest);
    typed.value = '';
    asked.value = everything;
  };
  return {
    typed,
    asked,
    clear,
    type(words) {
      if (words === '') return clear();
      clearTimeout(rest);
      typed.value = words;
      const search = words.trim();
      rest = setTimeout(() => {
        if (search !== (asked.value.search ?? '')) asked.value = search === '' ? everything : { search };
      }, typingRestMs);
    },
    showMore(group, rows) {
      asked.value = { ...asked.value, limits: { ...asked.value.limits, [group]: rows } };
    },
  };
}
