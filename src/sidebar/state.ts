import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { isClosed } from '../domain/closed.ts';
import { minuteMs } from '../domain/time.ts';
import type { ConversationRef, ConversationView, ProspectsView } from '../messaging/contract.ts';
import type { ToldSnooze } from '../telling/told.ts';
import { createPlainWords, type PlainWords } from '../ui/words.ts';
import { createAnswersState, type AnswersState } from './answers-state.ts';
import { createDraftState, type DraftState } from './draft-state.ts';
import type { PageSituation, SidebarHost } from './host.ts';
import { createKeptState, type KeptState } from './kept-state.ts';
import { createLastMessageState, type LastMessageState } from './last-message-state.ts';
import { createReloadable, messageOf, type Loadable } from '../ui/loadable.ts';
import { createProspectsQuery, type ProspectsQueryState } from '../ui/prospects-query.ts';
import { createMarksState, type MarksState } from './marks-state.ts';
import { noticeWhenSeen } from './notice.ts';
import { createTextState, type TextState } from './text-state.ts';
import { createToast, type ToastState } from '../ui/toast.ts';

/** What the sidebar shows now. */
export type Screen =
  | { name: 'orphaned' }
  | { name: 'account-unknown' }
  | { name: 'prospects' }
  | { name: 'loading' }
  | { name: 'unreadable'; why: string }
  | { name: 'conversation'; ref: ConversationRef };

/** What stands in the open reply. */
export type ReplyStatus = NonNullable<Extract<PageSituation['conversation'], { status: 'open' }>['reply']>;

/** Everything the components need, from one factory. */
export interface SidebarState {
  readonly words: PlainWords;
  readonly kept: KeptState;
  readonly toast: ToastState;
  /** When a snooze may end; empty until that is known. */
  readonly snoozeOffers: ReadonlySignal<ToldSnooze[]>;
  readonly marks: MarksState;
  readonly text: TextState;
  readonly lastMessage: LastMessageState;
  readonly answers: AnswersState;
  readonly draft: DraftState;
  readonly situation: ReadonlySignal<PageSituation | null>;
  /** Null before the page was described for the first time. */
  readonly screen: ReadonlySignal<Screen | null>;
  /** Whether the rep asked for the prospects while a conversation is open. */
  readonly isBrowsing: ReadonlySignal<boolean>;
  /** The open conversation; ready with null while the background knows nothing of it. */
  readonly view: ReadonlySignal<Loadable<ConversationView | null>>;
  readonly prospects: ReadonlySignal<Loadable<ProspectsView>>;
  readonly prospectsQuery: ProspectsQueryState;
  /** What stands in the reply to the open conversation; null while the page does not tell. */
  readonly reply: ReadonlySignal<ReplyStatus | null>;
  now: () => number;
  update: (situation: PageSituation | null) => void;
  changed: (account: string, conversationIds: string[]) => void;
  browse: (isBrowsing: boolean) => void;
  open: (ref: ConversationRef) => void;
  /** Asks again for whatever is on screen. */
  reload: () => void;
  openOptions: () => void;
}

/** All state of one sidebar. After the signal aborts nothing is asked and nothing changes any more. */
export function createSidebarState(host: SidebarHost, signalOfLife: AbortSignal): SidebarState {
  const words = createPlainWords((key, values) => host.getMessage(key, values), host.locale);
  const situation = signal<PageSituation | null>(null);
  const isBrowsing = signal(false);
  const view = createReloadable<ConversationView | null>(signalOfLife);
  const prospects = createReloadable<ProspectsView>(signalOfLife);
  const prospectsQuery = createProspectsQuery(signalOfLife);
  const kept = createKeptState(host, signalOfLife);
  const toast = createToast(signalOfLife);
  const snoozeOffers = signal<ToldSnooze[]>([]);

  const screen = computed(() => screenOf(situation.value, isBrowsing.value));
  const account = computed(() => situation.value?.account ?? null);
  const reply = computed(() => {
    const conversation = situation.value?.conversation;
    return (conversation?.status === 'open' && conversation.reply) || null;
  });
  const openKey = computed(() => keyOf(openRef(situation.value)));
  const ready = computed(() => (view.now.value.status === 'ready' ? view.now.value.value : null));
  /** The list stands under the closing card too. */
  const needsProspects = computed(
    () => screen.value?.name === 'prospects' || (ready.value !== null && isClosed(ready.value.assessment.standing)),
  );

  const loadView = () => {
    const ref = openRef(situation.peek());
    if (!ref) return;
    void view.load(() => host.background.viewConversation(ref));
    host.background.snoozeOffers().then(
      (offers) => {
        if (!signalOfLife.aborted) snoozeOffers.value = offers;
      },
      // Whatever failed shows where the rep looks for an answer; without offers there is no snooze.
      () => undefined,
    );
  };
  const loadProspects = (query = prospectsQuery.asked.peek()) => {
    const asked = account.peek();
    if (asked !== null && needsProspects.peek())
      void prospects.load(() => host.background.listProspects({ account: asked, ...query }));
  };
  const reload = () => {
    loadView();
    loadProspects();
  };

  const text = createTextState(host, ready, signalOfLife);
  /** Null while the view is still that of another conversation. */
  const replyToView = computed(() => (keyOf(ready.value?.ref ?? null) === openKey.value ? reply.value : null));
  const lastMessage = createLastMessageState({ host, view: ready, text, reply: replyToView, reload }, signalOfLife);
  const onRefused = (error: unknown) => toast.show(messageOf(error) ?? words.say('toast_notSaved'));
  const marks = createMarksState(host, words, toast, onRefused, reload);
  const answers = createAnswersState(
    { host, words, toast, view: ready, reply, lastMessage, onRefused, reload },
    signalOfLife,
  );
  const draft = createDraftState(host, { situation, view: ready }, signalOfLife);

  /** Whose prospects were asked for last. */
  let listedAccount: string | null = null;
  const stops = [
    effect(() => {
      if (openKey.value === null) return;
      batch(() => {
        view.reset();
        text.reset();
        lastMessage.reset();
        answers.reset();
        marks.closeForm();
        isBrowsing.value = false;
      });
      loadView();
    }),
    effect(() => {
      const query = prospectsQuery.asked.value;
      if (account.value === null) return;
      // The list of one mailbox never stands in the place of another's.
      if (listedAccount !== account.value) prospects.reset();
      listedAccount = account.value;
      if (needsProspects.value) loadProspects(query);
    }),
    effect(() => {
      // What was looked for ends with the view; other parts list everything.
      if (screen.value?.name === 'prospects' && !kept.isCollapsed.value) return;
      if (prospectsQuery.asked.peek().search !== undefined) prospects.reset();
      prospectsQuery.clear();
    }),
    noticeWhenSeen(host, { ready, screen, isCollapsed: kept.isCollapsed }),
  ];
  signalOfLife.addEventListener('abort', () => stops.forEach((stop) => stop()), { once: true });

  return {
    words,
    kept,
    toast,
    snoozeOffers,
    marks,
    text,
    lastMessage,
    answers,
    draft,
    situation,
    screen,
    isBrowsing,
    view: view.now,
    prospects: prospects.now,
    prospectsQuery,
    reply,
    now: () => host.now(),
    update: (next) => {
      if (signalOfLife.aborted) return;
      situation.value = next;
      const shown = ready.peek();
      if (shown && isStale(shown.atMs, host.now())) loadView();
    },
    changed(changedAccount, conversationIds) {
      const ref = openRef(situation.peek());
      const isToAskAgain =
        view.now.peek().status === 'failed' || (ref !== null && conversationIds.includes(ref.conversationId));
      if (ref?.account === changedAccount && isToAskAgain) loadView();
      if (account.peek() === changedAccount) loadProspects();
    },
    browse: (wanted) => {
      isBrowsing.value = wanted;
    },
    open(ref) {
      isBrowsing.value = false;
      host.openConversation(ref);
    },
    reload,
    openOptions: () => void host.background.openPage({ page: 'options' }).catch(() => undefined),
  };
}

/** How long sentences may stand that tell of time, ms. */
const freshForMs = 10 * minuteMs;

/** Whether what was told at `atMs` may read otherwise now: “today” may be yesterday. */
const isStale = (atMs: number, nowMs: number) =>
  Math.abs(nowMs - atMs) >= freshForMs || new Date(nowMs).getDate() !== new Date(atMs).getDate();

const openRef = (situation: PageSituation | null) =>
  situation?.conversation.status === 'open' ? situation.conversation.ref : null;

const keyOf = (ref: ConversationRef | null) => ref && JSON.stringify([ref.account, ref.conversationId]);

function screenOf(situation: PageSituation | null, isBrowsing: boolean): Screen | null {
  if (!situation) return null;
  if (situation.isOrphaned) return { name: 'orphaned' };
  const { account, conversation } = situation;
  // While a page is being painted, and in the window of a single mail, no mailbox is shown.
  if (account === null && (conversation.status === 'none' || conversation.status === 'open'))
    return { name: 'account-unknown' };
  if (isBrowsing || conversation.status === 'none') return { name: 'prospects' };
  switch (conversation.status) {
    case 'loading':
      return { name: 'loading' };
    case 'unreadable':
      return conversation.why === 'account-unknown'
        ? { name: 'account-unknown' }
        : { name: 'unreadable', why: conversation.why };
    case 'open':
      return { name: 'conversation', ref: conversation.ref };
  }
}
