import { assess, type AssessInput } from '../domain/assess.ts';
import type { ConversationFacts } from '../domain/facts.ts';
import { joinConversationFacts } from '../domain/join-facts.ts';
import { createReplyModel } from '../domain/reply-model.ts';
import type { Assessment, Reason } from '../domain/standing.ts';
import type { ConversationRef } from '../messaging/contract.ts';
import { findConversation } from './find-conversation.ts';
import { createJudge, recordOf } from './judge.ts';
import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { getAccount, newAccount } from './store/accounts.ts';
import { getConversation } from './store/conversations.ts';
import { StorageFailed, type StorageFault } from './store/storage-failed.ts';
import { look } from './store/transaction.ts';
import { keptOf, loadCut, loadUnstored, type KeptMailbox } from './unstored.ts';

/** A conversation that is not judged by what is stored alone. */
interface JudgedWithKept {
  input: AssessInput;
  assessment: Assessment;
  /** What keeps something about it from being stored; null where all is stored, but an answer may be forgotten. */
  fault: StorageFault | null;
}

/**
 * Judges a conversation by what is stored and what could not be; null where the store alone tells of it. No last message is offered
 * then, because nothing could keep that it was claimed; nor is anybody called silent while what the rep has said cannot be read, or
 * more was read than is kept.
 */
export async function judgeWithKept(parts: Parts, ref: ConversationRef): Promise<JudgedWithKept | null> {
  const unstored = await loadUnstored(parts);
  const kept = unstored && keptOf(unstored, ref.account);
  const isCut = (await loadCut(parts)).has(ref.account);
  const known = kept && (await knownOf(parts, ref, kept, isCut));
  if (unstored !== null && known !== null) {
    const assessment = assess(known.input);
    const told = known.isWhole ? unclaimed(assessment) : withheld(assessment);
    return { input: known.input, assessment: told, fault: unstored.fault };
  }
  const stored = isCut ? await storedAlone(parts, ref) : null;
  return stored && { input: stored.input, assessment: withheld(assess(stored.input)), fault: null };
}

interface Known {
  input: AssessInput;
  /** Whether nothing is missing that was read or said. */
  isWhole: boolean;
}

/** A conversation by what is kept beside all that is stored, or alone where nothing can be read; null where nothing kept is about it. */
async function knownOf(
  parts: Parts,
  { account, conversationId }: ConversationRef,
  kept: KeptMailbox,
  isCut: boolean,
): Promise<Known | null> {
  const own = kept.conversations.find(({ id }) => id === conversationId);
  try {
    const rules = await loadRules(parts);
    return await look(parts.open, async (from) => {
      const present = (await getAccount(from, account)) ?? newAccount(kept.account);
      const stored = (await getConversation(from, account, conversationId))?.facts;
      const facts = stored && own ? joinConversationFacts(stored, own) : (own ?? stored);
      if (!facts) return null;
      const input = await createJudge(from, present, rules).inputOf(recordOf(facts, present.facts, rules.settings));
      const beside = keptBeside(input, kept);
      if (!own && beside.length === 0 && !isCut) return null;
      return { input: { ...input, others: joinedLists(input.others, beside) }, isWhole: !isCut };
    });
  } catch (error) {
    if (!(error instanceof StorageFailed)) return storedAlone(parts, { account, conversationId });
    if (!own) return null;
    const input = await bareInput(parts, kept, own);
    return { input: { ...input, others: keptBeside(input, kept) }, isWhole: false };
  }
}

/** A conversation by what is stored, where nothing can be made of what is kept. */
async function storedAlone(parts: Parts, ref: ConversationRef): Promise<Known | null> {
  const rules = await loadRules(parts);
  return look(parts.open, async (from) => {
    const found = await findConversation(from, ref, rules);
    return found && { input: await found.judge.inputOf(found.record), isWhole: false };
  });
}

/** Of the other conversations that are kept, those with the same people. */
function keptBeside({ conversation, others, account, settings }: AssessInput, { conversations }: KeptMailbox) {
  const contactsOf = (facts: ConversationFacts) => recordOf(facts, account, settings).contacts;
  const contacts = new Set(contactsOf(conversation));
  const known = new Set(others.map(({ id }) => id));
  return conversations.filter(
    (facts) =>
      facts.id !== conversation.id &&
      (known.has(facts.id) || contactsOf(facts).some((contact) => contacts.has(contact))),
  );
}

/** Conversations that are stored, with what is kept of them and of further ones. */
function joinedLists(stored: readonly ConversationFacts[], kept: readonly ConversationFacts[]): ConversationFacts[] {
  const joined = new Map(stored.map((facts) => [facts.id, facts]));
  for (const facts of kept) {
    const known = joined.get(facts.id);
    joined.set(facts.id, known ? joinConversationFacts(known, facts) : facts);
  }
  return [...joined.values()];
}

async function bareInput(
  parts: Parts,
  { account }: KeptMailbox,
  conversation: ConversationFacts,
): Promise<AssessInput> {
  return {
    conversation,
    others: [],
    account,
    marks: [],
    lock: null,
    settings: await parts.loadSettings(),
    nowMs: parts.now(),
    model: createReplyModel(undefined),
    habits: null,
  };
}

/** Standings that nothing the rep may have said, and no other conversation, would change for the worse. */
const certain: readonly Assessment['standing'][] = ['your-turn', 'excluded', 'unknown'];
/** What the page itself shows. */
const shown: readonly Reason['code'][] = ['silent-for', 'unanswered', 'they-wrote-last', 'excluded', 'unknown'];

function withheld(assessment: Assessment): Assessment {
  const reasons = assessment.reasons.filter(({ code }) => shown.includes(code));
  const quiet = { ...unclaimed(assessment), reasons, warns: false, hypotheses: [], texts: [], meeting: null };
  if (certain.includes(assessment.standing)) return quiet;
  // After what they have come back is not known; that they wrote last is.
  const standing = assessment.standing === 'back' ? 'your-turn' : 'unknown';
  return { ...quiet, standing, chance: null, chanceDetails: null, resolution: null };
}

/** Without the offer of a last message. */
function unclaimed(assessment: Assessment): Assessment {
  if (assessment.lastMessage.status !== 'offered') return assessment;
  return { ...assessment, lastMessage: { status: 'not-offered', why: 'unknown' } };
}
