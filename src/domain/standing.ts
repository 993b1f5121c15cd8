import type { ChanceReason } from './explain-chance.ts';
import type { Hypothesis } from './hypotheses.ts';
import type { TextKind } from './texts/kinds.ts';
import type { Resolution } from './marks.ts';
import type { Meeting } from './meetings/meeting.ts';
import type { UnknownReason } from './reading.ts';

/**
 * What a conversation is now (product.md 3). Always derived, never stored. `unknown` is our addition: "better silent
 * than wrong" needs a word of its own, because `waiting` would claim that all is fine.
 */
export type Standing =
  | 'cold'
  | 'your-turn'
  | 'waiting'
  | 'quiet'
  | 'unconfirmed'
  | 'ghosting'
  | 'last-message'
  | 'let-go'
  | 'back'
  | 'paused'
  | 'excluded'
  | 'unknown';

/** Why a standing was given: a code and its values, turned into a sentence by the UI. Most important first. */
export type Reason =
  /** The contact usually answers within `usualMs` (upper end of the usual band), from `answers` past answers. */
  (
    | { code: 'usual-delay'; usualMs: number; answers: number }
    /** Too few past answers to speak of a habit; with `isAtLeast` there may be more among messages that no page has shown unfolded. */
    | { code: 'few-answers'; answers: number; isAtLeast?: true }
    /** Whole working days of silence so far, counted from the rep's latest message at `sinceMs`. */
    | { code: 'silent-for'; workingDays: number; sinceMs: number }
    /**
     * Number of the rep's messages since the contact's last one, at least. With `isOnPage` only that so many end the page as it was read
     * last: one of the contact's, folded further up, may be later than some of them.
     */
    | { code: 'unanswered'; count: number; isOnPage?: true }
    /** Chance of an answer within 30 days. */
    | { code: 'chance'; value: number }
    /** The contact never answered in any known conversation. */
    | { code: 'never-answered' }
    /** One answer so far and no meeting: not yet engaged. */
    | { code: 'answered-once' }
    /** The contact wrote last, at `atMs`. */
    | { code: 'they-wrote-last'; atMs: number }
    /** They wrote at `atMs` after `after`. */
    | { code: 'came-back'; atMs: number; after: 'ghosting' | 'last-message' | 'let-go' }
    /** The last message was sent at `atMs`. */
    | { code: 'last-message-sent'; atMs: number }
    /** Let go at `atMs`: by the rep's mark or by time. */
    | { code: 'let-go'; atMs: number; by: 'rep' | 'time' }
    | { code: 'paused-until'; untilMs: number }
    /** They answered by phone or chat, the rep says. */
    | { code: 'answered-elsewhere'; atMs: number }
    /** They wrote in another conversation after the silence began. */
    | { code: 'answered-in-other-conversation'; atMs: number; conversationId: string }
    /** Silent already long before Ghostlight was installed. */
    | { code: 'older-silence'; sinceMs: number }
    /** They are away, until `untilMs` where the mail told it. */
    | { code: 'out-of-office'; untilMs: number | null }
    /** The rep's mail came back at `atMs`: the address may be wrong. */
    | { code: 'bounced'; atMs: number }
    /** A meeting is ahead that they accepted, about which they have written since the invitation, or with which the rep answered them. */
    | { code: 'meeting-ahead'; atMs: number }
    /** A meeting is near and nobody has confirmed it. */
    | { code: 'meeting-unconfirmed'; atMs: number }
    /** The time of a meeting has passed and nobody has written since: did it happen? */
    | { code: 'meeting-passed'; atMs: number }
    /** They did not come to the meeting of `atMs`; to `count` of them since they wrote last. */
    | { code: 'meeting-missed'; atMs: number; count: number }
    | { code: 'meeting-declined'; atMs: number }
    | { code: 'meeting-cancelled'; atMs: number }
    /** They said a clear no, at `atMs`, and have not written since. */
    | { code: 'clear-no'; atMs: number }
    | { code: 'excluded'; why: ExclusionReason }
    | { code: 'unknown'; why: UnknownReason }
  ) & {
    /** Set where the reason rests on times that are not exact: tell whole days, never hours. */
    isApproximate?: true;
  };

export type ExclusionReason =
  'internal' | 'robot' | 'mailing-list' | 'excluded-by-rep' | 'not-a-prospect' | 'no-external-person';

/** How fast a contact has usually answered. Durations in ms of wall-clock time. */
export interface Rhythm {
  /** Past answer delays, oldest first; at most the latest 50. */
  answerDelaysMs: number[];
  /** Median and the band in which 8 of 10 answers came; null with fewer than 3 answers. */
  usual: { medianMs: number; fromMs: number; toMs: number } | null;
  /** Set where messages exist whose time, or whose writer, is not known: one or two delays are then no statement at all. */
  isIncomplete?: true;
  /** Set where one of the delays rests on times that are not exact: tell whole days, never hours. */
  isApproximate?: true;
}

/** The chance that the contact writes within the next 30 days. */
export interface Chance {
  /** 0 to 1. */
  value: number;
  /** How much of the contact's own history stands behind it. */
  confidence: 'few-data' | 'fair';
}

/** The two questions apart, and why the chance is what it is. */
export interface ChanceDetails {
  /** Chance (0 to 1) that they answer in this very conversation within 30 days; `Chance` is that they write at all. */
  inConversation: number;
  /** Counterfactuals, the strongest first. */
  because: ChanceReason[];
}

/** An unanswered stretch that ends the conversation: it starts at the rep's latest message (product.md 1). */
export interface Silence {
  /** Epoch ms of the rep's latest message, or of what let the silence begin anew: a call, a return, the end of a meeting. */
  sinceMs: number;
  /** Epoch ms of the first of the messages counted as `unanswered`; equals `sinceMs` with one message. */
  firstUnansweredAtMs: number;
  /** Working days since `sinceMs`, with fractions. */
  workingDays: number;
  /** How much later than `sinceMs` it may have begun (ms); absent where that time is exact. Warnings count from then. */
  errorMs?: number;
  /** The rep's messages since the contact's last one: at least so many, see `unanswered.ts`. */
  unanswered: number;
  /** As many as it seems, by the known times or the end of the page, where an answer may lie between: to restrain, never to tell. */
  seemingUnanswered?: number;
}

/** Everything the UI needs to know about one conversation now. */
export interface Assessment {
  standing: Standing;
  reasons: Reason[];
  /**
   * Whether this standing is a warning that may be counted, badged and listed as such: quiet and ghosting, unless the
   * silence is an older one. `back` is news, never a warning.
   */
  warns: boolean;
  /** The external person the conversation is with; null where there is none or nobody is known. */
  contact: { address: string; name: string; company: string | null } | null;
  silence: Silence | null;
  rhythm: Rhythm;
  chance: Chance | null;
  /** What stands behind the chance; null without one. */
  chanceDetails: ChanceDetails | null;
  /** The meeting that matters now: the next one, or the latest whose outcome is open or was a miss; null for none. */
  meeting: Meeting | null;
  /** What may be going on, benign first; empty while there is nothing to explain. */
  hypotheses: Hypothesis[];
  lastMessage: LastMessageOffer;
  /** Texts that fit now, the best first; empty where none does. */
  texts: TextKind[];
  /** How a silence that is over ended, once they have answered a last message; null before. */
  resolution: ResolutionState | null;
  /** Epoch ms at which the standing may change by the clock alone; null when only new facts can change it. */
  nextCheckAtMs: number | null;
}

/** What an answer to the last message of `lastMessageAtMs` was: told by the rep, else by their mail, else `how` is null. */
export interface ResolutionState {
  lastMessageAtMs: number;
  /** Epoch ms of their answer. */
  answeredAtMs: number;
  how: Resolution | null;
  by: 'rep' | 'mail' | null;
}

/** Whether the one last message may be inserted now. */
export type LastMessageOffer =
  /** May be inserted; `hint` when the hour is a poor one. */
  | { status: 'offered'; hint: 'better-on-a-working-morning' | null }
  /** Would be too early; may be offered from `fromMs` on if nothing changes. */
  | { status: 'not-yet'; fromMs: number | null }
  /** Being inserted just now (claimed `atMs`) in that conversation, here or in another tab. */
  | { status: 'claimed'; atMs: number; conversationId: string }
  /** Claimed `atMs` in that conversation, insertion not proven: interrupted, the rep is asked. */
  | { status: 'interrupted'; atMs: number; conversationId: string }
  /** Stands in the draft of that conversation since `atMs`, not sent yet; `isKept` where the rep was asked and said so. */
  | { status: 'inserted'; atMs: number; conversationId: string; isKept?: true }
  /** Sent at `atMs`. The door is open. `isDoubtful`: the rep rewrote most of it and was not asked yet whether it was the one. */
  | { status: 'sent'; atMs: number; isDoubtful?: true }
  | { status: 'not-offered'; why: 'not-silent' | 'not-engaged' | 'objected' | 'excluded' | 'unknown' };
