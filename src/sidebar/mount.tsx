import type { PageSituation, SidebarHost } from './host.ts';

/** The sidebar in the page: told about the page, asked nothing, removed with its signal. */
export interface Sidebar {
  /** Tells the sidebar what the page shows now. Cheap: call it at every change. */
  update(situation: PageSituation): void;
  /** The background said that these conversations changed: ask again where they are on screen. */
  changed(account: string, conversationIds: string[]): void;
}

/**
 * Puts `<ghostlight-sidebar>` with an open shadow root at the end of `document.body` and renders into it until the
 * signal aborts; then nothing of it is left in the page.
 */
export type MountSidebar = (host: SidebarHost, signal: AbortSignal) => Sidebar;
