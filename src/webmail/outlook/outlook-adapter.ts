import { ownAddressMiss } from '../adapter.ts';
import type { Adapter, ConversationState, PageState } from '../adapter.ts';
import { find, isWithin } from '../dom.ts';
import { createKnownParts, inSlices } from '../known-parts.ts';
import { measureSurroundings } from '../measure-surroundings.ts';
import { createPatience, settle, tryReading, type EarlyReading } from '../patience.ts';
import { remember } from '../remember.ts';
import { watchPage, type AskAgain } from '../watch-page.ts';
import { mailboxAddresses, readOwner } from './account.ts';
import { tracesOf } from './binding.ts';
import { findOpen, readConversation } from './conversation.ts';
import { orderIn, type DateContext } from './dates.ts';
import { addressedConversation, addressOf, isUnreadFolder, parseRoute, tellsNewest, type Route } from './ids.ts';
import { learnOrder } from './learn-order.ts';
import { emptyMemory, type Memory, type OpenConversation } from './memory.ts';
import { readBoxes } from './messages.ts';
import { openPane } from './pane.ts';
import { partMisses } from './part-misses.ts';
import { createReplyWriter } from './reply-writer.ts';
import { readRows, seeRows, toReading } from './rows.ts';
import { outlook } from './selectors.ts';
import { createSteadiness } from './steadiness.ts';
import { visibleMails } from './visible-mails.ts';

const watchedAttributes = [
  'aria-expanded',
  'aria-label',
  'aria-selected',
  'data-convid',
  'hidden',
  'id',
  'style',
  'title',
];
/** A page that never comes to rest is confirmed, if ever, by the regular readings. */
const maxConfirmations = 10;

/** Outlook on the web behind the interface of every webmail. `now` is the clock, epoch ms. */
export function createOutlookAdapter(window: Window, now: () => number): Adapter {
  const { document, location } = window;
  const patience = createPatience();
  const steadiness = createSteadiness();
  const parts = createKnownParts();
  /** Addresses of mailboxes seen in this page load: a narrow window hides the folders that show them. */
  const addresses = new Set<string>();
  let memory = emptyMemory('');
  let askAgain: AskAgain | null = null;
  let confirmations = 0;

  const account = (): PageState['account'] => {
    for (const address of mailboxAddresses(document)) addresses.add(address);
    const [address, other] = addresses;
    if (address === undefined) return { status: 'unknown', why: 'not-found' };
    if (other !== undefined) return { status: 'unknown', why: 'sources-disagree' };
    if (memory.account !== address) memory = emptyMemory(address);
    return { status: 'known', address, aliases: [], ownName: readOwner(document, address).name };
  };

  const contextOf = (route: Route) => {
    const { lang: language } = document.documentElement;
    const { recall } = parts;
    // The words of dates and drafts are those of the page's language.
    parts.under(language);
    const { rows, misses } = readRows(document, language, recall);
    return { route, rows, misses, owner: readOwner(document, memory.account), language, nowMs: now(), recall };
  };

  /** The conversation on screen; read anew only when the page shows other traces than at the last reading. */
  const open = (): OpenConversation | null => {
    const route = parseRoute(location);
    const element = openPane(document);
    const isReadable = route.item.form === 'conversation' || (route.item.form === 'none' && !memory.isViewOff);
    if (!element || !route.isMail || !isReadable || account().status !== 'known') return null;
    const last = memory.open;
    const isSame = last?.pane.element === element && last.traces === tracesOf(element, route, parts.recall);
    return isSame ? last : findOpen(element, contextOf(route), memory);
  };
  const writer = createReplyWriter(window, open);

  const readMailbox = (known: Extract<PageState['account'], { status: 'known' }>, route: Route): EarlyReading => {
    // Drafts are single messages in every mailbox.
    if (route.item.form === 'item' && !isUnreadFolder(route)) memory.isViewOff = true;
    const context = contextOf(route);
    const { rows, language } = context;
    for (const { dateText } of rows) memory.order = learnOrder(memory.order, orderIn(dateText, language));
    const dates: DateContext = { language, nowMs: context.nowMs, order: memory.order };
    const readings = isUnreadFolder(route) ? [] : rows.map((row) => toReading(row, dates, tellsNewest(route)));
    noteRows(readings, memory);
    const { conversation, awaited } = tryReading(() => readConversation(document, context, memory, steadiness));
    const ofParts = conversation.status === 'ready' && memory.open ? partMisses(document, memory.open) : [];
    const missing = [...context.misses, ...(awaited === null ? ofParts : [awaited])];
    return { state: { account: known, rows: memory.isViewOff ? [] : readings, conversation }, missing, awaited };
  };

  const readEarly = (): EarlyReading => {
    const route = parseRoute(location);
    const unknown = { status: 'unknown', why: 'not-found' } as const;
    const early = (
      account: PageState['account'],
      conversation: ConversationState,
      missing: string[] = [],
    ): EarlyReading => ({ state: { account, rows: [], conversation }, missing, awaited: null });
    const isCompose = !find(document, outlook.mainView) && find(document, outlook.composeWindow) !== null;
    if (!route.isMail || isCompose) return early(unknown, { status: 'no-mailbox' });
    if (route.isOwnWindow) return early(unknown, { status: 'unreadable', why: 'conversation-id-unknown' });
    const named = account();
    if (named.status === 'known') return readMailbox(named, route);
    const missing = named.why === 'not-found' ? [ownAddressMiss] : [];
    return early(named, { status: 'unreadable', why: 'account-unknown' }, missing);
  };

  return {
    webmail: 'outlook',
    ...writer,

    read: () => {
      const early = readEarly();
      const state = settle(early, patience.overdue(location.href, early.missing, now()));
      confirmations = steadiness.finish() === 'unconfirmed' ? confirmations + 1 : 0;
      if (confirmations > 0 && confirmations <= maxConfirmations) askAgain?.(steadiness.dueInMs(now()));
      if (state.conversation.status !== 'ready') return state;
      const { reading } = state.conversation;
      const { status } = writer.reply(reading.id);
      // A reply with words in it is a draft of the conversation too.
      const hasDraft = reading.hasDraft || status === 'has-text' || status === 'inserted';
      return { ...state, conversation: { status: 'ready', reading: { ...reading, hasDraft } } };
    },

    readAhead: async (pause) => {
      const { lang: language } = document.documentElement;
      await inSlices(seeRows(document, language, parts.recall), pause);
      const pane = openPane(document);
      if (pane) await inSlices(readBoxes(pane, language, parts.recall), pause);
    },

    watch: (onChange, signal, onOpening) => {
      parts.follow(document, signal);
      const addressed = () => addressedConversation(parseRoute(location));
      const isRelevant = (element: Element) => isWithin(element, outlook.pane) || find(element, outlook.pane) !== null;
      const rest = { debounceMs: 300, ceilingMs: 2000 };
      askAgain = watchPage(window, {
        attributes: watchedAttributes,
        ...rest,
        isRelevant,
        addressed,
        onChange,
        onOpening,
        signal,
      });
    },

    visibleMails: () => {
      const shown = open();
      return shown ? visibleMails(shown, readOwner(document, memory.account)) : [];
    },

    openConversation: (conversationId) => {
      const address = addressOf(conversationId, location);
      if (address !== null && open()?.id !== conversationId) location.assign(address);
    },

    surroundings: () => measureSurroundings(document, outlook),

    // Its rows are full, in two or three lines of text; none of their places is known to stay free.
    rowChips: () => null,
  };
}

function noteRows(rows: PageState['rows'], memory: Memory): void {
  for (const { id, last } of rows) if (last.at.precision !== 'unknown') remember(memory.rowNewest, id, last.at);
}
