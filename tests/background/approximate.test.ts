import { describe, expect, it } from 'vitest';
import type { MessageReading } from '../../src/domain/reading.ts';
import { dayMs, hourMs, minuteMs, type When } from '../../src/domain/time.ts';
import { silentConversation, startBackground, type Background } from './harness.ts';
import { marie, messageReading, nowMs, opened, pageReading, rep, rowReading } from './readings.ts';

const ref = { account: rep.address ?? '', conversationId: 'silent' };
const claim = { ...ref, claimId: 'a', textKind: 'last-message', variant: 'en' } as const;

/** What a page shows of a moment whose mailbox lies in a zone `zoneMs` from the browser's: the minute, and no zone. */
const minuteOf = (atMs: number, zoneMs: number): When => ({
  precision: 'minute',
  atMs: Math.floor((atMs + zoneMs) / minuteMs) * minuteMs,
});
const inMinutes =
  (zoneMs: number) =>
  (message: MessageReading): MessageReading =>
    message.at.precision === 'unknown' ? message : { ...message, at: minuteOf(message.at.atMs, zoneMs) };

/** Opens the silent conversation with whatever came since, read `laterMs` after the beginning. */
async function read({ tab, world }: Background, zoneMs: number, more: MessageReading[] = [], laterMs = 0) {
  world.nowMs = nowMs + laterMs;
  const messages = [...silentConversation().messages, ...more].map(inMinutes(zoneMs));
  await tab.report(pageReading({ takenAtMs: world.nowMs, conversation: opened('silent', messages) }));
  return tab.viewConversation(ref);
}

const sent = messageReading('silent-6', 3 * minuteMs, { from: rep, to: [marie] });
const answer = messageReading('silent-7', 9 * minuteMs, { from: marie });

describe.each([
  ['fourteen hours behind', -14 * hourMs],
  ['in the zone of the rep', 0],
  ['fourteen hours ahead', 14 * hourMs],
])('by the minutes of a page %s', (_, zoneMs) => {
  it('the one last message is offered, inserted, sent and answered', async () => {
    const background = startBackground();
    const { tab } = background;
    expect((await read(background, zoneMs))?.assessment).toMatchObject({
      standing: 'ghosting',
      lastMessage: { status: 'offered' },
    });
    expect(await tab.claimLastMessage(claim)).toMatchObject({ status: 'granted' });
    await tab.confirmInserted({ ...ref, claimId: 'a' });
    expect((await read(background, zoneMs, [], 2 * minuteMs))?.assessment.lastMessage.status).toBe('inserted');
    expect((await read(background, zoneMs, [sent], 5 * minuteMs))?.assessment.standing).toBe('last-message');
    expect(await tab.claimLastMessage({ ...claim, claimId: 'b' })).toMatchObject({ status: 'refused', why: 'sent' });
    expect((await read(background, zoneMs, [sent, answer], 10 * minuteMs))?.assessment.standing).toBe('back');
  });

  it('an answer of somebody without an address leaves the lock shut, and is no closed matter', async () => {
    const background = startBackground();
    await read(background, zoneMs);
    await background.tab.claimLastMessage(claim);
    await background.tab.confirmInserted({ ...ref, claimId: 'a' });
    const somebody = { ...answer, from: { address: null, name: 'Bob Somebody' } };
    const view = await read(background, zoneMs, [sent, somebody], 10 * minuteMs);
    expect(view?.assessment).toMatchObject({
      reasons: [{ code: 'unknown', why: 'address-unknown' }],
      lastMessage: { status: 'sent' },
    });
  });

  it('a pause holds against all that was known, and ends with an answer that was not', async () => {
    const background = startBackground();
    const { tab } = background;
    await read(background, zoneMs, [sent, answer], 10 * minuteMs);
    const pause = { type: 'paused', untilMs: nowMs + 5 * dayMs } as const;
    const mark = await tab.addMark({ ...ref, forContact: false, what: pause });
    expect((await tab.viewConversation(ref))?.assessment.standing).toBe('paused');
    await tab.removeMark({ account: ref.account, markId: mark.id });
    await tab.restoreMark(mark);
    expect((await tab.viewConversation(ref))?.assessment.standing).toBe('paused');
    const later = messageReading('silent-8', 12 * minuteMs, { from: marie });
    expect((await read(background, zoneMs, [sent, answer, later], 15 * minuteMs))?.assessment.standing).not.toBe(
      'paused',
    );
  });

  it('a row of the same minute keeps it fresh, a later one tells of something newer', async () => {
    const background = startBackground();
    const { tab, world } = background;
    await read(background, zoneMs);
    const rowAt = async (relativeMs: number) => {
      const last = { id: null, at: minuteOf(nowMs + relativeMs, zoneMs) };
      const row = rowReading('silent', { last, messageCount: null });
      await tab.report(pageReading({ takenAtMs: world.nowMs, rows: [row] }));
      return (await tab.viewConversation(ref))?.assessment.reasons[0];
    };
    world.nowMs = nowMs + 30 * hourMs;
    expect((await tab.viewConversation(ref))?.assessment.reasons).toEqual([
      { code: 'unknown', why: 'not-seen-lately' },
    ]);
    expect(await rowAt(-14 * dayMs)).toMatchObject({ code: 'few-answers' });
    expect(await rowAt(29 * hourMs)).toEqual({ code: 'unknown', why: 'newer-message-not-read' });
  });
});

it('lists a silence by rough times as an approximate one', async () => {
  const background = startBackground();
  await read(background, 0);
  const { groups } = await background.tab.listProspects({ account: ref.account });
  const items = groups.find(({ group }) => group === 'ghosting')?.items;
  expect(items).toMatchObject([{ silentWorkingDays: 10, isApproximate: true }]);
});

it('does not know whom a conversation without any address is with', async () => {
  const { tab } = startBackground();
  const messages = silentConversation().messages.map((message) => ({
    ...inMinutes(0)(message),
    from: message.own === true ? rep : { address: null, name: 'Marie Client' },
    to: message.own === true ? [{ address: null, name: 'Marie Client' }] : null,
  }));
  await tab.report(pageReading({ conversation: opened('silent', messages) }));
  const view = await tab.viewConversation(ref);
  expect(view?.assessment).toMatchObject({ standing: 'unknown', contact: null, warns: false });
  expect(view?.assessment.reasons).toEqual([{ code: 'unknown', why: 'address-unknown' }]);
  expect(await tab.claimLastMessage(claim)).toMatchObject({ status: 'refused' });
});
