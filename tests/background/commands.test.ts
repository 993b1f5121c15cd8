import { describe, expect, it, vi } from 'vitest';
import { runKeyboardCommand, type CommandsApi } from '../../src/background/commands.ts';
import { followDigestClicks, openAfterDigest } from '../../src/background/digest-click.ts';
import manifest from '../../manifest.json' with { type: 'json' };
import { keyboardCommands } from '../../src/messaging/contract.ts';

const patterns = ['https://mail.example/*'];
const webmailTab = { id: 7, windowId: 1, url: 'https://mail.example/u/0' };

/** A browser with the tabs told, of which the first one is before the rep. */
function actedBrowser({
  tabs = [webmailTab],
  answers = true,
  popup = true,
}: { tabs?: (typeof webmailTab)[]; answers?: boolean; popup?: boolean | null } = {}) {
  const opensPopup = vi.fn(() => (popup ? Promise.resolve() : Promise.reject(new Error('Needs a click'))));
  const sent = vi.fn((tabId: number, message: unknown): Promise<unknown> => {
    if (!answers) return Promise.reject(new Error(`Receiving end does not exist: ${tabId} ${String(message)}`));
    return Promise.resolve({ ghostlight: 'value', value: { done: true } });
  });
  const update = vi.fn(() => Promise.resolve());
  const focus = vi.fn(() => Promise.resolve());
  const query: CommandsApi['tabs']['query'] = ({ active }) => {
    const webmails = tabs.filter(({ url }) => url.startsWith('https://mail.example/'));
    return Promise.resolve(active ? webmails.filter((tab) => tab === tabs[0]) : webmails);
  };
  const api: CommandsApi = {
    tabs: { query, update, sendMessage: sent },
    windows: { update: focus },
    action: popup === null ? {} : { openPopup: opensPopup },
  };
  return { api, sent, update, focus, opensPopup };
}

const elsewhere = { id: 3, windowId: 2, url: 'https://news.example/' };

describe('keyboard commands', () => {
  it.each(keyboardCommands)('%s goes to the webmail tab before the rep', async (command) => {
    const { api, sent, opensPopup, update } = actedBrowser();
    await runKeyboardCommand(api, patterns, command, webmailTab);
    expect(sent).toHaveBeenCalledExactlyOnceWith(7, {
      ghostlight: 'call',
      method: 'runCommand',
      argument: { command },
    });
    expect(opensPopup).not.toHaveBeenCalled();
    expect(update).not.toHaveBeenCalled();
  });

  it('finds the tab where the browser does not name it', async () => {
    const { api, sent } = actedBrowser();
    await runKeyboardCommand(api, patterns, 'toggle-sidebar');
    expect(sent).toHaveBeenCalledOnce();
  });

  it.each(['toggle-sidebar', 'next-prospect'])('%s opens the popup elsewhere', async (command) => {
    const { api, sent, opensPopup, update } = actedBrowser({ tabs: [elsewhere, webmailTab] });
    await runKeyboardCommand(api, patterns, command, elsewhere);
    expect(opensPopup).toHaveBeenCalledOnce();
    expect(sent).not.toHaveBeenCalled();
    expect(update).not.toHaveBeenCalled();
  });

  it('opens the popup within the key press itself: a browser may ask for that', () => {
    const { api, opensPopup } = actedBrowser({ tabs: [elsewhere] });
    void runKeyboardCommand(api, patterns, 'toggle-sidebar', { id: 3 });
    return vi.waitFor(() => expect(opensPopup).toHaveBeenCalledOnce());
  });

  it.each([false, null])('brings the rep to a webmail tab where no popup opens', async (popup) => {
    const { api, update, focus } = actedBrowser({ tabs: [elsewhere, webmailTab], popup });
    await runKeyboardCommand(api, patterns, 'next-prospect', elsewhere);
    expect(update).toHaveBeenCalledExactlyOnceWith(7, { active: true });
    expect(focus).toHaveBeenCalledExactlyOnceWith(1, { focused: true });
  });

  it('does nothing where there is no webmail at all', async () => {
    const { api, update } = actedBrowser({ tabs: [elsewhere], popup: null });
    await runKeyboardCommand(api, patterns, 'toggle-sidebar', elsewhere);
    expect(update).not.toHaveBeenCalled();
  });

  it('inserts nothing from elsewhere, and opens nothing for it', async () => {
    const { api, sent, opensPopup, update } = actedBrowser({ tabs: [elsewhere, webmailTab] });
    await runKeyboardCommand(api, patterns, 'insert-text', elsewhere);
    expect([sent, opensPopup, update].map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0]);
  });

  it('opens the popup over a webmail tab that is older than the extension', async () => {
    const { api, opensPopup } = actedBrowser({ answers: false });
    await runKeyboardCommand(api, patterns, 'toggle-sidebar', webmailTab);
    expect(opensPopup).toHaveBeenCalledOnce();
  });

  it('leaves commands it does not know alone', async () => {
    const { api, sent, opensPopup } = actedBrowser();
    await runKeyboardCommand(api, patterns, '_execute_action', webmailTab);
    expect([sent, opensPopup].map((spy) => spy.mock.calls.length)).toEqual([0, 0]);
  });

  it('are those of the manifest, each with keys of its own', () => {
    expect(Object.keys(manifest.commands)).toEqual([...keyboardCommands]);
    const keys = Object.values(manifest.commands).flatMap(({ suggested_key: { default: first, mac } }) => [first, mac]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^(?:Alt|MacCtrl)\+Shift\+[A-Z]$/);
  });
});

describe('a click on the digest', () => {
  const actedNotifications = () => {
    const listeners: ((id: string) => void)[] = [];
    return {
      listeners,
      clear: vi.fn(() => Promise.resolve(true)),
      onClicked: {
        addListener: (listener: (id: string) => void) => void listeners.push(listener),
        hasListener: (listener: (id: string) => void) => listeners.includes(listener),
      },
    };
  };

  it('is heard also where the rep allows notifications while the background runs', () => {
    const granted: (() => void)[] = [];
    const api: Parameters<typeof followDigestClicks>[0] = {
      permissions: {
        onAdded: { addListener: (listener: unknown) => void granted.push(listener as () => void) } as never,
      },
    };
    const onClick = vi.fn();
    followDigestClicks(api, onClick);
    const notifications = actedNotifications();
    api.notifications = notifications;
    granted.forEach((tell) => {
      tell();
      tell();
    });
    notifications.listeners.forEach((listener) => {
      listener('digest');
    });
    expect(onClick).toHaveBeenCalledOnce();
    expect(notifications.clear).toHaveBeenCalledExactlyOnceWith('digest');
  });

  it('opens the popup, or the dashboard where none opens', async () => {
    const openPage = vi.fn(() => Promise.resolve());
    await openAfterDigest(actedBrowser().api, openPage);
    expect(openPage).not.toHaveBeenCalled();
    await openAfterDigest(actedBrowser({ popup: false }).api, openPage);
    expect(openPage).toHaveBeenCalledExactlyOnceWith('dashboard');
  });
});
