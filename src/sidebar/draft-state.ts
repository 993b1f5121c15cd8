import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { isClosed } from '../domain/closed.ts';
import type { CourtesyRemark } from '../domain/courtesy/remark.ts';
import type { ConversationView } from '../messaging/contract.ts';
import type { Draft, PageSituation, SidebarHost } from './host.ts';

/** The rep's own words in the open reply, as far as something is to be said of them. In memory only. */
export interface DraftState {
  /** Null while there is nothing to say. */
  readonly draft: ReadonlySignal<Draft | null>;
  /** Whether the rep is asked to sleep on it: a sharp draft, once for the same sharp words. */
  readonly asksToSleep: ReadonlySignal<boolean>;
  /** The rep has seen the question and goes on. */
  keepAsItIs: () => void;
  /** Shows the words in the mail. */
  reveal(remark: CourtesyRemark): void;
}

interface Shown {
  situation: ReadonlySignal<PageSituation | null>;
  view: ReadonlySignal<ConversationView | null>;
}

export function createDraftState(host: SidebarHost, shown: Shown, signalOfLife: AbortSignal): DraftState {
  /** Words about which the question was answered, each with its conversation. */
  const settled = signal<ReadonlySet<string>>(new Set());
  const conversation = computed(() => {
    const open = shown.situation.value?.conversation;
    return open?.status === 'open' ? open : null;
  });
  const draft = computed(() => {
    const written = conversation.value?.draft;
    return written && remarksOn(written) > 0 ? written : null;
  });
  const hurting = computed(() => {
    const ref = conversation.value?.ref;
    return hurtingWords(draft.value).map((words) => JSON.stringify([ref?.account, ref?.conversationId, words]));
  });
  const standing = computed(() => shown.view.value?.assessment.standing ?? 'unknown');
  const isSharp = computed(() => draft.value?.check.level === 'sharp');
  const asksToSleep = computed(
    () =>
      isSharp.value &&
      standing.value !== 'paused' &&
      !isClosed(standing.value) &&
      hurting.value.some((words) => !settled.value.has(words)),
  );
  const settle = () => {
    settled.value = new Set([...settled.peek(), ...hurting.peek()]);
  };
  const stop = effect(() => {
    // Slept on, or resting already: when it comes back the rep is not asked again.
    if (isSharp.value && standing.value === 'paused') settle();
  });
  signalOfLife.addEventListener('abort', stop, { once: true });
  return {
    draft,
    asksToSleep,
    keepAsItIs: settle,
    reveal({ from, to }) {
      const ref = shown.view.peek()?.ref;
      if (ref) host.revealDraft(ref, { from, to });
    },
  };
}

/** How many things there are to say of a draft. */
export function remarksOn({ check }: Draft): number {
  return check.remarks.length + (check.missing?.length ?? 0);
}

/** The words that make a draft sharp: the sharp ones, else all of them together. */
function hurtingWords(draft: Draft | null): string[] {
  if (!draft) return [];
  const { remarks } = draft.check;
  const sharp = remarks.filter(({ level }) => level === 'sharp');
  return (sharp.length > 0 ? sharp : remarks).map(({ from, to }) => draft.text.slice(from, to));
}
