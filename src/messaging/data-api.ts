/** What the options page may ask about everything that is stored. */
export interface DataApi {
  /** How much is stored, and whether the browser has promised to keep it. */
  describeData(): DataView;
}

export interface DataView {
  mailboxes: { address: string; conversations: number }[];
  /** Bytes in use as the browser tells it; null where it does not. */
  usedBytes: number | null;
  isPersistent: boolean;
}
