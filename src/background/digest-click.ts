import type { browser as Browser } from '../browser.ts';
import type { ExtensionPage } from '../messaging/contract.ts';
import { opensPopup, type CommandsApi } from './commands.ts';

type Api = typeof Browser;

/** The parts of the extension API by which a click on a notification is heard; `notifications` is there once it was allowed. */
interface ClicksApi {
  permissions: Pick<Api['permissions'], 'onAdded'>;
  notifications?: Pick<Api['notifications'], 'clear'> & {
    onClicked: Pick<Api['notifications']['onClicked'], 'addListener' | 'hasListener'>;
  };
}

/** Calls `onClick` for clicks on a digest, also where notifications are allowed while the background runs. */
export function followDigestClicks(api: ClicksApi, onClick: () => void): void {
  const clicked = (id: string) => {
    void api.notifications?.clear(id);
    onClick();
  };
  const listen = () => {
    const { notifications } = api;
    if (notifications && !notifications.onClicked.hasListener(clicked)) notifications.onClicked.addListener(clicked);
  };
  listen();
  api.permissions.onAdded.addListener(listen);
}

/** Shows what is new: the popup, or the dashboard where the browser opens no popup by itself. */
export async function openAfterDigest(
  api: Pick<CommandsApi, 'action'>,
  openPage: (page: ExtensionPage) => Promise<void>,
): Promise<void> {
  if (!(await opensPopup(api))) await openPage('dashboard');
}
