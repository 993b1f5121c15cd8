import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core';
import { lastMessageKinds, type TextKind } from '../domain/texts/kinds.ts';
import type { Assessment } from '../domain/standing.ts';
import type { ComposedText, ConversationRef, ConversationView, TextVariant } from '../messaging/contract.ts';
import type { InsertOutcome, SidebarHost } from './host.ts';
import { createReloadable, messageOf, type Loadable } from '../ui/loadable.ts';

/** Where the one click stands. Outcomes stay on screen until the rep does something else. */
export type InsertFlow =
  | { status: 'idle' }
  | { status: 'inserting' }
  | { status: 'undoing' }
  /** The rep changed the inserted text: it is theirs now and stays. */
  | { status: 'text-changed' }
  /** What was inserted could not be found again; nothing was touched. */
  | { status: 'text-not-found' }
  | InsertOutcome;

/** Whether the text that would be inserted may be looked at. */
export const isPreviewable = ({ lastMessage }: Assessment): boolean => lastMessage.status === 'offered';

export interface LastMessageState {
  readonly flow: ReadonlySignal<InsertFlow>;
  /** What would be inserted, filled in. */
  readonly preview: ReadonlySignal<Loadable<ComposedText>>;
  /** The chosen text, or the one the background suggests. */
  readonly kind: ReadonlySignal<TextKind>;
  readonly variant: ReadonlySignal<TextVariant>;
  choose(choice: { kind?: TextKind; variant?: TextVariant }): void;
  loadPreview(): void;
  insert(): Promise<void>;
  /** Copies the text instead of inserting it. */
  copyInstead(): Promise<void>;
  undo(): Promise<void>;
  /** The rep says that they took the text out, or did not use it. If it still stands in the reply, it is taken out. */
  settleRemoved(): Promise<void>;
  /** An interrupted claim: the rep says whether the text stands in their draft. */
  settleInterrupted(isInDraft: boolean): Promise<void>;
  reset(): void;
}

const welcomeBack: TextKind = 'welcome-back';

/** @param reload asks for the conversation again after the lock has moved */
export function createLastMessageState(
  host: SidebarHost,
  view: ReadonlySignal<ConversationView | null>,
  reload: () => void,
  signalOfLife: AbortSignal,
): LastMessageState {
  const flow = signal<InsertFlow>({ status: 'idle' });
  const chosenKind = signal<TextKind | null>(null);
  const chosenVariant = signal<TextVariant | null>(null);
  const preview = createReloadable<ComposedText>(signalOfLife);
  const suggested = computed(() => (preview.now.value.status === 'ready' ? preview.now.value.value : null));
  const kind = computed(() => chosenKind.value ?? suggested.value?.textKind ?? lastMessageKinds[0]);
  const variant = computed(() => chosenVariant.value ?? view.value?.variant ?? 'en');

  const choice = () => ({ textKind: kind.peek(), variant: variant.peek(), given: {} });

  const loadPreview = () => {
    const shown = view.peek();
    if (!shown) return;
    const isBack = shown.assessment.standing === 'back';
    const textKind = isBack ? welcomeBack : chosenKind.peek();
    const request = { ...shown.ref, textKind, variant: chosenVariant.peek(), given: {} };
    void preview.load(() => host.background.previewText(request));
  };

  const stop = effect(() => {
    const shown = view.value;
    if (!shown) return;
    const { assessment } = shown;
    // The suggested text also tells which one the button inserts.
    if (isPreviewable(assessment) || assessment.standing === 'back') untracked(loadPreview);
    // From here on the background's word counts: another tab may have taken the text out again.
    if (flow.peek().status === 'inserted' && assessment.lastMessage.status !== 'offered')
      flow.value = { status: 'idle' };
  });
  signalOfLife.addEventListener('abort', stop, { once: true });

  /** Runs one step of the flow; what it says is dropped when another conversation is on screen by then. */
  const step = async (during: InsertFlow, act: (ref: ConversationRef) => Promise<InsertFlow>) => {
    const ref = view.peek()?.ref;
    const isBusy = flow.peek().status === 'inserting' || flow.peek().status === 'undoing';
    if (!ref || isBusy) return;
    flow.value = during;
    const next = await act(ref).catch((error: unknown) => failed(messageOf(error)));
    if (flow.peek() !== during || signalOfLife.aborted) return;
    flow.value = next;
    reload();
  };

  return {
    flow,
    preview: preview.now,
    kind,
    variant,
    choose(chosen) {
      batch(() => {
        if (chosen.kind) chosenKind.value = chosen.kind;
        if (chosen.variant) chosenVariant.value = chosen.variant;
      });
      loadPreview();
    },
    loadPreview,
    insert: () => step({ status: 'inserting' }, (ref) => host.insertText(ref, choice())),
    copyInstead: () => step({ status: 'inserting' }, (ref) => host.copyText(ref, choice())),
    undo: () =>
      step({ status: 'undoing' }, async (ref) => {
        const outcome = await host.undoText(ref);
        return outcome.status === 'undone' ? { status: 'idle' } : outcome;
      }),
    settleRemoved: () =>
      step({ status: 'undoing' }, async (ref) => {
        const outcome = await host.undoText(ref);
        if (outcome.status === 'failed') return outcome;
        if (outcome.status !== 'undone') await host.background.releaseLastMessage({ ...ref, claimId: null });
        return { status: 'idle' };
      }),
    settleInterrupted: (isInDraft) =>
      step({ status: 'undoing' }, async (ref) => {
        if (isInDraft) await host.background.confirmInserted({ ...ref, claimId: null });
        else await host.background.releaseLastMessage({ ...ref, claimId: null });
        return { status: 'idle' };
      }),
    reset() {
      batch(() => {
        flow.value = { status: 'idle' };
        chosenKind.value = null;
        chosenVariant.value = null;
        preview.reset();
      });
    },
  };
}

const failed = (message: string | null): InsertFlow => ({ status: 'failed', message: message ?? '' });
