/**
 * What Playwright's page (Chromium) and Puppeteer's page (Firefox) have in common, as far as a play needs it: one play
 * then runs in both browsers.
 */
export interface Tab {
  goto(address: string): Promise<unknown>;
  reload(): Promise<unknown>;
  /** Runs a function in the page; it may use nothing from outside but its argument. */
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  screenshot(options: { path: string }): Promise<unknown>;
  mouse: { click(x: number, y: number): Promise<void> };
  keyboard: {
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  close(): Promise<void>;
}

/** An element on screen, as a person sees it. */
export interface Sight {
  text: string;
  /** Its `data-…` attributes. */
  data: Record<string, string | undefined>;
  /** Middle of the element in the viewport, CSS pixels. */
  x: number;
  y: number;
  /** Whether a click in its middle reaches it, or something stands over it. */
  isOnTop: boolean;
}

/** What differs between the acted webmails for somebody who sits before them; selectors are CSS. */
export interface Webmail {
  /** As a person calls it. */
  name: string;
  /** Interface languages, as the acted webmail's switch names them. */
  languages: { en: 'en' | 'en-US'; fr: 'fr' | 'fr-FR' };
  /** The list that must be scrolled because only rows in view exist; null where all rows do. */
  scrolledList: string | null;
  /** What in the prospects view says that the list was read; Outlook's rows may prove nothing worth listing. */
  prospects: string;
  /** Any row of the list. */
  anyRow: string;
  /** A conversation's row in the list. */
  row: (conversationId: string) => string;
  /** A folded message of the open conversation. */
  foldedMessage: string;
  /** The webmail's own Reply button under the open conversation. */
  replyButton: string;
  replyEditor: string;
  /** Inside the editor; Gmail keeps the quote out of it until the rep unfolds it. */
  signature: string;
  quote: string;
  sendButton: string;
  /** Times on the page are this coarse: an answer must be as much later to stand behind what it answers. */
  timeStepMs: number;
}
