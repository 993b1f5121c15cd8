import { vi } from 'vitest';
import { insertText, type InsertParts } from '../../../src/content/insert-text.ts';
import type { ComposedText } from '../../../src/messaging/contract.ts';
import type { InsertOutcome } from '../../../src/sidebar/host.ts';
import type { Adapter } from '../../../src/webmail/adapter.ts';
import { nowMs } from './acted-mailbox.ts';
import type { ActedView } from './break-pages.ts';

/** Where an acted webmail has what a reply is made of, while nothing of it is broken. */
export interface ReplyMarkup {
  parts: Record<'editor' | 'signature' | 'quote' | 'send' | 'reply', string>;
  /** Where Reply puts a reply. */
  place: string;
  emptyReply: string;
}

/** What the page holds after a click, and after a second one where the text was inserted. */
export interface Clicked {
  outcome: InsertOutcome;
  /** Whether the conversation was recognised: else nothing is offered to click. */
  isReadable: boolean;
  /** How often the text stands anywhere in the page. */
  times: number;
  /** Whether it stands in the editor, above signature and quote. */
  isInPlace: boolean;
  /** What else stands in replies; `whole` is what should. */
  rest: string;
  whole: string;
  /** Events that reached Send. */
  sendEvents: string[];
}

const text = 'Bonjour Julien,\n\nDernier message de ma part.\n\nBien à vous';
const words = squeezed(text);
const choice = { textKind: 'last-message', variant: 'fr-vous', given: {} } as const;
const composed: ComposedText = { ...choice, text, pieces: [{ type: 'words', text }], missing: [], remarks: [] };

/**
 * Shows a view, breaks something of it and presses "Insert last message".
 *
 * @param id of the conversation that stands open in it
 * @param breakIt makes one selector find nothing, in what is on screen now; answers what puts it back
 */
export async function clickInsert(
  view: ActedView,
  id: string,
  markup: ReplyMarkup,
  breakIt: () => () => unknown,
): Promise<Clicked> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  const life = new AbortController();
  let clockMs = view.atMs - 1000;
  const adapter = view.show(() => clockMs);
  markParts(markup);
  let whole = repliesWithoutText();
  const sendEvents = actPage(life.signal, [...document.querySelectorAll(markup.place)].at(-1), (place) => {
    place.insertAdjacentHTML('beforeend', markup.emptyReply);
    markParts(markup);
    whole = repliesWithoutText();
    breakIt();
  });
  const restore = breakIt();
  const read = () => {
    adapter.read();
    clockMs += 500;
    return Promise.resolve();
  };
  const click = async () => {
    const clicking = insertText(partsFor(adapter, read, life.signal), { account: 'rep', conversationId: id }, choice);
    await vi.advanceTimersByTimeAsync(12_000);
    return clicking;
  };
  try {
    await read();
    await read();
    const isReadable = adapter.read().conversation.status === 'ready';
    const outcome = await click();
    if (outcome.status === 'inserted') await click();
    const inReplies = acted('editor').map(writtenIn);
    const page = [
      writtenIn(document.body),
      ...inReplies.filter((_, at) => acted('editor')[at] instanceof HTMLTextAreaElement),
    ];
    const kept = [...acted('signature'), ...acted('quote')].map(writtenIn);
    return {
      outcome,
      isReadable,
      times: page.join('|').split(squeezed('Dernier message de ma part.')).length - 1,
      isInPlace: inReplies.some((one) => one.startsWith(words)) && !kept.some((one) => one.includes('Dernier')),
      rest: repliesWithoutText(),
      whole,
      sendEvents,
    };
  } finally {
    life.abort();
    restore();
    vi.useRealTimers();
  }
}

function partsFor(adapter: Adapter, reportNow: () => Promise<void>, signal: AbortSignal): InsertParts {
  return {
    adapter,
    background: {
      composeText: () => Promise.resolve(composed),
      claimLastMessage: () => Promise.resolve({ status: 'granted', composed }),
      confirmInserted: () => Promise.resolve(null),
      releaseLastMessage: () => Promise.resolve({ released: true }),
    },
    reportNow,
    writeToClipboard: () => Promise.resolve(true),
    unclaimed: new Set(),
    randomId: () => 'claim',
    now: () => nowMs,
    signal,
  };
}

/** Acts Reply, whatever it is called by now, and hears what reaches Send. */
function actPage(signal: AbortSignal, place: Element | undefined, onReply: (place: Element) => void): string[] {
  const sendEvents: string[] = [];
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'submit']) {
    const listen = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      if (target.closest('[data-acted="send"]')) sendEvents.push(type);
      const isReply = type === 'click' && target.closest('[data-acted="reply"]') !== null;
      if (isReply && place) setTimeout(() => !signal.aborted && onReply(place), 60);
    };
    document.addEventListener(type, listen, { capture: true, signal });
  }
  return sendEvents;
}

const acted = (part: keyof ReplyMarkup['parts']) => [...document.querySelectorAll(`[data-acted="${part}"]`)];

/** Marks that no breaking touches. */
function markParts({ parts }: ReplyMarkup): void {
  for (const [part, css] of Object.entries(parts))
    for (const element of document.querySelectorAll(css))
      if (element.getClientRects().length > 0) element.setAttribute('data-acted', part);
}

function squeezed(written: string): string {
  return written.replaceAll(/[\s\u200b]+/g, '');
}

function writtenIn(element: Element): string {
  return squeezed(element instanceof HTMLTextAreaElement ? element.value : element.textContent);
}

function repliesWithoutText(): string {
  return acted('editor')
    .map((editor) => writtenIn(editor).replaceAll(words, ''))
    .join('|');
}
