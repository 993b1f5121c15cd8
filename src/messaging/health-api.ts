/** How well the pages of the webmails can be read. */
export interface HealthApi {
  /** A webmail tab tells what it could not read: names of selectors and checks, no text of any mail. */
  noteHealth(report: HealthReport): null;

  /** What was noted, for the options page. */
  readHealth(): HealthView;

  /** Forgets what was noted. */
  clearHealth(): null;
}

export interface HealthReport {
  webmail: string;
  /** Names of what found nothing, see `PageState.misses` of the adapter. */
  misses: string[];
  /** Why the open conversation cannot be judged (a code); null where it can be, or none is open. */
  unreadable: string | null;
}

export interface HealthView {
  webmails: {
    webmail: string;
    /** Epoch ms of the latest report, and of the latest one without a miss. */
    lastReportMs: number;
    lastGoodMs: number | null;
    misses: { name: string; count: number; firstMs: number; lastMs: number }[];
  }[];
}
