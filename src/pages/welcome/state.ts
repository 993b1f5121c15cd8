import { signal, type ReadonlySignal } from '@preact/signals-core';
import { createWords, type Words } from '../../ui/words.ts';
import { createAccessState, type AccessHost, type AccessState } from '../access/access.ts';
import { createPracticeState, type PracticeHost, type PracticeState } from './practice/practice-state.ts';

/** What the introduction needs from the browser; a test acts it. */
export interface WelcomeHost extends PracticeHost {
  access: AccessHost;
}

/** The cards in their order, and what stands after the last. */
export const steps = ['ghosting', 'reading', 'practice', 'end'] as const;
export type Step = (typeof steps)[number];

export interface WelcomeState {
  readonly words: Words;
  readonly access: AccessState;
  readonly step: ReadonlySignal<Step>;
  readonly practice: PracticeState;
  /** Whether the rep has gone on since the page was opened. */
  hasMoved(): boolean;
  /** Goes on by so many cards, backwards where negative. */
  move(by: number): void;
  skip(): void;
  restart(): void;
  openOptions(): void;
}

/** All state of the introduction: three cards, each of which can be skipped. */
export function createWelcomeState(host: WelcomeHost, signalOfLife: AbortSignal): WelcomeState {
  const words = createWords(host.getMessage, host.locale);
  const step = signal<Step>(steps[0]);
  const practice = createPracticeState(host, words, signalOfLife);
  let hasMoved = false;
  const show = (next: Step) => {
    hasMoved = true;
    step.value = next;
  };
  return {
    words,
    access: createAccessState(host.access, signalOfLife),
    step,
    practice,
    hasMoved: () => hasMoved,
    move: (by) => show(steps[steps.indexOf(step.peek()) + by] ?? step.peek()),
    skip: () => show('end'),
    restart: () => {
      practice.restart();
      show(steps[0]);
    },
    openOptions: host.openOptions,
  };
}
