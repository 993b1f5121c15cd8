import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { OpenedLocks } from '../domain/marks.ts';
import type { ConversationRef, ConversationView } from '../messaging/contract.ts';
import type { ToastState } from '../ui/toast.ts';
import type { MessageKey, PlainWords } from '../ui/words.ts';
import type { SidebarHost } from './host.ts';
import type { LastMessageState } from './last-message-state.ts';
import { followGone } from './reply-gone.ts';
import type { ReplyStatus } from './state.ts';

/** What the rep is asked about the last message, each once, and what followed from their answer. */
export interface AnswersState {
  /** What the latest answer means, as long as that is how it stands. */
  readonly said: ReadonlySignal<MessageKey | null>;
  /** Whether the rep has said that the text still stands in a draft. */
  readonly isKept: ReadonlySignal<boolean>;
  /** Whether the reply has been closed for long enough to ask about the text in it. */
  readonly isReplyGone: ReadonlySignal<boolean>;
  /** The text still stands in a draft. */
  keep: () => Promise<void>;
  /** The text was thrown away. */
  discard: () => Promise<void>;
  /** Whether the message that was sent was the last message. Where it was not, that can be undone. */
  settleSent(wasLastMessage: boolean): Promise<void>;
  reset(): void;
}

interface AnswersParts {
  host: SidebarHost;
  words: PlainWords;
  toast: ToastState;
  view: ReadonlySignal<ConversationView | null>;
  reply: ReadonlySignal<ReplyStatus | null>;
  lastMessage: LastMessageState;
  /** Tells the rep why nothing could be kept. */
  onRefused: (error: unknown) => void;
  /** Asks for the conversation again. */
  reload: () => void;
}

export function createAnswersState(parts: AnswersParts, signalOfLife: AbortSignal): AnswersState {
  const { host, words, toast, view, lastMessage, onRefused, reload } = parts;
  /** Whether the last message was sent, by the rep's latest answer. */
  const wasSent = signal<boolean | null>(null);
  const offer = computed(() => view.value?.assessment.lastMessage);
  const attempt = async (act: (ref: ConversationRef) => Promise<unknown>) => {
    const ref = view.peek()?.ref;
    if (!ref) return;
    await act(ref).catch(onRefused);
    reload();
  };
  const restore = async (undone: OpenedLocks) => {
    const { restored } = await host.background.restoreSent(undone);
    if (!restored) toast.show(words.say('toast_cannotUndo'));
  };
  return {
    said: computed(() => {
      const now = offer.value;
      if (!now || now.status === 'inserted' || (now.status === 'sent') !== wasSent.value) return null;
      if (now.status !== 'sent') return 'offer_stillYours';
      return now.isDoubtful ? null : 'offer_thenDone';
    }),
    isKept: computed(() => offer.value?.status === 'inserted' && offer.value.isKept === true),
    isReplyGone: followGone(parts, signalOfLife),
    keep: () => attempt((ref) => host.background.keepLastMessage(ref)),
    discard() {
      wasSent.value = false;
      return lastMessage.settleRemoved();
    },
    settleSent(wasLastMessage) {
      wasSent.value = wasLastMessage;
      return attempt(async (ref) => {
        const undone = await host.background.settleSent({ ...ref, wasLastMessage });
        if (undone.opened.length === 0) return;
        toast.show(words.say('toast_wasAnother'), () => void restore(undone).catch(onRefused).then(reload));
      });
    },
    reset: () => {
      wasSent.value = null;
    },
  };
}
