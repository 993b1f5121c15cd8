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
}

/** How often something was noted, and when: a tab tells the same once in five minutes at most. */
export interface NotedName {
  name: string;
  count: number;
  firstMs: number;
  lastMs: number;
}
