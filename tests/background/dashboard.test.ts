import { describe, expect, it } from 'vitest';
import { change } from '../../src/background/store/transaction.ts';
import { dayMs, hourMs } from '../../src/domain/time.ts';
import { numbersFrom } from '../domain/past-mailbox.ts';
import { prospect, silentConversation, startBackground, storedText } from './harness.ts';
import { accountOf, store, strangeTalks, talkOf, watchedDays } from './mailbox.ts';
import { nowMs, pageReading, rep } from './readings.ts';

const other = 'second@acme.example';
/** Six months of the mailbox `rep`, asked by a page. */
const asked = { account: rep.address, months: 6 };

describe('the dashboard', { timeout: 30_000 }, () => {
  it('counts a conversation as it was read, and knows which mailboxes there are', async () => {
    const { tab, worker, world } = startBackground();
    expect(await worker.page.countDashboard({ account: null, months: 3 })).toMatchObject({
      ...{ mailboxes: [], watchedSinceMs: null, knownConversations: 0, contacts: [], comebacks: [], starts: [] },
      silences: [9, 10, 11].map(() => ({ answered: 0, cameBack: 0, letGo: 0, open: 0 })),
    });
    await tab.report(pageReading({ conversation: silentConversation() }));
    const numbers = await worker.page.countDashboard(asked);
    expect(numbers).toMatchObject({ mailboxes: [rep.address], watchedSinceMs: nowMs, knownConversations: 1 });
    expect(numbers.silences.at(-1)).toMatchObject({ open: 1, answered: 0 });
    expect(numbers.pace).toEqual({ messagesPerSilentWeek: null, daysToOffer: null, from: 0, weeks: [] });
    expect(world.bugs).toEqual([]);
  });

  it('is for pages of ours alone, and for a sensible number of months', async () => {
    const { tab, worker } = startBackground();
    await expect(tab.countDashboard(asked)).rejects.toThrow();
    await expect(worker.stranger.countDashboard(asked)).rejects.toThrow();
    await expect(worker.page.countDashboard({ account: null, months: 0 })).rejects.toThrow();
    await expect(worker.page.countDashboard({ account: null, months: 37 })).rejects.toThrow();
  });

  it('adds mailboxes up, and takes the pace from what they have taught', async () => {
    const background = startBackground();
    await store(background, strangeTalks(12, numbersFrom(1)));
    await store(background, strangeTalks(8, numbersFrom(2), other));
    await background.worker.ringAlarm();
    const count = (account: string | null) => background.worker.page.countDashboard({ account, months: 6 });
    const [first, second, both] = [await count(rep.address), await count(other), await count(null)];
    expect(both.silences.map(({ open }) => open)).toEqual(
      first.silences.map(({ open }, month) => open + (second.silences[month]?.open ?? 0)),
    );
    expect(first.comebacks.length).toBeGreaterThan(3);
    expect(both.comebacks[0]?.of).toBe((first.comebacks[0]?.of ?? 0) + (second.comebacks[0]?.of ?? 0));
    expect(both.knownConversations).toBe(20);
    expect(both.mailboxes).toEqual([rep.address, other]);
    const { habits } = await accountOf(background);
    expect(first.pace).toEqual({ ...habits?.pace, weeks: habits?.weeks });
    expect(both.watchedSinceMs).toBe(nowMs - watchedDays * dayMs);
  });

  it('counts the drafts that the rep slept on, until the mark is taken back', async () => {
    const background = startBackground();
    const { tab, worker, world } = background;
    await tab.report(pageReading({ conversation: silentConversation() }));
    const untilMs = nowMs + 20 * hourMs;
    const what = { type: 'paused', untilMs, why: 'sharp-draft' } as const;
    const rest = await tab.addMark({ account: rep.address, conversationId: 'silent', what, forContact: false });
    const brake = async () => (await worker.page.countDashboard(asked)).brake;
    expect(await brake()).toEqual({ slept: 1, notSent: 0 });
    world.nowMs = untilMs + hourMs;
    await tab.report(pageReading({ takenAtMs: world.nowMs, conversation: silentConversation() }));
    expect(await brake()).toEqual({ slept: 1, notSent: 1 });
    await tab.removeMark({ account: rep.address, markId: rest.id });
    expect(await brake()).toEqual({ slept: 0, notSent: 0 });
    await tab.restoreMark(rest);
    expect(await brake()).toEqual({ slept: 1, notSent: 1 });
    const wrong = { ...what, why: 'tired' } as unknown as typeof what;
    const refused = tab.addMark({ account: rep.address, conversationId: 'silent', what: wrong, forContact: false });
    await expect(refused).rejects.toThrow();
  });

  it('changes nothing in the store', async () => {
    const background = startBackground();
    await store(background, strangeTalks(12, numbersFrom(1)));
    const before = await storedText(background);
    await background.worker.page.countDashboard(asked);
    expect(await storedText(background)).toBe(before);
  });

  it('lets other messages through meanwhile, and answers with numbers that do not grow', async () => {
    const background = startBackground();
    const talks = Array.from({ length: 900 }, (_, index) => {
      const turn = (day: number, by: 'rep' | 'contact') => ({ atMs: nowMs - day * dayMs, by, conversationId: '' });
      const turns = [turn(40, 'rep'), turn(39, 'contact'), turn(38, 'rep'), turn(37, 'contact'), turn(20, 'rep')];
      return talkOf(`talk${index}`, turns, prospect(index));
    });
    await store(background, talks);
    const ended: string[] = [];
    const counting = background.worker.page.countDashboard(asked).then((numbers) => {
      ended.push('dashboard');
      return numbers;
    });
    await background.tab.viewConversation({ account: rep.address, conversationId: 'talk0' });
    ended.push('message');
    const numbers = await counting;
    expect(ended).toEqual(['message', 'dashboard']);
    expect(JSON.stringify(numbers).length).toBeLessThan(8000);
    const open = numbers.silences.reduce((sum, month) => sum + month.open, 0);
    expect(open).toBe(900);
    expect(numbers.contacts.length).toBeLessThanOrEqual(30);
  });

  it('goes on where a conversation was deleted meanwhile', async () => {
    const background = startBackground();
    await store(background, strangeTalks(120, numbersFrom(1)));
    const { parts } = background.worker;
    const load = parts.loadSettings;
    let times = 0;
    parts.loadSettings = async () => {
      times += 1;
      if (times === 2)
        await change(parts.open, (to) => to.objectStore('conversations').delete([rep.address, 'talk99']));
      return load();
    };
    const { weekdays } = await background.worker.page.countDashboard(asked);
    expect(weekdays.length).toBeGreaterThan(0);
    expect(background.world.bugs).toEqual([]);
  });
});
