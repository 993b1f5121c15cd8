import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { BackgroundApi, Client, ConversationRef, ProspectsView } from '../../messaging/contract.ts';
import { createReloadable, type Loadable } from '../../ui/loadable.ts';
import { createToast, type ToastState } from '../../ui/toast.ts';
import { createWords, type Words } from '../../ui/words.ts';
import { createAccessState, type AccessHost, type AccessState } from '../access/access.ts';

/** What the popup needs from the browser; a test acts it. */
export interface PopupHost {
  background: Client<BackgroundApi>;
  access: AccessHost;
  getMessage: (key: string, values?: string[]) => string;
  locale: string;
  now: () => number;
  /** Shows a conversation in a webmail tab and goes there; false when no tab holds its account. */
  showInTab: (ref: ConversationRef) => Promise<boolean>;
  loadClosedGroups: () => Promise<unknown>;
  saveClosedGroups: (groups: string[]) => Promise<void>;
  openOptions: () => Promise<void>;
  close: () => void;
}

export interface PopupState {
  readonly words: Words;
  readonly toast: ToastState;
  readonly access: AccessState;
  readonly prospects: ReadonlySignal<Loadable<ProspectsView>>;
  readonly closedGroups: ReadonlySignal<string[]>;
  reload(): void;
  toggleGroup(group: string): void;
  open(ref: ConversationRef): Promise<void>;
  snooze(ref: ConversationRef): Promise<void>;
  openOptions(): Promise<void>;
}

/** All state of one popup: the prospects of every account. */
export function createPopupState(host: PopupHost, signalOfLife: AbortSignal): PopupState {
  const words = createWords(host.getMessage, host.locale);
  const toast = createToast(signalOfLife);
  const prospects = createReloadable<ProspectsView>(signalOfLife);
  const closedGroups = signal(['older-silences', 'to-check']);
  const reload = () => void prospects.load(() => host.background.listProspects({ account: null }));

  host.loadClosedGroups().then(
    (stored) => {
      if (Array.isArray(stored)) closedGroups.value = stored.filter((name) => typeof name === 'string');
    },
    // Without its memory the popup shows the groups as on the first day.
    () => undefined,
  );
  reload();

  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
      reload();
    } catch {
      toast.show(words.say('toast_notSaved'));
    }
  };
  return {
    words,
    toast,
    access: createAccessState(host.access, signalOfLife),
    prospects: prospects.now,
    closedGroups,
    reload,
    toggleGroup(group) {
      const closed = closedGroups.value;
      closedGroups.value = closed.includes(group) ? closed.filter((name) => name !== group) : [...closed, group];
      host.saveClosedGroups(closedGroups.value).catch(() => undefined);
    },
    async open(ref) {
      const isShown = await host.showInTab(ref).catch(() => false);
      if (isShown) host.close();
      else toast.show(words.say('popup_noTab'));
    },
    async openOptions() {
      await host.openOptions();
      host.close();
    },
    snooze: (ref) =>
      attempt(async () => {
        const [{ untilMs, done }] = await host.background.snoozeOffers();
        const what = { type: 'paused', untilMs } as const;
        const mark = await host.background.addMark({ ...ref, what, forContact: false });
        const undo = () =>
          attempt(async () => {
            await host.background.removeMark({ account: ref.account, markId: mark.id });
          });
        toast.show(done, () => void undo());
      }),
  };
}
