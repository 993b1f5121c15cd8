import type { ConversationReading, MessageReading, PageReading, Person, RowReading } from '../../src/domain/reading.ts';
import type { When } from '../../src/domain/time.ts';

/** Wednesday 18 November 2026, 10:00 UTC: the hour at which the tests begin. */
export const nowMs = Date.UTC(2026, 10, 18, 10);

export const rep = { address: 'rep@acme.example', name: 'Robin Rep' };
export const marie: Person = { address: 'marie@client.example', name: 'Marie Client' };

const exact = (atMs: number): When => ({ precision: 'exact', atMs });

/** A message of the open conversation, `relativeMs` from `nowMs`; from Marie to the rep unless told otherwise. */
export function messageReading(
  id: string | null,
  relativeMs: number,
  more: Partial<MessageReading> & { from?: Person } = {},
): MessageReading {
  const from = more.from ?? marie;
  const own = from.address === rep.address;
  return { id, at: exact(nowMs + relativeMs), own, from, to: own ? [marie] : [rep], ...more };
}

/** An open conversation whose newest message is the last one, as far as it has an id. */
export function opened(id: string, messages: MessageReading[], subject = 'Offer'): ConversationReading {
  const last = messages.at(-1);
  return {
    id,
    subject,
    startedAt: messages[0]?.at ?? { precision: 'unknown' },
    messages,
    hiddenCount: 0,
    newest:
      last === undefined || last.id === null
        ? { status: 'unknown', why: 'newest-not-identified' }
        : { status: 'known', messageId: last.id },
    hasDraft: false,
    language: 'en',
    register: null,
  };
}

/** A row of the list with Marie, its last message an hour before `nowMs`. */
export function rowReading(id: string, more: Partial<RowReading> = {}): RowReading {
  return {
    id,
    subject: 'Offer',
    people: [marie],
    last: { id: `${id}-last`, at: exact(nowMs - 3_600_000) },
    lastOwn: null,
    messageCount: 2,
    hasDraft: false,
    ...more,
  };
}

/** A page of the rep's mailbox, read at `nowMs` unless told otherwise. */
export function pageReading(more: Partial<PageReading> = {}): PageReading {
  return {
    webmail: 'gmail',
    account: 'rep@acme.example',
    aliases: [],
    ownName: 'Robin Rep',
    takenAtMs: nowMs,
    rows: [],
    conversation: null,
    ...more,
  };
}
