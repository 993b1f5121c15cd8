import type { browser as Browser } from '../browser.ts';
import type { ExtensionPage } from '../messaging/contract.ts';
import type { LocalStore, StorageRoom } from './parts.ts';

type Api = typeof Browser;

/** `storage.local` by key. */
export function localStore(area: Pick<Api['storage']['local'], 'get' | 'set' | 'remove' | 'clear'>): LocalStore {
  return {
    load: async (key) => (await area.get(key))[key],
    save: (key, value) => area.set({ [key]: value }),
    remove: (keys) => area.remove(keys),
    clear: () => area.clear(),
  };
}

/** What the browser says of the room for our data; an older browser that cannot tell has promised nothing. */
export function storageRoom(storage: Partial<StorageManager> | undefined): StorageRoom {
  return {
    isPersistent: async () => (await storage?.persisted?.()) ?? false,
    usedBytes: async () => (await storage?.estimate?.())?.usage ?? null,
  };
}

/** Opens a page of ours in a tab, or goes to the one that is open. */
export async function showPage(
  { runtime, tabs, windows }: Pick<Api, 'runtime' | 'tabs' | 'windows'>,
  page: ExtensionPage,
) {
  const url = runtime.getURL(`src/pages/${page}/index.html`);
  const [open] = await tabs.query({ url: `${url}*` });
  if (open?.id === undefined) {
    await tabs.create({ url });
    return;
  }
  await tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await windows.update(open.windowId, { focused: true });
}

/** Shows one notification, where the rep has allowed it. */
export async function notify(
  { permissions, notifications, runtime }: Pick<Api, 'permissions' | 'runtime'> & Partial<Pick<Api, 'notifications'>>,
  { title, message }: { title: string; message: string },
): Promise<boolean> {
  if (!notifications || !(await permissions.contains({ permissions: ['notifications'] }))) return false;
  await notifications.create('digest', { type: 'basic', iconUrl: runtime.getURL('icons/128.png'), title, message });
  return true;
}

/** The most likely language of a text; a browser that cannot tell, or that fails, leaves it unknown. */
export async function detectLanguage({ i18n }: Pick<Api, 'i18n'>, text: string): Promise<string | null> {
  try {
    const { isReliable, languages } = await i18n.detectLanguage(text);
    return isReliable ? (languages[0]?.language.slice(0, 2) ?? null) : null;
  } catch {
    return null;
  }
}
