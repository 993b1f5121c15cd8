import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { FoundContact } from '../../../messaging/data-api.ts';
import type { OptionsParts } from '../state.ts';

/** What the rep is asked before it is erased. */
export type EraseQuestion =
  /** `alsoExclusion`: whether their address leaves the list of exclusions, too, where it stands there. */
  | { type: 'contact'; found: FoundContact; alsoExclusion: boolean }
  | { type: 'account'; address: string; conversations: number }
  /** Asked twice. */
  | { type: 'everything'; conversations: number; isSecond: boolean };

export interface EraseState {
  /** People of the latest search; null before one. */
  readonly found: ReadonlySignal<readonly FoundContact[] | null>;
  readonly question: ReadonlySignal<EraseQuestion | null>;
  readonly isErasing: ReadonlySignal<boolean>;
  search(text: string): Promise<void>;
  ask(question: EraseQuestion): void;
  /** Does what was asked about, or asks once more. */
  erase(): Promise<void>;
  dismiss(): void;
}

/** Erasing for good: nothing goes without a question that names it. */
export function createEraseState(
  { host, words, toast, attempt }: OptionsParts,
  reload: () => Promise<void>,
): EraseState {
  const found = signal<readonly FoundContact[] | null>(null);
  const question = signal<EraseQuestion | null>(null);
  const isErasing = signal(false);

  /** @returns what the rep is told afterwards */
  const eraseIt = async (asked: EraseQuestion): Promise<string> => {
    switch (asked.type) {
      case 'contact': {
        const { account, address, isExcluded } = asked.found;
        const alsoExclusion = isExcluded && asked.alsoExclusion;
        const { conversations } = await host.background.eraseContact({ account, address, alsoExclusion });
        found.value = found.peek()?.filter((each) => each !== asked.found) ?? null;
        return words.count('data_erasedContact', conversations, address);
      }
      case 'account':
        await host.background.eraseAccount({ account: asked.address });
        found.value = found.peek()?.filter(({ account }) => account !== asked.address) ?? null;
        return words.say('data_erased', asked.address);
      case 'everything':
        await host.background.eraseEverything();
        found.value = null;
        return words.say('data_erasedEverything');
    }
  };

  return {
    found,
    question,
    isErasing,
    async search(text) {
      await attempt(async () => {
        found.value = text.trim() === '' ? null : await host.background.findContacts({ search: text.trim() });
      });
    },
    ask(asked) {
      question.value = asked;
    },
    async erase() {
      const asked = question.peek();
      if (asked === null) return;
      if (asked.type === 'everything' && !asked.isSecond) {
        question.value = { ...asked, isSecond: true };
        return;
      }
      question.value = null;
      isErasing.value = true;
      await attempt(async () => {
        const told = await eraseIt(asked);
        await reload();
        toast.show(told);
      });
      isErasing.value = false;
    },
    dismiss() {
      question.value = null;
    },
  };
}
