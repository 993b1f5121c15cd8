import { composeText } from '../domain/compose.ts';
import { sentMessage, type LockState } from '../domain/last-message-lock.ts';
import { isMostlyGone } from '../domain/likeness.ts';
import type { LastMessageLock, OpenedLocks } from '../domain/marks.ts';
import type { AssessInput } from '../domain/situation.ts';
import { valuesFor } from '../domain/text-values.ts';
import { textKeyOf } from '../domain/texts/edited-texts.ts';
import { lastMessageKinds } from '../domain/texts/kinds.ts';
import { textVariants } from '../domain/variant.ts';
import type { ConversationRef } from '../messaging/contract.ts';
import { changeLock, locksOfClaim, reassessContacts, takeBack, type Outcome } from './change-lock.ts';
import { loadTexts, sourceInForce, type TextsInForce } from './edited-texts.ts';
import { findConversation, type FoundConversation } from './find-conversation.ts';
import type { JudgedLock, Rules } from './judge.ts';
import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { putLock } from './store/locks.ts';
import type { Change } from './store/schema.ts';
import { look } from './store/transaction.ts';

const nothing: Outcome<null> = { answer: null, changed: [] };

/** The rep says that the inserted text still stands in a draft. */
export function keepLastMessage(parts: Parts, ref: ConversationRef): Promise<null> {
  const work = async (to: Change, found: FoundConversation, rules: Rules): Promise<Outcome<null>> => {
    const held = await latestLock(found, ({ state }) => state.status === 'inserted' && !state.isKept);
    if (held === null) return nothing;
    return changeClaim(to, found, held.lock, rules, (lock) => putLock(to, { ...lock, isKept: true }));
  };
  return changeLock(parts, ref, work, null);
}

/**
 * Looks whether a sent message of the rep's still says what was inserted: the one that shut the lock, or one by which the text has
 * left in another conversation, under another subject for example. The inserted text is stored nowhere: it is composed anew, in every
 * language. Of the words nothing is kept. A doubt is dispelled when more of the message is on screen later; no doubt is raised anew.
 * Asked of every message the rep wrote last, so that most are none of these.
 */
export async function compareSent(
  parts: Parts,
  { messageId, text, ...ref }: ConversationRef & { messageId: string; text: string },
): Promise<null> {
  const [texts, rules] = await Promise.all([loadTexts(parts), loadRules(parts)]);
  const isAsked = await look(parts.open, async (from) => {
    const found = await findConversation(from, ref, rules);
    return found !== null && (await askedAbout(messageId, found, rules)) !== null;
  });
  if (!isAsked) return null;
  const work = async (to: Change, found: FoundConversation, rules: Rules): Promise<Outcome<null>> => {
    const held = await askedAbout(messageId, found, rules);
    const inserted = held ? insertedTexts(texts, held.lock, await found.judge.inputOf(found.record)) : [];
    if (held === null || inserted.length === 0) return nothing;
    const isRewritten = inserted.every((each) => isMostlyGone(each, text));
    const isSent = held.state.status === 'sent';
    if (isRewritten && (!isSent || held.lock.sentAs?.messageId === messageId)) return nothing;
    const sent = { conversationId: ref.conversationId, sentAs: { messageId, isRewritten } };
    return changeClaim(to, found, held.lock, rules, (lock) => putLock(to, { ...lock, ...sent }));
  };
  return changeLock(parts, ref, work, null);
}

/**
 * The lock that a message of this conversation has shut, unless it is known by now to be the last message; or one that stands open
 * for the text to be sent elsewhere, of a claim that was made before this message.
 */
function askedAbout(messageId: string, found: FoundConversation, { settings }: Rules): Promise<JudgedLock | null> {
  const { id, facts } = found.record;
  const known = { conversations: [facts], account: found.account.facts, settings };
  return latestLock(found, ({ lock, state }) => {
    if (state.status === 'open' || sentMessage(known, { ...lock, conversationId: id })?.id !== messageId) return false;
    if (state.status !== 'sent') return lock.conversationId !== id;
    return lock.conversationId === id && (lock.sentAs?.messageId !== messageId || isInDoubt(state));
  });
}

/**
 * The rep says whether the message in doubt was their last message. Where nothing is in doubt there is nothing to say. Answers the
 * locks that were opened, for `restoreSent`: nothing else remembers them.
 */
export function settleSent(
  parts: Parts,
  { wasLastMessage, ...ref }: ConversationRef & { wasLastMessage: boolean },
): Promise<OpenedLocks> {
  const settle = (to: Change, lock: LastMessageLock): Promise<void> => {
    if (!wasLastMessage) return takeBack(to, lock);
    return putLock(to, lock.sentAs ? { ...lock, sentAs: { ...lock.sentAs, isConfirmed: true } } : lock);
  };
  const work = async (to: Change, found: FoundConversation, rules: Rules): Promise<Outcome<OpenedLocks>> => {
    const held = await latestLock(found, ({ state }) => isInDoubt(state));
    if (held === null) return { answer: { opened: [] }, changed: [] };
    const opened = wasLastMessage ? [] : await locksOfClaim(to, held.lock);
    const { changed } = await changeClaim(to, found, held.lock, rules, (lock) => settle(to, lock));
    return { answer: { opened }, changed };
  };
  return changeLock(parts, ref, work, { opened: [] });
}

function isInDoubt(state: LockState): boolean {
  return state.status === 'sent' && state.isDoubtful === true;
}

async function latestLock(
  { record, judge }: FoundConversation,
  isMeant: (judged: JudgedLock) => boolean,
): Promise<JudgedLock | null> {
  const meant = (await judge.locksAround(record)).filter(isMeant);
  return meant.sort((a, b) => b.lock.claimedAtMs - a.lock.claimedAtMs)[0] ?? null;
}

/** Changes the locks of everybody a claim was for, and judges anew what rests on them. */
async function changeClaim(
  to: Change,
  found: FoundConversation,
  held: LastMessageLock,
  rules: Rules,
  changeOne: (lock: LastMessageLock) => Promise<void>,
): Promise<Outcome<null>> {
  const locks = await locksOfClaim(to, held);
  for (const lock of locks) await changeOne(lock);
  return { answer: null, changed: await reassessContacts(to, found, locks, rules) };
}

/** What may have been inserted, by the texts in force; none for a kind that is none any more. */
function insertedTexts(texts: TextsInForce, { textKind }: LastMessageLock, input: AssessInput): string[] {
  const values = valuesFor(input);
  return lastMessageKinds
    .filter((kind) => kind === textKind)
    .flatMap((kind) =>
      textVariants.map((variant) => composeText(sourceInForce(texts, textKeyOf(kind, variant)), variant, values).text),
    );
}
