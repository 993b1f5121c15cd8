import { composeText } from '../domain/compose.ts';
import { sentMessage, type LockState } from '../domain/last-message-lock.ts';
import { isMostlyGone } from '../domain/likeness.ts';
import type { LastMessageLock } from '../domain/marks.ts';
import type { AssessInput } from '../domain/situation.ts';
import { valuesFor } from '../domain/text-values.ts';
import { textKeyOf } from '../domain/texts/edited-texts.ts';
import { lastMessageKinds } from '../domain/texts/kinds.ts';
import { textVariants } from '../domain/variant.ts';
import type { ConversationRef } from '../messaging/contract.ts';
import { changeLock, locksOfClaim, reassessContacts, takeBack, type Outcome } from './change-lock.ts';
import { loadTexts, sourceInForce, type TextsInForce } from './edited-texts.ts';
import type { FoundConversation } from './find-conversation.ts';
import type { JudgedLock, Rules } from './judge.ts';
import type { Parts } from './parts.ts';
import { putLock } from './store/locks.ts';
import type { Change } from './store/schema.ts';

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
 * Looks whether a sent message of the rep's still says what was inserted, where it is the one that shut the lock and has not been
 * looked at. The inserted text is stored nowhere: it is composed anew, in every language. Of the words nothing is kept.
 */
export async function compareSent(
  parts: Parts,
  { messageId, text, ...ref }: ConversationRef & { messageId: string; text: string },
): Promise<null> {
  const texts = await loadTexts(parts);
  const work = async (to: Change, found: FoundConversation, rules: Rules): Promise<Outcome<null>> => {
    const { account, record, judge } = found;
    const known = { conversations: [record.facts], account: account.facts, settings: rules.settings };
    const held = await latestLock(
      found,
      ({ lock, state }) =>
        state.status === 'sent' && lock.sentAs?.messageId !== messageId && sentMessage(known, lock)?.id === messageId,
    );
    if (held === null) return nothing;
    const inserted = insertedTexts(texts, held.lock, await judge.inputOf(record));
    if (inserted.length === 0) return nothing;
    const sentAs = { messageId, isRewritten: inserted.every((each) => isMostlyGone(each, text)) };
    return changeClaim(to, found, held.lock, rules, (lock) => putLock(to, { ...lock, sentAs }));
  };
  return changeLock(parts, ref, work, null);
}

/** The rep says whether the message in doubt was their last message. Where nothing is in doubt there is nothing to say. */
export function settleSent(
  parts: Parts,
  { wasLastMessage, ...ref }: ConversationRef & { wasLastMessage: boolean },
): Promise<null> {
  const settle = (to: Change, lock: LastMessageLock): Promise<void> => {
    if (!wasLastMessage) return takeBack(to, lock);
    return putLock(to, lock.sentAs ? { ...lock, sentAs: { ...lock.sentAs, isConfirmed: true } } : lock);
  };
  const work = async (to: Change, found: FoundConversation, rules: Rules): Promise<Outcome<null>> => {
    const held = await latestLock(found, ({ state }) => isInDoubt(state));
    return held === null ? nothing : changeClaim(to, found, held.lock, rules, (lock) => settle(to, lock));
  };
  return changeLock(parts, ref, work, null);
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
