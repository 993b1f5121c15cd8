import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { SidebarHost } from './host.ts';

/** In a window narrower than this, CSS px, the card would stand on the mail itself. */
const leastWidth = 1100;

/** What the sidebar remembers for a webmail. */
interface Kept {
  /** Null until the rep has chosen: then a window decides that is too narrow for the card beside the mail. */
  isCollapsed: boolean | null;
  /** Names of the details that stand open. */
  open: string[];
  /** Groups of the prospects view that are closed. */
  closedGroups: string[];
}

const atFirst: Kept = { isCollapsed: null, open: [], closedGroups: ['older-silences', 'to-check'] };

export interface KeptState {
  /** Null until what was kept has been read. */
  readonly isCollapsed: ReadonlySignal<boolean | null>;
  readonly closedGroups: ReadonlySignal<readonly string[]>;
  isOpen(detail: string): boolean;
  setCollapsed(isCollapsed: boolean): void;
  toggleDetail(detail: string): void;
  openDetail(detail: string): void;
  toggleGroup(group: string): void;
}

/** Reads the kept state once and writes every change; without storage it still works, for this page only. */
export function createKeptState(host: SidebarHost, signalOfLife: AbortSignal): KeptState {
  const kept = signal<Kept | null>(null);
  const settle = (value: unknown) => {
    if (!signalOfLife.aborted && kept.value === null) kept.value = parseKept(value);
  };
  host.loadUiState().then(settle, () => settle(null));

  const change = (changes: Partial<Kept>) => {
    const next = { ...(kept.value ?? atFirst), ...changes };
    kept.value = next;
    // Remembering is a comfort: when the storage refuses, the rep loses nothing they would look for.
    host.saveUiState(next).catch(() => undefined);
  };
  const current = computed(() => kept.value ?? atFirst);
  return {
    isCollapsed: computed(() => kept.value && (kept.value.isCollapsed ?? innerWidth < leastWidth)),
    closedGroups: computed(() => current.value.closedGroups),
    isOpen: (detail) => current.value.open.includes(detail),
    setCollapsed: (isCollapsed) => change({ isCollapsed }),
    toggleDetail: (detail) => change({ open: toggle(current.value.open, detail) }),
    openDetail: (detail) => change({ open: [...new Set([...current.value.open, detail])] }),
    toggleGroup: (group) => change({ closedGroups: toggle(current.value.closedGroups, group) }),
  };
}

const toggle = (names: string[], name: string) =>
  names.includes(name) ? names.filter((other) => other !== name) : [...names, name];

/** Whatever was stored, by this or another version, as a state that works. */
export function parseKept(value: unknown): Kept {
  const stored: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const names = (list: unknown, otherwise: string[]) =>
    Array.isArray(list) ? list.filter((name) => typeof name === 'string').slice(0, 50) : otherwise;
  return {
    isCollapsed: typeof stored.isCollapsed === 'boolean' ? stored.isCollapsed : atFirst.isCollapsed,
    open: names(stored.open, atFirst.open),
    closedGroups: names(stored.closedGroups, atFirst.closedGroups),
  };
}
