import type { ConversationReading, MessageReading, PageReading, UnknownReason } from '../../../src/domain/reading.ts';
import { dayMs, hourMs, minuteMs, unknownTime, type When } from '../../../src/domain/time.ts';

/** A report on its way to be mutated: still what a page can say, and the clock when it is said (epoch ms). */
export interface Draft {
  page: PageReading;
  clockMs: number;
}

/** Changes drafts in place; `a` and `b` choose where and how. */
export type Change = (drafts: Draft[], a: number, b: number) => void;

const choose = <Value>(values: readonly Value[], by: number): Value | undefined => values[by % values.length];

/** Some message of some page. */
export function messageAt(drafts: readonly Draft[], a: number) {
  const all = drafts.flatMap(({ page: { conversation } }) =>
    (conversation?.messages ?? []).map((message, index) => ({ conversation, message, index })),
  );
  return choose(all, a) as { conversation: ConversationReading; message: MessageReading; index: number } | undefined;
}

const rowAt = (drafts: readonly Draft[], a: number) =>
  choose(
    drafts.flatMap(({ page }) => page.rows),
    a,
  );
const conversationAt = (drafts: readonly Draft[], a: number) =>
  choose(
    drafts.flatMap(({ page }) => (page.conversation ? [page.conversation] : [])),
    a,
  );
const draftAt = (drafts: readonly Draft[], a: number) => choose(drafts, a);

const ofMessage =
  (change: (message: MessageReading, b: number) => void): Change =>
  (drafts, a, b) => {
    const found = messageAt(drafts, a);
    if (found) change(found.message, b);
  };
const ofRow =
  (change: (row: PageReading['rows'][number], b: number) => void): Change =>
  (drafts, a, b) => {
    const row = rowAt(drafts, a);
    if (row) change(row, b);
  };

/** The same moment, told more roughly. */
function coarser(at: When, b: number): When {
  if (at.precision === 'unknown') return at;
  if (b % 3 === 0) return unknownTime;
  if (b % 3 === 1) return { precision: 'minute', atMs: Math.floor(at.atMs / minuteMs) * minuteMs };
  return { precision: 'day', atMs: Math.floor(at.atMs / dayMs) * dayMs + dayMs / 2 };
}

const whys: UnknownReason[] = ['newest-not-identified', 'send-pending', 'time-unknown', 'times-distrusted'];

function moved<Value>(values: Value[], a: number, b: number): void {
  if (values.length > 1) values.splice(b % values.length, 0, ...values.splice(a % values.length, 1));
}

/**
 * What takes knowledge away, repeats it, brings it in another order or tells counts that contradict it. None of it may make a
 * silence look longer, or a contact more engaged, than the truth.
 */
export const degradations: Readonly<Record<string, Change>> = {
  'a message loses its id': ofMessage((message) => {
    message.id = null;
  }),
  'a message loses its time, or tells it more roughly': ofMessage((message, b) => {
    message.at = coarser(message.at, b);
  }),
  'a message loses its direction': ofMessage((message) => {
    message.own = null;
  }),
  'a message loses its sender': ofMessage((message) => {
    message.from = null;
  }),
  'a message loses all but its id': ofMessage((message) => {
    Object.assign(message, { from: null, own: null, to: null, at: unknownTime });
  }),
  'a sender is known by name only': ofMessage(({ from }) => {
    if (from) from.address = null;
  }),
  'a sender is known by address only': ofMessage(({ from }) => {
    if (from) from.name = '';
  }),
  'a message loses its recipients': ofMessage((message) => {
    message.to = null;
  }),
  'recipients are left out': ofMessage((message, b) => {
    message.to?.splice(b % message.to.length, 1);
  }),
  'a message is folded away': (drafts, a) => {
    const found = messageAt(drafts, a);
    if (!found) return;
    found.conversation.messages.splice(found.index, 1);
    found.conversation.hiddenCount += 1;
  },
  'a message is shown twice': (drafts, a) => {
    const found = messageAt(drafts, a);
    if (found) found.conversation.messages.push(structuredClone(found.message));
  },
  'messages stand in another order': (drafts, a, b) => {
    const messages = conversationAt(drafts, a)?.messages;
    if (messages) moved(messages, Math.floor(a / 7), b);
  },
  'the newest message is not told': (drafts, a, b) => {
    const conversation = conversationAt(drafts, a);
    if (conversation) conversation.newest = { status: 'unknown', why: choose(whys, b) ?? 'send-pending' };
  },
  'another message is said to be the newest': (drafts, a, b) => {
    const conversation = conversationAt(drafts, a);
    const id = choose(conversation?.messages ?? [], b)?.id;
    if (conversation && id) conversation.newest = { status: 'known', messageId: id };
  },
  'the newest message is said to be one that is not there': (drafts, a) => {
    const conversation = conversationAt(drafts, a);
    if (conversation) conversation.newest = { status: 'known', messageId: 'nowhere' };
  },
  'more messages are said to be folded away': (drafts, a, b) => {
    const conversation = conversationAt(drafts, a);
    if (conversation) conversation.hiddenCount += 1 + (b % 40);
  },
  'the beginning is not told': (drafts, a) => {
    const conversation = conversationAt(drafts, a);
    if (conversation) conversation.startedAt = unknownTime;
  },
  'a row names no message': ofRow(({ last }) => {
    last.id = null;
  }),
  'a row loses its time, or tells it more roughly': ofRow(({ last }, b) => {
    last.at = coarser(last.at, b);
  }),
  'a row tells no count': ofRow((row) => {
    row.messageCount = null;
  }),
  'a row tells another count': ofRow((row, b) => {
    row.messageCount = b % 30;
  }),
  'a row holds a draft': ofRow((row) => {
    row.hasDraft = true;
  }),
  'a row leaves people out': ofRow((row, b) => {
    row.people.splice(b % (row.people.length + 1), 1);
  }),
  'a row is gone': (drafts, a, b) => {
    draftAt(drafts, a)?.page.rows.splice(b % 3, 1);
  },
  'a row is there twice': (drafts, a) => {
    const rows = draftAt(drafts, a)?.page.rows;
    if (rows?.[0]) rows.push(structuredClone(rows[0]));
  },
  'nothing is open': (drafts, a) => {
    const draft = draftAt(drafts, a);
    if (draft) draft.page.conversation = null;
  },
  'a page is read twice': (drafts, a) => {
    const draft = draftAt(drafts, a);
    if (draft) drafts.push(structuredClone(draft));
  },
  'readings arrive in another order': (drafts, a, b) => {
    moved(drafts, a, b);
  },
  'a reading says that it is older': (drafts, a, b) => {
    const draft = draftAt(drafts, a);
    if (draft) draft.page.takenAtMs -= (b % 30) * hourMs;
  },
  'a reading says that it comes from the future': (drafts, a, b) => {
    const draft = draftAt(drafts, a);
    if (draft) draft.page.takenAtMs += (b % 30) * hourMs;
  },
  'own addresses are not told': (drafts, a) => {
    const draft = draftAt(drafts, a);
    if (draft) draft.page.aliases = [];
  },
  'the own name is not told': (drafts, a) => {
    const draft = draftAt(drafts, a);
    if (draft) draft.page.ownName = null;
  },
};
