import * as v from 'valibot';
import type { ConversationReading, MessageReading, PageReading, RowReading, UnknownReason } from '../domain/reading.ts';
import { dayMs } from '../domain/time.ts';
import {
  address,
  addressOrNull,
  idOrNull,
  listOf,
  nameText,
  people,
  signal,
  subjectText,
  when,
} from './reading-parts.ts';

/**
 * The door of the background: what a webmail page says becomes a `PageReading` here or is rejected.
 *
 * Two kinds of faults. A break of structure (wrong type, unknown or missing property, too many rows, no account) is a
 * bug or an attack: the whole reading is rejected. Odd content (a name of 10 000 characters, an impossible time, an id
 * that cannot be one) happens on real pages: only that piece is cut or becomes unknown, and nothing else is lost.
 */
type CheckedReading = { status: 'valid'; reading: PageReading } | { status: 'rejected'; why: string };

const maxRows = 500;
const maxMessages = 2000;
const maxAliases = 50;
/** How far the page's clock may be from the worker's: they share a machine, only sleep and clock changes part them. */
const maxClockGapMs = dayMs;

/** How many of something a page may tell. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
/** Every reason of the domain: the compiler tells when one is added. */
const unknownReasons: Record<UnknownReason, true> = {
  'newest-not-identified': true,
  'send-pending': true,
  'time-unknown': true,
  'sender-unknown': true,
  'address-unknown': true,
  'newer-message-not-read': true,
  'never-opened': true,
  'not-seen-lately': true,
  'maybe-answered-elsewhere': true,
  'recipient-unclear': true,
  'times-distrusted': true,
};
export const unknownReason = v.custom<UnknownReason>(
  (why) => typeof why === 'string' && Object.hasOwn(unknownReasons, why),
);
/** A BCP 47 tag; null for what cannot be one. */
export const languageTag = v.pipe(
  v.string(),
  v.transform((tag) => (/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null)),
);

/** @param latestMs no message can be later than this */
function pageSchema(latestMs: number) {
  const at = when(latestMs);
  const row = v.strictObject({
    id: idOrNull,
    subject: subjectText,
    people,
    last: v.strictObject({ id: v.nullable(idOrNull), at }),
    lastOwn: v.nullable(v.boolean()),
    messageCount: v.nullable(count),
    hasDraft: v.boolean(),
  });
  const message = v.pipe(
    v.strictObject({
      id: v.nullable(idOrNull),
      at,
      own: v.nullable(v.boolean()),
      from: v.nullable(v.strictObject({ address: addressOrNull, name: nameText })),
      to: v.nullable(people),
      signal: v.exactOptional(signal(latestMs)),
    }),
    v.transform(({ signal: said, ...rest }): MessageReading => (said ? { ...rest, signal: said } : rest)),
  );
  const conversation = v.strictObject({
    id: idOrNull,
    subject: subjectText,
    startedAt: at,
    messages: listOf(message, maxMessages),
    hiddenCount: count,
    newest: v.variant('status', [
      v.strictObject({ status: v.literal('known'), messageId: idOrNull }),
      v.strictObject({ status: v.literal('unknown'), why: unknownReason }),
    ]),
    hasDraft: v.boolean(),
    language: v.nullable(languageTag),
    register: v.nullable(v.strictObject({ form: v.picklist(['tu', 'vous']), by: v.picklist(['contact', 'rep']) })),
  });
  return v.strictObject({
    webmail: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,30}$/)),
    account: address,
    aliases: listOf(addressOrNull, maxAliases),
    ownName: v.nullable(nameText),
    takenAtMs: v.pipe(v.number(), v.integer()),
    rows: listOf(row, maxRows),
    conversation: v.nullable(conversation),
  });
}

const takenAtOnly = v.object({ takenAtMs: v.number() });

/** @param nowMs the worker's clock */
export function validateReading(input: unknown, nowMs: number): CheckedReading {
  const taken = v.safeParse(takenAtOnly, input);
  if (!taken.success) return { status: 'rejected', why: 'takenAtMs' };
  if (!(Math.abs(taken.output.takenAtMs - nowMs) <= maxClockGapMs)) return { status: 'rejected', why: 'clock' };
  const result = v.safeParse(pageSchema(taken.output.takenAtMs + dayMs), input, { abortEarly: true });
  // Only where it broke: the value itself may be text of the rep's mail.
  if (!result.success) return { status: 'rejected', why: v.getDotPath(result.issues[0]) ?? 'reading' };
  const { rows, conversation, aliases, takenAtMs, ...rest } = result.output;
  return {
    status: 'valid',
    reading: {
      ...rest,
      // After a change of the clock a reading may come from the future: it must not stay fresh for longer.
      takenAtMs: Math.min(takenAtMs, nowMs),
      aliases: aliases.filter((alias) => alias !== null),
      rows: rows.flatMap((row): RowReading[] => (row.id === null ? [] : [{ ...row, id: row.id }])),
      conversation: conversation && identified(conversation),
    },
  };
}

type ParsedConversation = NonNullable<v.InferOutput<ReturnType<typeof pageSchema>>['conversation']>;

/** Null without a usable id; the newest message is known only if it is among the messages. */
function identified({ id, newest, ...conversation }: ParsedConversation): ConversationReading | null {
  if (id === null) return null;
  if (newest.status === 'unknown') return { ...conversation, id, newest };
  const { messageId } = newest;
  return messageId !== null && conversation.messages.some((message) => message.id === messageId)
    ? { ...conversation, id, newest: { status: 'known', messageId } }
    : { ...conversation, id, newest: { status: 'unknown', why: 'newest-not-identified' } };
}
