import { signal, type ReadonlySignal } from '@preact/signals-core';
import { textKeyOf, textOfKey, type TextKey, type TextSources } from '../../../domain/texts/edited-texts.ts';
import { printTextsFile, readTextsFile, textsFileName, type TextsFile } from '../../../domain/texts/texts-file.ts';
import type { EditableText } from '../../../messaging/contract.ts';
import { textName } from '../../../ui/text-words.ts';
import { keyFor, type MessageKey, type Words } from '../../../ui/words.ts';
import { faultSentence } from './text-sentences.ts';
import type { TextsParts } from './texts-state.ts';

/** What an import would do, or why there is none. */
export type ImportQuestion =
  | { type: 'planned'; texts: TextSources; changes: { key: TextKey; replacesOwn: boolean }[]; same: number }
  | { type: 'refused'; why: string };

export interface TransferState {
  /** Asked before anything is imported. */
  readonly question: ReadonlySignal<ImportQuestion | null>;
  /** Hands the rep's own texts out as one file. */
  exportTexts(): void;
  /** Looks at a file the rep picked, and asks. */
  readFile(file: Pick<File, 'size' | 'text'>): Promise<void>;
  /** Does what was asked about. */
  importTexts(): Promise<void>;
  dismiss(): void;
}

/** Far more than all texts together can hold. */
const largestFileBytes = 1_000_000;

const refusals: Record<'broken' | 'foreign' | 'newer' | 'empty', MessageKey> = {
  broken: 'texts_fileBroken',
  foreign: 'texts_fileForeign',
  newer: 'texts_fileNewer',
  empty: 'texts_fileEmpty',
};

/** Texts out of the browser and in again. */
export function createTransferState({ host, words, toast, texts, reload, attempt }: TextsParts): TransferState {
  const question = signal<ImportQuestion | null>(null);
  const ready = (): EditableText[] => {
    const now = texts.peek();
    return now.status === 'ready' ? now.value : [];
  };

  return {
    question,
    exportTexts() {
      const own = ready().filter(({ edited }) => edited !== null);
      if (own.length === 0) return toast.show(words.say('texts_nothingToExport'));
      const sources = own.map(({ kind, variant, edited }) => [textKeyOf(kind, variant), edited]);
      host.saveFile(textsFileName, printTextsFile(Object.fromEntries(sources) as TextSources));
      toast.show(words.count('texts_exported', own.length));
    },
    async readFile(file) {
      const read = await readIn(file);
      if (read.status === 'refused') {
        question.value = { type: 'refused', why: whyRefused(words, read) };
        return;
      }
      const plan = planOf(read.texts, ready());
      if (plan.changes.length === 0) toast.show(words.say('texts_importNothing'));
      else question.value = plan;
    },
    async importTexts() {
      const plan = question.peek();
      question.value = null;
      if (plan?.type !== 'planned') return;
      const before = ready();
      await attempt(async () => {
        const { changed } = await host.background.importTexts({ texts: plan.texts });
        await reload();
        toast.show(words.count('texts_imported', changed), () => void takeBack(plan, before));
      });
    },
    dismiss() {
      question.value = null;
    },
  };

  function takeBack({ changes }: Extract<ImportQuestion, { type: 'planned' }>, before: readonly EditableText[]) {
    return attempt(async () => {
      const editedBefore = (key: TextKey) =>
        before.find(({ kind, variant }) => textKeyOf(kind, variant) === key)?.edited ?? null;
      await host.background.importTexts({
        texts: Object.fromEntries(changes.map(({ key }) => [key, editedBefore(key)])),
      });
      await reload();
    });
  }
}

async function readIn(file: Pick<File, 'size' | 'text'>): Promise<TextsFile> {
  if (file.size > largestFileBytes) return { status: 'refused', why: 'foreign' };
  try {
    return readTextsFile(await file.text());
  } catch {
    // The file is gone, or may not be read.
    return { status: 'refused', why: 'broken' };
  }
}

function planOf(texts: TextSources, present: readonly EditableText[]): Extract<ImportQuestion, { type: 'planned' }> {
  const known = present.map((text) => ({ ...text, key: textKeyOf(text.kind, text.variant) }));
  const named = known.filter(({ key }) => texts[key] !== undefined);
  const changing = named.filter(({ key, edited, base }) => texts[key] !== (edited ?? base));
  return {
    type: 'planned',
    texts,
    changes: changing.map(({ key, edited }) => ({ key, replacesOwn: edited !== null })),
    same: named.length - changing.length,
  };
}

function whyRefused(words: Words, read: Extract<TextsFile, { status: 'refused' }>): string {
  if (read.why !== 'faulty') return words.say(refusals[read.why]);
  const { kind, variant } = textOfKey(read.key);
  return words.say(
    'texts_fileFaulty',
    `${textName(words, kind)}, ${words.say(keyFor('text', variant))}`,
    faultSentence(words, read.source, read.fault),
  );
}
