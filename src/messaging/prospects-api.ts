import type { ToldGroup, ToldProspect } from '../telling/told.ts';
import type { ConversationRef } from './contract.ts';

export interface ProspectsQuery {
  /** Null for all mailboxes. */
  account: string | null;
  /** Words the rep looks for in name, company and subject; absent or empty for everything. */
  search?: string;
  /** How many items of a group are wanted, where it is not the usual number: 25, and 10 of what asks for nothing today. */
  limits?: Partial<Record<ProspectGroup, number>>;
}

/** Groups of the prospects view, in display order. */
export const prospectGroups = [
  'back',
  'ghosting',
  'unconfirmed',
  'quiet',
  'your-turn',
  'last-message',
  /** Silences that began long before the first run: listed, never warned about. */
  'older-silences',
  /**
   * Worth a look: would be quiet or ghosting, but not seen lately or not proven, or never opened and, by its row, perhaps
   * silent (`domain/worth-a-look.ts`). Never a warning, never new.
   */
  'to-check',
] as const;
export type ProspectGroup = (typeof prospectGroups)[number];

export interface ProspectsView {
  groups: {
    group: ProspectGroup;
    told: ToldGroup;
    /** All of the group, whatever is looked for. */
    count: number;
    /** Those in which all words looked for stand; absent where nothing is looked for. */
    matching?: number;
    /** The liveliest of them, as many as are wanted. */
    items: ProspectItem[];
  }[];
  /** Conversations known at all, for the empty state. */
  knownConversations: number;
  /** Those something is said of: neither `unknown` nor `excluded`. */
  judgedConversations: number;
  atMs: number;
  /**
   * While nothing can be stored, in words: of when the list is, and what to do. What may have changed since is in no group. Also where
   * no silence is, because an answer that was read then may be forgotten.
   */
  asOf?: { title: string; text: string };
  /** Set where some are in no group because they are just being judged again: nothing follows from an empty list. Tabs are told after. */
  isBeingJudged?: true;
}

export interface ProspectItem {
  ref: ConversationRef;
  webmail: string;
  name: string;
  company: string | null;
  subject: string;
  /** Whole working days of silence, null where it does not apply. */
  silentWorkingDays: number | null;
  /** Set where that number rests on times that are not exact. */
  isApproximate?: true;
  /** Epoch ms of the latest message known. */
  lastAtMs: number | null;
  isNew: boolean;
  /** All this in words. */
  told: ToldProspect;
}
