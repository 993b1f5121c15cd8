import type { Client, BackgroundApi, ClaimResult, ConversationRef, TextChoice } from '../messaging/contract.ts';
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
 * The one click (product.md 4): claim the lock, open a reply, insert, read back, confirm. Where the page refuses, the
 * text is handed over through the clipboard and the lock stays shut, because the rep will paste it; that holds as well
 * where part of the text may stand in the reply, which the rep is told to clear first. Where words of the
 * rep stand in the reply nothing was given away and the lock is opened again. A claim whose confirmation is lost stays
 * claimed: the rep is asked, a second last message is never made silently.
 */
export async function insertLastMessage(
  parts: InsertParts,
  ref: ConversationRef,
  choice: TextChoice,
): Promise<InsertOutcome> {
  const { adapter, background } = parts;
  if (adapter.reply(ref.conversationId).status === 'has-text') return { status: 'has-text' };
  const claim = await claimNow(parts, ref, choice);
  if (claim.status !== 'granted') return claim;

  const reply: ReplyState = await adapter.openReply(ref.conversationId, parts.signal);
  if (reply.status === 'has-text' || reply.status === 'inserted') return giveUp(parts, claim);
  if (reply.status === 'refused') return handOver(parts, claim, reply.why);
  if (reply.status === 'none') return handOver(parts, claim, 'no-reply');

  // The contact may have answered while the reply opened: then a last message is no longer called for.
  const still = await claimNow(parts, ref, choice, claim.held.claimId);
  if (still.status !== 'granted') {
    await background.releaseLastMessage(claim.held);
    return still;
  }

  const inserted = await adapter.insert(ref.conversationId, claim.text);
  if (inserted.status === 'inserted') {
    // The sidebar must know what stands in the reply before the lock says so; a page that cannot be read stops no lock.
    await Promise.allSettled([parts.reportNow()]);
    await background.confirmInserted(claim.held);
    return { status: 'inserted', atMs: parts.now() };
  }
  return inserted.why === 'has-text' ? giveUp(parts, claim) : handOver(parts, claim, inserted.why);
}

/** Hands the one last message over through the clipboard because the rep asks for it: it is the one, so it is locked. */
export async function copyLastMessage(
  parts: InsertParts,
  ref: ConversationRef,
  choice: TextChoice,
): Promise<InsertOutcome> {
  const claim = await claimNow(parts, ref, choice);
  return claim.status === 'granted' ? handOver(parts, claim, null) : claim;
}

interface Granted {
  status: 'granted';
  text: string;
  held: ConversationRef & { claimId: string };
}

/** Claims, or makes sure of a claim, on the facts of this moment: the page is reported first. */
async function claimNow(
  parts: InsertParts,
  ref: ConversationRef,
  choice: TextChoice,
  claimId = parts.randomId(),
): Promise<Granted | InsertOutcome> {
  await parts.reportNow();
  const held = { ...ref, claimId };
  const claim = await parts.background.claimLastMessage({ ...held, ...choice });
  return claim.status === 'granted' ? { status: 'granted', text: claim.composed.text, held } : refusedClaim(claim);
}

async function handOver(
  { background, copyText }: InsertParts,
  { text, held }: Granted,
  why: InsertRefusal | null,
): Promise<InsertOutcome> {
  const copied = await copyText(text);
  await background.confirmInserted(held);
  return { status: 'copied', why, text, copied };
}

async function giveUp({ background }: InsertParts, { held }: Granted): Promise<InsertOutcome> {
  await background.releaseLastMessage(held);
  return { status: 'has-text' };
}

function refusedClaim(claim: Extract<ClaimResult, { status: 'refused' }>): InsertOutcome {
  return claim.why === 'not-offered'
    ? { status: 'not-offered' }
    : {
        status: 'taken',
        atMs: claim.why === 'sent' ? claim.atMs : null,
      };
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
