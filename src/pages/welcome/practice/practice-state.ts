import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { TextChoice } from '../../../messaging/contract.ts';
import type { PageSituation, SidebarHost } from '../../../sidebar/host.ts';
import { isLastMessage } from '../../../sidebar/text-state.ts';
import type { Words } from '../../../ui/words.ts';
import { createPracticeBackground, type PracticeFacts } from './background.ts';
import { camille, mailsAt, practiceRef, type PracticeMail, type PracticeWords } from './story.ts';

/** What the practice needs from its page; a test acts it. */
export interface PracticeHost {
  getMessage: SidebarHost['getMessage'];
  locale: string;
  now: () => number;
  openOptions: () => void;
  writeToClipboard: (text: string) => Promise<boolean>;
}

/** Where the rep stands with the one click: what to try next is said beside the mail. */
export type PracticeStage = 'insert' | 'send' | 'closed' | 'wait' | 'own-words' | 'done' | 'set-aside';

export interface PracticeState {
  readonly mails: ReadonlySignal<readonly PracticeMail[]>;
  /** The reply as it stands; null while none is open. */
  readonly reply: ReadonlySignal<string | null>;
  readonly stage: ReadonlySignal<PracticeStage>;
  readonly sidebarHost: SidebarHost;
  /** What the sidebar is told of the page, but for what only the page can measure. */
  readonly conversation: ReadonlySignal<PageSituation['conversation']>;
  /** Counts what has changed: the sidebar asks again. */
  readonly changes: ReadonlySignal<number>;
  /** Counts how often the rep has begun anew: the sidebar does, too. */
  readonly round: ReadonlySignal<number>;
  openReply(): void;
  write(text: string): void;
  closeReply(): void;
  /** Sends it nowhere: it joins the conversation on this page. */
  send(): void;
  /** The contact writes again. */
  letAnswer(): void;
  restart(): void;
}

/** The practice conversation: the real sidebar over an invented mail. */
export function createPracticeState(host: PracticeHost, words: Words, signalOfLife: AbortSignal): PracticeState {
  const facts: PracticeFacts = {
    subject: words.say('welcome_practiceSubject'),
    mails: mailsAt(host.now()),
    marks: [],
    lock: null,
    chosenVariant: null,
  };
  const mails = signal(facts.mails);
  const reply = signal<string | null>(null);
  /** As it was inserted; null while nothing of ours stands in the reply. */
  const inserted = signal<string | null>(null);
  const changes = signal(0);
  const round = signal(0);
  const background = createPracticeBackground(
    facts,
    { words, uiLanguage: host.locale, now: host.now },
    { onChange: () => change(() => undefined), onOpenOptions: host.openOptions },
  );

  const change = (act: () => void) =>
    batch(() => {
      act();
      mails.value = facts.mails;
      changes.value += 1;
    });
  const addMail = (by: PracticeMail['by'], says: PracticeWords) => {
    // The answer must not bear the very millisecond of what it answers.
    const atMs = Math.max(host.now(), (facts.mails.at(-1)?.atMs ?? 0) + 1000);
    facts.mails = [...facts.mails, { id: `${says}-${facts.mails.length}`, by, says, atMs }];
  };
  const lockFor = ({ textKind }: TextChoice) => {
    if (!isLastMessage(textKind)) return;
    const nowMs = host.now();
    facts.lock = {
      ...{ account: practiceRef.account, conversationId: practiceRef.conversationId, contact: camille.address ?? '' },
      ...{ claimId: 'practice', textKind, claimedAtMs: nowMs, insertedAtMs: nowMs, history: [] },
      knownUntilMs: facts.mails.at(-1)?.atMs ?? nowMs,
    };
  };
  const hasOwnWords = () => (reply.peek() ?? '').trim() !== '';

  const stage = computed<PracticeStage>(() => {
    const said = mails.value.map(({ says }) => says);
    if (said.includes('own')) return 'own-words';
    if (said.includes('answer')) return 'done';
    if (said.includes('sent')) return 'wait';
    // Read so that it follows marks and lock.
    if (changes.value >= 0 && facts.marks.length > 0) return 'set-aside';
    if (facts.lock === null) return 'insert';
    return reply.value === null ? 'closed' : 'send';
  });

  const sidebarHost: SidebarHost = {
    background: background.asked,
    getMessage: host.getMessage,
    locale: host.locale,
    now: host.now,
    insertText: (_, choice) => {
      if (hasOwnWords()) return Promise.resolve({ status: 'has-text' });
      const { text } = background.compose(choice);
      change(() => {
        lockFor(choice);
        inserted.value = text;
        reply.value = text;
      });
      return Promise.resolve({ status: 'inserted', atMs: host.now() });
    },
    copyText: async (_, choice) => {
      const { text } = background.compose(choice);
      const copied = await host.writeToClipboard(text);
      change(() => lockFor(choice));
      return { status: 'copied', why: null, text, copied };
    },
    undoText: () => {
      if (reply.peek() === null) return Promise.resolve({ status: 'text-not-found' });
      if (!hasInserted(reply.peek(), inserted.peek())) return Promise.resolve({ status: 'text-changed' });
      change(() => {
        facts.lock = null;
        inserted.value = null;
        reply.value = '';
      });
      return Promise.resolve({ status: 'undone' });
    },
    revealDraft: () => undefined,
    openConversation: () => undefined,
    // A narrow page has room for the mail or for the card: the tab waits beside the mail.
    loadUiState: () => Promise.resolve({ isCollapsed: innerWidth < 720 }),
    saveUiState: () => Promise.resolve(),
  };
  const conversation = computed<PageSituation['conversation']>(() => ({
    status: 'open',
    ref: practiceRef,
    reply: replyStatus(reply.value, inserted.value),
    draft: null,
  }));
  // A draft of nothing but what was taken out again is no text of ours any more.
  const stop = effect(() => {
    if (reply.value === null) inserted.value = null;
  });
  signalOfLife.addEventListener('abort', stop, { once: true });

  return {
    mails,
    reply,
    stage,
    sidebarHost,
    conversation,
    changes,
    round,
    openReply: () => {
      reply.value ??= '';
    },
    write: (text) => {
      reply.value = text;
    },
    closeReply: () => change(() => (reply.value = null)),
    send: () =>
      change(() => {
        addMail('rep', facts.lock === null ? 'own' : 'sent');
        reply.value = null;
      }),
    letAnswer: () => change(() => addMail('contact', 'answer')),
    restart: () =>
      change(() => {
        Object.assign(facts, { mails: mailsAt(host.now()), marks: [], lock: null, chosenVariant: null });
        reply.value = null;
        round.value += 1;
      }),
  };
}

const hasInserted = (reply: string | null, inserted: string | null) => inserted !== null && reply === inserted;

function replyStatus(reply: string | null, inserted: string | null) {
  if (reply === null) return 'none';
  if (reply.trim() === '') return 'empty';
  return hasInserted(reply, inserted) ? 'inserted' : 'has-text';
}
