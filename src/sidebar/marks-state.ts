import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Mark, MarkKind } from '../domain/marks.ts';
import { keyFor, type PlainWords } from '../ui/words.ts';
import type { ConversationRef, ConversationView } from '../messaging/contract.ts';
import type { SidebarHost } from './host.ts';
import type { ToastState } from '../ui/toast.ts';

/** When a meeting is, in place of that of `insteadOfMs` (null for a new one), or how long a conversation may rest. */
export type MarkForm = { about: 'meeting'; insteadOfMs: number | null } | { about: 'wait' };

/** What the rep says about a conversation, always with its undo. */
export interface MarksState {
  /**
   * Answers whether it could be kept; where not, the rep has been told.
   *
   * @param done what they are told where it was; else it is found by the name of what they said
   */
  add(ref: ConversationRef, what: MarkKind, done?: string): Promise<boolean>;
  /** Pauses a conversation until the next working morning: what the key s does in a list, and who sleeps on a sharp draft. */
  snooze: (ref: ConversationRef, why?: 'sharp-draft') => void;
  takeBack(mark: Mark): Promise<boolean>;
  /** Says something of which only one can hold: said better later, it holds from when it was said first. */
  say(view: ConversationView, what: MarkKind): Promise<boolean>;
  /** What the rep is asked to type; null while nobody asks. */
  readonly form: ReadonlySignal<MarkForm | null>;
  ask(form: MarkForm): void;
  closeForm(): void;
}

/** A pause, letting go and how it ended concern the conversation they were said in; the rest is about the person. */
const isAboutContact = ({ type }: MarkKind) => type !== 'paused' && type !== 'let-go' && type !== 'resolved';

/**
 * @param onRefused tells the rep why something could not be kept
 * @param reload asks again for what is on screen
 */
export function createMarksState(
  host: SidebarHost,
  words: PlainWords,
  toast: ToastState,
  onRefused: (error: unknown) => void,
  reload: () => void,
): MarksState {
  let underWay: Promise<unknown> = Promise.resolve();
  const attempt = async (act: () => Promise<unknown>, done?: () => void) => {
    // In the order the rep said it: a call that is sent again because its answer was lost must not undo what was said after it.
    const turn = underWay.then(act);
    underWay = turn.catch(() => undefined);
    try {
      await turn;
      done?.();
      reload();
      return true;
    } catch (error) {
      onRefused(error);
      return false;
    }
  };
  const form = signal<MarkForm | null>(null);
  const remove = ({ account, id }: Mark, done?: () => void) =>
    attempt(() => host.background.removeMark({ account, markId: id }), done);
  /** As it was made: an answer by phone stays on the day it came. */
  const restore = (mark: Mark, done?: () => void) => attempt(() => host.background.restoreMark(mark), done);
  const add = (ref: ConversationRef, what: MarkKind, done = doneText(what, words)) =>
    attempt(async () => {
      const mark = await host.background.addMark({ ...ref, what, forContact: isAboutContact(what) });
      form.value = null;
      toast.show(done, () => void remove(mark));
    });
  return {
    add,
    snooze: (ref, why) =>
      void host.background
        .snoozeOffers()
        .then(
          ([next]) => add(ref, { type: 'paused', untilMs: next.untilMs, ...(why && { why }) }, next.done),
          onRefused,
        ),
    takeBack: (mark) => remove(mark, () => toast.show(words.say('toast_takenBack'), () => void restore(mark))),
    say: ({ ref, marks }, what) => {
      const mark = marks.find(({ what: { type } }) => type === what.type);
      if (!mark) return add(ref, what);
      return restore({ ...mark, what }, () => toast.show(doneText(what, words), () => void restore(mark)));
    },
    form,
    ask: (wanted) => {
      form.value = wanted;
    },
    closeForm: () => {
      form.value = null;
    },
  };
}

function doneText(what: MarkKind, words: PlainWords): string {
  if (what.type === 'let-go' && what.why) return words.say('mark_letGoWhy', words.say(keyFor('close', what.why)));
  return words.say(keyFor('toast', what.type));
}
