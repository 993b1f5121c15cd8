import type { BackgroundApi, Client, ConversationRef } from '../messaging/contract.ts';
import type { Draft } from '../sidebar/host.ts';
import type { Adapter, ReplyState } from '../webmail/adapter.ts';

interface Words extends ConversationRef {
  text: string;
}

/** The rep's words in an open reply with what the background says of them, in memory only. */
export interface DraftReader {
  /**
   * What is known of the words that stand in the reply of this conversation now. New words are asked about once, never two at a
   * time and not while they are being typed; until the answer is there the one before stays. Null without words, and where
   * nobody could say anything of them.
   */
  read(ref: ConversationRef, reply: ReplyState['status']): Draft | null;
  /** Something changed that the answer may depend on: the same words are asked about again at the next reading. */
  forget(): void;
}

export interface DraftParts {
  adapter: Pick<Adapter, 'draft'>;
  checkDraft: Client<BackgroundApi>['checkDraft'];
  /** Whether the rep is typing at this moment. */
  isTyping: () => boolean;
}

/** @param onAnswer called when something else is known of the words */
export function createDraftReader({ adapter, checkDraft, isTyping }: DraftParts, onAnswer: () => void): DraftReader {
  /** The words that stand in the reply, and those that were asked about last: where these are the same, nobody is asked. */
  let standing: Words | null = null;
  let asked: Words | null = null;
  let answer: { words: Words; draft: Draft | null } | null = null;
  let isAsking = false;

  const ask = async () => {
    isAsking = true;
    while (standing && !areSame(standing, asked)) {
      const words = standing;
      asked = words;
      // Whoever is gone or broken says nothing of these words; the next ones may find them back.
      const check = await checkDraft(words).catch(() => null);
      answer = { words, draft: check && { text: words.text, check } };
    }
    isAsking = false;
    onAnswer();
  };

  return {
    read(ref, reply) {
      const hasWords = reply === 'has-text' || reply === 'inserted';
      if (!hasWords || !isTyping()) {
        const text = hasWords ? adapter.draft(ref.conversationId) : null;
        standing = text?.trim() ? { ...ref, text } : null;
        if (!standing) asked = answer = null;
        else if (!isAsking && !areSame(standing, asked)) void ask();
      }
      return answer && areTogether(answer.words, ref) ? answer.draft : null;
    },
    forget() {
      asked = null;
    },
  };
}

function areSame(words: Words, other: Words | null): boolean {
  return other?.text === words.text && areTogether(words, other);
}

function areTogether(one: ConversationRef, other: ConversationRef): boolean {
  return one.conversationId === other.conversationId && one.account === other.account;
}
