import { describe, expect, test } from 'vitest';
import { recordOf } from '../../src/background/judge.ts';
import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import type { Mailbox, MailConversation } from '../../demo/mailbox/types.ts';
import { makeMbox } from '../../scripts/make-mbox.mjs';
import { plainCount, type Group } from '../../scripts/plain-count.mjs';
import { assess } from '../../src/domain/assess.ts';
import { threeFeatureModel } from '../../src/domain/estimate.ts';
import { shippedModel } from '../../src/domain/reply-model.ts';
import type { ConversationFacts } from '../../src/domain/facts.ts';
import { factOf } from '../../src/domain/merge-messages.ts';
import { totalsOf } from '../../src/domain/merge-totals.ts';
import { recogniseMail } from '../../src/domain/signals/recognise-mail.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { me, read, useFolder } from './mbox-file.ts';

useFolder();

const timeZone = 'Europe/Paris';
const settings = { ...defaultSettings, timeZone };

/** What a webmail shows of a conversation: every message, or the newest alone with the earlier ones folded away. */
type View = 'everything' | 'newest';

function factsOf({ owner, aliases }: Mailbox, { key, subject, messages }: MailConversation, view: View, nowMs: number) {
  const own = [owner, ...aliases].map(({ address }) => address);
  const identified = messages.map(({ from, to, cc, atMs, text }, index) => {
    const words = { subject: index === 0 ? subject : `Re: ${subject}`, text, sender: from.address, sentAtMs: atMs };
    const isOwn = own.includes(from.address);
    const signal = recogniseMail(words);
    return {
      ...factOf({
        id: `${key}-${String(index)}`,
        at: { precision: 'exact', atMs },
        own: isOwn,
        from,
        to: [...to, ...cc],
        ...(signal && (!isOwn || signal.kind.startsWith('calendar')) && { signal }),
      }),
      at: { precision: 'exact' as const, atMs },
    };
  });
  const newest = identified.reduce((a, b) => (b.at.atMs >= a.at.atMs ? b : a));
  const shown = view === 'everything' ? identified : [newest];
  // With every message identified nothing is left to be counted without an id.
  const totals = view === 'newest' ? totalsOf(identified, owner.address) : {};
  const startedAtMs = messages[0]?.atMs ?? nowMs;
  const facts: ConversationFacts = {
    account: owner.address,
    id: key,
    webmail: 'acted',
    subject,
    startedAt: { precision: 'exact', atMs: startedAtMs },
    messages: shown.toSorted((a, b) => a.at.atMs - b.at.atMs),
    totals,
    messageCount: messages.length,
    newest: { id: newest.id, at: newest.at },
    opened: {
      atMs: nowMs,
      newest: { status: 'known', messageId: newest.id },
      shown: messages.length,
      faceless: 0,
      ownAtEnd: 0,
    },
    // The rep came from the list.
    listed: { atMs: nowMs, messageId: newest.id, messageCount: messages.length },
    seenAtMs: nowMs,
    people: messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]),
    language: null,
    register: null,
  };
  return facts;
}

/** What the product says of every conversation, by key. */
function standingsOf(
  mailbox: Mailbox,
  view: View,
  nowMs: number,
  rules = { settings, model: shippedModel },
): Map<string, string> {
  const { owner, aliases } = mailbox;
  const account = {
    address: owner.address,
    aliases: aliases.map(({ address }) => address),
    ownName: owner.name,
    firstSeenAtMs: nowMs,
  };
  const all = mailbox.conversations.map((conversation) => factsOf(mailbox, conversation, view, nowMs));
  const byContact = new Map<string, ConversationFacts[]>();
  for (const facts of all)
    for (const address of recordOf(facts, account, settings).contacts)
      byContact.set(address, [...(byContact.get(address) ?? []), facts]);
  return new Map(
    all.map((conversation) => {
      const contacts = recordOf(conversation, account, settings).contacts;
      const others = [...new Set(contacts.flatMap((address) => byContact.get(address) ?? []))];
      const input = { conversation, others, account, marks: [], lock: null, nowMs, ...rules };
      return [conversation.id, assess(input).standing];
    }),
  );
}

/**
 * Where only an automatic reply is on screen, nobody knows when the rep wrote before it: the silence has no beginning, once they are
 * back.
 */
const otherwise: Record<View, Record<string, string>> = {
  everything: {},
  newest: { 'etienne-away': 'waiting', 'harriet-automatic': 'waiting' },
};

describe.each(['everything', 'newest'] as const)('when the webmail shows %s of each conversation', (view) => {
  test.each(['2026-11-23T09:05:00+01:00', '2026-11-20T18:30:00+01:00', '2026-11-22T12:00:00+01:00'])(
    'the product says what the invented mailboxes expect, on %s',
    (moment) => {
      const nowMs = Date.parse(moment);
      for (const mailbox of inventedMailboxes(nowMs, timeZone)) {
        const said = standingsOf(mailbox, view, nowMs);
        for (const { key, expectedStanding } of mailbox.conversations)
          if (expectedStanding !== null) expect.soft(said.get(key), key).toBe(otherwise[view][key] ?? expectedStanding);
      }
    },
  );
});

/** What the product may say of a group of the plain count. */
function standingsOfGroup(group: Group): string[] {
  if (group === 'not-engaged') return ['waiting'];
  return group === 'answered-elsewhere' ? ['waiting', 'unknown'] : [group];
}

test('the product and the plain count agree on a made mailbox', async () => {
  const nowMs = Date.UTC(2026, 10, 21, 12);
  const { mailbox } = await read(Buffer.concat(makeMbox({ messages: 1200, seed: 3, me })), { nowMs });
  // The plain count knows the formula with three features only: what is compared is everything else.
  const rules = { settings: { ...settings, ghostingBelowChance: 0.5 }, model: threeFeatureModel };
  const said = standingsOf(mailbox, 'everything', nowMs, rules);
  const { conversations } = plainCount(mailbox, { me: [me], nowMs, timeZone });
  expect(conversations.length).toBeGreaterThan(200);
  for (const { key, group, contact, workingDays, chance } of conversations)
    expect
      .soft(standingsOfGroup(group), JSON.stringify({ key, contact, workingDays, chance }))
      .toContain(said.get(key));
});
