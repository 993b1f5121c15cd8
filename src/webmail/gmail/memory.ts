/** What earlier readings of this page load told, as far as later readings need it. */
export interface Memory {
  /** The newest message each conversation's latest row named: conversation id to epoch ms. */
  rowNewestMs: Map<string, number>;
  /** Messages read in an opened conversation: message id to whether the rep wrote it. */
  ownByMessage: Map<string, boolean>;
  /** Own addresses seen in a From menu. */
  aliases: Set<string>;
  /** Senders of messages that were written in this mailbox's own page: aliases nobody has confirmed. Never reported. */
  ownSenders: Set<string>;
  ownName: string | null;
  /** What the page calls the rep beside an own address, localised words for "me" included. */
  ownNames: Set<string>;
  /** A list showed that conversation view is off; Gmail reloads the page when that setting changes. */
  isViewOff: boolean;
  /** The latest inbox list contradicted the times in its ids. */
  areTimesDistrusted: boolean;
}

export function emptyMemory(): Memory {
  return {
    rowNewestMs: new Map(),
    ownByMessage: new Map(),
    aliases: new Set(),
    ownSenders: new Set(),
    ownName: null,
    ownNames: new Set(),
    isViewOff: false,
    areTimesDistrusted: false,
  };
}
