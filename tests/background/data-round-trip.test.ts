import { describe, expect, it } from 'vitest';
import { allStores } from '../../src/background/store/schema.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import type { MarkKind } from '../../src/domain/marks.ts';
import { dayMs } from '../../src/domain/time.ts';
import { exportFile, importFile } from './data-file.ts';
import { prospect, silentConversation, startBackground, storedText, type Background } from './harness.ts';
import { messageReading, nowMs, opened, pageReading, rep } from './readings.ts';

/** A mailbox with every kind of record: silences, answers, marks, a lock that is shut, settings, a text. */
async function lively(): Promise<Background> {
  const background = startBackground();
  const { tab } = background;
  const { page } = background.worker;
  const contacts = [prospect(1), prospect(2), prospect(3)];
  for (const [index, contact] of contacts.entries())
    await tab.report(pageReading({ conversation: silentConversation(`silent${index}`, contact) }));
  await tab.report(pageReading({ conversation: opened('answered', [messageReading('a1', -dayMs)]) }));
  const ref = { account: rep.address, conversationId: 'silent0' };
  await tab.claimLastMessage({ ...ref, claimId: 'claim', textKind: 'last-message', variant: 'en' });
  await tab.confirmInserted({ ...ref, claimId: 'claim' });
  await tab.addMark({ ...ref, conversationId: 'silent1', forContact: true, what: { type: 'objected' } });
  await tab.notice({ account: rep.address, conversationId: 'silent2' });
  await page.changeSettings({ changes: { minGhostingWorkingDays: 4, excluded: ['robot@other.example'] } });
  await page.saveText({ kind: 'last-message', variant: 'en', source: 'Hello {contact}, all the best. {rep}' });
  await background.worker.ringAlarm();
  return background;
}

/** What is derived of each conversation. */
async function standingsOf({ worker }: Background) {
  return (await worker.parts.open()).getAll('standings');
}

describe('a mailbox that is exported, erased and imported', () => {
  it('is what it was: the same standings, marks, locks, settings and texts', async () => {
    const background = await lively();
    const before = { stored: await storedText(background), standings: await standingsOf(background) };
    const { settings, texts } = background.world;
    expect(before.standings.map(({ standing }) => standing)).toContain('ghosting');
    const file = await exportFile(background);
    expect(JSON.parse(file)).toMatchObject({ format: 'ghostlight-data', version: 1, exportedAtMs: nowMs });

    await background.worker.page.eraseEverything();
    expect(await storedText(background)).toBe(JSON.stringify(allStores.map(() => [])));
    expect(background.world).toMatchObject({ settings: defaultSettings, texts: undefined });

    await expect(importFile(background, file, 3)).resolves.toEqual({
      exportedAtMs: nowMs,
      mailboxes: [rep.address],
      conversations: 4,
      marks: 1,
      locks: 1,
      hasSettings: true,
      hasTexts: true,
    });
    expect(await standingsOf(background)).toEqual(before.standings);
    expect(JSON.parse(await storedText(background))).toEqual(JSON.parse(before.stored));
    expect(background.world).toMatchObject({ settings, texts, bugs: [] });
  });

  it('shows every conversation, list and number of the dashboard as before', async () => {
    const background = await lively();
    const { tab } = background;
    const { page } = background.worker;
    const said: MarkKind[] = [
      { type: 'met' },
      { type: 'answered-elsewhere' },
      { type: 'not-a-prospect' },
      { type: 'paused', untilMs: nowMs + 5 * dayMs },
      { type: 'let-go' },
      { type: 'objected' },
    ];
    for (const [index, what] of said.entries()) {
      await tab.report(pageReading({ conversation: silentConversation(`said${index}`, prospect(20 + index)) }));
      await tab.addMark({ account: rep.address, conversationId: `said${index}`, forContact: index % 2 === 0, what });
    }
    // Learning facts of some weeks.
    background.world.nowMs += 2 * dayMs;
    await background.worker.ringAlarm();
    const ids = (await (await background.worker.parts.open()).getAllKeys('conversations')).map(([, id]) => id);
    expect(ids.length).toBe(4 + said.length);
    const seen = async () => ({
      views: await Promise.all(
        ids.map((conversationId) => tab.viewConversation({ account: rep.address, conversationId })),
      ),
      lists: await page.listProspects({ account: null }),
      dashboard: await page.countDashboard({ account: null, months: 6 }),
      settings: await page.readSettings(),
      texts: await page.listTexts(),
      badge: background.world.badge,
      alarmAtMs: background.world.alarmAtMs,
      habits: (await (await background.worker.parts.open()).getAll('accounts')).map(({ habits }) => habits),
    });
    const before = await seen();
    expect(before.habits[0]).toBeDefined();
    const file = await exportFile(background);
    await background.worker.page.eraseEverything();
    expect((await page.listProspects({ account: null })).knownConversations).toBe(0);
    await importFile(background, file);
    expect(await seen()).toEqual(before);
    expect(background.world.bugs).toEqual([]);
  });

  it('gives another browser the same standings, and nothing twice when it is imported again', async () => {
    const background = await lively();
    const other = startBackground();
    const file = await exportFile(background);
    await importFile(other, file);
    await importFile(other, file);
    expect(await standingsOf(other)).toEqual(await standingsOf(background));
    expect(JSON.parse(await storedText(other))).toEqual(JSON.parse(await storedText(background)));
  });

  it('keeps the exclusions and texts of both', async () => {
    const background = await lively();
    const other = startBackground();
    await other.worker.page.changeSettings({ changes: { excluded: ['list@third.example'], minQuietWorkingDays: 2 } });
    await other.worker.page.saveText({ kind: 'reschedule', variant: 'en', source: 'Another day? {rep}' });
    await importFile(other, await exportFile(background));
    expect(other.world.settings).toMatchObject({
      excluded: ['list@third.example', 'robot@other.example'],
      minQuietWorkingDays: 2,
      minGhostingWorkingDays: 4,
    });
    expect(Object.keys(other.world.texts as object).toSorted()).toEqual(['en/last-message', 'en/reschedule']);
  });
});

describe('a file that is merged into what is known', () => {
  it('loses no message of either', async () => {
    const [early, late] = [startBackground(), startBackground()];
    const [first, second] = [messageReading('m1', -3 * dayMs), messageReading('m2', -2 * dayMs, { from: rep })];
    await early.tab.report(pageReading({ conversation: opened('talk', [first]) }));
    await late.tab.report(pageReading({ conversation: opened('talk', [second]) }));
    await importFile(late, await exportFile(early));
    const stored = await (await late.worker.parts.open()).get('conversations', [rep.address, 'talk']);
    expect(stored?.facts.messages.map(({ id }) => id)).toEqual(['m1', 'm2']);
  });

  it('keeps a shut lock shut, whichever side knew it', async () => {
    const background = await lively();
    const shut = await exportFile(background);
    const fresh = startBackground();
    await fresh.tab.report(pageReading({ conversation: silentConversation('silent0', prospect(1)) }));
    const open = await exportFile(fresh);
    await importFile(fresh, shut);
    await importFile(background, open);
    for (const each of [fresh, background]) {
      const ref = { account: rep.address, conversationId: 'silent0', claimId: 'second' };
      await expect(
        each.tab.claimLastMessage({ ...ref, textKind: 'last-message', variant: 'en' }),
      ).resolves.toMatchObject({ status: 'refused', why: 'taken' });
    }
  });
});
