import * as v from 'valibot';
import type { ConversationFacts, MessageFact } from '../../domain/facts.ts';
import { closeReasons, type LastMessageLock, type Mark } from '../../domain/marks.ts';
import { maxAliases, maxPeople } from '../../domain/merge.ts';
import { maxMessages } from '../../domain/merge-bounds.ts';
import type { Standing } from '../../domain/standing.ts';
import { dayMs } from '../../domain/time.ts';
import { textVariants } from '../../domain/variant.ts';
import {
  address,
  addressOrNull,
  idOrNull,
  nameText,
  parseAddress,
  signal,
  subjectText,
  when,
} from '../reading-parts.ts';
import type { FileAccount, FileConversation } from '../store/schema.ts';
import { count, languageTag, unknownReason } from '../validate-reading.ts';
import { restoreMarkRequest } from '../validate-request.ts';

/**
 * What the records of a file may be: what readings may say of conversations, and what requests may say of marks. Times cannot lie in
 * the future, as those of readings cannot: a conversation seen next year would stay fresh until then.
 */

const id = v.pipe(
  idOrNull,
  v.check((value) => value !== null),
  v.transform((value) => value ?? ''),
);
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const finite = (limit: number) => v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit));
const amount = finite(1e9);
/** Every key, those that a record schema would pass over included. */
const addressed = v.custom<Record<string, unknown>>(
  (totals) =>
    typeof totals === 'object' && totals !== null && Object.keys(totals).every((key) => parseAddress(key) === key),
);

export const headerSchema = v.strictObject({
  format: v.string(),
  version: v.number(),
  exportedAtMs: instant,
  exportedAt: v.pipe(v.string(), v.maxLength(40)),
  extension: v.pipe(v.string(), v.maxLength(40)),
  settings: v.record(v.string(), v.unknown()),
  texts: v.record(v.string(), v.unknown()),
});

const standings: Record<Standing, true> = {
  cold: true,
  'your-turn': true,
  waiting: true,
  quiet: true,
  unconfirmed: true,
  ghosting: true,
  'last-message': true,
  'let-go': true,
  back: true,
  paused: true,
  excluded: true,
  unknown: true,
};
const standing = v.custom<Standing>((name) => typeof name === 'string' && Object.hasOwn(standings, name));

const habits = (past: v.GenericSchema<unknown, number>) =>
  v.strictObject({
    taught: v.strictObject({ intercept: finite(100), slope: v.pipe(finite(100), v.minValue(0)) }),
    pace: v.strictObject({ messagesPerSilentWeek: v.nullable(amount), daysToOffer: v.nullable(amount), from: count }),
    closings: v.pipe(v.array(v.strictObject({ why: v.picklist(closeReasons), atMs: past })), v.maxLength(20)),
    learntAtMs: past,
    resolved: v.pipe(amount, v.minValue(0)),
    weeks: v.pipe(v.array(v.strictObject({ followUps: amount, silentDays: amount })), v.maxLength(52)),
  });

/** What records may be at `nowMs` (epoch ms). */
export function recordSchemas(nowMs: number) {
  const latestMs = nowMs + dayMs;
  const at = when(latestMs);
  /** A moment by the clock of the machine that has passed. */
  const past = v.pipe(
    instant,
    v.transform((atMs) => Math.min(atMs, nowMs)),
  );
  const person = v.strictObject({ address: addressOrNull, name: nameText });
  const persons = v.pipe(v.array(person), v.maxLength(maxPeople));
  const message = v.pipe(
    v.strictObject({
      id,
      at,
      own: v.nullable(v.boolean()),
      from: v.nullable(person),
      to: v.nullable(persons),
      kind: v.picklist(['human', 'auto-reply', 'bounce', 'calendar']),
      signal: v.exactOptional(signal(latestMs)),
      disputed: v.exactOptional(v.picklist(['sender', 'own'])),
    }),
    v.transform(({ signal: said, ...rest }): MessageFact => (said ? { ...rest, signal: said } : rest)),
  );
  const newest = v.variant('status', [
    v.strictObject({ status: v.literal('known'), messageId: id }),
    v.strictObject({ status: v.literal('unknown'), why: unknownReason }),
  ]);
  const language = v.pipe(
    languageTag,
    v.check((code) => code !== null),
    v.transform((code) => code ?? ''),
  );
  const facts: v.GenericSchema<unknown, ConversationFacts> = v.strictObject({
    account: address,
    id,
    webmail: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,30}$/)),
    subject: subjectText,
    startedAt: at,
    messages: v.pipe(
      v.array(message),
      v.maxLength(maxMessages),
      v.check((each) => new Set(each.map((one) => one.id)).size === each.length),
    ),
    totals: v.pipe(addressed, v.record(v.string(), count)),
    messageCount: count,
    newest: v.strictObject({ id: v.nullable(id), at }),
    opened: v.nullable(v.strictObject({ atMs: past, newest, shown: count, faceless: count, ownAtEnd: count })),
    listed: v.nullable(v.strictObject({ atMs: past, messageId: id, messageCount: count })),
    unnamed: v.exactOptional(v.strictObject({ at, seenAtMs: past })),
    seenAtMs: past,
    people: persons,
    language: v.nullable(v.strictObject({ code: language, atMs: past })),
    register: v.nullable(
      v.strictObject({ form: v.picklist(['tu', 'vous']), by: v.picklist(['contact', 'rep']), atMs: past }),
    ),
    chosenVariant: v.exactOptional(v.picklist(textVariants)),
  });
  const textKind = v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/));
  const claim = {
    claimedAtMs: past,
    insertedAtMs: v.nullable(past),
    knownUntilMs: instant,
    conversationId: id,
    textKind,
  };
  const locks: v.GenericSchema<unknown, LastMessageLock> = v.strictObject({
    ...claim,
    account: address,
    contact: address,
    // Empty where the claim was given back to nobody.
    claimId: v.pipe(v.string(), v.regex(/^[\w-]{0,64}$/)),
    isKept: v.exactOptional(v.literal(true)),
    sentAs: v.exactOptional(
      v.strictObject({ messageId: id, isRewritten: v.boolean(), isConfirmed: v.exactOptional(v.literal(true)) }),
    ),
    history: v.pipe(v.array(v.strictObject(claim)), v.maxLength(1000)),
  });
  const accounts: v.GenericSchema<unknown, FileAccount> = v.strictObject({
    facts: v.strictObject({
      address,
      aliases: v.pipe(v.array(address), v.maxLength(maxAliases)),
      ownName: v.nullable(nameText),
      firstSeenAtMs: past,
    }),
    dayOneWarnings: count,
    habits: v.exactOptional(habits(past)),
    paceHint: v.exactOptional(v.strictObject({ shownAtMs: past, conversationId: id })),
  });
  const notable = v.nullable(v.strictObject({ standing, sinceMs: instant, isNoticed: v.boolean() }));
  const conversations: v.GenericSchema<unknown, FileConversation> = v.strictObject({ facts, notable });
  const marks: v.GenericSchema<unknown, Mark> = v.pipe(
    restoreMarkRequest,
    v.transform((mark) => ({ ...mark, madeAtMs: Math.min(mark.madeAtMs, nowMs) })),
  );
  return { accounts, conversations, marks, locks };
}
