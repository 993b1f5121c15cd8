import { createAccount } from '../../../demo/gmail/account.mjs';
import { listOf } from '../../../demo/gmail/lists.mjs';
import { defaultSwitches, type Switches } from '../../../demo/gmail/switches.mjs';
import { threadOf } from '../../../demo/gmail/threads.mjs';
import type { Mailbox } from '../../../demo/mailbox/types.ts';
import { isReps, rep, repElsewhere, type Story } from '../story.ts';

const mailboxOf = ({ conversations }: Story): Mailbox => ({
  owner: rep,
  aliases: [repElsewhere],
  signature: '',
  conversations: conversations.map(({ key, subject, messages }) => ({
    key,
    subject,
    labels: ['inbox', 'sent'],
    isUnread: false,
    expectedStanding: null,
    messages: messages.map(({ from, to, atMs, besideIndex }) => ({
      from,
      to,
      cc: [],
      atMs,
      text: isReps(from) ? 'How do you like it?' : 'Very well.',
      inReplyToIndex: besideIndex,
    })),
  })),
});

/** The acted Gmail in this document: its own painters, with a server that answers from a story. */
export async function startActedGmail() {
  const switches: Switches = { ...defaultSwitches, idDelayMs: 0, recipientTwins: false };
  const boot = document.createElement('script');
  Object.assign(boot, { type: 'application/json', id: 'boot' });
  boot.textContent = JSON.stringify({
    slot: 0,
    owner: rep,
    aliases: [repElsewhere],
    signature: '',
    labels: [],
    switches,
  });
  document.head.append(boot);
  let account: ReturnType<typeof createAccount> | null = null;
  const fetchReal = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (!url.pathname.includes('/data/')) return fetchReal(input, init);
    const { searchParams } = url;
    const found = account?.find(searchParams.get('id') ?? '');
    const list = () => account && listOf(account, { name: 'inbox', argument: '', page: 1 }, switches);
    const answer = url.pathname.endsWith('list')
      ? list()
      : account && found
        ? threadOf(account, found, switches)
        : null;
    return Promise.resolve(Response.json(answer));
  };
  const { switches: shown } = await import('../../../demo/gmail/page/boot.mjs');
  const { openThread } = await import('../../../demo/gmail/page/thread-view.mjs');
  const { openList } = await import('../../../demo/gmail/page/list-view.mjs');
  const route = { name: 'inbox', argument: '', page: 1, thread: null };
  const put = (title: string, views: Element[]) => {
    document.title = `${title} - ${rep.address} - Gmail`;
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'og-profile-acct', content: rep.address });
    for (const old of document.querySelectorAll('meta[name="og-profile-acct"]')) old.remove();
    document.head.append(meta);
    document.body.replaceChildren(...views);
  };
  const listView = async () => (await openList(route)).element;
  return {
    /** Another mailbox, and another of Gmail's ways to show it. */
    use: (story: Story, change: Partial<Switches>) => {
      Object.assign(switches, defaultSwitches, { idDelayMs: 0, recipientTwins: false }, change);
      Object.assign(shown, switches);
      account?.close();
      account = createAccount({
        slot: 0,
        mailbox: mailboxOf(story),
        now: () => story.nowMs,
        undoSendMs: () => 0,
        onChange: () => undefined,
      });
      const keys = new Map(story.conversations.map(({ key }) => [account?.conversation(key), key]));
      return new Map([...keys].map(([conversation, key]) => [conversation?.hex ?? '', key]));
    },
    showList: async () => {
      location.hash = '#inbox';
      put('Inbox', [await listView()]);
    },
    showThread: async (id: string) => {
      location.hash = `#inbox/${id}`;
      const left = await listView();
      left.style.display = 'none';
      const view = await openThread(id, { isInPane: false, onBack: () => undefined });
      if (!view) throw new Error(`There is no conversation ${id}.`);
      put(view.title, [left, view.element]);
      view.settle();
    },
    stop: () => {
      globalThis.fetch = fetchReal;
      boot.remove();
      document.body.replaceChildren();
      location.hash = '';
    },
  };
}
