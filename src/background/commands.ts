import { keyboardCommands, type KeyboardCommand, type TabApi } from '../messaging/contract.ts';
import { connect } from '../messaging/rpc.ts';

/** A tab, as far as it matters here; the browser tells the address of webmail tabs alone. */
interface Tab {
  id?: number;
  windowId?: number;
  url?: string;
  lastAccessed?: number;
}

/** The parts of the extension API that reach the tab a command is meant for. */
export interface CommandsApi {
  tabs: {
    query: (query: { url: string[]; active?: boolean; lastFocusedWindow?: boolean }) => Promise<Tab[]>;
    update: (tabId: number, changes: { active: boolean }) => Promise<unknown>;
    sendMessage: (tabId: number, message: unknown) => Promise<unknown>;
  };
  windows: { update: (windowId: number, changes: { focused: boolean }) => Promise<unknown> };
  /** Absent or refusing in browsers that open a popup by a click alone. */
  action: { openPopup?: () => Promise<void> };
}

/** A tab without our content script has nobody to answer: it is not asked twice. */
const askOnce = { pausesMs: [], pause: () => Promise.resolve() };

/**
 * Does what a keyboard command asks for in the tab before the rep. Elsewhere than in a webmail the popup shows the prospects,
 * where the browser opens it by itself; else the rep is brought to a tab with a webmail. Nothing is inserted from elsewhere.
 *
 * @param patterns match patterns of the webmails
 * @param tab the tab the browser names with the command, in whose window it was pressed
 */
export async function runKeyboardCommand(
  api: CommandsApi,
  patterns: string[],
  name: string,
  tab?: Tab | null,
): Promise<void> {
  const command = keyboardCommands.find((known) => known === name);
  if (!command) return;
  // Asked at once where the tab is known: a browser may open the popup for the very key press alone.
  const [before] =
    tab && !isWebmail(tab, patterns)
      ? []
      : await api.tabs.query({ url: patterns, active: true, lastFocusedWindow: true });
  if (before?.id !== undefined && (await runIn(api, before.id, command))) return;
  if (command !== 'insert-text' && !(await opensPopup(api))) await goToWebmail(api, patterns);
}

function isWebmail({ url }: Tab, patterns: string[]): boolean {
  return patterns.some((pattern) => url?.startsWith(pattern.replace(/\*$/, '')));
}

/** Whether a tab has taken the command, though there may have been nothing to do. */
async function runIn({ tabs }: CommandsApi, tabId: number, command: KeyboardCommand): Promise<boolean> {
  const tab = connect<TabApi>((message) => tabs.sendMessage(tabId, message), askOnce);
  try {
    await tab.runCommand({ command });
    return true;
  } catch {
    // Opened before the installation, or still loading.
    return false;
  }
}

/** Shows the popup below the toolbar icon, where the browser lets us. */
export async function opensPopup({ action }: Pick<CommandsApi, 'action'>): Promise<boolean> {
  try {
    await action.openPopup?.();
    return action.openPopup !== undefined;
  } catch {
    return false;
  }
}

async function goToWebmail({ tabs, windows }: CommandsApi, patterns: string[]): Promise<void> {
  const open = await tabs.query({ url: patterns });
  const [latest] = open.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (latest?.id === undefined) return;
  await tabs.update(latest.id, { active: true });
  if (latest.windowId !== undefined) await windows.update(latest.windowId, { focused: true });
}
