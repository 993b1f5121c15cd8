import type { ActedMessage, RowData, ThreadData } from '../../../demo/outlook/types.ts';
import { defaultSwitches, type Switches } from '../../../demo/outlook/switches.mjs';
import { isReps, rep, type Story, type StoryConversation } from '../story.ts';

/** The form of a conversation id; letters of the key make it one of its own. */
const idOf = ({ key }: StoryConversation) => `AAQk${key.repeat(10).slice(0, 40)}=`;

const messagesOf = ({ key, messages }: StoryConversation): ActedMessage[] =>
  messages.map(({ from, to, atMs }, index) => ({
    from,
    to,
    cc: [],
    atMs,
    text: isReps(from) ? 'How do you like it?' : 'Very well.',
    inReplyToIndex: null,
    syncId: `AAMk${key}${String(index)}`,
    key: `QAD${key}${String(index)}`,
    isOwn: isReps(from),
    isUnread: false,
  }));

function threadOf(conversation: StoryConversation): ThreadData {
  const { key, subject } = conversation;
  return { key, conversationId: idOf(conversation), subject, messages: messagesOf(conversation), draft: null };
}

function rowOf(conversation: StoryConversation): RowData {
  const { key, subject, messages } = conversation;
  const newestFirst = messages.toReversed().map(({ from }) => from);
  const people = [...newestFirst.filter((one) => !isReps(one)), ...newestFirst.filter(isReps)];
  return {
    conversationId: idOf(conversation),
    addressId: idOf(conversation),
    key,
    people: [...new Map(people.map((one) => [one.address, one])).values()],
    subject,
    preview: 'Very well.',
    atMs: messages.at(-1)?.atMs ?? 0,
    isUnread: false,
    hasDraft: false,
  };
}

/** The acted Outlook in this document: its own painters, fed from a story. */
export async function startActedOutlook() {
  const switches: Switches = { ...defaultSwitches, passMs: 0 };
  const boot = document.createElement('script');
  Object.assign(boot, { type: 'application/json', id: 'boot' });
  const owner = { slot: 0, owner: rep, aliases: [], signature: '', mailboxGuid: 'guid', isPersonal: false };
  boot.textContent = JSON.stringify({ ...owner, switches });
  document.head.append(boot);
  const { switches: shown } = await import('../../../demo/outlook/page/boot.mjs');
  const { accountButton, mailboxRoots } = await import('../../../demo/outlook/page/account-marks.mjs');
  const { paintConversation } = await import('../../../demo/outlook/page/conversation-view.mjs');
  const { emptyRow, fillRow } = await import('../../../demo/outlook/page/list-row.mjs');
  const part = (attributes: Record<string, string>, ...children: Node[]) => {
    const made = document.createElement('div');
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };
  return {
    idOf,
    /** Paints the mailbox with a conversation open, or with none, in one of Outlook's ways. */
    show: ({ conversations }: Story, open: StoryConversation | null, change: Partial<Switches>) => {
      Object.assign(shown, defaultSwitches, { passMs: 0 }, change);
      document.documentElement.lang = 'en-US';
      document.title = `Mail - ${rep.name} - Outlook`;
      const rows = conversations.map((conversation) => {
        const row = emptyRow();
        fillRow(row, rowOf(conversation), conversation === open);
        return row;
      });
      const place = part({ id: 'ReadingPaneContainerId', class: 'customScrollBar' });
      document.body.replaceChildren(
        part({ id: 'OwaTitleBar' }, accountButton()),
        part({ 'data-app-section': 'NavigationPane' }, part({ role: 'tree' }, ...mailboxRoots())),
        part({ 'data-app-section': 'MessageList' }, part({ id: 'MailList' }, part({ role: 'listbox' }, ...rows))),
        part({ role: 'main', 'data-app-section': 'MailReadCompose' }, place),
      );
      if (open === null) return;
      const hooks = { isAlone: false, onAnswer: () => undefined, onEditDraft: () => undefined, isWriting: () => false };
      const view = paintConversation(threadOf(open), hooks);
      place.append(view.element);
      view.show('subject');
      view.show('whole');
    },
    stop: () => {
      boot.remove();
      document.body.replaceChildren();
    },
  };
}
