import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/domain/settings.ts';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import type { RowReading } from '../../src/domain/reading.ts';
import type { ProspectGroup } from '../../src/messaging/contract.ts';
import { countNews, prospect, silentConversation, startBackground, type Background } from './harness.ts';
import { marie, messageReading, nowMs, opened, pageReading, rep, rowReading } from './readings.ts';

const account = rep.address ?? '';
const refTo = (conversationId: string) => ({ account, conversationId });
const ref = refTo('silent');

const reportSilence = ({ tab, world }: Background) =>
  tab.report(pageReading({ conversation: silentConversation(), takenAtMs: world.nowMs }));

const group = async ({ tab }: Background, name: ProspectGroup) =>
  (await tab.listProspects({ account: null })).groups.find((each) => each.group === name);

/** Reports a conversation each with `count` silent contacts. */
async function reportSilences({ tab }: Background, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1)
    await tab.report(pageReading({ conversation: silentConversation(`c${number}`, prospect(number)) }));
}

describe('the badge', () => {
  it('counts a new ghosting until the rep has seen it, and the same silence never again', async () => {
    const background = startBackground();
    const { tab, world } = background;
    await reportSilence(background);
    expect(world.badge).toBe(1);
    await expect(countNews(background)).resolves.toBe(1);
    await tab.notice(ref);
    await tab.notice(ref);
    expect(world.badge).toBe(0);
    expect((await group(background, 'ghosting'))?.items).toMatchObject([{ isNew: false }]);

    // Stale overnight, then seen again: nothing new about it.
    world.nowMs += 30 * hourMs;
    await background.worker.ringAlarm();
    expect(await group(background, 'ghosting')).toMatchObject({ count: 0 });
    await reportSilence(background);
    expect(await group(background, 'ghosting')).toMatchObject({ count: 1, items: [{ isNew: false }] });
    expect(world.badge).toBe(0);
  });

  it('counts what is stale no more, and counts it again when it is seen again unnoticed', async () => {
    const background = startBackground();
    await reportSilence(background);
    background.world.nowMs += 30 * hourMs;
    await background.worker.ringAlarm();
    expect(background.world.badge).toBe(0);
    await reportSilence(background);
    expect(background.world.badge).toBe(1);
  });

  it('counts a contact who is back', async () => {
    const background = startBackground();
    const { tab, world } = background;
    await reportSilence(background);
    await tab.notice(ref);
    const { messages } = silentConversation();
    world.nowMs += 2 * hourMs;
    const answer = messageReading('silent-6', hourMs, { from: marie });
    const page = opened('silent', [...messages, answer]);
    await tab.report(pageReading({ conversation: page, takenAtMs: world.nowMs }));
    expect(await group(background, 'back')).toMatchObject({ count: 1, items: [{ name: marie.name, isNew: true }] });
    expect(world.badge).toBe(1);
  });

  it('counts ten warnings on day one at most, though all are listed', async () => {
    const background = startBackground();
    await reportSilences(background, 14);
    expect(background.world.badge).toBe(10);
    expect(await group(background, 'ghosting')).toMatchObject({ count: 14 });
    for (let number = 0; number < 14; number += 1) await background.tab.notice(refTo(`c${number}`));
    await reportSilence(background);
    expect(background.world.badge).toBe(0);
  });

  it('counts without that limit from day two on', async () => {
    const background = startBackground();
    await reportSilences(background, 12);
    background.world.nowMs += 25 * hourMs;
    await reportSilence(background);
    // The twelve of yesterday are stale by now, judged again or not.
    expect(background.world.badge).toBe(1);
    await background.worker.ringAlarm();
    expect(background.world.badge).toBe(1);
  });

  it('is zero for an empty store', async () => {
    const { worker, world } = startBackground();
    world.badge = 7;
    await worker.ringAlarm();
    expect(world.badge).toBe(0);
  });
});

describe('the alarm', () => {
  it('is set to the earliest moment at which a standing changes by the clock alone', async () => {
    const background = startBackground();
    await reportSilence(background);
    const view = await background.tab.viewConversation(ref);
    expect(background.world.alarmAtMs).toBe(view?.assessment.nextCheckAtMs);
    expect(background.world.alarmAtMs).toBeGreaterThan(nowMs);
  });

  it('moves what has become stale to "to check" and tells the tabs', async () => {
    const background = startBackground();
    await reportSilence(background);
    background.world.events = [];
    background.world.nowMs += 25 * hourMs;
    await background.worker.ringAlarm();
    expect(await group(background, 'ghosting')).toMatchObject({ count: 0, items: [] });
    expect(await group(background, 'to-check')).toMatchObject({ count: 1, items: [{ name: marie.name }] });
    expect(background.world.events).toEqual([{ type: 'changed', account, conversationIds: ['silent'] }]);
  });

  it('judges everything that is due, more than one slice of it', async () => {
    const background = startBackground();
    await reportSilences(background, 120);
    background.world.nowMs += 25 * hourMs;
    await background.worker.ringAlarm();
    expect(await group(background, 'to-check')).toMatchObject({ count: 120 });
    const due = background.world.alarmAtMs;
    expect(due === null || due > background.world.nowMs).toBe(true);
  });

  it('goes on after the worker was killed', async () => {
    const background = startBackground();
    await reportSilence(background);
    background.world.nowMs += 25 * hourMs;
    await background.restart();
    await background.worker.ringAlarm();
    expect(await group(background, 'to-check')).toMatchObject({ count: 1 });
  });

  it('judges all conversations anew when the settings changed', async () => {
    const background = startBackground();
    await reportSilences(background, 70);
    background.world.settings = { ...defaultSettings, excluded: prospect(3).address.split(/(?=@)/).slice(1) };
    await background.worker.ringAlarm();
    expect(await group(background, 'ghosting')).toMatchObject({ count: 69 });
    const view = await background.tab.viewConversation(refTo('c3'));
    expect(view?.assessment.standing).toBe('excluded');
  });
});

describe('the prospects view', () => {
  it('names every group in display order, empty ones too', async () => {
    const { tab } = startBackground();
    const view = await tab.listProspects({ account: null });
    expect(view.groups.map((each) => each.group)).toEqual([
      'back',
      'ghosting',
      'unconfirmed',
      'quiet',
      'your-turn',
      'last-message',
      'older-silences',
      'to-check',
    ]);
    expect(view).toMatchObject({ knownConversations: 0, atMs: nowMs });
  });

  it('shows who it is, since when, and what it is about', async () => {
    const background = startBackground();
    await reportSilence(background);
    expect((await group(background, 'ghosting'))?.items).toMatchObject([
      {
        ref,
        webmail: 'gmail',
        name: marie.name,
        company: 'client.example',
        subject: 'Offer',
        silentWorkingDays: 10,
        lastAtMs: nowMs - 14 * dayMs,
        isNew: true,
      },
    ]);
  });

  it('counts the days of silence on without any new judgement', async () => {
    const background = startBackground();
    background.world.nowMs += 10 * hourMs;
    await reportSilence(background);
    expect((await group(background, 'ghosting'))?.items).toMatchObject([{ silentWorkingDays: 10 }]);
    background.world.events = [];
    background.world.nowMs += 20 * hourMs;
    expect((await group(background, 'ghosting'))?.items).toMatchObject([{ silentWorkingDays: 11 }]);
    expect(background.world.events).toEqual([]);
  });

  it('lists the liveliest first, at most 25 of any number', async () => {
    const background = startBackground();
    const page = (number: number) =>
      opened(`c${number}`, [messageReading(`m${number}`, -number * minuteMs, { from: prospect(number) })]);
    for (let number = 1; number <= 30; number += 1)
      await background.tab.report(pageReading({ conversation: page(number) }));
    const yourTurn = await group(background, 'your-turn');
    expect(yourTurn?.count).toBe(30);
    expect(yourTurn?.items.map((item) => item.ref.conversationId)).toEqual(
      Array.from({ length: 25 }, (_, index) => `c${index + 1}`),
    );
  });

  it('keeps silences from long before the first reading apart, without a warning', async () => {
    const background = startBackground();
    const { messages, ...conversation } = silentConversation();
    const earlier = messages.map((message) => ({
      ...message,
      at: message.at.precision === 'unknown' ? message.at : { ...message.at, atMs: message.at.atMs - 90 * dayMs },
    }));
    await background.tab.report(pageReading({ conversation: { ...conversation, messages: earlier } }));
    expect(await group(background, 'older-silences')).toMatchObject({ count: 1 });
    expect(background.world.badge).toBe(0);
  });
});

describe('the list "worth a look"', () => {
  /** A row of the list: both have written, the last message is `days` old. */
  const row = (id: string, days: number, more: Partial<RowReading> = {}) => {
    const last = { id: `${id}-5`, at: { precision: 'exact' as const, atMs: nowMs - days * dayMs } };
    return rowReading(id, { people: [marie, rep], messageCount: 5, last, ...more });
  };

  it('is filled from the rows of the first list, without any warning', async () => {
    const background = startBackground();
    const rows = [row('old', 14), row('recent', 2), row('ancient', 90), row('theirs', 14, { lastOwn: false })];
    await background.tab.report(pageReading({ rows: [...rows, row('inbound', 14, { people: [marie] })] }));
    expect(await group(background, 'to-check')).toMatchObject({
      count: 1,
      items: [{ ref: refTo('old'), name: marie.name, isNew: false }],
    });
    expect(background.world.badge).toBe(0);
    const view = await background.tab.viewConversation(refTo('old'));
    expect(view?.assessment).toMatchObject({ standing: 'unknown', reasons: [{ why: 'never-opened' }], warns: false });

    background.world.nowMs += 7 * dayMs;
    await background.worker.ringAlarm();
    expect(await group(background, 'to-check')).toMatchObject({ count: 2 });
    background.world.nowMs += 60 * dayMs;
    await background.worker.ringAlarm();
    expect(await group(background, 'to-check')).toMatchObject({ count: 0 });
  });

  it('holds a page whose folded message may be newer, until a row names the last one', async () => {
    const background = startBackground();
    const { messages, ...conversation } = silentConversation();
    const folded = messageReading('', 0, { id: null, at: { precision: 'unknown' } });
    const midThread = [...messages.slice(0, 2), folded, ...messages.slice(2)];
    const open = () => background.tab.report(pageReading({ conversation: { ...conversation, messages: midThread } }));
    const standing = async () => (await background.tab.viewConversation(ref))?.assessment;
    await open();
    expect(await standing()).toMatchObject({ standing: 'unknown', reasons: [{ why: 'newest-not-identified' }] });
    expect(await group(background, 'to-check')).toMatchObject({ count: 1, items: [{ isNew: false }] });
    expect(background.world.badge).toBe(0);

    await background.tab.report(pageReading({ rows: [row('silent', 14, { messageCount: 5 })] }));
    expect((await standing())?.standing).toBe('unknown');
    background.world.nowMs += minuteMs;
    const counted = [row('silent', 14, { messageCount: 6 })];
    await background.tab.report(pageReading({ rows: counted, takenAtMs: background.world.nowMs }));
    await open();
    expect((await standing())?.standing).toBe('ghosting');
    expect(await group(background, 'to-check')).toMatchObject({ count: 0 });
    expect(background.world.badge).toBe(1);

    // A draft of the rep's takes nothing back, a row that names another message does.
    await background.tab.report(pageReading({ rows: [row('silent', 14, { messageCount: 7, hasDraft: true })] }));
    expect((await standing())?.standing).toBe('ghosting');
    const later = { id: 'silent-6', at: { precision: 'exact' as const, atMs: nowMs - hourMs } };
    await background.tab.report(pageReading({ rows: [row('silent', 14, { last: later })] }));
    expect((await standing())?.reasons).toEqual([{ code: 'unknown', why: 'newer-message-not-read' }]);
  });
});

it('counts the own messages that end the page, folded ones too', async () => {
  const { tab } = startBackground();
  const { messages, ...conversation } = silentConversation();
  const folded = messageReading('', 0, { id: null, at: { precision: 'unknown' }, from: rep });
  const page = { ...conversation, messages: [...messages.slice(0, 4), folded, ...messages.slice(4)] };
  const last = { id: 'silent-5', at: { precision: 'exact' as const, atMs: nowMs - 14 * dayMs } };
  await tab.report(pageReading({ rows: [rowReading('silent', { last, messageCount: 6 })], conversation: page }));
  const view = await tab.viewConversation(ref);
  expect(view?.assessment).toMatchObject({ standing: 'ghosting', silence: { unanswered: 2, workingDays: 10 } });
  expect(view?.assessment.reasons).toContainEqual({ code: 'unanswered', count: 2 });
});
