/** What extension pages may ask about everything that is stored. */
export interface DataApi {
  /** How much is stored, and whether the browser has promised to keep it. */
  describeData(): DataView;

  /**
   * The next piece of the one file that holds everything, from the beginning for null. Pieces put together in their order are the
   * file. What changes meanwhile is in it as it was or as it is; a mailbox that is first seen meanwhile is not.
   */
  exportPart(request: { from: ExportPlace | null }): ExportPart;

  /** Begins to take a file in; what an earlier, unfinished import left behind is dropped. */
  beginImport(): { importId: string };

  /**
   * Checks the next lines of a file and sets them aside; nothing that is stored changes. Answers what the file holds once the last
   * lines are in. Rejects a file that is not ours, damaged or newer with a `UserError` that says where, and drops all of it.
   */
  stageImport(request: ImportLines): ImportSummary | null;

  /** Merges a file that was checked to its end into what is stored: all of it, or nothing. Doing it twice changes nothing. */
  applyImport(request: { importId: string }): ImportSummary;

  /** Drops what was set aside. */
  dropImport(request: { importId: string }): null;

  /** People whose address begins like this, at most 20, in all mailboxes. */
  findContacts(request: { search: string }): FoundContact[];

  /**
   * Forgets a person in one mailbox: conversations with them alone, marks and lock about them, and their name and address in
   * conversations with others; `alsoExclusion` takes their address off the rep's list of exclusions, too. Answers how many
   * conversations that touched. There is no way back.
   */
  eraseContact(request: { account: string; address: string; alsoExclusion?: boolean }): { conversations: number };

  /** Forgets a mailbox and everything that was known of it. There is no way back. */
  eraseAccount(request: { account: string }): null;

  /** Forgets everything: all mailboxes, settings, texts and what the interface remembers. There is no way back. */
  eraseEverything(): null;
}

export interface DataView {
  mailboxes: { address: string; conversations: number }[];
  /** Bytes in use as the browser tells it; null where it does not. */
  usedBytes: number | null;
  isPersistent: boolean;
}

/** Kinds of records of the file, in its order: locks last, so that one that shuts meanwhile is in it. */
export const dataSections = ['accounts', 'conversations', 'marks', 'locks'] as const;
export type DataSection = (typeof dataSections)[number];

/** Behind which record of the file an export goes on; before the first of its kind for null. */
export interface ExportPlace {
  section: DataSection;
  after: string[] | null;
  /** Addresses of the mailboxes that are in the file so far: no others have records in it. */
  mailboxes: string[];
}

export interface ExportPart {
  text: string;
  /** How many conversations are in this piece. */
  conversations: number;
  /** Null once the file is complete. */
  next: ExportPlace | null;
}

/** UTF-16 units of a line: no record is longer, and a message between page and background holds it with room to spare. */
export const longestLine = 20_000_000;

export interface ImportLines {
  importId: string;
  /** Counts the pieces of the file from 0. */
  part: number;
  lines: string[];
  isLast: boolean;
}

/** What a file holds. */
export interface ImportSummary {
  /** Epoch ms at which it was made. */
  exportedAtMs: number;
  mailboxes: string[];
  conversations: number;
  marks: number;
  locks: number;
  /** Whether it brings settings or texts of the rep's own along: they replace those that are here. */
  hasSettings: boolean;
  hasTexts: boolean;
}

export interface FoundContact {
  account: string;
  address: string;
  /** Conversations with them. */
  conversations: number;
  /** Whether the rep has put their address on the list of those who are no prospects. */
  isExcluded: boolean;
}
