import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarState } from './state.ts';

/** The one context of the sidebar. */
export const SidebarContext = createContext<SidebarState | null>(null);

/** The state of the sidebar a component stands in. */
export function useSidebar(): SidebarState {
  const state = useContext(SidebarContext);
  if (!state) throw new Error('Outside of the sidebar.');
  return state;
}
