import type { Demo, Webmail } from '../../demo/types.ts';
import { ghostlightAt } from '../../scripts/play/ghostlight.mjs';
import { until, type Seat } from '../../scripts/play/seat.mjs';
import { openFromList, replyLines, unfoldAll, webmails } from '../../scripts/play/webmails.mjs';

/** Every acted webmail in every browser. */
export const combinations = [
  { webmail: 'gmail', kind: 'chromium' },
  { webmail: 'gmail', kind: 'firefox' },
  { webmail: 'outlook', kind: 'chromium' },
  { webmail: 'outlook', kind: 'firefox' },
] as const;

/**
 * Switches under which a page of each webmail is waited for least; a sent mail gets its id after as long as it must. Where ids come
 * late, what the sidebar says of a mail that was just unfolded is not final yet: other files look at that.
 */
export const quick = {
  gmail: { idDelayMs: 0, composerDelayMs: 50, undoSendMs: 1_000 },
  outlook: { passMs: 0, lingerMs: 0, coldLoadMs: 0, lateContentMs: 0, composerDelayMs: 0, undoSendMs: 1_000 },
} as const;

/** What stands right below the rep's own words in a reply. */
const belowOwnWords: Record<Webmail, string> = {
  gmail: '.gmail_signature_prefix, .gmail_signature, .gmail_quote',
  outlook: '#Signature, #appendonsend',
};
const discardButton: Record<Webmail, string> = {
  gmail: '.oh',
  outlook: '[data-testid=compose] button:has([data-icon-name=DeleteRegular])',
};
/** Where a webmail shows a reply that was left as a mail of the conversation: a click takes it up again. */
const leftReply: Record<Webmail, string | null> = { gmail: null, outlook: '[id^=UniqueMessageBody_QADdraft]' };
const openedConversation: Record<Webmail, string> = {
  gmail: 'h2.hP',
  outlook: '#ConversationReadingPaneContainer [data-testid=SentReceivedSavedTime]',
};

export type Rep = ReturnType<typeof repAt>;

/** Lines with words. */
export const linesWithWords = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A rep before a tab with an acted webmail, whichever it is and whatever browser shows it. */
export function repAt(seat: Seat, name: Webmail, demo: Demo) {
  const webmail = webmails[name];
  const ghostlight = ghostlightAt(seat);
  const idOf = (key: string) => demo.control.conversationId(0, key);
  const inSidebar = (selector: string) => `ghostlight-sidebar >>> ${selector}`;

  /** Opens a conversation from the list, as a rep does, in a page that has just been loaded. */
  async function open(key: string): Promise<void> {
    await seat.goTo(demo.url());
    await seat.waitFor(webmail.anyRow);
    await ghostlight.waitForProspects(webmail);
    await openFromList(seat, webmail, idOf(key));
    await seat.waitFor(openedConversation[name]);
    await waitForConversation(key);
  }
  /** Goes on to another conversation without loading the page. */
  async function goTo(key: string): Promise<void> {
    // Outlook's list stands beside the conversation.
    if (name === 'outlook') await openFromList(seat, webmail, idOf(key));
    else await seat.evaluate((hash) => void (location.hash = hash), demo.control.route(0, key));
    await waitForConversation(key);
  }
  const waitForConversation = (key: string) => seat.waitFor(inSidebar(`[data-conversation="${idOf(key)}"]`));
  /** The draft of a conversation as the webmail's server keeps it, null for none. */
  const savedDraft = (key: string) =>
    demo.control.drafts().findLast(({ conversationKey }) => conversationKey === key)?.text ?? null;
  const below = belowOwnWords[name];

  return {
    ...{ seat, webmail, ghostlight, inSidebar, open, goTo, waitForConversation, savedDraft },
    /** The same for a prospect gone silent, to whom the last message may go. */
    async openSilence(key: string) {
      await open(key);
      await ghostlight.waitForStanding('ghosting');
      await ghostlight.waitForAction('insert-last-message');
    },
    /** Whether the last message may be inserted. */
    isOffered: () => ghostlight.offers('insert-last-message'),
    /** Presses Send. */
    send: () => seat.click(webmail.sendButton),
    /** Opens a conversation with every mail unfolded. */
    async openWhole(key: string) {
      await open(key);
      await unfoldAll(seat, webmail);
    },
    /** Every word of the reply above signature and quote, to the last character, without line breaks; null without a reply. */
    ownWords: () => seat.evaluate(ownWordsIn, { editors: webmail.replyEditor, below }),
    replyLines: () => replyLines(seat, webmail),
    /** Presses Reply and puts the caret where the rep's words begin. */
    async startReply() {
      await seat.click(webmail.replyButton);
      await seat.waitFor(webmail.signature);
      await seat.evaluate(selectOwnWords, { editors: webmail.replyEditor, below });
    },
    /** Throws the reply away by the webmail's own button, which the sidebar may cover in a short conversation. */
    async discardReply(key: string) {
      await seat.waitFor(discardButton[name]);
      await seat.evaluate(pressFirst, discardButton[name]);
      await until('The draft is still there', () => Promise.resolve(savedDraft(key) === null || undefined));
    },
    /** Goes on with a reply that was left for another conversation. */
    async takeUpReply() {
      const left = leftReply[name];
      if (left !== null) await seat.click(left);
      await seat.waitFor(webmail.replyEditor);
    },
    /** Selects the rep's words in the reply: what is typed then replaces them. */
    selectOwnWords: () => seat.evaluate(selectOwnWords, { editors: webmail.replyEditor, below }),
    /** Inserts a text, once more where the sidebar asks for it: on a busy machine Firefox may start the background too late. */
    async insert(action = 'insert-last-message') {
      const ended = async () => {
        await ghostlight.press(action);
        return seat.waitFor(inSidebar('[data-insert]'));
      };
      const first = await ended();
      const { data, text } = first.data['insert'] === 'failed' ? await ended() : first;
      if (data['insert'] !== 'inserted') throw new Error(`The text was not inserted: ${text}`);
    },
    async undo(action = 'insert-last-message') {
      await ghostlight.press('undo');
      await ghostlight.waitForAction(action);
    },
    /** Text of the button with an action. */
    async nameOf(action: string) {
      return (await seat.waitFor(inSidebar(`[data-action="${action}"]`))).text.trim();
    },
  };
}

/** Runs in the page. */
function pressFirst(buttons: string): void {
  [...document.querySelectorAll<HTMLElement>(buttons)].find((one) => one.checkVisibility())?.click();
}

interface Editors {
  editors: string;
  below: string;
}

/** Runs in the page. */
function ownWordsIn({ editors, below }: Editors): string | null {
  const editor = [...document.querySelectorAll(editors)].find((one) => one.checkVisibility());
  const end = editor?.querySelector(below);
  if (!editor || !end) return null;
  const range = new Range();
  range.setStart(editor, 0);
  range.setEndBefore(end);
  // An editor may write any blank of a line as one that does not break.
  return range.toString().replaceAll('\u00a0', ' ').replaceAll('\u200b', '');
}

/** Runs in the page. */
function selectOwnWords({ editors, below }: Editors): void {
  const editor = [...document.querySelectorAll<HTMLElement>(editors)].find((one) => one.checkVisibility());
  const first = editor?.firstElementChild;
  const end = editor?.querySelector(below);
  if (!editor || !first || !end) throw new Error('There is no reply with a signature.');
  editor.focus();
  const words = [...editor.children].filter(
    (line) => line.textContent !== '' && line.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const last = words.at(-1);
  const selection = document.getSelection();
  if (last) selection?.setBaseAndExtent(first, 0, last, last.childNodes.length);
  else selection?.collapse(first, 0);
}
