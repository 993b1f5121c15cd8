import fc from 'fast-check';
import type { Person } from '../../src/domain/reading.ts';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';

/** Somebody with an address: what really happened knows everybody. */
export type Someone = Person & { address: string };

/** A mail as it was really written, whatever a page shows of it. */
export interface StoryMessage {
  from: Someone;
  to: Someone[];
  /** Epoch ms. */
  atMs: number;
  /** Index of the earlier message it answers, where that is not the one before it: such a reply stands in the middle of the page. */
  besideIndex: number | null;
}

export interface StoryConversation {
  key: string;
  subject: string;
  /** Oldest first. */
  messages: StoryMessage[];
}

/** A whole mailbox as it really is. Nothing has been written since `readFromMs`, so whatever was read later is not outdated. */
export interface Story {
  conversations: StoryConversation[];
  readFromMs: number;
  nowMs: number;
}

export const rep: Someone = { address: 'rep@acme.example', name: 'Robin Rep' };
/** The rep writes from here too; the webmail knows it. */
export const repElsewhere: Someone = { address: 'robin@studio.example', name: 'Robin Rep' };
export const marie: Someone = { address: 'marie@client.example', name: 'Marie Client' };
export const luc: Someone = { address: 'luc@client.example', name: 'Luc Client' };
export const zoe: Someone = { address: 'zoe@other.example', name: 'Zoe Other' };
const colleague: Someone = { address: 'nadia@acme.example', name: 'Nadia Acme' };
const robot: Someone = { address: 'no-reply@client.example', name: 'Client news' };

export const isReps = ({ address }: Person): boolean => address === rep.address || address === repElsewhere.address;

/** Monday 5 October 2026, 08:00 UTC: no public holiday is near. */
const beginMs = Date.UTC(2026, 9, 5, 8);

const sender = fc.constantFrom(rep, rep, rep, marie, marie, marie, luc, repElsewhere, colleague, zoe, robot);
const gapMs = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 2, max: 30 }).map((hours) => hours * hourMs) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 90 }).map((minutes) => minutes * minuteMs) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }).map((days) => days * dayMs) },
);

const line = (from: fc.Arbitrary<Someone>) => fc.tuple(from, gapMs, fc.nat(9));
const lines = fc.array(line(sender), { minLength: 1, maxLength: 8 });
/** They have answered twice, and then somebody wrote, mostly the rep. */
const engagedLines = fc
  .tuple(
    fc.tuple(...[rep, marie, rep, marie].map((from) => line(fc.constant(from)))),
    fc.array(line(fc.constantFrom(rep, rep, rep, repElsewhere, marie, luc, colleague)), { minLength: 1, maxLength: 3 }),
  )
  .map(([before, after]) => [...before, ...after]);

const talk = (key: string, startMs: fc.Arbitrary<number>): fc.Arbitrary<StoryConversation> =>
  fc
    .record({
      startMs,
      lines: fc.oneof(lines, lines, engagedLines),
      hasLuc: fc.boolean(),
    })
    .map(({ startMs: atStartMs, lines: all, hasLuc }) => {
      const outside = hasLuc ? [marie, luc] : [marie];
      let atMs = atStartMs;
      const messages = all.map(([from, waitedMs, aside], index): StoryMessage => {
        atMs += index === 0 ? 0 : waitedMs;
        const isInside = isReps(from) || from === colleague;
        const to = isInside ? outside : [rep, ...outside.filter((one) => one !== from)];
        return { from, to, atMs, besideIndex: aside === 0 && index > 1 ? index - 2 : null };
      });
      return { key, subject: `About ${key}`, messages };
    });

/** Mailboxes of one or two conversations with the same people, so that an answer may stand in the other one. */
export const story: fc.Arbitrary<Story> = fc
  .record({
    first: talk('offer', fc.constant(beginMs)),
    second: fc.option(
      talk(
        'pilot',
        // Half a minute beside the first: no two mails are of the same instant, by which the rules know a mail that is shown twice.
        fc.nat(30).map((days) => beginMs + days * dayMs + minuteMs / 2),
      ),
      { freq: 2, nil: null },
    ),
    quietMs: fc.integer({ min: 2, max: 25 * 24 }).map((hours) => hours * hourMs),
  })
  .map(({ first, second, quietMs }) => {
    const conversations = second ? [first, second] : [first];
    const lastMs = Math.max(...conversations.flatMap(({ messages }) => messages.map(({ atMs }) => atMs)));
    // A page is believed for a day: all that is read of this mailbox is read after its last mail.
    return { conversations, readFromMs: lastMs + minuteMs, nowMs: lastMs + quietMs };
  });
