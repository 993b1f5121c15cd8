import { describe, expect, it } from 'vitest';
import { unchanged } from '../../src/domain/recalibrate.ts';
import { dayMs } from '../../src/domain/time.ts';
import { numbersFrom } from '../domain/past-mailbox.ts';
import { prospect, silentConversation, startBackground } from './harness.ts';
import { accountOf, store, strangeTalks, talkOf, watchedDays } from './mailbox.ts';
import { nowMs, pageReading, rep } from './readings.ts';

const other = 'second@acme.example';

describe('learning from a mailbox', { timeout: 30_000 }, () => {
  it('takes over how its silences ended, and judges by it', async () => {
    const background = startBackground();
    const talks = strangeTalks(40, numbersFrom(1));
    await store(background, talks);
    const chanceOf = async (conversationId: string) =>
      (await background.tab.viewConversation({ account: rep.address, conversationId }))?.assessment.chance?.value;
    const waiting = talks.find(({ messages }) => messages.at(-1)?.own === true)?.id ?? '';
    const before = await chanceOf(waiting);
    await background.worker.ringAlarm();
    const { habits } = await accountOf(background);
    expect(habits?.resolved).toBeGreaterThan(500);
    expect(habits?.taught.intercept).toBeLessThan(-0.2);
    expect(habits?.taught.intercept).toBe(Math.round((habits?.taught.intercept ?? 0) * 100) / 100);
    expect(await chanceOf(waiting)).toBeLessThan((before ?? 0) - 0.05);
    expect(background.world.bugs).toEqual([]);
  });

  it('happens once a day, from the one alarm', async () => {
    const background = startBackground();
    const { tab, world } = background;
    await tab.report(pageReading({ conversation: silentConversation() }));
    await background.worker.ringAlarm();
    expect((await accountOf(background)).habits).toBeUndefined();
    expect(world.alarmAtMs).toBeLessThanOrEqual(nowMs + dayMs);
    world.nowMs = nowMs + dayMs;
    await background.worker.ringAlarm();
    expect((await accountOf(background)).habits?.learntAtMs).toBe(nowMs + dayMs);
    world.nowMs += dayMs / 2;
    await background.worker.ringAlarm();
    expect((await accountOf(background)).habits?.learntAtMs).toBe(nowMs + dayMs);
    expect(world.alarmAtMs).toBeLessThanOrEqual(nowMs + 2 * dayMs);
    // A clock that was set back does not put it off for ever.
    world.nowMs = nowMs - 30 * dayMs;
    await background.worker.ringAlarm();
    expect((await accountOf(background)).habits?.learntAtMs).toBe(nowMs - 30 * dayMs);
  });

  it('is made good when the worker dies in the middle', async () => {
    const undisturbed = startBackground();
    await store(undisturbed, strangeTalks(120, numbersFrom(1)));
    await undisturbed.worker.ringAlarm();
    const expected = (await accountOf(undisturbed)).habits;

    const background = startBackground();
    await store(background, strangeTalks(120, numbersFrom(1)));
    const { parts } = background.worker;
    let asked = 0;
    const load = parts.loadSettings;
    parts.loadSettings = () => {
      asked += 1;
      return asked > 2 ? Promise.reject(new Error('The worker is gone.')) : load();
    };
    await expect(background.worker.ringAlarm()).rejects.toThrow('gone');
    expect((await accountOf(background)).habits).toBeUndefined();
    // It had seen to it before that somebody wakes its successor.
    expect(background.world.alarmAtMs).toBe(nowMs);
    await background.restart();
    await background.worker.ringAlarm();
    expect((await accountOf(background)).habits).toEqual(expected);
    expect((await accountOf(background)).judged?.upTo).toBeNull();
  });

  it('keeps two accounts apart', async () => {
    const background = startBackground();
    await store(background, strangeTalks(40, numbersFrom(1)));
    const lively = Array.from({ length: 10 }, (_, day) => [
      { atMs: nowMs - (60 - 5 * day) * dayMs, by: 'rep' as const, conversationId: '' },
      { atMs: nowMs - (59 - 5 * day) * dayMs, by: 'contact' as const, conversationId: '' },
    ]).flat();
    await store(background, [talkOf('other', lively, prospect(1), other)]);
    await background.worker.ringAlarm();
    const [first, second] = [await accountOf(background), await accountOf(background, other)];
    expect(first.habits?.taught).not.toEqual(unchanged);
    expect(second.habits?.taught).toEqual(unchanged);
    expect(second.habits?.pace).toEqual({ messagesPerSilentWeek: 1, daysToOffer: null, from: 1 });
  });

  it('leaves the time before the mailbox was watched alone, and what nobody has seen', async () => {
    const background = startBackground();
    const talks = strangeTalks(40, numbersFrom(1));
    await store(background, talks, {
      facts: { address: rep.address, aliases: [], ownName: null, firstSeenAtMs: nowMs - 5 * dayMs },
    });
    await background.worker.ringAlarm();
    expect((await accountOf(background)).habits).toMatchObject({ resolved: 0, taught: unchanged });

    const unseen = startBackground();
    const lastSeenMs = nowMs - watchedDays * dayMs;
    await store(
      unseen,
      talks.map((talk) => ({ ...talk, seenAtMs: lastSeenMs })),
    );
    await unseen.worker.ringAlarm();
    expect((await accountOf(unseen)).habits).toMatchObject({ resolved: 0, taught: unchanged });
  });

  it('begins with silences that are not over', async () => {
    const background = startBackground();
    const seenAtMs = nowMs - (watchedDays - 24) * dayMs;
    const talks = strangeTalks(40, numbersFrom(1)).map((talk) => ({ ...talk, seenAtMs }));
    await store(background, talks);
    await background.worker.ringAlarm();
    const { habits } = await accountOf(background);
    // Two weeks after the first messages no 30 days are over: all that is resolved are a few answers.
    expect(habits?.resolved).toBeLessThan(30);
    expect(habits?.taught.intercept).toBeLessThan(-0.2);
  });

  it('learns nothing of a contact from when on messages are missing', async () => {
    const whole = startBackground();
    const talks = strangeTalks(16, numbersFrom(1));
    await store(whole, talks);
    await whole.worker.ringAlarm();
    const folded = startBackground();
    await store(
      folded,
      talks.map((talk, index) => (index < 8 ? { ...talk, messageCount: talk.messageCount + 3 } : talk)),
    );
    await folded.worker.ringAlarm();
    const [all, half] = [(await accountOf(whole)).habits?.resolved, (await accountOf(folded)).habits?.resolved];
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan((all ?? 0) * 0.6);
  });

  it('remembers why the rep closed matters', async () => {
    const background = startBackground();
    await store(background, strangeTalks(3, numbersFrom(1)));
    const close = (conversationId: string) =>
      background.tab.addMark({
        account: rep.address,
        conversationId,
        what: { type: 'let-go', why: 'no-budget' },
        forContact: true,
      });
    await close('talk0');
    background.world.nowMs += 1000;
    await close('talk1');
    await background.worker.ringAlarm();
    expect((await accountOf(background)).habits?.closings).toEqual([
      { why: 'no-budget', atMs: nowMs },
      { why: 'no-budget', atMs: nowMs + 1000 },
    ]);
  });
});
