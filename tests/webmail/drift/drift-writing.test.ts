import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Selector } from '../../../src/webmail/dom.ts';
import { gmail } from '../../../src/webmail/gmail/selectors.ts';
import { composing } from '../../../src/webmail/outlook/composer-selectors.ts';
import { outlook } from '../../../src/webmail/outlook/selectors.ts';
import * as gmailPages from '../gmail/drift-pages.ts';
import { clearPage as clearGmail } from '../gmail/stage.ts';
import * as outlookPages from '../outlook/drift-pages.ts';
import type { ActedView } from './break-pages.ts';
import { breakings } from './break-selector.ts';
import { clickInsert, type Clicked, type ReplyMarkup } from './click-insert.ts';

interface Writing {
  /** A conversation without a reply, and open replies to it. */
  views: ActedView[];
  /** How the click ends in each view as it should be. */
  ends: Clicked['outcome']['status'][];
  markup: ReplyMarkup;
  selectors: Record<string, Selector>;
  /** What tells signature and quote from the rep's words: where it is broken they are taken for such, and left alone. */
  tellsOwnWords: string[];
}

const { thread, threadItem, mainView, composer, composerForm, composerRecipient, composerThread } = gmail;
const { replyBody, plainReplyBody, keptInReply, replyBar, replyButton, sendButton, discardButton } = gmail;

const writings: Record<string, Writing> = {
  Gmail: {
    views: [...gmailPages.views.slice(0, 1), ...gmailPages.replyViews],
    ends: ['inserted', 'inserted', 'has-text', 'inserted'],
    markup: {
      parts: {
        editor: '[g_editable], textarea.Ak',
        signature: '.gmail_signature',
        quote: '.gmail_quote',
        send: '.aoO',
        reply: '.ams.bkH, .aaq',
      },
      place: '[role=list] > .h7 .ip',
      emptyReply: gmailPages.emptyReply,
    },
    selectors: {
      ...{ thread, threadItem, mainView, composer, composerForm, composerRecipient, composerThread },
      ...{ replyBody, plainReplyBody, keptInReply, replyBar, replyButton, sendButton, discardButton },
    },
    tellsOwnWords: ['keptInReply'],
  },
  Outlook: {
    views: [...outlookPages.views.slice(0, 1), ...outlookPages.replyViews],
    ends: ['inserted', 'inserted', 'has-text'],
    markup: {
      parts: {
        editor: '.editor',
        signature: '#Signature',
        quote: '#mail-editor-reference-message-container',
        send: '[data-testid=ComposeSendButton]',
        reply: 'button:has([data-icon-name=ArrowReplyRegular])',
      },
      place: '#ReadingPaneContainerId',
      emptyReply: outlookPages.emptyReply,
    },
    selectors: {
      ...composing,
      ...Object.fromEntries(
        [outlook.mainView, outlook.replyIcon, outlook.messageBody, outlook.composer, outlook.sendButton].map((one) => [
          `outlook ${one.name}`,
          one,
        ]),
      ),
    },
    tellsOwnWords: ['signature', 'quoteBegins'],
  },
};

/** Both sides of it: Ghostlight forgets what the page has, and the page calls it otherwise; all ways with `VITE_DRIFT=long`. */
const ways = import.meta.env['VITE_DRIFT'] === 'long' ? undefined : 2;

afterAll(clearGmail);

describe.each(Object.entries(writings))('one click in %s', (_webmail, writing) => {
  const { views, ends, markup, selectors, tellsOwnWords } = writing;
  const ids = new Map<ActedView, string>();
  beforeAll(() => {
    for (const view of views) {
      let nowMs = view.atMs - 500;
      const adapter = view.show(() => nowMs);
      adapter.read();
      nowMs += 500;
      const { conversation } = adapter.read();
      if (conversation.status === 'ready') ids.set(view, conversation.reading.id);
    }
  });

  const click = (view: ActedView, breakIt: () => () => unknown) =>
    clickInsert(view, ids.get(view) ?? '', markup, breakIt);

  test('ends as it should while nothing is broken', async () => {
    const ended: string[] = [];
    for (const view of views) {
      const clicked = await click(view, () => () => undefined);
      expect(faultOf(clicked)).toBeNull();
      ended.push(clicked.outcome.status);
    }
    expect(ended).toEqual(ends);
  });

  test.each(Object.entries(selectors))('without %s the text is where it belongs, or copied', async (name, selector) => {
    const faults: string[] = [];
    for (const [index, view] of views.entries())
      for (const breaking of breakings.slice(0, ways)) {
        const clicked = await click(view, () => breaking.apply(selector));
        const mayHoldWords = ends[index] === 'has-text' || tellsOwnWords.includes(name);
        const isWordless = clicked.outcome.status === 'has-text' && !mayHoldWords;
        const isOverWords = clicked.outcome.status === 'inserted' && ends[index] === 'has-text';
        const fault = faultOf(clicked) ?? (isWordless || isOverWords ? clicked.outcome.status : null);
        if (fault !== null) faults.push(`${view.name}, ${breaking.how}: ${fault}`);
      }
    expect(faults).toEqual([]);
  });
});

/** What is wrong about the end of a click; null where nothing is. */
function faultOf({ outcome, isReadable, times, isInPlace, rest, whole, sendEvents }: Clicked): string | null {
  if (sendEvents.length > 0) return `Send heard ${sendEvents.join()}`;
  if (rest !== whole) return `something else changed: ${rest} was ${whole}`;
  // Nobody can click where the conversation is not recognised; elsewhere the rep must be told something.
  const isTold = outcome.status !== 'failed' || outcome.message !== '' || !isReadable;
  if (!isTold || (outcome.status === 'copied' && outcome.why === null)) return `nothing is told: ${outcome.status}`;
  if (outcome.status === 'inserted') return times === 1 && isInPlace ? null : 'inserted in a wrong place, or twice';
  return times === 0 ? null : `the text stands in the page, and the rep was told: ${outcome.status}`;
}
