import { assess, type AssessInput } from '../../src/domain/assess.ts';
import { shippedModel } from '../../src/domain/reply-model.ts';
import type { AccountFacts, ConversationFacts, MessageFact, OpenedVerdict } from '../../src/domain/facts.ts';
import type { LastMessageLock, Mark, MarkKind } from '../../src/domain/marks.ts';
import type { PageReading, Person } from '../../src/domain/reading.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import type { Assessment } from '../../src/domain/standing.ts';
import { unknownTime } from '../../src/domain/time.ts';

export const rep: Person = { address: 'paul@ghostlight.example', name: 'Paul Martin' };
export const marie: Person = { address: 'marie@lumen.example', name: 'Marie Dupont' };
export const luc: Person = { address: 'luc@lumen.example', name: 'Luc Bernard' };
export const colleague: Person = { address: 'anna@ghostlight.example', name: 'Anna Klein' };

export const settings = { ...defaultSettings, timeZone: 'UTC' };

export const account: AccountFacts = {
  address: 'paul@ghostlight.example',
  aliases: [],
  ownName: 'Paul Martin',
  firstSeenAtMs: Date.parse('2026-09-01T08:00Z'),
};

/** Epoch ms of a moment of 2026, "11-20 14:00", UTC. 20 November is a Friday. */
export function at(moment: string): number {
  const ms = Date.parse(`2026-${moment.replace(' ', 'T')}Z`);
  if (Number.isNaN(ms)) throw new Error(`No moment: ${moment}`);
  return ms;
}

const people = { me: rep, marie, luc, anna: colleague };
export type Writer = keyof typeof people;

/** A message of a story: "me 11-20 14:00". */
export function message(line: string, change: Partial<MessageFact> = {}): MessageFact {
  const [writer = '', ...moment] = line.split(' ');
  const from = people[writer as Writer];
  const isOwn = from === rep;
  return {
    id: line,
    at: { precision: 'exact', atMs: at(moment.join(' ')) },
    own: isOwn,
    from,
    to: [isOwn ? marie : rep],
    kind: 'human',
    ...change,
  };
}

/** A conversation that was opened and read to its end at `seen`. */
export function conversation(
  messages: (string | MessageFact)[],
  seen: string,
  change: Partial<ConversationFacts> = {},
): ConversationFacts {
  return conversationOf(
    messages.map((each) => (typeof each === 'string' ? message(each) : each)),
    at(seen),
    change,
  );
}

/** The same, of messages as they are known. */
export function conversationOf(
  facts: MessageFact[],
  seenAtMs: number,
  change: Partial<ConversationFacts> = {},
): ConversationFacts {
  const newest = facts.at(-1);
  return {
    account: account.address,
    id: 'talk',
    webmail: 'gmail',
    subject: 'Pilot in Lyon',
    startedAt: facts[0]?.at ?? unknownTime,
    messages: facts,
    totals: {},
    messageCount: facts.length,
    newest: { id: newest?.id ?? null, at: newest?.at ?? unknownTime },
    opened: newest ? opened(newest.id, seenAtMs, { shown: facts.length }) : null,
    listed: null,
    seenAtMs,
    people: [],
    language: null,
    register: null,
    ...change,
  };
}

/** The verdict of a page that named `messageId` as the newest message and left nothing unidentified. */
export function opened(messageId: string, atMs: number, change: Partial<OpenedVerdict> = {}): OpenedVerdict {
  return { atMs, newest: { status: 'known', messageId }, shown: 1, faceless: 0, ownAtEnd: 0, ...change };
}

export function mark(what: MarkKind, moment: string, change: Partial<Mark> = {}): Mark {
  return {
    id: `${what.type} ${moment}`,
    account: account.address,
    contact: 'marie@lumen.example',
    conversationId: null,
    madeAtMs: at(moment),
    what,
    ...change,
  };
}

/** A lock claimed and inserted at the same second, a minute after the latest message known. */
export function lock(moment: string, change: Partial<LastMessageLock> = {}): LastMessageLock {
  return {
    account: account.address,
    contact: 'marie@lumen.example',
    conversationId: 'talk',
    claimId: 'claim',
    textKind: 'last-message',
    claimedAtMs: at(moment),
    insertedAtMs: at(moment),
    knownUntilMs: at(moment) - 60_000,
    history: [],
    ...change,
  };
}

/** Judges a conversation at a moment, by default right after it was seen. */
export function judge(facts: ConversationFacts, change: Partial<AssessInput> & { now?: string } = {}): Assessment {
  const { now, ...input } = change;
  return assess({
    conversation: facts,
    others: [],
    account,
    marks: [],
    lock: null,
    settings,
    model: shippedModel,
    nowMs: now === undefined ? facts.seenAtMs : at(now),
    ...input,
  });
}

export function page(change: Partial<PageReading> = {}): PageReading {
  return {
    webmail: 'gmail',
    account: account.address,
    aliases: [],
    ownName: null,
    takenAtMs: at('11-20 09:00'),
    rows: [],
    conversation: null,
    ...change,
  };
}
