import type { ConversationRef, ConversationView } from '../messaging/contract.ts';
import { judgeWithKept } from './judge-with-kept.ts';
import { storeKeptSoon } from './kept-in-memory.ts';
import type { Parts } from './parts.ts';
import { storageSentence } from './storage-sentences.ts';
import { viewConversation, viewOf } from './view-conversation.ts';

/**
 * The view of a conversation, also where the database cannot be used: then from what pages show of it and of others with the same
 * people, whose answer may stand there. Why it says less stands first.
 */
export async function viewStoredOrKept(parts: Parts, ref: ConversationRef): Promise<ConversationView | null> {
  // Who looks again after making room is not to be kept waiting long.
  await storeKeptSoon(parts);
  const known = await judgeWithKept(parts, ref);
  if (known === null) return viewConversation(parts, ref);
  const { input, assessment, fault } = known;
  const view = viewOf(parts, input, assessment, null);
  const { told } = view;
  const why = fault === null ? parts.getMessage('error_mayBeForgotten') : storageSentence(parts, fault);
  const last = fault === null ? [] : [parts.getMessage('error_keptInMemory')];
  const facts = [told.why, ...told.facts, ...last].filter((line) => line !== '');
  return { ...view, told: { ...told, why, facts } };
}
