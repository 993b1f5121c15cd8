import type { ConversationReading, MessageReading, PageReading, RowReading } from '../../../src/domain/reading.ts';
import { minuteMs, unknownTime } from '../../../src/domain/time.ts';
import { isReps, rep, repElsewhere, type Story, type StoryConversation, type StoryMessage } from '../story.ts';

/** How a webmail tells times and names messages: by ids that hold the instant, or by the minutes it shows. */
export type Manner = 'exact' | 'minute';

/** How much of a conversation a page shows: all of it, the newest message only, or the newest and some counted ones. */
export type Extent = 'whole' | 'newest' | 'counted';

const idOf = ({ key }: StoryConversation, index: number) => `${key}-${String(index)}`;

/** A page of the mailbox that shows nothing yet. */
export function emptyPage(takenAtMs: number): PageReading {
  return {
    webmail: 'acted',
    account: rep.address,
    aliases: [repElsewhere.address],
    ownName: rep.name,
    takenAtMs,
    rows: [],
    conversation: null,
  };
}

function messageReading(
  conversation: StoryConversation,
  { from, to, atMs }: StoryMessage,
  index: number,
  manner: Manner,
): MessageReading {
  const at =
    manner === 'exact'
      ? ({ precision: 'exact', atMs } as const)
      : ({ precision: 'minute', atMs: Math.floor(atMs / minuteMs) * minuteMs } as const);
  return { id: idOf(conversation, index), at, own: isReps(from), from: { ...from }, to: to.map((one) => ({ ...one })) };
}

/** The row of a conversation as an inbox shows it: it names the newest message, or, where times are minutes, only its time. */
export function rowOf(conversation: StoryConversation, manner: Manner): RowReading {
  const { key, subject, messages } = conversation;
  const index = messages.length - 1;
  const newest = messages[index];
  if (!newest) throw new Error('A conversation has at least one message.');
  const { at } = messageReading(conversation, newest, index, manner);
  return {
    id: key,
    subject,
    people: [...new Map(messages.map(({ from }) => [from.address, { ...from }])).values()],
    last: { id: manner === 'exact' ? idOf(conversation, index) : null, at },
    lastOwn: null,
    messageCount: manner === 'exact' ? messages.length : null,
    hasDraft: false,
  };
}

/** The opened conversation. What is folded away shows its sender at most: neither id nor time. */
export function openedOf(conversation: StoryConversation, manner: Manner, extent: Extent): ConversationReading {
  const { key, subject, messages } = conversation;
  const all = messages.map((message, index) => messageReading(conversation, message, index, manner));
  const newest = all.at(-1);
  const folded = all.slice(0, -1).map((message) => ({ ...message, id: null, at: unknownTime, to: null }));
  const shown = { whole: all, newest: [...folded, ...all.slice(-1)], counted: all.slice(-1) }[extent];
  return {
    id: key,
    subject,
    startedAt: all[0]?.at ?? unknownTime,
    messages: inPageOrder(shown, messages),
    hiddenCount: all.length - shown.length,
    newest: newest?.id
      ? { status: 'known', messageId: newest.id }
      : { status: 'unknown', why: 'newest-not-identified' },
    hasDraft: false,
    language: null,
    register: null,
  };
}

/** A reply to an earlier message stands right behind that message. */
function inPageOrder(shown: MessageReading[], messages: readonly StoryMessage[]): MessageReading[] {
  if (shown.length < messages.length) return shown;
  const order: MessageReading[] = [];
  shown.forEach((message, index) => {
    const besideIndex = messages[index]?.besideIndex ?? null;
    const answered = besideIndex === null ? undefined : shown[besideIndex];
    if (answered) order.splice(order.indexOf(answered) + 1, 0, message);
    else order.push(message);
  });
  return order;
}

/** Everything there is to know of a mailbox, read at its present moment. */
export function wholeTruth({ conversations, nowMs }: Story): PageReading[] {
  return conversations.map((conversation) => ({
    ...emptyPage(nowMs),
    rows: [rowOf(conversation, 'exact')],
    conversation: openedOf(conversation, 'exact', 'whole'),
  }));
}
