import { assess, type AssessInput } from '../domain/assess.ts';
import { joinConversationFacts } from '../domain/join-facts.ts';
import { createReplyModel } from '../domain/reply-model.ts';
import type { Assessment, Reason } from '../domain/standing.ts';
import type { ConversationRef, ConversationView } from '../messaging/contract.ts';
import { createJudge, recordOf } from './judge.ts';
import { keptConversation, type KeptConversation } from './kept-in-memory.ts';
import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { storageSentence } from './storage-sentences.ts';
import { getAccount, newAccount } from './store/accounts.ts';
import { getConversation } from './store/conversations.ts';
import { StorageFailed } from './store/storage-failed.ts';
import { look } from './store/transaction.ts';
import { viewConversation, viewOf } from './view-conversation.ts';

/**
 * The view of a conversation, also where the database cannot be used: then from what its page shows. Neither is a last message
 * offered, because nothing could keep that it was claimed; nor is anybody called silent while what the rep has said cannot be read.
 */
export async function viewStoredOrKept(parts: Parts, ref: ConversationRef): Promise<ConversationView | null> {
  const kept = await keptConversation(parts, ref);
  if (kept === null) return viewConversation(parts, ref);
  const stored = await storedInput(parts, kept);
  const input = stored ?? (await bareInput(parts, kept));
  const assessment = assess(input);
  const view = viewOf(parts, input, stored ? unclaimed(assessment) : withheld(assessment), null);
  const sentence = storageSentence(parts, kept.fault);
  const { told } = view;
  const facts = [told.why, ...told.facts, parts.getMessage('error_keptInMemory')].filter((line) => line !== '');
  return { ...view, told: { ...told, why: sentence, facts } };
}

/** What is kept beside all that is stored; null where nothing can be read. */
async function storedInput(parts: Parts, { account, facts }: KeptConversation): Promise<AssessInput | null> {
  try {
    const rules = await loadRules(parts);
    return await look(parts.open, async (from) => {
      const known = (await getAccount(from, facts.account)) ?? newAccount(account);
      const stored = await getConversation(from, facts.account, facts.id);
      const joined = stored ? joinConversationFacts(stored.facts, facts) : facts;
      return createJudge(from, known, rules).inputOf(recordOf(joined, known.facts, rules.settings));
    });
  } catch (error) {
    if (error instanceof StorageFailed) return null;
    throw error;
  }
}

async function bareInput(parts: Parts, { account, facts }: KeptConversation): Promise<AssessInput> {
  return {
    conversation: facts,
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
