import { afterEach, describe, expect, test } from 'vitest';
import { readAnew } from '../../../src/webmail/known-parts.ts';
import { mailboxAddresses, readOwner } from '../../../src/webmail/outlook/account.ts';
import { bindPane } from '../../../src/webmail/outlook/binding.ts';
import { joinMessages } from '../../../src/webmail/outlook/conversation.ts';
import { orderIn, parseDate, type LearntOrder } from '../../../src/webmail/outlook/dates.ts';
import { directionOf } from '../../../src/webmail/outlook/direction.ts';
import { parseRoute } from '../../../src/webmail/outlook/ids.ts';
import { learnOrder } from '../../../src/webmail/outlook/learn-order.ts';
import { emptyMemory } from '../../../src/webmail/outlook/memory.ts';
import { openPane, readPane } from '../../../src/webmail/outlook/pane.ts';
import { readRows } from '../../../src/webmail/outlook/rows.ts';
import { sharedPage, sharedPages, type ExpectedPage } from './shared-pages.ts';
import { clearPage, outcome, readingOf, showPage, stageAt } from './stage.ts';

afterEach(clearPage);

const persons = (people: { name: string; email: string | null }[]) =>
  people.map(({ name, email }) => ({ name, address: email }));
const local = (day: string, minute: string | null) => new Date(`${day}T${minute ?? '12:00'}`).getTime();

/** Everything the readers see on a shared page before an adapter draws its conclusions. */
function see({ load }: ExpectedPage) {
  const { lang: language } = document.documentElement;
  const owner = readOwner(document, mailboxAddresses(document)[0] ?? '');
  const route = parseRoute(new URL(load.url));
  const { rows, misses } = readRows(document, language);
  const context = { route, rows, owner, language, nowMs: new Date(load.now).getTime(), recall: readAnew };
  return { context, misses };
}

// Not compared, because no product needs it: loose addresses and the unread mark of a row, and a page's copies apart
// from its other recipients (a reading does not tell them apart). `composer` is compared in the tests of writing.
describe.skipIf(sharedPages.length === 0)('the acted pages of the contract (skipped where absent)', () => {
  test.each(sharedPages)('%s: every field the readers give', (name) => {
    const { html, expected } = sharedPage(name);
    showPage(html);
    const { context, misses } = see(expected);
    const { language, nowMs, owner, rows } = context;
    expect(misses).toEqual([]);
    expect(mailboxAddresses(document)).toEqual(expected.own.addresses);
    expect(owner.name).toBe(expected.own.displayName);

    const dates = { language, nowMs, order: expected.load.learntOrder };
    const dateOf = (text: string) => ({ text, ...parseDate(text, dates) });
    expect(rows.map(({ dateText, ...row }) => ({ ...row, date: dateOf(dateText) }))).toEqual(
      expected.list.map((row) => ({
        id: row.conversationId,
        people: persons(row.people),
        subject: row.subject,
        date: row.date,
        hasDraft: row.draft,
        isSelected: row.selected,
      })),
    );

    const element = openPane(document);
    expect(element !== null).toBe(expected.conversation !== null);
    if (!element || !expected.conversation) return;
    const memory = emptyMemory(owner.address);
    const pane = readPane(element, language);
    const { id, boundBy, subject } = expected.conversation;
    expect(bindPane(pane, context, memory)).toEqual({ status: 'bound', id, by: boundBy });
    expect(pane.subject).toBe(subject);
    const seen = pane.messages.map((message, index) => ({ message, index }));
    const inTime = expected.messages.map(({ key }) => seen.find(({ message }) => message.key === key));
    expect(
      inTime.map(
        (one) =>
          one && {
            domIndex: one.index,
            collapsed: one.message.isCollapsed,
            sender: one.message.senders,
            to: one.message.to,
            date: dateOf(one.message.dateText),
            draft: one.message.draft,
          },
      ),
    ).toEqual(
      expected.messages.map(({ domIndex, collapsed, sender, to, cc, date, draft }) => ({
        domIndex,
        collapsed,
        sender: persons([sender]),
        to: to && persons([...to, ...(cc ?? [])]),
        date,
        draft: draft ? 'draft' : 'sent',
      })),
    );
    expect(seen).toHaveLength(expected.messages.length);

    const joined = joinMessages(pane, id, context, memory);
    const directions = expected.messages.map(({ key }) => {
      const message = joined.find((one) => one.key === key);
      return message && directionOf(message, owner, language);
    });
    expect(directions.map((one) => ({ own: one?.own, basis: one?.basis, address: one?.from?.address }))).toEqual(
      expected.messages.map(({ direction, basis, sender, filledEmail }) => ({
        own: direction === 'out',
        basis,
        address: filledEmail?.email ?? sender.email,
      })),
    );

    const texts = [...rows.map(({ dateText }) => dateText), ...pane.messages.map(({ dateText }) => dateText)];
    const learnt = texts.reduce<LearntOrder>((order, text) => learnOrder(order, orderIn(text, language)), null);
    expect(learnt ?? undefined).toBe(expected.learntOrderAfter);
  });

  test.each(sharedPages)('%s: what is reported', (name) => {
    const { html, expected } = sharedPage(name);
    showPage(html);
    const { settled, adapter } = stageAt(expected.load.url, expected.load.now);
    if (expected.result === 'reading') expect(outcome(adapter.read())).toBe('loading');
    const state = settled();
    expect(state.account).toMatchObject({
      status: 'known',
      address: expected.own.addresses[0],
      ownName: expected.own.displayName,
    });
    expect(state.misses).toEqual([]);
    expect(state.rows.map(({ id, last }) => ({ id, last }))).toEqual(
      expected.list.map(({ conversationId, date, draft }) => ({
        id: conversationId,
        last: {
          id: null,
          at: draft ? { precision: 'unknown' } : { precision: 'minute', atMs: local(date.day, date.minute) },
        },
      })),
    );
    if (expected.silence) {
      expect(expected.silence.anyOf).toContain(outcome(state));
      return;
    }
    const reading = readingOf(state);
    expect(reading).toMatchObject({ id: expected.conversation?.id, subject: expected.conversation?.subject });
    expect(reading.messages.map(({ id, at, own }) => ({ id, at, own }))).toEqual(
      expected.messages.map(({ date, direction }) => ({
        id: `${date.day}T${date.minute ?? ''}.1`,
        at: { precision: 'minute', atMs: local(date.day, date.minute) },
        own: direction === 'out',
      })),
    );
    expect(reading.newest).toEqual({ status: 'known', messageId: reading.messages.at(-1)?.id });
    expect(reading.messages.at(-1)?.own).toBe(expected.latest?.direction === 'out');
    expect(reading.hasDraft).toBe(false);
    expect(reading.hiddenCount).toBe(0);
  });
});
