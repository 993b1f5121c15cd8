import type { KeyboardCommand } from '../messaging/contract.ts';
import { SidebarContext } from './context.ts';
import { dress } from './dress.ts';
import { createSidebarElement } from './element.ts';
import type { PageSituation, SidebarHost } from './host.ts';
import { keepFocus } from './keep-focus.ts';
import { runCommand } from './run-command.ts';
import { Sidebar as SidebarPart } from './sidebar.tsx';
import { createSidebarState } from './state.ts';
import { paint } from '../ui/paint.ts';

/** The sidebar in the page: told about the page, asked nothing, removed with its signal. */
export interface Sidebar {
  /** Tells the sidebar what the page shows now; with null it shows nothing. Cheap: call it at every change. */
  update(situation: PageSituation | null): void;
  /** The background said that these conversations changed: ask again where they are on screen. */
  changed(account: string, conversationIds: string[]): void;
  /** Does what a keyboard command asks for; false where there is nothing to do it to. */
  run(command: KeyboardCommand): boolean;
}

/**
 * Puts `<ghostlight-sidebar>` with an open shadow root at the end of `document.body` and renders into it until the
 * signal aborts; then nothing of it is left in the page.
 */
export type MountSidebar = (host: SidebarHost, signal: AbortSignal) => Sidebar;

export const mountSidebar: MountSidebar = (host, signal) => {
  const { element, root } = createSidebarElement(signal);
  const askForStyles = dress(root, () => host.background.sidebarStyles());
  keepFocus(element, root, signal);
  const state = createSidebarState(host, signal);
  paint(
    (hasFailed) => (
      <SidebarContext.Provider value={state}>
        <SidebarPart element={element} hasFailed={hasFailed} />
      </SidebarContext.Provider>
    ),
    root,
    signal,
  );
  return {
    update: (situation) => {
      askForStyles();
      state.update(situation);
    },
    changed: (account, ids) => state.changed(account, ids),
    run: (command) => runCommand(state, command),
  };
};
