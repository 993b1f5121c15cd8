import type { Client, BackgroundApi, ClaimResult, ConversationRef, TextVariant } from '../messaging/contract.ts';
import type { InsertOutcome, InsertRefusal, UndoOutcome } from '../sidebar/host.ts';
import type { Adapter, ReplyState } from '../webmail/adapter.ts';

/** What the one click needs from its surroundings; passed in so that each step can be tested and interrupted. */
export interface InsertParts {
  adapter: Pick<Adapter, 'openReply' | 'reply' | 'insert' | 'undoInsert'>;
  background: Pick<Client<BackgroundApi>, 'claimLastMessage' | 'confirmInserted' | 'releaseLastMessage'>;
  /** Reports the page as it is now, so that the background judges fresh facts. */
  reportNow: () => Promise<void>;
  copyText: (text: string) => Promise<boolean>;
  randomId: () => string;
  now: () => number;
  signal: AbortSignal;
}

/**
 * The one click (product.md 4): claim the lock, open a reply, insert, read back, confirm. The lock is opened again in
 * every branch in which no text of ours stands in the reply, so that a refusal never uses up the one last message. A
 * claim whose confirmation is lost stays claimed: the rep is asked, a second insertion is never made silently.
 */
export async function insertLastMessage(
  parts: InsertParts,
  ref: ConversationRef,
  choice: { textKind: string; variant: TextVariant },
): Promise<InsertOutcome> {
  const { adapter, background } = parts;
  if (adapter.reply(ref.conversationId).status === 'has-text') return { status: 'has-text' };
  await parts.reportNow();
  const claimId = parts.randomId();
  const claim = await background.claimLastMessage({ ...ref, claimId, ...choice });
  if (claim.status === 'refused') return refusedClaim(claim);

  const { text } = claim.composed;
  const release = () => background.releaseLastMessage({ ...ref, claimId });
  const copyInstead = async (why: InsertRefusal): Promise<InsertOutcome> => {
    await release();
    return { status: 'copied', why, text, copied: await parts.copyText(text) };
  };

  const reply: ReplyState = await adapter.openReply(ref.conversationId, parts.signal);
  if (reply.status === 'has-text' || reply.status === 'inserted') {
    await release();
    return { status: 'has-text' };
  }
  if (reply.status === 'refused') return copyInstead(reply.why);
  if (reply.status === 'none') return copyInstead('no-reply');

  const inserted = await adapter.insert(ref.conversationId, text);
  if (inserted.status === 'inserted') {
    await background.confirmInserted({ ...ref, claimId });
    return { status: 'inserted', atMs: parts.now() };
  }
  if (inserted.why === 'has-text') {
    await release();
    return { status: 'has-text' };
  }
  return copyInstead(inserted.why);
}

function refusedClaim(claim: Extract<ClaimResult, { status: 'refused' }>): InsertOutcome {
  return claim.why === 'not-offered' ? { status: 'not-offered' } : { status: 'taken', atMs: claim.atMs };
}

/**
 * Takes the inserted text out and opens the lock, in this order: while any of the text may still stand in the reply the
 * lock stays closed.
 */
export async function undoLastMessage(
  parts: Pick<InsertParts, 'adapter' | 'background'>,
  ref: ConversationRef,
): Promise<UndoOutcome> {
  const undone = await parts.adapter.undoInsert(ref.conversationId);
  if (undone.status === 'refused') return { status: undone.why === 'text-changed' ? 'text-changed' : 'text-not-found' };
  await parts.background.releaseLastMessage({ ...ref, claimId: null });
  return { status: 'undone' };
}
