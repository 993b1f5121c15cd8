import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAccount } from '../../demo/outlook/account.mjs';
import { canonicalId, conversationIdOf, itemIdOf, messageKeyOf, personalId } from '../../demo/outlook/ids.mjs';
import { listOf } from '../../demo/outlook/lists.mjs';
import { fullDate, longDate, shortDate } from '../../demo/outlook/page/dates.mjs';
import { addressOf, canonicalOf, homeOf, parseRoute } from '../../demo/outlook/page/route.mjs';
import { policyOf } from '../../demo/outlook/shell.mjs';
import { switchChoices } from '../../demo/outlook/switch-choices.mjs';
import { defaultSwitches } from '../../demo/outlook/switches.mjs';
import { threadOf } from '../../demo/outlook/threads.mjs';
import { marc, smallMailbox } from './small-mailbox.ts';

const account = () =>
  createAccount({
    slot: 0,
    mailbox: smallMailbox(),
    now: Date.now,
    undoSendMs: () => 60_000,
    onChange: () => undefined,
  });
const part = { folder: 'inbox', search: '', from: 0, count: 50 };

test('ids have the forms of the contract', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (mailbox, salt) => {
      const id = conversationIdOf(mailbox, salt);
      expect(id).toMatch(/^AAQk[\w+/]{75}=$/);
      expect(personalId(id)).toMatch(/^AQQk/);
      expect(itemIdOf(mailbox, salt)).toMatch(/^AAMk/);
      expect(messageKeyOf(salt)).toMatch(/^QAD[\w/]+$/);
    }),
  );
  expect(Array.from({ length: 50 }, (_, salt) => messageKeyOf(String(salt))).some((key) => key.includes('/'))).toBe(
    true,
  );
});

test.for(['dashes', 'percent'] as const)('an id spelt with %s is found again behind its address', (spelling) => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (salt, isPersonal) => {
      const id = conversationIdOf('pat@corp.example', salt);
      const shown = isPersonal ? personalId(id) : id;
      const route = parseRoute({ pathname: `/mail/inbox/id/${addressOf(shown, spelling)}`, search: '' });
      if (route.kind !== 'mailbox' || route.id === null) throw new Error('The address names nothing.');
      expect(canonicalOf(route.id)).toBe(shown);
      expect(canonicalId(route.id)).toBe(id);
    }),
  );
});

test('addresses name a folder, what is open in it, one message, or a new mail', () => {
  const at = (pathname: string, search = '') => parseRoute({ pathname, search });
  expect(at('/mail/')).toEqual({ kind: 'mailbox', folder: 'inbox', id: null });
  expect(at('/mail/0/sentitems')).toEqual({ kind: 'mailbox', folder: 'sentitems', id: null });
  expect(at('/mail/0/inbox/id/AQQk%3D')).toEqual({ kind: 'mailbox', folder: 'inbox', id: 'AQQk=' });
  expect(at('/mail/deeplink/read/AAMk%3D')).toEqual({ kind: 'item', id: 'AAMk=' });
  expect(at('/owa/', '?ItemID=AAMk%3D&exvsurl=1')).toEqual({ kind: 'item', id: 'AAMk=' });
  expect(at('/mail/deeplink/compose')).toEqual({ kind: 'compose' });
  expect(at('/mail/inbox/id/%E0%A4')).toEqual({ kind: 'mailbox', folder: 'inbox', id: '%E0%A4' });
  expect([homeOf('/mail/0/inbox'), homeOf('/mail/inbox'), homeOf('/mail'), homeOf('/owa/')]).toEqual([
    '/mail/0/',
    '/mail/',
    '/mail/',
    '/mail/',
  ]);
});

test.for([
  ['en-US', 'Fri 11/20/2026 3:15 PM'],
  ['en-GB', 'Fri 20/11/2026 15:15'],
  ['de-DE', 'Fr, 20.11.2026 15:15'],
  ['fr-FR', 'ven. 20/11/2026 15:15'],
  ['he-IL', 'ו 20/11/2026 \u200f15:15'],
] as const)('dates of %s are written as the contract says', ([language, written]) => {
  const atMs = new Date(2026, 10, 20, 15, 15).getTime();
  expect(fullDate(atMs, { language, dateFormat: 'usual' })).toBe(written);
  expect(longDate(atMs, { language, dateFormat: 'usual' })).toContain('2026');
});

test.for([
  ['M/d/yy', 'Sat 3/7/26 12:05 AM'],
  ['MM/dd/yy', 'Sat 03/07/26 12:05 AM'],
  ['MM/dd/yyyy', 'Sat 03/07/2026 12:05 AM'],
  ['yy/MM/dd', 'Sat 26/03/07 12:05 AM'],
  ['yyyy-MM-dd', 'Sat 2026-03-07 12:05 AM'],
  ['dd-MMM-yy', 'Sat 07-Mar-26 12:05 AM'],
  ['M/d/yyyy H:mm', 'Sat 3/7/2026 0:05'],
] as const)('an American mailbox can write %s', ([dateFormat, written]) => {
  const atMs = new Date(2026, 2, 7, 0, 5).getTime();
  expect(fullDate(atMs, { language: 'en-US', dateFormat })).toBe(written);
});

test('a row shows the time of today, yesterday, the weekday of this week, else the day', () => {
  const now = new Date(2026, 10, 20, 15, 0).getTime();
  const at = (day: number, hour: number) =>
    shortDate(new Date(2026, 10, day, hour).getTime(), now, { language: 'en-US', dateFormat: 'usual' }, 'Yesterday');
  expect([at(20, 0), at(19, 23), at(18, 9), at(2, 9)]).toEqual(['12:00 AM', 'Yesterday', 'Wed 11/18', '11/2/2026']);
});

test('a list is given in parts, newest first', () => {
  const scene = { account: account(), switches: defaultSwitches, isPersonal: false };
  const first = listOf(scene, part);
  const second = listOf(scene, { ...part, from: 50 });
  expect(first.rows).toHaveLength(50);
  expect(first.total).toBe(first.rows.length + second.rows.length);
  const times = [...first.rows, ...second.rows].map(({ atMs }) => atMs);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  expect(new Set([...first.rows, ...second.rows].map(({ conversationId }) => conversationId)).size).toBe(first.total);
});

test('folders and search hold what belongs to them', () => {
  const mailbox = account();
  const scene = { account: mailbox, switches: defaultSwitches, isPersonal: false };
  const subjects = (asked: Partial<typeof part>) =>
    listOf(scene, { ...part, ...asked }).rows.map(({ subject }) => subject);
  expect(subjects({ folder: 'sentitems' }).sort()).toEqual(['A fork', 'Devis', 'Rollout', 'We wrote first']);
  expect(subjects({ search: 'from:paula devis' })).toEqual(['Devis']);
  mailbox.setLabel('offer', 'inbox', false);
  expect(subjects({ folder: 'archive' })).toEqual(['Devis']);
  mailbox.setLabel('offer', 'trash', true);
  expect([subjects({ folder: 'archive' }), subjects({ folder: 'deleteditems' })]).toEqual([[], ['Devis']]);
  mailbox.drafts.save({ id: 'd', conversationKey: 'fork', from: '', to: [], cc: [], subject: '', text: 'Hm' });
  expect(subjects({ folder: 'drafts' })).toEqual(['A fork']);
});

test('a row names the latest contact first and has the date of whoever wrote last', () => {
  const mailbox = account();
  const { rows } = listOf({ account: mailbox, switches: defaultSwitches, isPersonal: false }, part);
  const row = rows.find(({ subject }) => subject === 'Devis');
  expect(row?.people.map(({ name }) => name)).toEqual(['Paula Lang', marc.name]);
  expect(row?.atMs).toBe(mailbox.conversation('offer').messages.at(-1)?.atMs);
});

test('with conversation view off each message is a row and addresses hold item ids', () => {
  const switches = { ...defaultSwitches, conversationView: false };
  const { rows } = listOf({ account: account(), switches, isPersonal: true }, part);
  const fork = rows.filter(({ subject }) => subject === 'A fork');
  expect(fork).toHaveLength(4);
  expect(new Set(fork.map(({ conversationId }) => conversationId)).size).toBe(1);
  expect(fork.every(({ addressId }) => addressId.startsWith('AQMk'))).toBe(true);
});

test('a namesake with another address stands beside the contact', () => {
  const mailbox = account();
  const scene = { account: mailbox, switches: { ...defaultSwitches, sameName: true }, isPersonal: false };
  const [first] = threadOf(scene, mailbox.conversation('offer')).messages;
  expect(first?.cc).toEqual([{ name: 'Paula Lang', address: 'other.paula@client.example' }]);
  expect(mailbox.conversation('offer').messages[0]?.cc).toEqual([]);
});

test('only the policies that say so ask for Trusted Types', () => {
  expect(policyOf('plain', 'n')).not.toContain('require-trusted-types-for');
  expect(policyOf('trusted-types', 'n')).toContain("require-trusted-types-for 'script'");
  expect(policyOf('strict', 'n')).toMatch(/default-src 'none'.*trusted-types acted-editor/);
});

test('every switch has a default and is offered', () => {
  expect(switchChoices.map(({ name }) => name).sort()).toEqual(Object.keys(defaultSwitches).sort());
  for (const { name, choices } of switchChoices) expect(choices).toContain(defaultSwitches[name]);
});
