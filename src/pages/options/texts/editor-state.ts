import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { checkText, isFine, type TextCheck } from '../../../domain/texts/check-text.ts';
import { tidySource } from '../../../domain/texts/edited-texts.ts';
import { textKinds, type TextKind } from '../../../domain/texts/kinds.ts';
import { sampleValues } from '../../../domain/texts/sample-values.ts';
import type { TextValues } from '../../../domain/text-values.ts';
import type { TextVariant } from '../../../domain/variant.ts';
import type { EditableText, TextRef } from '../../../messaging/contract.ts';
import type { TextsParts } from './texts-state.ts';

/** The text in the editor, with what the rep has written so far. */
export interface ShownText {
  text: EditableText;
  source: string;
  /** Differs from what is kept. */
  isChanged: boolean;
  check: TextCheck;
}

/** A text in the list. */
export interface ListedText {
  kind: TextKind;
  isEdited: boolean;
  isShown: boolean;
  /** Kept, but with remarks. */
  hasRemarks: boolean;
  isUnsaved: boolean;
}

export interface EditorState {
  readonly variant: ReadonlySignal<TextVariant>;
  readonly list: ReadonlySignal<ListedText[]>;
  /** Null while the texts are on their way. */
  readonly shown: ReadonlySignal<ShownText | null>;
  /** Where the rep wanted to go from a text that is not saved: asked about first. */
  readonly leavingTo: ReadonlySignal<Partial<TextRef> | null>;
  /** Invented values with which texts are looked at. */
  samples(variant: TextVariant): TextValues;
  choose(to: Partial<TextRef>): void;
  leave(how: 'save' | 'discard' | 'stay'): Promise<void>;
  edit(source: string): void;
  save(): Promise<void>;
  reset(): Promise<void>;
}

/** Choosing, editing and keeping texts, one at a time. */
export function createEditorState({ host, words, toast, texts, reload, attempt }: TextsParts): EditorState {
  const isFrench = words.say('text_catalogue') === 'fr';
  const chosen = signal<TextRef>({ kind: textKinds[0], variant: isFrench ? 'fr-vous' : 'en' });
  /** What the rep wrote; null for what is kept. */
  const draft = signal<string | null>(null);
  const leavingTo = signal<Partial<TextRef> | null>(null);

  const samples = (variant: TextVariant) => sampleValues(variant, host.now());
  const checkOf = (source: string, { kind, variant }: TextRef) =>
    checkText(source, { kind, variant, values: samples(variant) });
  const shown = computed((): ShownText | null => {
    const text = ready().find(({ kind, variant }) => kind === chosen.value.kind && variant === chosen.value.variant);
    if (!text) return null;
    const source = draft.value ?? keptSource(text);
    return { text, source, isChanged: tidySource(source) !== keptSource(text), check: checkOf(source, text) };
  });
  const ready = () => (texts.value.status === 'ready' ? texts.value.value : []);
  /** Checked when they change, not at every key. */
  const kept = computed(() =>
    ready()
      .filter(({ variant }) => variant === chosen.value.variant)
      .map((text) => ({ text, hasRemarks: !isFine(checkOf(keptSource(text), text)) })),
  );

  const go = (to: Partial<TextRef>) =>
    batch(() => {
      chosen.value = { ...chosen.peek(), ...to };
      draft.value = null;
      leavingTo.value = null;
    });
  const isShown = ({ kind, variant }: TextRef) => chosen.peek().kind === kind && chosen.peek().variant === variant;

  const save = async (): Promise<boolean> => {
    const now = shown.peek();
    if (!now?.isChanged || now.check.faults.length > 0) return false;
    const { text, source } = now;
    return attempt(async () => {
      await host.background.saveText({ kind: text.kind, variant: text.variant, source });
      await reload();
      // What was typed meanwhile stays.
      if (isShown(text) && draft.peek() === source) draft.value = null;
      toast.show(words.say('texts_saved'));
    });
  };
  const takeBack = ({ kind, variant, edited }: EditableText, typed: string | null) =>
    attempt(async () => {
      if (edited !== null) await host.background.saveText({ kind, variant, source: edited });
      await reload();
      if (isShown({ kind, variant })) draft.value = typed;
    });

  return {
    variant: computed(() => chosen.value.variant),
    list: computed(() =>
      kept.value.map(({ text, hasRemarks }) => {
        const isHere = text.kind === chosen.value.kind;
        return {
          kind: text.kind,
          isEdited: text.edited !== null,
          isShown: isHere,
          hasRemarks,
          isUnsaved: isHere && (shown.value?.isChanged ?? false),
        };
      }),
    ),
    shown,
    leavingTo,
    samples,
    choose(to) {
      if (isShown({ ...chosen.peek(), ...to })) return;
      if (shown.peek()?.isChanged) leavingTo.value = to;
      else go(to);
    },
    async leave(how) {
      const to = leavingTo.peek();
      if (to === null) return;
      if (how === 'stay' || (how === 'save' && !(await save()))) leavingTo.value = null;
      else go(to);
    },
    edit(source) {
      draft.value = source;
    },
    save: async () => void (await save()),
    async reset() {
      const now = shown.peek();
      if (!now) return;
      const { text } = now;
      const typed = draft.peek();
      await attempt(async () => {
        if (text.edited !== null) await host.background.resetText({ kind: text.kind, variant: text.variant });
        await reload();
        if (isShown(text)) draft.value = null;
        toast.show(words.say('texts_resetDone'), () => void takeBack(text, typed));
      });
    },
  };
}

function keptSource({ edited, base }: EditableText): string {
  return edited ?? base;
}
