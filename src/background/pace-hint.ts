import type { AccountFacts } from '../domain/facts.ts';
import { followUpsAfter } from '../domain/follow-ups.ts';
import { hurriedPaceOf, shownAgain } from '../domain/pace-hint.ts';
import { pastExchangeWith } from '../domain/past-exchange.ts';
import type { Settings } from '../domain/settings.ts';
import { dayMs } from '../domain/time.ts';
import type { ConversationRef, PaceHint } from '../messaging/contract.ts';
import type { Rules } from './judge.ts';
import { putAccount } from './store/accounts.ts';
import { conversationsSince } from './store/conversations.ts';
import { locksOfAll } from './store/locks.ts';
import type { AccountRecord, Change, ConversationRecord, Look } from './store/schema.ts';

/** Conversations of today that are looked at. */
const maxToday = 200;

/**
 * A calm word about the rep's own pace for the view of a conversation; null for none. The first conversation in which the rep
 * sees it (`notice`) may show it again for an hour, because a view is asked for anew whenever something changes. Then there is
 * silence for a day, whatever the rep does.
 */
export async function paceHintFor(
  from: Look | Change,
  account: AccountRecord,
  ref: ConversationRef,
  { settings, nowMs }: Pick<Rules, 'settings' | 'nowMs'>,
): Promise<PaceHint | null> {
  if (!mayShow(account, ref, nowMs)) return null;
  const { habits } = account;
  const [locks, today] = await Promise.all([
    locksOfAll(from, account.address),
    habits ? conversationsSince(from, account.address, habits.learntAtMs, maxToday) : [],
  ]);
  const countedAtMs = habits?.learntAtMs ?? nowMs;
  const followUps = followUpsSince(countedAtMs, today, account.facts, settings);
  const since = { followUps, days: Math.max(0, nowMs - countedAtMs) / dayMs };
  return hurriedPaceOf(locks, habits?.weeks ?? [], since, nowMs);
}

/** Remembers that the rep has seen the hint in this conversation, if there was one, so that it stays silent elsewhere for a day. */
export async function rememberPaceHint(to: Change, account: AccountRecord, ref: ConversationRef, rules: Rules) {
  // Seen again in its hour: the first time counts.
  if (!isSilenceOver(account, rules.nowMs) || (await paceHintFor(to, account, ref, rules)) === null) return;
  await putAccount(to, { ...account, paceHint: { shownAtMs: rules.nowMs, conversationId: ref.conversationId } });
}

function mayShow(account: AccountRecord, { conversationId }: ConversationRef, nowMs: number): boolean {
  const shown = account.paceHint;
  if (!shown || isSilenceOver(account, nowMs)) return true;
  return shown.conversationId === conversationId && nowMs < shownAgain(shown.shownAtMs).hereUntilMs;
}

function isSilenceOver({ paceHint }: AccountRecord, nowMs: number): boolean {
  return !paceHint || nowMs >= shownAgain(paceHint.shownAtMs).anywhereFromMs;
}

/** Follow-ups to contacts in the conversations of today, counted for each contact as the weeks are. */
function followUpsSince(
  sinceMs: number,
  records: readonly ConversationRecord[],
  account: AccountFacts,
  settings: Settings,
): number {
  const contacts = new Set(records.flatMap(({ contacts: [primary] }) => primary ?? []));
  let count = 0;
  for (const contact of contacts) {
    const [first, ...rest] = records.filter(({ contacts: [primary] }) => primary === contact).map(({ facts }) => facts);
    if (first) count += followUpsAfter(sinceMs, pastExchangeWith(contact, [first, ...rest], account, settings).turns);
  }
  return count;
}
