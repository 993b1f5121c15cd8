import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAccount, draftHex } from '../../demo/gmail/account.mjs';
import { decimalOf, hexIdOf, timeOf, tokenOf } from '../../demo/gmail/ids.mjs';
import { listOf } from '../../demo/gmail/lists.mjs';
import { hashOf, parseRoute } from '../../demo/gmail/page/route.mjs';
import { switchChoices } from '../../demo/gmail/switch-choices.mjs';
import { defaultSwitches } from '../../demo/gmail/switches.mjs';
import { pageOrder, threadOf } from '../../demo/gmail/threads.mjs';
import { parseSwitches } from '../../demo/switch-choices.mjs';
import type { Mailbox } from '../../demo/mailbox/types.ts';
import { conversation, mail, marc, paula, smallMailbox } from './small-mailbox.ts';

const account = (mailbox: Mailbox = smallMailbox(), now = Date.now) =>
  createAccount({ slot: 0, mailbox, now, undoSendMs: () => 60_000, onChange: () => undefined });
const list = (name: string, argument = '', page = 1, conversationView = true) =>
  listOf(account(), { name, argument, page }, { ...defaultSwitches, conversationView });

test('an id holds the time of its message, to the millisecond, and has 16 digits since 2004-11', () => {
  const times = fc.integer({ min: Date.UTC(2004, 10, 20), max: Date.UTC(2035, 0, 1) });
  fc.assert(
    fc.property(times, fc.string(), (atMs, salt) => {
      const hex = hexIdOf(atMs, salt);
      expect(hex).toMatch(/^[0-9a-f]{16}$/);
      expect(timeOf(hex)).toBe(atMs);
      expect(BigInt(decimalOf(hex)).toString(16)).toBe(hex);
    }),
  );
});

test('the id of the known example decodes to its known time', () => {
  expect(new Date(timeOf('198c6747aabb71a9')).toISOString()).toBe('2025-08-20T07:49:39.115Z');
  expect(decimalOf('198c6747aabb71a9')).toBe('1840959905192440233');
});

test('addresses say list, argument, page and open conversation, and can be written back', () => {
  expect(parseRoute('')).toEqual({ name: 'inbox', argument: '', page: 1, thread: null });
  const token = tokenOf('anything');
  for (const hash of ['#inbox', '#inbox/p2', `#inbox/p3/${token}`, '#label/Big+deals', `#search/from%3Apaula/${token}`])
    expect(hashOf(parseRoute(hash))).toBe(hash);
  expect(parseRoute('#all/198c6747aabb71a9').thread).toBe('198c6747aabb71a9');
  expect(parseRoute('#search/198c6747aabb71a9')).toMatchObject({ argument: '198c6747aabb71a9', thread: null });
});

test('a reply to an earlier message stands right behind that message', () => {
  const { messages } = account().conversation('fork');
  expect(pageOrder(messages).map(({ text }) => text)).toEqual(['One', 'Back to one', 'Two', 'Three']);
});

test('a late answer of an earlier time and a send taken back leave every reply at what it answers', () => {
  const mailbox = account();
  const { messages } = mailbox.conversation('fork');
  const answered = () => messages.map(({ text, inReplyToIndex }) => [text, messages[inReplyToIndex ?? -1]?.text]);
  mailbox.answer({ key: 'fork', text: 'Zero', atMs: Date.now() - 1000 * 3_600_000 });
  const mailToSend = {
    id: '#msg-a:r1',
    conversationKey: 'fork',
    from: '',
    to: [paula],
    cc: [],
    subject: '',
    text: '',
    body: '',
  };
  const two = messages.find(({ text }) => text === 'Two')?.syncId ?? null;
  const { syncId } = mailbox.outbox.send({ ...mailToSend, body: 'Sent', answers: two });
  mailbox.answer({ key: 'fork', text: 'After all' });
  expect(answered()).toEqual([
    ['Zero', undefined],
    ['One', undefined],
    ['Two', undefined],
    ['Three', undefined],
    ['Back to one', 'One'],
    ['Sent', 'Two'],
    ['After all', undefined],
  ]);
  expect(mailbox.outbox.undoSend(syncId)).toBe(true);
  expect(answered().at(-2)).toEqual(['Back to one', 'One']);
  mailbox.close();
});

test('a list page has at most 50 rows, newest first, and the next page goes on', () => {
  const first = list('inbox');
  const second = list('inbox', '', 2);
  expect(first.rows).toHaveLength(defaultSwitches.pageSize);
  expect(first.total).toBe(first.rows.length + second.rows.length);
  const times = [...first.rows, ...second.rows].map(({ atMs }) => atMs);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
});

test('sent, search and label lists hold what belongs to them', () => {
  expect(
    list('sent')
      .rows.map(({ subject }) => subject)
      .sort(),
  ).toEqual(['A fork', 'Devis', 'Rollout', 'We wrote first']);
  expect(list('sent').rows.every(({ people }) => people.every(({ isOwn }) => !isOwn))).toBe(true);
  expect(list('search', 'from:paula devis').rows.map(({ subject }) => subject)).toEqual(['Devis']);
  expect(list('label', 'Unknown').total).toBe(0);
});

test('a thread begun on the web page is older than its first message, any other as old', () => {
  const mailbox = account();
  const begun = mailbox.conversation('begun');
  expect(begun.permId).toMatch(/^thread-a:r/);
  expect(timeOf(begun.hex)).toBeLessThan(begun.messages[0]?.atMs ?? 0);
  const offer = mailbox.conversation('offer');
  expect(offer.permId).toBe(`thread-f:${decimalOf(offer.hex)}`);
  expect(offer.messages.map(({ syncId }) => syncId.slice(0, 7))).toEqual(['#msg-f:', '#msg-a:']);
  expect(offer.hex).toBe(offer.messages[0]?.hex);
});

test('with conversation view off every message is a row and thread ids repeat', () => {
  const { rows } = list('all', '', 1, false);
  const fork = rows.filter(({ subject }) => subject === 'A fork');
  expect(fork).toHaveLength(4);
  expect(new Set(fork.map(({ hex }) => hex)).size).toBe(1);
  expect(new Set(fork.map(({ token }) => token)).size).toBe(4);
  expect(fork.every(({ permId }) => /^thread-f:\d+\|msg-[af]:/.test(permId))).toBe(true);
});

test('each save gives a draft another id and sending takes the draft away', () => {
  let nowMs = Date.UTC(2026, 10, 2, 9);
  const mailbox = account(smallMailbox(), () => nowMs++);
  const draft = {
    id: '#msg-a:r1',
    conversationKey: 'offer',
    from: '',
    to: [paula],
    cc: [],
    subject: 'Re: Devis',
    text: 'Hel',
  };
  const first = mailbox.drafts.save(draft);
  const second = mailbox.drafts.save({ ...draft, text: 'Hello' });
  expect(draftHex(second)).not.toBe(draftHex(first));
  expect(second).toMatchObject({ id: first.id, saves: 2 });
  mailbox.outbox.send({ ...draft, body: 'Hello', text: 'Hello', answers: null });
  expect(mailbox.drafts.byId.size).toBe(0);
  expect(mailbox.conversation('offer').messages.at(-1)).toMatchObject({ hex: null, isOwn: true, text: 'Hello' });
  mailbox.close();
});

test('an unknown alias keeps the id of a message written on the web page', () => {
  const mailbox = account();
  const thread = threadOf(mailbox, mailbox.conversation('offer'), { ...defaultSwitches, ownSender: 'unknown-alias' });
  expect(thread.messages[1]?.from.address).toBe('desk@corp.example');
  expect(thread.messages[1]?.syncId).toMatch(/^#msg-a:/);
});

test('of many people a row shows the first and the last two', () => {
  const people = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ address: `${name}@client.example`, name }));
  const messages = people.map((person, index) => mail(person, marc, 50 - index, person.name));
  const crowd = { ...smallMailbox(), conversations: [conversation('crowd', 'Crowd', messages)] };
  const [row] = listOf(account(crowd), { name: 'inbox', argument: '', page: 1 }, defaultSwitches).rows;
  expect(row?.isElided).toBe(true);
  expect(row?.people.map(({ name }) => name)).toEqual(['a', 'd', 'e']);
});

test('a mailbox of thousands is listed at once', () => {
  const conversations = Array.from({ length: 5000 }, (_, index) =>
    conversation(`k${index}`, `Subject ${index}`, [mail(paula, marc, index, 'Body')]),
  );
  const big = account({ ...smallMailbox(), conversations });
  const asked = { name: 'inbox', argument: '', page: 100 };
  expect(listOf(big, asked, defaultSwitches).rows.at(-1)?.subject).toBe('Subject 4999');
});

test('every switch has a default and is offered, and no other value is taken', () => {
  expect(switchChoices.map(({ name }) => name).sort()).toEqual(Object.keys(defaultSwitches).sort());
  for (const { name, choices } of switchChoices) expect(choices).toContain(defaultSwitches[name]);
  expect(parseSwitches({ language: 'fr' }, switchChoices)).toEqual({ language: 'fr' });
  expect(() => parseSwitches({ language: 'xx' }, switchChoices)).toThrow('language = xx');
  expect(() => parseSwitches({ __proto__: null, nonsense: 1 }, switchChoices)).toThrow('nonsense');
});
