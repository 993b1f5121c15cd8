import { UserError } from '../domain/errors.ts';
import { knownUntil } from '../domain/last-message-lock.ts';
import type { Mark, MarkKind } from '../domain/marks.ts';
import { minuteMs } from '../domain/time.ts';
import { zoneNamed } from '../domain/zone.ts';
import { findConversation } from './find-conversation.ts';
import type { Rules } from './judge.ts';
import type { Parts } from './parts.ts';
import { reassessAround } from './reassess.ts';
import { refresh } from './refresh.ts';
import { loadRules } from './rules.ts';
import { isSame } from './same.ts';
import { getAccount } from './store/accounts.ts';
import { conversationsWith, getConversation } from './store/conversations.ts';
import { deleteMark, getMark, marksOf, putMark } from './store/marks.ts';
import type { Change } from './store/schema.ts';
import { change } from './store/transaction.ts';
import type { MarkRequest } from './validate-request.ts';

/** The same mark said twice within this time is one mark: a repeated message must not leave a second one behind. */
const sameMarkWithinMs = minuteMs;
/** Conversations with the contact that tell what was known: the liveliest ones. */
const maxLookedAt = 50;

/**
 * Records what the rep said about the contact of a conversation.
 *
 * @throws {UserError} there is nobody to say it about
 */
export async function addMark(parts: Parts, { what, forContact, ...ref }: MarkRequest): Promise<Mark> {
  const rules = await loadRules(parts);
  const newId = parts.randomId();
  const { mark, changed } = await change(parts.open, async (to) => {
    const found = await findConversation(to, ref, rules);
    const contact = found?.record.contacts[0];
    if (contact === undefined) throw new UserError(parts.getMessage('error_noContact'));
    const known = await conversationsWith(to, ref.account, contact, maxLookedAt);
    const mark: Mark = {
      id: newId,
      account: ref.account,
      contact,
      conversationId: forContact ? null : ref.conversationId,
      madeAtMs: rules.nowMs,
      knownUntilMs: knownUntil(known.map(({ facts }) => facts)),
      what: asMeant(what, rules),
    };
    const isRepeated = (other: Mark) =>
      isSame({ ...other, id: newId, madeAtMs: rules.nowMs, knownUntilMs: mark.knownUntilMs }, mark) &&
      Math.abs(rules.nowMs - other.madeAtMs) < sameMarkWithinMs;
    const earlier = (await marksOf(to, ref.account, contact)).find(isRepeated);
    if (earlier) return { mark: earlier, changed: [] };
    await putMark(to, mark);
    return { mark, changed: await reassessContact(to, mark, rules) };
  });
  await refresh(parts, ref.account, changed);
  return mark;
}

/** A meeting's time is typed as the clocks of the rep's zone show it, and the page took it for the browser's. */
function asMeant(what: MarkKind, { settings: { timeZone } }: Rules): MarkKind {
  if (what.type !== 'meeting' || timeZone === null) return what;
  return { ...what, atMs: zoneNamed(timeZone).instantOf(zoneNamed(null).localOf(what.atMs)) };
}

/** Takes a mark back; an unknown one is none any more. */
export async function removeMark(parts: Parts, request: { account: string; markId: string }): Promise<null> {
  const rules = await loadRules(parts);
  const changed = await change(parts.open, async (to) => {
    const mark = await getMark(to, request.account, request.markId);
    if (mark === undefined) return [];
    await deleteMark(to, mark.account, mark.id);
    return reassessContact(to, mark, rules);
  });
  await refresh(parts, request.account, changed);
  return null;
}

/**
 * Puts a mark back as it was made. One that stands there already stays as it is, but for why a matter was let go and how it ended,
 * which the rep may say better later; none is later than now: it could hold back a silence for ever.
 *
 * @throws {UserError} the account knows nobody it could be about
 */
export async function restoreMark(parts: Parts, mark: Mark): Promise<null> {
  const rules = await loadRules(parts);
  const restored = { ...mark, madeAtMs: Math.min(mark.madeAtMs, rules.nowMs) };
  const changed = await change(parts.open, async (to) => {
    if (!(await isAboutSomebodyKnown(to, restored))) throw new UserError(parts.getMessage('error_noContact'));
    const stored = await getMark(to, restored.account, restored.id);
    if (stored !== undefined && !isSaidBetter(stored, restored)) return [];
    await putMark(to, restored);
    return reassessContact(to, restored, rules);
  });
  await refresh(parts, mark.account, changed);
  return null;
}

async function isAboutSomebodyKnown(to: Change, { account, contact, conversationId }: Mark): Promise<boolean> {
  if (conversationId === null) return (await conversationsWith(to, account, contact, 1)).length > 0;
  return (await getConversation(to, account, conversationId))?.contacts.includes(contact) ?? false;
}

/** Answers all conversations with the contact: their views list marks, whether the standing changed or not. */
async function reassessContact(to: Change, mark: Mark, rules: Rules): Promise<string[]> {
  const account = await getAccount(to, mark.account);
  if (account === undefined) return [];
  const said = mark.conversationId === null ? undefined : await getConversation(to, mark.account, mark.conversationId);
  const { around } = await reassessAround(to, account, [mark.contact], said ? [said] : [], rules);
  return around;
}

/** Whether the rep says of the same let-go why, or of the same matter how it ended, and nothing else. */
function isSaidBetter(stored: Mark, said: Mark): boolean {
  const { type } = stored.what;
  if ((type !== 'let-go' && type !== 'resolved') || type !== said.what.type) return false;
  return !isSame(stored.what, said.what) && isSame({ ...stored, what: said.what }, said);
}
