/** Who sent a message, as far as the browser itself vouches for it. */
export type Caller =
  /** Our content script in a tab that shows one of the webmails. */
  | { kind: 'webmail'; tabId: number; host: string }
  /** A page of the extension: popup, options, dashboard, in a tab or not. */
  | { kind: 'extension-page' };

/** The parts of `runtime.MessageSender` that the browser fills in and a page cannot forge. */
export interface Sender {
  id?: string;
  url?: string;
  tab?: { id?: number };
}

/** What this extension is called in this browser, and where its content scripts run. */
export interface Home {
  /** `runtime.id`. */
  id: string;
  /** `runtime.getURL('')`: the start of the address of every extension page. */
  baseUrl: string;
  /** Host names of the webmails, as in the manifest. */
  webmailHosts: readonly string[];
}

/** Tells who sent a message; null for anybody who is neither a page of ours nor a webmail tab. */
export function callerOf(sender: Sender, home: Home): Caller | null {
  if (sender.id !== home.id || sender.url === undefined || !URL.canParse(sender.url)) return null;
  if (sender.url.startsWith(home.baseUrl)) return { kind: 'extension-page' };
  const { protocol, hostname } = new URL(sender.url);
  if (protocol !== 'https:' || !home.webmailHosts.includes(hostname)) return null;
  return sender.tab?.id === undefined ? null : { kind: 'webmail', tabId: sender.tab.id, host: hostname };
}
