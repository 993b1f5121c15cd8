import { UserError } from '../domain/errors.ts';
import type { Mark } from '../domain/marks.ts';
import { minuteMs } from '../domain/time.ts';
import { findConversation } from './find-conversation.ts';
import type { Rules } from './judge.ts';
import type { Parts } from './parts.ts';
import { reassessAround } from './reassess.ts';
import { refresh } from './refresh.ts';
import { loadRules } from './rules.ts';
import { isSame } from './same.ts';
import { getAccount } from './store/accounts.ts';
import { getConversation } from './store/conversations.ts';
import { deleteMark, getMark, marksOf, putMark } from './store/marks.ts';
import type { Change } from './store/schema.ts';
import { change } from './store/transaction.ts';
import type { MarkRequest } from './validate-request.ts';

/** The same mark said twice within this time is one mark: a repeated message must not leave a second one behind. */
const sameMarkWithinMs = minuteMs;

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
    const mark: Mark = {
      id: newId,
      account: ref.account,
      contact,
      conversationId: forContact ? null : ref.conversationId,
      madeAtMs: rules.nowMs,
      what,
    };
    const isRepeated = (other: Mark) =>
      isSame({ ...other, id: newId, madeAtMs: rules.nowMs }, mark) &&
      Math.abs(rules.nowMs - other.madeAtMs) < sameMarkWithinMs;
    const earlier = (await marksOf(to, ref.account, contact)).find(isRepeated);
    if (earlier) return { mark: earlier, changed: [] };
    await putMark(to, mark);
    return { mark, changed: await reassessContact(to, mark, rules) };
  });
  await refresh(parts, ref.account, changed);
  return mark;
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

/** Answers all conversations with the contact: their views list marks, whether the standing changed or not. */
async function reassessContact(to: Change, mark: Mark, rules: Rules): Promise<string[]> {
  const account = await getAccount(to, mark.account);
  if (account === undefined) return [];
  const said = mark.conversationId === null ? undefined : await getConversation(to, mark.account, mark.conversationId);
  const { around } = await reassessAround(to, account, [mark.contact], said ? [said] : [], rules);
  return around;
}
