import { browser } from '../browser.ts';
import type { TabApi } from '../messaging/contract.ts';
import { connectToBackground, isExtensionAlive } from '../messaging/background-client.ts';
import { callerOf } from '../messaging/caller.ts';
import { listenForChanges } from '../messaging/changed-event.ts';
import { serve } from '../messaging/rpc.ts';
import { mountSidebar } from '../sidebar/mount.tsx';
import type { Webmail } from '../webmail/adapter.ts';
import { watchTyping } from '../webmail/watch-typing.ts';
import { createLanguageReader } from './conversation-language.ts';
import { createHealthReporter } from './health-reporter.ts';
import { createHost } from './host.ts';
import { createSignalReader } from './mail-signals.ts';
import { createPageFollower } from './page-follower.ts';
import { shapeOf } from './page-shape.ts';
import { createReporter } from './reporter.ts';
import type { createChipFollower } from './row-chips.ts';
import { createSentFollower } from './sent-follower.ts';
import type { createSettling } from './settling.ts';

/** What not every webmail needs: the script of one without it does not carry it. */
interface Extras {
  /** Where rows of the list get chips. */
  createChipFollower?: typeof createChipFollower;
  /** Where mails that are unfolded get their ids late. */
  createSettling?: typeof createSettling;
}

/**
 * Starts Ghostlight in this page: the only start there is. Everything hangs on the signal; after it aborts nothing of
 * ours is left in the page. Does nothing on pages the webmail's adapter does not know.
 */
export function start(webmail: Webmail, signal: AbortSignal, extras: Extras = {}): void {
  if (!webmail.isAt(location)) return;
  const adapter = webmail.createAdapter(window, Date.now);

  const background = connectToBackground();
  const readLanguage = createLanguageReader((words) => background.recogniseLanguage(words));
  const readSignals = createSignalReader((mails) => background.recogniseMails(mails));
  const isTyping = watchTyping(() => {
    follower.lookAtReply();
  }, signal);
  let lookAgain: ReturnType<typeof setTimeout> | undefined;
  const follower = createPageFollower({
    adapter,
    reporter: createReporter((reading) => background.report(reading)),
    readWords: async (reading, mails) => {
      const [{ language, register }, { messages }] = await Promise.all([
        readLanguage(reading, mails),
        readSignals(reading, mails),
      ]);
      return { ...reading, language, register, messages };
    },
    checkDraft: (draft) => background.checkDraft(draft),
    isTyping,
    followSent: createSentFollower((sent) => background.compareSent(sent)),
    noteHealth: createHealthReporter(
      (report) => background.noteHealth(report),
      Date.now,
      () => shapeOf(document),
    ),
    pause: letPageWork,
    isSettling: extras.createSettling?.(() => performance.now()),
    lookAgainSoon: () => {
      clearTimeout(lookAgain);
      lookAgain = setTimeout(() => {
        if (!signal.aborted) void follower.follow();
      }, 300);
    },
    now: Date.now,
    isAlive: isExtensionAlive,
    show: (situation) => {
      sidebar.update(situation);
    },
  });
  const host = createHost({ adapter, background, follower, signal });
  const sidebar = mountSidebar(host, signal);

  const chips = extras.createChipFollower?.({
    chips: adapter.rowChips(signal),
    rowChips: (query) => background.rowChips(query),
    account: () => (isExtensionAlive() ? follower.account() : null),
    now: Date.now,
    whenIdle: (work) => requestIdleCallback(work, { timeout: 500 }),
  });

  // The background sleeps while nothing happens, and is awake again sooner than a conversation is painted.
  const wake = () => {
    if (follower.account() !== null && isExtensionAlive()) background.getReady().catch(() => undefined);
  };
  // The background is to know the rows before it is asked about them.
  adapter.watch(() => void follower.follow().then(() => chips?.follow()), signal, wake);
  followEndOfExtension(() => void follower.follow(), signal);
  // Kept, because an update takes the whole `runtime` away.
  const { id: ownId, onMessage } = browser.runtime;
  listenForChanges(
    onMessage,
    ownId,
    ({ account, conversationIds }) => {
      sidebar.changed(account, conversationIds);
      follower.changed(account, conversationIds);
      chips?.changed(account);
    },
    signal,
  );
  const answerPages = serve<TabApi>(
    {
      openConversation: (ref) => {
        const isHere = follower.account() === ref.account;
        if (isHere) adapter.openConversation(ref.conversationId);
        return { opened: isHere };
      },
      pageState: () => follower.pageState(),
      runCommand: ({ command }) => ({ done: sidebar.run(command) }),
    },
    {
      callerOf: (sender) => callerOf(sender, { id: ownId, baseUrl: browser.runtime.getURL(''), webmailHosts: [] }),
      allowed: ({ kind }) => kind === 'extension-page',
      onBug: () => undefined,
    },
  );
  onMessage.addListener(answerPages);
  signal.addEventListener('abort', () => {
    onMessage.removeListener(answerPages);
  });

  void follower.follow();
}

/** Ends with a task of its own, before the others of this page where the browser can do that. */
function letPageWork(): Promise<void> {
  return 'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
}

/**
 * Notices at the rep's next press, key or return to the tab that the extension was updated under this page, before any
 * button of ours could fail.
 */
function followEndOfExtension(follow: () => void, signal: AbortSignal): void {
  const look = () => {
    if (!isExtensionAlive()) follow();
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['pointerdown', 'keydown', 'focus']) addEventListener(type, look, options);
}
