import type { AccountFacts, ConversationFacts, MessageFact } from '../../../domain/facts.ts';
import type { Person } from '../../../domain/reading.ts';
import { defaultSettings, type Settings } from '../../../domain/settings.ts';
import { hourMs } from '../../../domain/time.ts';
import { workingDaysBetween } from '../../../domain/working-time.ts';
import type { ConversationRef } from '../../../messaging/contract.ts';

/** The invented conversation of the introduction: Camille was quick to answer, then fell silent. */

/** The rep's own working days are not asked for here: the practice has the usual ones. */
export const practiceSettings: Settings = { ...defaultSettings, ownDomains: ['vendor.example'] };

export const rep: Person = { address: 'you@vendor.example', name: '' };
export const camille: Person = { address: 'camille@atelier-nord.example', name: 'Camille Moreau' };

export const practiceRef: ConversationRef = { account: 'you@vendor.example', conversationId: 'practice' };

/** What the mails say, each a text of ours; `own` and `sent` are what the rep sends here, in their own words or ours. */
export type PracticeWords =
  | 'proposal'
  | 'interested'
  | 'invitation'
  | 'acceptance'
  | 'thanks'
  | 'keen'
  | 'offer'
  | 'follow-up'
  | 'own'
  | 'sent'
  | 'answer';

/** One mail of the conversation. */
export interface PracticeMail {
  id: string;
  by: 'rep' | 'contact';
  atMs: number;
  says: PracticeWords;
}

/** Who wrote what, how many working days ago, at which hour of that day. */
const beginning = [
  ['proposal', 'rep', 21, 9.5],
  ['interested', 'contact', 21, 13.5],
  ['invitation', 'rep', 20, 10],
  ['acceptance', 'contact', 20, 11],
  ['thanks', 'rep', 17, 10],
  ['keen', 'contact', 17, 14],
  ['offer', 'rep', 14, 9.5],
  ['follow-up', 'rep', 9, 10],
] as const;

/** The mails as they stand when the introduction is opened at `nowMs`. */
export function mailsAt(nowMs: number): PracticeMail[] {
  return beginning.map(([says, by, workingDays, hour]) => ({
    id: says,
    by,
    says,
    atMs: dayBefore(nowMs, workingDays) + hour * hourMs,
  }));
}

/** What Ghostlight would have read of it. */
export function factsOf(mails: readonly PracticeMail[], subject: string, nowMs: number): ConversationFacts {
  const messages = mails.map(messageOf);
  const newest = messages.at(-1);
  const at = newest?.at ?? { precision: 'unknown' as const };
  return {
    ...{ account: practiceRef.account, id: practiceRef.conversationId, webmail: 'practice', subject },
    startedAt: messages[0]?.at ?? at,
    messages,
    totals: {},
    messageCount: messages.length,
    newest: { id: newest?.id ?? null, at },
    opened: newest
      ? {
          atMs: nowMs,
          newest: { status: 'known', messageId: newest.id },
          shown: messages.length,
          faceless: 0,
          ownAtEnd: 0,
        }
      : null,
    listed: null,
    seenAtMs: nowMs,
    people: [camille],
    language: null,
    register: null,
  };
}

/** The rep of the introduction, whose mailbox has been watched since before it began. */
export function accountAt(mails: readonly PracticeMail[]): AccountFacts {
  return { address: practiceRef.account, aliases: [], ownName: null, firstSeenAtMs: (mails[0]?.atMs ?? 0) - hourMs };
}

function messageOf({ id, by, atMs }: PracticeMail): MessageFact {
  const isOwn = by === 'rep';
  return {
    id,
    at: { precision: 'exact', atMs },
    own: isOwn,
    from: isOwn ? rep : camille,
    to: [isOwn ? camille : rep],
    kind: 'human',
  };
}

/** Midnight of the latest local day that lies so many working days back. */
function dayBefore(nowMs: number, workingDays: number): number {
  const day = new Date(nowMs);
  day.setHours(0, 0, 0, 0);
  // From noon to noon no change of the clock can take a day away.
  while (workingDaysBetween(day.getTime(), nowMs, practiceSettings) < workingDays) day.setDate(day.getDate() - 1);
  return day.getTime();
}
