/** How well the pages of the webmails can be read. */
export interface HealthApi {
  /** A webmail tab tells how its page reads: names of selectors, checks and reasons, no text of any mail. */
  noteHealth(report: HealthReport): null;

  /** What was noted, for the options page. */
  readHealth(): HealthView;

  /** Forgets what was noted. */
  clearHealth(): null;

  /** Puts back what was forgotten, beside what was noted since: the undo of `clearHealth`. Restoring twice is no error. */
  restoreHealth(view: HealthView): null;
}

export interface HealthReport {
  webmail: string;
  /** Names of what found nothing, see `PageState.misses` of the adapter. */
  misses: string[];
  /** Why the open conversation cannot be judged (a code); null where it can be, or none is open. */
  unreadable: string | null;
  /** Elements around what found nothing, in memory only: what is kept of them is `Surroundings`. */
  shape?: ShapePart[];
}

/**
 * One element without its text: the place of the one around it in the list (-1 for none), its name, role, id and classes, and the
 * names of its attributes.
 */
export type ShapePart = [parent: number, tag: string, role: string, id: string, classes: string, attributes: string];

/** The frame of a page around what found nothing, in words of our own: nothing a page could have put into it stands there. */
export interface Surroundings {
  /** What found nothing. */
  misses: string[];
  atMs: number;
  /** One line for each element, 4 000 characters at most. */
  text: string;
}

export interface HealthView {
  webmails: WebmailHealth[];
}

export interface WebmailHealth {
  webmail: string;
  /** Epoch ms of the latest report, and of the latest one in which nothing was missing. */
  lastReportMs: number;
  lastGoodMs: number | null;
  /** What found nothing, the latest first. */
  misses: NotedName[];
  /** Why conversations could not be judged, the latest first. */
  unreadable: NotedName[];
  /** Of the latest report that missed something. */
  surroundings?: Surroundings;
}

/**
 * How often something was noted, and when: a tab tells the same once in five minutes at most, the background each piece of work in
 * which it failed.
 */
export interface NotedName {
  name: string;
  count: number;
  firstMs: number;
  lastMs: number;
}
