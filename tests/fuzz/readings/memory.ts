import { validateReading } from '../../../src/background/validate-reading.ts';
import { recordOf } from '../../../src/background/judge.ts';
import { assessBriefly, type BriefAssessment } from '../../../src/domain/assess.ts';
import type { AccountFacts, ConversationFacts } from '../../../src/domain/facts.ts';
import { mergeAccount, mergeConversation, mergeRow } from '../../../src/domain/merge.ts';
import type { PageReading } from '../../../src/domain/reading.ts';
import { shippedModel } from '../../../src/domain/reply-model.ts';
import { defaultSettings } from '../../../src/domain/settings.ts';
import { latestOf } from '../../../src/domain/time.ts';
import type { StoryConversation } from '../story.ts';

/** By what everything is judged here; a fixed zone, so that a run means the same on every machine. */
export const settings = { ...defaultSettings, timeZone: 'Europe/Paris' };

/** A report as the background gets it: anything at all, and the worker's clock at that moment (epoch ms). */
export interface Report {
  input: unknown;
  clockMs: number;
}

/** What is said of one conversation. */
export interface Judged extends Pick<BriefAssessment, 'standing' | 'chance' | 'silence'> {
  account: string;
  id: string;
}

interface Mailbox {
  account: AccountFacts;
  conversations: Map<string, ConversationFacts>;
}

/** What the background does with reports, without its database: door, merge and judgement. */
export interface Memory {
  /** Whether the door let it in. */
  report: (report: Report) => boolean;
  /** Standings by account and conversation id. */
  standings: (nowMs: number) => Judged[];
  /** Whether readings told that a conversation is with somebody of another one, and that something came as late as its last mail. */
  knowsOf: (conversation: Pick<StoryConversation, 'key' | 'messages'>, of: Pick<Judged, 'account' | 'id'>) => boolean;
  /** All that is stored, as text. */
  stored: () => string;
}

export function createMemory(): Memory {
  const mailboxes = new Map<string, Mailbox>();
  const take = (reading: PageReading) => {
    const before = mailboxes.get(reading.account);
    const account = mergeAccount(before?.account ?? null, reading);
    const conversations = before?.conversations ?? new Map<string, ConversationFacts>();
    for (const row of reading.rows)
      conversations.set(row.id, mergeRow(conversations.get(row.id) ?? null, reading, row));
    const { conversation } = reading;
    if (conversation) {
      const known = conversations.get(conversation.id) ?? null;
      conversations.set(conversation.id, mergeConversation(known, reading, conversation));
    }
    mailboxes.set(reading.account, { account, conversations });
  };
  return {
    report: ({ input, clockMs }) => {
      const checked = validateReading(input, clockMs);
      if (checked.status === 'valid') take(checked.reading);
      return checked.status === 'valid';
    },
    standings: (nowMs) => [...mailboxes.values()].flatMap((mailbox) => standingsOf(mailbox, nowMs)),
    knowsOf: ({ key, messages }, { account: address, id }) => {
      const mailbox = mailboxes.get(address);
      const [facts, other] = [mailbox?.conversations.get(key), mailbox?.conversations.get(id)];
      if (!mailbox || !facts || !other || latestOf(facts.newest.at) < (messages.at(-1)?.atMs ?? 0)) return false;
      const { contacts } = recordOf(other, mailbox.account, settings);
      return recordOf(facts, mailbox.account, settings).contacts.some((one) => contacts.includes(one));
    },
    stored: () =>
      JSON.stringify(
        [...mailboxes].map(([address, { account, conversations }]) => [address, account, [...conversations]]),
      ),
  };
}

function standingsOf({ account, conversations }: Mailbox, nowMs: number): Judged[] {
  const records = [...conversations.values()].map((facts) => recordOf(facts, account, settings));
  return records.map(({ id, facts, contacts }) => {
    const others = records.filter((other) => other.id !== id && other.contacts.some((one) => contacts.includes(one)));
    const { standing, chance, silence } = assessBriefly({
      conversation: facts,
      others: others.map((other) => other.facts),
      account,
      marks: [],
      lock: null,
      settings,
      nowMs,
      model: shippedModel,
    });
    return { account: account.address, id, standing, chance, silence };
  });
}
