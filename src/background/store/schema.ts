import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { AccountFacts, ConversationFacts } from '../../domain/facts.ts';
import type { FollowUpWeek } from '../../domain/follow-ups.ts';
import type { MailboxHabits } from '../../domain/mailbox-habits.ts';
import type { LastMessageLock, Mark } from '../../domain/marks.ts';
import type { Standing } from '../../domain/standing.ts';
import type { ProspectGroup } from '../../messaging/contract.ts';
import type { DataSection, ImportSummary } from '../../messaging/data-api.ts';

/** Where a conversation stands among all: with one contact, the liveliest first. `activity` is `-lastActivityMs`. */
export type Place = [account: string, contact: string, activity: number, id: string];

/** A conversation's facts and the keys it is found by, which are derived from the facts. */
export interface ConversationRecord {
  account: string;
  id: string;
  facts: ConversationFacts;
  /** The external people, the one the conversation is with first. */
  contacts: string[];
  /** A place for each contact, the primary one's first; one with nobody ('') where there is none. */
  contactKeys: [Place, ...Place[]];
  /** Epoch ms of the latest known message; 0 when no time is known. */
  lastActivityMs: number;
}

export interface AccountRecord {
  address: string;
  facts: AccountFacts;
  /** Warnings counted as new in the first 24 hours: product.md 3 allows ten. */
  dayOneWarnings: number;
  /** Stored conversations, and how many of them each group shows: counting 100 000 records would take too long. */
  conversationCount: number;
  /** How many of them nothing is said of: `unknown` ones, and those with nobody to wait for. */
  unjudgedCount: number;
  groupCounts: Partial<Record<ProspectGroup, number>>;
  /**
   * By which rules (their fingerprint) all conversations were judged last, and how far that has come: up to this place; null when
   * it is done. Absent: none of them is known to be judged by any rules.
   */
  judged?: { rules: string; upTo: Place | null };
  /** What the mailbox has taught; absent before the first time. */
  habits?: LearntHabits;
  /** The hint about the rep's pace that was shown last: when (epoch ms) and in which conversation. */
  paceHint?: { shownAtMs: number; conversationId: string };
}

export interface LearntHabits extends MailboxHabits {
  /** Epoch ms. */
  learntAtMs: number;
  /** Resolved moments of past silences behind `taught`. */
  resolved: number;
  /** Follow-ups and silent days of the weeks before `learntAtMs`, the latest first. */
  weeks: FollowUpWeek[];
}

/**
 * What was derived from a conversation's facts last time, so that lists, badge and alarm need not judge every
 * conversation. Can be rebuilt from facts, marks, locks and settings, all but `notable`, which a rebuild keeps.
 */
export interface StandingRecord {
  account: string;
  id: string;
  standing: Standing;
  group: ProspectGroup | null;
  warns: boolean;
  /** Epoch ms; null (not in its index) when the clock alone changes nothing. */
  nextCheckAtMs: number | null;
  /**
   * The latest standing that was worth telling the rep, and since when it holds. Kept when the standing passes through
   * another (stale, for example), so that the same silence is not announced twice.
   */
  notable: { standing: Standing; sinceMs: number; isNoticed: boolean } | null;
  /** Whether `notable` is the present standing and not noticed yet. */
  isNew: boolean;
  /** 1 while the badge counts it; absent (not in its index) otherwise. */
  badge?: 1;
  /** `[account, group, -lastAtMs]`: a group's items, liveliest first; absent where no group shows it. */
  listKey?: [account: string, group: ProspectGroup, rank: number];
  /** The first of the conversation's places: standings are read in the order of conversations. */
  place: Place;
  shown: { webmail: string; name: string; company: string | null; subject: string; lastAtMs: number | null };
  /** Epoch ms at which the silence began; null where there is none. */
  silentSinceMs: number | null;
  /** Set where that is not an exact time. */
  isApproximate?: true;
}

/** The first line of a file that holds everything. */
export interface FileHeader {
  format: string;
  version: number;
  exportedAtMs: number;
  /** The same for people. */
  exportedAt: string;
  /** Version of the extension that wrote it. */
  extension: string;
  settings: Record<string, unknown>;
  texts: Record<string, unknown>;
}

/** A mailbox in a file, without what is counted anew. */
export type FileAccount = Pick<AccountRecord, 'facts' | 'dayOneWarnings' | 'habits' | 'paceHint'>;

/** A conversation in a file, and what of its standing was told the rep. */
export interface FileConversation {
  facts: ConversationFacts;
  notable: StandingRecord['notable'];
}

/** Records of a stretch of a file, checked. */
export interface FileRecords {
  /** In the first stretch. */
  header?: FileHeader;
  accounts: FileAccount[];
  conversations: FileConversation[];
  marks: Mark[];
  locks: LastMessageLock[];
}

/** How far a file has been read. Plain data: it outlives the worker. */
export interface FileState {
  /** Lines read. */
  lines: number;
  /** What comes next: the header, the line that opens a section, records of it, the last line, or nothing more. */
  at: 'header' | 'opening' | 'records' | 'ending' | 'end';
  section: DataSection;
  /** Whether the record before ends with a comma, so that another one must follow. */
  isCommaOpen: boolean;
  /** Key of the record before: they stand in the order of their keys, so that none stands there twice. */
  lastKey: string[] | null;
  counts: Record<DataSection, number>;
  /** Mailboxes of the file. */
  addresses: string[];
}

/** What a conversation is searched by: copied from its standing. */
export type SearchEntry = [id: string, group: ProspectGroup, words: string];

/**
 * The conversations of one day that a group shows, so that a search need not read their standings. Derived as a whole from the
 * standings and never mended: once one of them changes, only `isStale` stands here until it is derived anew.
 */
export type SearchDay = SearchDayKey & ({ entries: SearchEntry[] } | { isStale: 1 });

interface SearchDayKey {
  account: string;
  /** Days (UTC) from 1970-01-01 to the latest message; 0 where no time is known. */
  day: number;
}

/** A piece of a file that is being imported: checked, and not merged yet. */
export interface StagedPart {
  importId: string;
  /** 0 is the import as it was begun, before any piece; the pieces of the file follow from 1. */
  part: number;
  /** Epoch ms at which it was set aside. */
  stagedAtMs: number;
  /** How far the file was read after it. */
  state: FileState;
  records: FileRecords;
  /** Set on the beginning once all records are merged: settings and texts of its header are still to be taken over. */
  merged?: ImportSummary;
}

export interface Schema extends DBSchema {
  accounts: { key: string; value: AccountRecord };
  conversations: {
    key: [account: string, id: string];
    value: ConversationRecord;
    indexes: { contact: Place; activity: [string, number] };
  };
  marks: { key: [account: string, id: string]; value: Mark; indexes: { contact: [account: string, contact: string] } };
  locks: {
    key: [account: string, contact: string];
    value: LastMessageLock;
    indexes: { conversation: [account: string, conversationId: string] };
  };
  standings: {
    key: [account: string, id: string];
    value: StandingRecord;
    indexes: {
      list: [account: string, group: string, rank: number];
      nextCheck: number;
      badge: number;
      place: Place;
    };
  };
  searchDays: { key: [account: string, day: number]; value: SearchDay; indexes: { stale: number } };
  staging: { key: [importId: string, part: number]; value: StagedPart };
}

export type StoreName = 'accounts' | 'conversations' | 'marks' | 'locks' | 'standings' | 'searchDays' | 'staging';
export const allStores: StoreName[] = [
  'accounts',
  'conversations',
  'marks',
  'locks',
  'standings',
  'searchDays',
  'staging',
];

export type Database = IDBPDatabase<Schema>;

/** The one readwrite transaction of a change, over all stores. Nothing but idb may be awaited while it is open. */
export type Change = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/** A transaction that only reads. */
export type Look = IDBPTransaction<Schema, StoreName[], 'readonly'>;
