import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core';
import type { GivenValues } from '../domain/compose.ts';
import type { CourtesyRemark } from '../domain/courtesy/remark.ts';
import { lastMessageKinds, type TextKind } from '../domain/texts/kinds.ts';
import type { Placeholder } from '../domain/texts/template.ts';
import type { ComposedText, ConversationView, TextChoice, TextVariant } from '../messaging/contract.ts';
import { createReloadable, type Loadable } from '../ui/loadable.ts';
import type { SidebarHost } from './host.ts';

/** How long typing must pause before the text is filled anew, ms. */
const pauseMs = 250;

/** What a field of one line lets through all the same: a tab from a table, for example. */
const notInOneLine = /[\p{Cc}\u2028\u2029]/gu;

/** Which text is offered, in which words, and how it reads. */
export interface TextState {
  /** Texts that fit now, the best first. */
  readonly texts: ReadonlySignal<readonly TextKind[]>;
  /** The text the button inserts: the rep's choice, else the one that fits best; null where none fits. */
  readonly kind: ReadonlySignal<TextKind | null>;
  readonly variant: ReadonlySignal<TextVariant>;
  /** Whether the rep has chosen that for this conversation. */
  readonly isVariantChosen: ReadonlySignal<boolean>;
  /** How it would stand in the mail. */
  readonly preview: ReadonlySignal<Loadable<ComposedText>>;
  /** Gaps that nobody has filled: while there is one, the text cannot be inserted. */
  readonly openGaps: ReadonlySignal<readonly Placeholder[]>;
  readonly remarks: ReadonlySignal<readonly CourtesyRemark[]>;
  /** What the rep wrote into this text, each in one line; kept until the page is left. */
  readonly given: ReadonlySignal<GivenValues>;
  /** Whether the rep was asked to fill the first gap and is not there yet. */
  readonly isGapWanted: ReadonlySignal<boolean>;
  /** Takes what the rep writes in place of a value or a gap; null takes it back. */
  give(name: Placeholder, value: string | null): void;
  wantGap(isWanted: boolean): void;
  chooseKind(kind: TextKind): void;
  /** In force for this conversation from now on; null for what the conversation suggests. */
  chooseVariant(variant: TextVariant | null): void;
  loadPreview(): void;
  /** What is to be inserted; null where no text fits. */
  choice(): TextChoice | null;
  /** Another conversation is on screen: what was chosen in the one before counts no more. */
  reset(): void;
}

export function isLastMessage(kind: TextKind): boolean {
  return lastMessageKinds.some((last) => last === kind);
}

export function createTextState(
  host: SidebarHost,
  view: ReadonlySignal<ConversationView | null>,
  signalOfLife: AbortSignal,
): TextState {
  const chosenKind = signal<TextKind | null>(null);
  const chosenVariant = signal<TextVariant | null>(null);
  const allGiven = signal<Record<string, GivenValues>>({});
  const isGapWanted = signal(false);
  const preview = createReloadable<ComposedText>(signalOfLife);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const texts = computed(() => view.value?.assessment.texts ?? []);
  const kind = computed(() => texts.value.find((text) => text === chosenKind.value) ?? texts.value[0] ?? null);
  const variant = computed(() => chosenVariant.value ?? view.value?.variant ?? 'en');
  const key = computed(() => JSON.stringify([view.value?.ref, kind.value]));
  const given = computed(() => allGiven.value[key.value] ?? {});
  /** Null while the text on screen is still another one than the button inserts. */
  const composed = computed(() => {
    const answer = preview.now.value;
    return answer.status === 'ready' && answer.value.textKind === kind.value ? answer.value : null;
  });
  const openGaps = computed(
    () => composed.value?.missing.filter((name) => (given.value[name] ?? '').trim() === '') ?? [],
  );

  const choice = () => {
    const textKind = kind.peek();
    return textKind && { textKind, variant: variant.peek(), given: given.peek() };
  };
  const loadPreview = () => {
    clearTimeout(timer);
    const ref = view.peek()?.ref;
    const chosen = choice();
    if (ref && chosen) void preview.load(() => host.background.previewText({ ...ref, ...chosen }));
  };
  const stop = effect(() => {
    // Whatever changed in the conversation may read otherwise in the text.
    if (view.value && kind.value && variant.value) untracked(loadPreview);
  });
  signalOfLife.addEventListener(
    'abort',
    () => {
      stop();
      clearTimeout(timer);
    },
    { once: true },
  );

  return {
    texts,
    kind,
    variant,
    isVariantChosen: computed(() => chosenVariant.value !== null || view.value?.isVariantChosen === true),
    preview: preview.now,
    openGaps,
    remarks: computed(() => composed.value?.remarks ?? []),
    given,
    isGapWanted,
    give(name, value) {
      const next = { ...given.peek() };
      if (value === null) Reflect.deleteProperty(next, name);
      else next[name] = value.replace(notInOneLine, ' ');
      allGiven.value = { ...allGiven.peek(), [key.peek()]: next };
      clearTimeout(timer);
      timer = setTimeout(loadPreview, value === null ? 0 : pauseMs);
    },
    wantGap: (isWanted) => (isGapWanted.value = isWanted),
    chooseKind: (chosen) => (chosenKind.value = chosen),
    chooseVariant(chosen) {
      chosenVariant.value = chosen;
      const ref = view.peek()?.ref;
      // The text follows at once; that it is remembered is a comfort.
      if (ref) host.background.chooseVariant({ ...ref, variant: chosen }).catch(() => undefined);
    },
    loadPreview,
    choice,
    reset() {
      clearTimeout(timer);
      chosenKind.value = null;
      chosenVariant.value = null;
      isGapWanted.value = false;
      preview.reset();
    },
  };
}
