import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { BackgroundApi, Client, ConversationRef, ExtensionPage, ProspectsView } from '../../messaging/contract.ts';
import { createReloadable, messageOf, type Loadable } from '../../ui/loadable.ts';
import { createProspectsQuery, type ProspectsQueryState } from '../../ui/prospects-query.ts';
import { createToast, type ToastState } from '../../ui/toast.ts';
import { createWords, type Words } from '../../ui/words.ts';
import { createAccessState, type AccessHost, type AccessState } from '../access/access.ts';
import { createCurrentTabState, type CurrentTab, type CurrentTabHost } from './current-tab.ts';

/** What the popup needs from the browser; a test acts it. */
export interface PopupHost {
  background: Client<BackgroundApi>;
  access: AccessHost;
  tab: CurrentTabHost;
  getMessage: (key: string, values?: string[]) => string;
  locale: string;
  now: () => number;
  /** Shows a conversation in a webmail tab and goes there; false when no tab holds its account. */
  showInTab: (ref: ConversationRef) => Promise<boolean>;
  loadClosedGroups: () => Promise<unknown>;
  saveClosedGroups: (groups: string[]) => Promise<void>;
  close: () => void;
}

export interface PopupState {
  readonly words: Words;
  readonly toast: ToastState;
  readonly access: AccessState;
  readonly tab: ReadonlySignal<CurrentTab>;
  readonly prospects: ReadonlySignal<Loadable<ProspectsView>>;
  readonly prospectsQuery: ProspectsQueryState;
  readonly closedGroups: ReadonlySignal<string[]>;
  reload(): void;
  toggleGroup(group: string): void;
  open(ref: ConversationRef): Promise<void>;
  snooze(ref: ConversationRef): Promise<void>;
  /** Loads the tab in front anew. */
  reloadTab(tabId: number): Promise<void>;
  openPage(page: ExtensionPage): Promise<void>;
}

/** All state of one popup: the prospects of every account. */
export function createPopupState(host: PopupHost, signalOfLife: AbortSignal): PopupState {
  const words = createWords(host.getMessage, host.locale);
  const toast = createToast(signalOfLife);
  const prospects = createReloadable<ProspectsView>(signalOfLife);
  const prospectsQuery = createProspectsQuery(signalOfLife);
  const closedGroups = signal(['older-silences', 'to-check']);
  const access = createAccessState(host.access, signalOfLife);
  const tab = createCurrentTabState(host.tab, signalOfLife);
  const list = (query = prospectsQuery.asked.peek()) =>
    void prospects.load(() => host.background.listProspects({ account: null, ...query }));
  const reload = () => {
    list();
    void tab.look();
  };

  host.loadClosedGroups().then(
    (stored) => {
      if (Array.isArray(stored)) closedGroups.value = stored.filter((name) => typeof name === 'string');
    },
    // Without its memory the popup shows the groups as on the first day.
    () => undefined,
  );
  void tab.look();
  const stopListing = effect(() => list(prospectsQuery.asked.value));
  signalOfLife.addEventListener('abort', stopListing, { once: true });
  // A tab that Ghostlight may enter from now on is another tab to the popup.
  const stop = effect(() => {
    if (access.now.value.status === 'just-allowed') void tab.look();
  });
  signalOfLife.addEventListener('abort', stop, { once: true });

  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
      reload();
    } catch (error) {
      toast.show(messageOf(error) ?? words.say('toast_notSaved'));
    }
  };
  /** Does what takes the rep elsewhere, and makes way. */
  const leaveTo = async (act: () => Promise<unknown>) => {
    try {
      await act();
      host.close();
    } catch (error) {
      toast.show(messageOf(error) ?? words.say('error_help'));
    }
  };
  return {
    words,
    toast,
    access,
    tab: tab.now,
    prospects: prospects.now,
    prospectsQuery,
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
    async reloadTab(tabId) {
      await leaveTo(() => host.tab.reload(tabId));
    },
    async openPage(page) {
      await leaveTo(() => host.background.openPage({ page }));
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
