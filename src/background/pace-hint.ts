import { hurriedPaceOf, shownAgain } from '../domain/pace-hint.ts';
import { dayMs } from '../domain/time.ts';
import type { ConversationRef, PaceHint } from '../messaging/contract.ts';
import { getAccount, putAccount } from './store/accounts.ts';
import { conversationsSince } from './store/conversations.ts';
import { locksOfAll } from './store/locks.ts';
import type { OpenDatabase } from './store/open.ts';
import type { AccountRecord, ConversationRecord, Look } from './store/schema.ts';
import { change } from './store/transaction.ts';

/** Conversations of today that are looked at. */
const maxToday = 200;

/**
 * A calm word about the rep's own pace for the view of a conversation; null for none. The first view that asks while the rep hurries
 * shows it, and that conversation's may show it again for an hour, because a view is asked for anew whenever something changes.
 * Then there is silence for a day, whatever the rep does.
 */
export async function paceHintFor(
  from: Look,
  account: AccountRecord,
  ref: ConversationRef,
  nowMs: number,
): Promise<PaceHint | null> {
  if (!mayShow(account, ref, nowMs)) return null;
  const { habits } = account;
  const [locks, today] = await Promise.all([
    locksOfAll(from, account.address),
    habits ? conversationsSince(from, account.address, habits.learntAtMs, maxToday) : [],
  ]);
  const countedAtMs = habits?.learntAtMs ?? nowMs;
  const since = { followUps: followUpsSince(countedAtMs, today), days: Math.max(0, nowMs - countedAtMs) / dayMs };
  return hurriedPaceOf(locks, habits?.weeks ?? [], since, nowMs);
}

/**
 * Remembers that the hint is shown in this conversation, so that it stays silent for a day elsewhere. Answers whether it may be
 * shown: of two views that ask at the same moment one does.
 */
export function rememberPaceHint(open: OpenDatabase, ref: ConversationRef, nowMs: number): Promise<boolean> {
  return change(open, async (to) => {
    const account = await getAccount(to, ref.account);
    if (account === undefined || !mayShow(account, ref, nowMs)) return false;
    // Shown again in its hour: the first time counts.
    if (isSilenceOver(account, nowMs))
      await putAccount(to, { ...account, paceHint: { shownAtMs: nowMs, conversationId: ref.conversationId } });
    return true;
  });
}

function mayShow(account: AccountRecord, { conversationId }: ConversationRef, nowMs: number): boolean {
  const shown = account.paceHint;
  if (!shown || isSilenceOver(account, nowMs)) return true;
  return shown.conversationId === conversationId && nowMs < shownAgain(shown.shownAtMs).hereUntilMs;
}

function isSilenceOver({ paceHint }: AccountRecord, nowMs: number): boolean {
  return !paceHint || nowMs >= shownAgain(paceHint.shownAtMs).anywhereFromMs;
}

/** Own messages that followed an own message in the same conversation. */
function followUpsSince(sinceMs: number, records: readonly ConversationRecord[]): number {
  let count = 0;
  for (const { facts } of records)
    for (const [index, { at, own }] of facts.messages.entries())
      if (own === true && at.precision !== 'unknown' && at.atMs > sinceMs && facts.messages[index - 1]?.own === true)
        count += 1;
  return count;
}
