import { beforeEach, describe, expect, it } from 'vitest';
import { tellDigest } from '../../src/background/digest.ts';
import { dayMs, hourMs } from '../../src/domain/time.ts';
import { nowMs, pageReading } from './readings.ts';
import { prospect, silentConversation, startBackground, type Background } from './harness.ts';

/** Wednesday 18 November 2026, 11:00 in Paris. */
const wednesday = nowMs;
const account = 'rep@acme.example';

let background: Background;
beforeEach(() => {
  background = startBackground();
  background.world.settings = {
    ...background.world.settings,
    hasDigest: true,
    timeZone: 'Europe/Paris',
    country: 'FR',
  };
});

/** The page is read, so that as many prospects as named are known to have gone silent. */
async function see(...numbers: number[]): Promise<void> {
  for (const number of numbers)
    await background.tab.report(
      pageReading({
        takenAtMs: background.world.nowMs,
        conversation: silentConversation(`c${number}`, prospect(number)),
      }),
    );
}
async function wakeAt(atMs: number): Promise<void> {
  background.world.nowMs = atMs;
  await background.worker.ringAlarm();
}
const told = () => background.world.notifications.map(({ message }) => message);
const one = 'sentence of digest_ghosting_one, 1';

describe('the digest', () => {
  it('tells in working hours how many have gone silent: a count, no name, no subject', async () => {
    await see(1, 2);
    await wakeAt(wednesday);
    expect(background.world.notifications).toEqual([
      { title: 'sentence of digest_title', message: 'sentence of digest_ghosting_other, 2' },
    ]);
  });

  it('comes once a day, whatever happens to the worker', async () => {
    await see(1);
    await wakeAt(wednesday);
    await see(2);
    await background.restart();
    await wakeAt(wednesday + 2 * hourMs);
    expect(told()).toEqual([one]);
  });

  it('comes once, also where the browser wakes the worker for two reasons at a time', async () => {
    await see(1);
    await Promise.all([wakeAt(wednesday), wakeAt(wednesday)]);
    expect(told()).toEqual([one]);
  });

  it('leaves no id of whoever was erased while it was being told', async () => {
    await see(1, 2);
    const { parts, page } = background.worker;
    const { notify } = parts;
    parts.notify = async (notification) => {
      await page.eraseContact({ account, address: prospect(1).address });
      return notify(notification);
    };
    await wakeAt(wednesday);
    expect(told()).toHaveLength(1);
    expect(JSON.stringify(background.world.local.get('digest'))).not.toContain('c1 ');
  });

  it('tells the next working day what has come since, and nothing twice', async () => {
    await see(1);
    await wakeAt(wednesday);
    await see(2);
    background.world.nowMs = wednesday + dayMs;
    await see(1, 2);
    await wakeAt(wednesday + dayMs);
    expect(told()).toEqual([one, one]);
    await wakeAt(wednesday + dayMs + hourMs);
    expect(told()).toHaveLength(2);
  });

  it('tells nothing twice that could not be judged in between', async () => {
    await see(1);
    await wakeAt(wednesday);
    await see(2);
    const database = await background.worker.parts.open();
    const standing = await database.get('standings', [account, 'c1']);
    if (standing === undefined) throw new Error('Nothing is stored.');
    background.world.nowMs = wednesday + dayMs;
    await see(2);
    await database.put('standings', { ...standing, nextCheckAtMs: background.world.nowMs });
    await tellDigest(background.worker.parts);
    expect(told()).toEqual([one, one]);
    await database.put('standings', standing);
    await tellDigest(background.worker.parts);
    background.world.nowMs = wednesday + 2 * dayMs;
    await see(1, 2);
    await wakeAt(wednesday + 2 * dayMs);
    expect(told()).toEqual([one, one]);
  });

  it('says nothing of what the rep has noticed', async () => {
    await see(1);
    await background.tab.notice({ account, conversationId: 'c1' });
    await wakeAt(wednesday);
    expect(told()).toEqual([]);
    expect(background.world.alarmAtMs).toBeGreaterThan(wednesday + hourMs / 2);
  });

  it.each([
    ['before the working day', Date.UTC(2026, 10, 18, 7, 30), Date.UTC(2026, 10, 18, 8)],
    ['after it', Date.UTC(2026, 10, 18, 16, 30), Date.UTC(2026, 10, 19, 8)],
    ['on a Saturday', Date.UTC(2026, 10, 21, 10), Date.UTC(2026, 10, 23, 8)],
    ['on a public holiday', Date.UTC(2026, 11, 25, 10), Date.UTC(2026, 11, 28, 8)],
  ])('waits for working hours: %s', async (_, atMs, nextMs) => {
    background.world.nowMs = atMs;
    const offset = atMs - nowMs;
    const conversation = silentConversation('c1', prospect(1));
    const messages = conversation.messages.map((message) => ({
      ...message,
      at: message.at.precision === 'unknown' ? message.at : { ...message.at, atMs: message.at.atMs + offset },
    }));
    await background.tab.report(pageReading({ takenAtMs: atMs, conversation: { ...conversation, messages } }));
    expect(background.world.badge).toBe(1);
    await wakeAt(atMs);
    expect(told()).toEqual([]);
    // Other work may come first; the digest is never waited for longer than until then.
    expect(background.world.alarmAtMs).toBeLessThanOrEqual(nextMs);
  });

  it('wakes the worker for what became new in working hours', async () => {
    await see(1);
    expect(background.world.alarmAtMs).toBe(wednesday);
  });

  it('tells nothing where the rep does not want it, and does not wake for it', async () => {
    background.world.settings = { ...background.world.settings, hasDigest: false };
    await see(1);
    await wakeAt(wednesday);
    expect(told()).toEqual([]);
    expect(background.world.alarmAtMs).toBeGreaterThan(wednesday + hourMs / 2);
  });

  it('asks once a day where the browser refuses, and tells everything once it is allowed', async () => {
    background.world.mayNotify = false;
    await see(1);
    await wakeAt(wednesday);
    expect(background.world.alarmAtMs).toBeGreaterThan(wednesday + hourMs / 2);
    background.world.mayNotify = true;
    await wakeAt(wednesday + hourMs);
    expect(told()).toEqual([]);
    background.world.nowMs = wednesday + dayMs;
    await see(1);
    await wakeAt(wednesday + dayMs);
    expect(told()).toEqual([one]);
  });

  it('begins anew where what it remembers cannot be read', async () => {
    background.world.local.set('digest', { day: 7 });
    await see(1);
    await wakeAt(wednesday);
    expect(told()).toEqual([one]);
  });

  it('remembers no address and no name', async () => {
    await see(1);
    await wakeAt(wednesday);
    expect(JSON.stringify(background.world.local.get('digest'))).not.toMatch(/@|Person|Offer/);
  });
});
