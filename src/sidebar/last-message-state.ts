import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { TextKind } from '../domain/texts/kinds.ts';
import type { ConversationRef, ConversationView, TextChoice } from '../messaging/contract.ts';
import type { InsertOutcome, SidebarHost } from './host.ts';
import { messageOf } from '../ui/loadable.ts';
import type { ReplyStatus } from './state.ts';
import { isLastMessage, type TextState } from './text-state.ts';

/** Where the one click stands. Outcomes stay on screen until the rep does something else. */
export type InsertFlow = (
  | { status: 'idle' }
  | { status: 'inserting' }
  | { status: 'undoing' }
  /** The rep changed the inserted text: it is theirs now and stays. */
  | { status: 'text-changed' }
  /** What was inserted could not be found again; nothing was touched. */
  | { status: 'text-not-found' }
  | InsertOutcome
) & {
  /** Present where it is about a text that is no last message: no lock is shut for it. */
  milderKind?: TextKind;
};

export interface LastMessageState {
  readonly flow: ReadonlySignal<InsertFlow>;
  /** Whether a text is on offer now: nothing has come of one yet, or nothing that stands in the way. */
  readonly isOffered: ReadonlySignal<boolean>;
  insert(): Promise<void>;
  /** Copies the text instead of inserting it. */
  copyInstead(): Promise<void>;
  undo(): Promise<void>;
  /** The rep says that they took the text out, or did not use it. If it still stands in the reply, it is taken out. */
  settleRemoved(): Promise<void>;
  /** An interrupted claim: the rep says whether the text stands in their draft. */
  settleInterrupted(isInDraft: boolean): Promise<void>;
  /** The outcome has been read: the text is offered again. */
  reset(): void;
}

interface LastMessageParts {
  host: SidebarHost;
  view: ReadonlySignal<ConversationView | null>;
  text: TextState;
  /** What stands in the reply to the conversation of the view. */
  reply: ReadonlySignal<ReplyStatus | null>;
  /** Asks for the conversation again after the lock has moved. */
  reload: () => void;
}

export function createLastMessageState(
  { host, view, text, reply, reload }: LastMessageParts,
  signalOfLife: AbortSignal,
): LastMessageState {
  const flow = signal<InsertFlow>({ status: 'idle' });
  /** Milder texts that were seen in a reply, by conversation: no lock remembers them. */
  const seenInReply = new Map<string, InsertFlow>();

  const stops = [
    effect(() => {
      const status = view.value?.assessment.lastMessage.status;
      // From here on the background's word counts: another tab may have taken the text out again.
      const { status: told, milderKind } = flow.peek();
      if (status && status !== 'offered' && told === 'inserted' && !milderKind) flow.value = { status: 'idle' };
    }),
    // A milder text is done with once the reply is sent, closed or emptied; the page alone tells.
    effect(() => {
      const key = view.value && JSON.stringify(view.value.ref);
      const now = flow.value;
      if (!key) return;
      const seen = seenInReply.get(key);
      if (reply.value === 'none' || reply.value === 'empty') {
        seenInReply.delete(key);
        if (seen && now.milderKind) flow.value = { status: 'idle' };
      } else if (now.status === 'inserted' && now.milderKind) {
        if (reply.value !== null) seenInReply.set(key, now);
      } else if (seen && now.status === 'idle' && reply.value === 'inserted') flow.value = seen;
    }),
  ];
  signalOfLife.addEventListener('abort', () => stops.forEach((stop) => stop()), { once: true });

  /** Runs one step of the flow; what it says is dropped when another conversation is on screen by then. */
  const step = async (
    status: 'inserting' | 'undoing',
    milderKind: TextKind | undefined,
    act: (ref: ConversationRef) => Promise<InsertFlow>,
  ) => {
    const ref = view.peek()?.ref;
    const isBusy = flow.peek().status === 'inserting' || flow.peek().status === 'undoing';
    if (!ref || isBusy) return;
    const about = milderKind && { milderKind };
    const during: InsertFlow = { status, ...about };
    flow.value = during;
    const next = await act(ref).catch((error: unknown) => failed(messageOf(error)));
    if (flow.peek() !== during || signalOfLife.aborted) return;
    flow.value = next.status === 'idle' ? next : { ...next, ...about };
    reload();
  };
  const handOver = async (act: (ref: ConversationRef, choice: TextChoice) => Promise<InsertOutcome>) => {
    const choice = text.choice();
    if (!choice) return;
    const milderKind = isLastMessage(choice.textKind) ? undefined : choice.textKind;
    await step('inserting', milderKind, (ref) => act(ref, choice));
  };
  const undoing = (act: (ref: ConversationRef) => Promise<InsertFlow>) => step('undoing', flow.peek().milderKind, act);

  return {
    flow,
    isOffered: computed(
      () =>
        text.kind.value !== null &&
        ['idle', 'inserting', 'has-text', 'not-offered', 'failed'].includes(flow.value.status),
    ),
    insert: () => handOver((ref, choice) => host.insertText(ref, choice)),
    copyInstead: () => handOver((ref, choice) => host.copyText(ref, choice)),
    undo: () =>
      undoing(async (ref) => {
        const outcome = await host.undoText(ref);
        return outcome.status === 'undone' ? { status: 'idle' } : outcome;
      }),
    settleRemoved: () =>
      undoing(async (ref) => {
        const outcome = await host.undoText(ref);
        if (outcome.status === 'failed') return outcome;
        if (outcome.status !== 'undone') await host.background.releaseLastMessage({ ...ref, claimId: null });
        return { status: 'idle' };
      }),
    settleInterrupted: (isInDraft) =>
      undoing(async (ref) => {
        if (isInDraft) await host.background.confirmInserted({ ...ref, claimId: null });
        else await host.background.releaseLastMessage({ ...ref, claimId: null });
        return { status: 'idle' };
      }),
    reset: () => (flow.value = { status: 'idle' }),
  };
}

const failed = (message: string | null): InsertFlow => ({ status: 'failed', message: message ?? '' });
