import { UserError } from '../domain/errors.ts';
import { lastMessageKinds } from '../domain/texts/kinds.ts';
import type { Client, BackgroundApi, ClaimResult, ConversationRef, TextChoice } from '../messaging/contract.ts';
import type { InsertOutcome, InsertRefusal, UndoOutcome } from '../sidebar/host.ts';
import type { Adapter, ReplyState } from '../webmail/adapter.ts';

/** What the one click needs from its surroundings; passed in so that each step can be tested and interrupted. */
export interface InsertParts {
  adapter: Pick<Adapter, 'openReply' | 'reply' | 'insert' | 'undoInsert'>;
  background: Pick<
    Client<BackgroundApi>,
    'composeText' | 'claimLastMessage' | 'confirmInserted' | 'releaseLastMessage'
  >;
  /** Reports the page as it is now, so that the background judges fresh facts. */
  reportNow: () => Promise<void>;
  /** False when the browser refuses. */
  writeToClipboard: (text: string) => Promise<boolean>;
  /** Conversations whose reply was last given a text that claims nothing: undoing it opens no lock. */
  unclaimed: Set<string>;
  randomId: () => string;
  now: () => number;
  signal: AbortSignal;
}

/**
 * The one click (product.md 4): claim the lock, open a reply, insert, read back, confirm. Where the page refuses, the
 * text is handed over through the clipboard and the lock stays shut, because the rep will paste it; that holds as well
 * where part of the text may stand in the reply, which the rep is told to clear first. Where words of the
 * rep stand in the reply, or the rep has gone on to another conversation meanwhile, nothing was given away and the lock
 * is opened again. A claim whose confirmation is lost stays
 * claimed: the rep is asked, a second last message is never made silently.
 *
 * A text of any other kind takes the same way without a lock: it only must still fit just before it is inserted.
 */
export function insertText(parts: InsertParts, ref: ConversationRef, choice: TextChoice): Promise<InsertOutcome> {
  return orWhyNot(() => insert(parts, ref, choice));
}

/** Hands a text over through the clipboard because the rep asks for it: the one last message is locked by it. */
export function copyText(parts: InsertParts, ref: ConversationRef, choice: TextChoice): Promise<InsertOutcome> {
  return orWhyNot(async () => {
    const held = await hold(parts, ref, choice);
    return held.status === 'held' ? handOver(parts, held, null) : held;
  });
}

/**
 * Takes the inserted text out and opens the lock, in this order: while any of the text may still stand in the reply the
 * lock stays closed.
 */
export async function undoText(
  { adapter, background, unclaimed }: Pick<InsertParts, 'adapter' | 'background' | 'unclaimed'>,
  ref: ConversationRef,
): Promise<UndoOutcome> {
  const undone = await adapter.undoInsert(ref.conversationId);
  if (undone.status === 'refused') return { status: undone.why === 'text-changed' ? 'text-changed' : 'text-not-found' };
  // Without a claim of this text any lock is another message's.
  if (!unclaimed.delete(ref.conversationId)) await background.releaseLastMessage({ ...ref, claimId: null });
  return { status: 'undone' };
}

/** A text that may be inserted now, with the claim that holds the lock for it; null for a kind that claims nothing. */
interface Held {
  status: 'held';
  text: string;
  claim: (ConversationRef & { claimId: string }) | null;
}

async function insert(parts: InsertParts, ref: ConversationRef, choice: TextChoice): Promise<InsertOutcome> {
  const { adapter, unclaimed } = parts;
  const { conversationId } = ref;
  if (adapter.reply(conversationId).status === 'has-text') return { status: 'has-text' };
  const held = await hold(parts, ref, choice);
  if (held.status !== 'held') return held;

  const reply: ReplyState = await adapter.openReply(conversationId, parts.signal);
  if (reply.status === 'has-text' || reply.status === 'inserted') return giveUp(parts, held);
  if (reply.status === 'refused')
    return reply.why === 'other-conversation' ? leave(parts, held) : handOver(parts, held, reply.why);
  if (reply.status === 'none') return handOver(parts, held, 'no-reply');

  // The contact may have answered while the reply opened: then the text is no longer called for.
  const still = await hold(parts, ref, choice, held.claim?.claimId);
  if (still.status !== 'held') {
    await release(parts, held);
    return still;
  }

  const inserted = await adapter.insert(conversationId, held.text);
  if (inserted.status === 'inserted') {
    if (held.claim) unclaimed.delete(conversationId);
    else unclaimed.add(conversationId);
    // The sidebar must know what stands in the reply before the lock says so; a page that cannot be read stops no lock.
    await Promise.allSettled([parts.reportNow()]);
    await confirm(parts, held);
    return { status: 'inserted', atMs: parts.now() };
  }
  return inserted.why === 'has-text' ? giveUp(parts, held) : handOver(parts, held, inserted.why);
}

/** Composes a text that fits, on the facts of this moment: the page is reported first. A last message is claimed by it. */
async function hold(
  { background, reportNow, randomId }: InsertParts,
  ref: ConversationRef,
  choice: TextChoice,
  claimId = randomId(),
): Promise<Held | InsertOutcome> {
  await reportNow();
  if (!lastMessageKinds.some((kind) => kind === choice.textKind)) {
    const { text } = await background.composeText({ ...ref, ...choice });
    return { status: 'held', text, claim: null };
  }
  const claim = { ...ref, claimId };
  const result = await background.claimLastMessage({ ...claim, ...choice });
  return result.status === 'granted' ? { status: 'held', text: result.composed.text, claim } : refusedClaim(result);
}

async function handOver(parts: InsertParts, held: Held, why: InsertRefusal | null): Promise<InsertOutcome> {
  const copied = await parts.writeToClipboard(held.text);
  await confirm(parts, held);
  return { status: 'copied', why, text: held.text, copied };
}

async function giveUp(parts: InsertParts, held: Held): Promise<InsertOutcome> {
  await release(parts, held);
  return { status: 'has-text' };
}

/** The rep is not there to read that a text waits in the clipboard, and what they copied themselves stays in it. */
async function leave(parts: InsertParts, held: Held): Promise<InsertOutcome> {
  await release(parts, held);
  return { status: 'failed', message: '' };
}

/** A confirmation that is lost changes nothing of where the text stands: the rep is asked about the claim in a minute. */
async function confirm({ background }: InsertParts, { claim }: Held): Promise<void> {
  if (claim) await Promise.allSettled([background.confirmInserted(claim)]);
}

async function release({ background }: InsertParts, { claim }: Held): Promise<void> {
  if (claim) await background.releaseLastMessage(claim);
}

function refusedClaim(claim: Extract<ClaimResult, { status: 'refused' }>): InsertOutcome {
  return claim.why === 'not-offered'
    ? { status: 'not-offered' }
    : {
        status: 'taken',
        atMs: claim.why === 'sent' ? claim.atMs : null,
      };
}

/** A text that cannot be made is refused with a sentence for the rep; anything else that goes wrong is passed on. */
async function orWhyNot(act: () => Promise<InsertOutcome>): Promise<InsertOutcome> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof UserError) return { status: 'failed', message: error.message };
    throw error;
  }
}
