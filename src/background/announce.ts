import type { ChangedEvent } from '../messaging/contract.ts';

/** The parts of the extension API that reach our scripts and pages. */
interface MessagesApi {
  tabs: {
    query: (query: { url: string[] }) => Promise<{ id?: number }[]>;
    sendMessage: (tabId: number, message: unknown) => Promise<unknown>;
  };
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
}

/**
 * Tells every webmail tab, and the pages of the extension that are open, what changed: one way, ids only. Nobody who is told is waited
 * for: a page that does not run, as one that is asleep, may never answer.
 *
 * @param patterns match patterns of the webmails
 */
export async function announce({ tabs, runtime }: MessagesApi, patterns: string[], event: ChangedEvent): Promise<void> {
  const webmails = await tabs.query({ url: patterns });
  const ids = webmails.flatMap(({ id }) => (id === undefined ? [] : [id]));
  void tell(() => runtime.sendMessage(event));
  for (const id of ids) void tell(() => tabs.sendMessage(id, event));
}

async function tell(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch {
    // Nobody there: no page of ours is open, or a tab is without our script (still loading, opened before the
    // installation, just closed). They need no event: they ask when they start.
  }
}
