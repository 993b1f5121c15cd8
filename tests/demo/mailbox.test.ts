import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import { tellingMails } from '../../demo/mailbox/invented/telling-mails.mjs';
import type { Mailbox, MailConversation } from '../../demo/mailbox/types.ts';
import { plainCount } from '../../scripts/plain-count.mjs';
import { recogniseMail } from '../../src/domain/signals/recognise-mail.ts';

const zone = 'Europe/Paris';
const moments = {
  'Monday morning': '2026-11-23T09:05:00+01:00',
  'Tuesday night': '2026-11-24T23:50:00+01:00',
  'Friday evening': '2026-11-20T18:30:00+01:00',
  Sunday: '2026-11-22T12:00:00+01:00',
  'the night the clocks go forward': '2026-03-29T02:59:00+01:00',
  'the Monday after the clocks went back': '2026-10-26T08:00:00+01:00',
  'New Year': '2027-01-01T00:00:01+01:00',
};
const comparable = new Set(['cold', 'your-turn', 'waiting', 'quiet', 'ghosting', 'excluded']);

/** Who counts only who wrote when, does not know what these say. */
const told = new Set(tellingMails.map(({ key }) => key));

const ownAddresses = ({ owner, aliases, unlistedAliases = [] }: Mailbox) =>
  [owner, ...aliases, ...unlistedAliases].map(({ address }) => address);

/** What plain count says where the invented mailbox expects something and plain count judges at all. */
function compared(mailbox: Mailbox, nowMs: number) {
  const { conversations } = plainCount(mailbox, { me: ownAddresses(mailbox), nowMs, timeZone: zone });
  const counted = new Map(conversations.map(({ key, group }) => [key, group]));
  return mailbox.conversations.flatMap(({ key, expectedStanding }) => {
    const group = counted.get(key);
    const isComparable = expectedStanding !== null && !told.has(key);
    return isComparable && group && comparable.has(group) ? [{ key, expectedStanding, group }] : [];
  });
}

const slots = (nowMs: number): [Mailbox, Mailbox] => {
  const [first, second] = inventedMailboxes(nowMs, zone);
  if (!first || !second) throw new Error('Two login slots are expected.');
  return [first, second];
};

function find(mailbox: Mailbox, key: string): MailConversation {
  const found = mailbox.conversations.find((conversation) => conversation.key === key);
  if (!found) throw new Error(`No conversation ${key}.`);
  return found;
}

describe.each(Object.entries(moments))('the invented mailboxes on %s', (_, moment) => {
  const nowMs = Date.parse(moment);
  const mailboxes = slots(nowMs);

  test.each(mailboxes.map((mailbox) => [mailbox.owner.name, mailbox] as const))(
    'have the standings they promise for %s',
    (_name, mailbox) => {
      const pairs = compared(mailbox, nowMs);
      expect(pairs.length).toBeGreaterThan(3);
      expect(pairs.map(({ key, group }) => [key, group])).toEqual(
        pairs.map(({ key, expectedStanding }) => [key, expectedStanding]),
      );
    },
  );

  test('hold no mail of the future, and each conversation is in order', () => {
    for (const { messages } of mailboxes.flatMap(({ conversations }) => conversations)) {
      const times = messages.map(({ atMs }) => atMs);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times.at(-1)).toBeLessThan(nowMs);
    }
  });
});

test('their standings hold at any moment of four years', () => {
  const from = Date.parse('2025-01-01T00:00:00Z');
  fc.assert(
    fc.property(fc.integer({ min: from, max: from + 4 * 365 * 86_400_000 }), (nowMs) => {
      for (const mailbox of slots(nowMs))
        for (const { group, expectedStanding, key } of compared(mailbox, nowMs))
          expect(group, key).toBe(expectedStanding);
    }),
    { numRuns: 25 },
  );
});

describe('the first slot', () => {
  const [mailbox] = slots(Date.parse(moments['Monday morning']));
  const { conversations } = mailbox;

  test('shows every standing that needs no mark, each more than once', () => {
    for (const standing of comparable)
      expect(conversations.filter(({ expectedStanding }) => expectedStanding === standing).length).toBeGreaterThan(1);
  });

  test('has mails that tell more than who wrote when, in the forms that recognisers know', () => {
    const saidOf = (key: string, at = -1) => {
      const { subject, messages } = find(mailbox, key);
      const message = messages.at(at);
      if (!message) throw new Error(`${key} has no such message.`);
      const { text, from, atMs } = message;
      const isFirst = message === messages[0];
      return recogniseMail({
        subject: isFirst ? subject : `Re: ${subject}`,
        text,
        sender: from.address,
        sentAtMs: atMs,
      });
    };
    const local = (time: string) => ({ precision: 'exact', atMs: Date.parse(`${time}+01:00`) });
    expect(saidOf('fiona-away')).toEqual({ kind: 'out-of-office', returnsOn: '2026-11-26' });
    expect(saidOf('etienne-away')).toEqual({ kind: 'out-of-office', returnsOn: '2026-11-05' });
    expect(saidOf('harriet-automatic')).toEqual({ kind: 'auto-reply' });
    expect(saidOf('edwin-bounce')).toEqual({ kind: 'bounce' });
    expect(saidOf('tessa-accepted')).toMatchObject({ kind: 'calendar-accept', at: local('2026-11-27T15:00') });
    expect(saidOf('bastien-invitation')).toMatchObject({ kind: 'calendar-invite', at: local('2026-11-24T10:00') });
    expect(saidOf('colin-met')).toMatchObject({ kind: 'calendar-accept', at: local('2026-11-18T14:00') });
    expect(saidOf('odile-declined')).toMatchObject({ kind: 'calendar-decline', at: local('2026-11-27T09:00') });
    expect(saidOf('beatrix-no')).toEqual({ kind: 'clear-no' });
    expect(saidOf('julien-festival', -2)).toEqual({ kind: 'ambiguous-yes' });
    expect(saidOf('nora-tour', -2)).toEqual({ kind: 'ambiguous-yes' });
    expect(saidOf('marie-offer')).toBeNull();
  });

  test('names every conversation once', () => {
    expect(new Set(conversations.map(({ key }) => key)).size).toBe(conversations.length);
  });

  test('tells the main story: three quick answers, an offer, two mails without answer', () => {
    const { messages } = find(mailbox, 'marie-offer');
    const own = messages.map(({ from }) => from.address === mailbox.owner.address);
    expect(own).toEqual([true, false, true, false, true, false, true, true]);
    expect(own).toEqual(
      find(mailbox, 'grace-offer').messages.map(({ from }) => from.address === mailbox.owner.address),
    );
  });

  test('has long threads, an answer in the middle, an alias, an unlisted alias and hostile names', () => {
    expect(conversations.filter(({ messages }) => messages.length >= 9).length).toBeGreaterThan(1);
    expect(find(mailbox, 'store-mid-thread').messages.at(-1)?.inReplyToIndex).toBe(1);
    const senders = new Set(conversations.flatMap(({ messages }) => messages.map(({ from }) => from.address)));
    expect([...mailbox.aliases, ...(mailbox.unlistedAliases ?? [])].every(({ address }) => senders.has(address))).toBe(
      true,
    );
    expect(find(mailbox, 'zoe-markup').subject).toMatch(/<img .*\u202e/su);
  });
});
