import { createPageFollower } from '../../src/content/page-follower.ts';
import { createReporter } from '../../src/content/reporter.ts';
import { createSettling } from '../../src/content/settling.ts';
import type { ConversationReading, PageReading } from '../../src/domain/reading.ts';
import type { BackgroundApi, Client } from '../../src/messaging/contract.ts';
import type { PageSituation } from '../../src/sidebar/host.ts';
import type { PageState, ReplyState } from '../../src/webmail/adapter.ts';

export const rep = 'rep@corp.example';
/** A page without rows on which this is open. */
export const page = (conversation: PageState['conversation']): PageState => ({
  account: { status: 'known', address: rep, aliases: [], ownName: null },
  rows: [],
  conversation,
  misses: [],
});
/** A conversation that is read, with nothing known of its messages unless it is told. */
export const ready = (id: string, known: Partial<ConversationReading> = {}): PageState['conversation'] => ({
  status: 'ready',
  reading: {
    id,
    subject: 'Offer',
    startedAt: { precision: 'unknown' },
    messages: [],
    hiddenCount: 0,
    newest: { status: 'unknown', why: 'newest-not-identified' },
    hasDraft: false,
    language: null,
    register: null,
    ...known,
  },
});

/** Follows an acted page, and keeps what was sent to the background, shown, and noted. The last of the pages stays. */
export function follow(options: {
  pages: PageState[];
  send?: (reading: PageReading) => Promise<unknown>;
  alive?: () => boolean;
  keepClear?: () => PageSituation['keepClear'];
  /** What stands in the reply now. */
  reply?: () => { status: ReplyState['status']; draft: string };
  checkDraft?: Client<BackgroundApi>['checkDraft'];
}) {
  const sent: PageReading[] = [];
  const shown: (PageSituation | null)[] = [];
  const followed: unknown[] = [];
  const noted: unknown[] = [];
  let askedAgain = 0;
  let turn = 0;
  let nowMs = 1_000;
  const follower = createPageFollower({
    adapter: {
      webmail: 'acted',
      readAhead: () => Promise.resolve(),
      read: () => {
        const state = options.pages[Math.min(turn, options.pages.length - 1)];
        turn += 1;
        if (!state) throw new Error('no page');
        return state;
      },
      reply: () => ({ status: options.reply?.().status ?? 'none' }) as ReplyState,
      draft: () => options.reply?.().draft ?? null,
      visibleMails: () => [{ messageId: 'm1', own: false, text: 'Bonjour' }],
      surroundings: () => ({ isDark: false, direction: 'ltr', railWidth: 56, keepClear: options.keepClear?.() ?? [] }),
    },
    reporter: createReporter((reading) => {
      sent.push(reading);
      return options.send?.(reading) ?? Promise.resolve();
    }),
    readWords: (reading, mails) =>
      Promise.resolve({ ...reading, language: mails[0]?.text === 'Bonjour' ? 'fr' : null, register: null }),
    checkDraft: options.checkDraft ?? (() => Promise.resolve(null)),
    isTyping: () => false,
    followSent: (account, reading, mails) => followed.push([account, reading.id, mails.length]),
    noteHealth: (...health) => noted.push(health),
    pause: () => Promise.resolve(),
    isSettling: createSettling(() => nowMs),
    lookAgainSoon: () => (askedAgain += 1),
    now: () => nowMs,
    isAlive: options.alive ?? (() => true),
    show: (situation) => shown.push(situation),
  });
  const after = (ms: number) => {
    nowMs += ms;
    return follower.follow();
  };
  return { follower, sent, shown, followed, noted, askedAgain: () => askedAgain, after };
}
