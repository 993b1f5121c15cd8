import { afterEach, describe, expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import { exportFile, importFile } from './data-file.ts';
import {
  afterNo,
  another,
  doubtful,
  groupInDoubt,
  inDoubt,
  locksOf,
  no,
  offeredAgain,
  otherWords,
  paul,
  reportSent,
  yes,
} from './doubted.ts';
import { silentConversation, type Background } from './harness.ts';
import { account, claim, offer, ref, withInserted } from './inserted.ts';
import { marie, messageReading, nowMs, pageReading, rep } from './readings.ts';
import { endFaults, fillDisk } from './storage-faults.ts';

afterEach(endFaults);

describe('“it was another mail”, undone,', () => {
  it('leaves what stood before: moment, kind, conversation and doubt, and tells the views', async () => {
    const { background, before, undone } = await afterNo();
    await expect(background.tab.restoreSent(undone)).resolves.toEqual({ restored: true });
    expect(await locksOf(background)).toEqual(before);
    expect(await offer(background)).toEqual(doubtful);
    expect((await background.tab.viewConversation(ref))?.assessment.standing).toBe('last-message');
    expect(background.world.events).toEqual([{ type: 'changed', account, conversationIds: ['silent'] }]);
    await expect(background.tab.claimLastMessage(another)).resolves.toMatchObject({ why: 'sent' });
  });

  it('does so for everybody the message was for, said in whichever of their conversations', async () => {
    const background = await groupInDoubt();
    const before = await locksOf(background);
    expect(before.map(({ contact }) => contact)).toEqual([marie.address, paul.address]);
    const undone = await background.tab.settleSent({ ...no, conversationId: 'with-paul' });
    await background.tab.restoreSent(undone);
    expect(await locksOf(background)).toEqual(before);
    for (const id of ['silent', 'with-paul']) expect(await offer(background, id)).toEqual(doubtful);
  });

  it('puts the claim back on top of an earlier one', async () => {
    const { background } = await withInserted();
    const { tab, world } = background;
    const answered = [messageReading('silent-7', 2 * dayMs), messageReading('silent-8', 3 * dayMs, { from: rep })];
    world.nowMs += 24 * dayMs;
    await reportSent(background, ...answered);
    await tab.claimLastMessage(another);
    await tab.confirmInserted({ ...ref, claimId: 'b' });
    await tab.keepLastMessage(ref);
    world.nowMs += hourMs;
    await reportSent(background, ...answered, messageReading('silent-9', 24 * dayMs + minuteMs, { from: rep }));
    await tab.compareSent({ ...ref, messageId: 'silent-9', text: otherWords });
    const before = await locksOf(background);
    expect(before).toMatchObject([{ claimId: 'b', isKept: true, history: [{ claimedAtMs: nowMs }] }]);
    const undone = await tab.settleSent(no);
    expect(await locksOf(background)).toMatchObject([{ claimId: '', history: [] }]);
    await expect(tab.restoreSent(undone)).resolves.toEqual({ restored: true });
    expect(await locksOf(background)).toEqual(before);
  });

  it('does nothing a second time, nor after the rep has settled it', async () => {
    const { background, before, undone } = await afterNo();
    await background.tab.restoreSent(undone);
    await expect(background.tab.restoreSent(undone)).resolves.toEqual({ restored: true });
    expect(await locksOf(background)).toEqual(before);
    await background.tab.settleSent(yes);
    await background.tab.restoreSent(undone);
    expect(await offer(background)).not.toHaveProperty('isDoubtful');
  });

  it('can be said again, and undone again', async () => {
    const { background, before, undone } = await afterNo();
    await background.tab.restoreSent(undone);
    const again = await background.tab.settleSent(no);
    expect(again).toEqual(undone);
    expect(await locksOf(background)).toEqual([]);
    await background.tab.restoreSent(again);
    expect(await locksOf(background)).toEqual(before);
  });

  it('is remembered by its tab alone, without a word of the mail', async () => {
    const { background, undone } = await afterNo();
    expect(background.world.session).toEqual({});
    expect(background.world.local.size).toBe(0);
    expect(JSON.stringify(undone)).not.toMatch(/samples|puzzled|Demo/i);
    await expect(background.tab.settleSent(no)).resolves.toEqual({ opened: [] });
    await background.tab.restoreSent(undone);
    await expect(background.tab.settleSent(yes)).resolves.toEqual({ opened: [] });
  });
});

describe('what happened since stays', () => {
  it.each([
    ['claimed', () => Promise.resolve()],
    ['inserted', ({ tab }: Background) => tab.confirmInserted({ ...ref, claimId: 'b' })],
  ])('where another last message was %s: it is the only one', async (status, then) => {
    const { background, undone } = await offeredAgain();
    await expect(background.tab.claimLastMessage(another)).resolves.toMatchObject({ status: 'granted' });
    await then(background);
    const [stands] = await locksOf(background);
    await expect(background.tab.restoreSent(undone)).resolves.toEqual({ restored: false });
    expect(await locksOf(background)).toEqual([stands]);
    expect((await offer(background))?.status).toBe(status);
  });

  it('where another one was sent and answered: it is not forgotten', async () => {
    const { background, undone } = await offeredAgain();
    const { tab, world } = background;
    await tab.claimLastMessage(another);
    await tab.confirmInserted({ ...ref, claimId: 'b' });
    world.nowMs += 2 * hourMs;
    const second = messageReading('silent-7', 14 * dayMs + hourMs, { from: rep });
    await reportSent(background, second, messageReading('silent-8', 14 * dayMs + 2 * hourMs, { from: marie }));
    expect((await offer(background))?.status).toBe('not-offered');
    const stands = await locksOf(background);
    await expect(tab.restoreSent(undone)).resolves.toEqual({ restored: false });
    expect(await locksOf(background)).toEqual(stands);
  });

  it('where it was given back, what stood before can come back', async () => {
    const { background, before, undone } = await offeredAgain();
    await background.tab.claimLastMessage(another);
    await background.tab.releaseLastMessage({ ...ref, claimId: 'b' });
    await expect(background.tab.restoreSent(undone)).resolves.toEqual({ restored: true });
    expect(await locksOf(background)).toEqual(before);
  });

  it('of tabs that claim and undo at the same moment, one is heard', async () => {
    for (const isUndoFirst of [true, false]) {
      const { background, undone } = await offeredAgain();
      const claims = ['b', 'c', 'd'].map((claimId) => () => background.tab.claimLastMessage({ ...claim, claimId }));
      const undo = () => background.tab.restoreSent(undone);
      const calls: (() => Promise<unknown>)[] = isUndoFirst ? [undo, ...claims] : [...claims, undo];
      const answers = await Promise.all(calls.map((call) => call()));
      const won = answers.filter((answer) =>
        ['"restored":true', '"status":"granted"'].some((part) => JSON.stringify(answer).includes(part)),
      );
      expect(won).toHaveLength(1);
      expect(await locksOf(background)).toHaveLength(1);
      expect((await offer(background))?.status).toBe('restored' in (won[0] as object) ? 'sent' : 'claimed');
    }
  });

  it('a claim for one of several is theirs alone; the others get no second message', async () => {
    const background = await groupInDoubt();
    const { tab, world } = background;
    const undone = await tab.settleSent(no);
    world.nowMs += 21 * dayMs;
    await tab.report(pageReading({ conversation: silentConversation('with-paul', paul), takenAtMs: world.nowMs }));
    const forPaul = {
      account,
      conversationId: 'with-paul',
      claimId: 'c',
      textKind: 'last-message',
      variant: 'en',
    } as const;
    await expect(tab.claimLastMessage(forPaul)).resolves.toMatchObject({ status: 'granted' });
    await expect(tab.restoreSent(undone)).resolves.toEqual({ restored: true });
    const claims = (await locksOf(background)).map(({ contact, claimId }) => [contact, claimId]);
    expect(claims).toEqual([
      [marie.address, 'a'],
      [paul.address, 'c'],
    ]);
  });

  it('an answer opens the lock as if nothing had been said and undone', async () => {
    const answer = messageReading('silent-7', 4 * minuteMs, { from: marie });
    const { background, undone } = await afterNo();
    await reportSent(background, answer);
    await background.tab.restoreSent(undone);
    const untouched = await inDoubt();
    await reportSent(untouched, answer);
    const assessmentOf = async ({ tab }: Background) => (await tab.viewConversation(ref))?.assessment;
    expect(await assessmentOf(background)).toEqual(await assessmentOf(untouched));
    expect((await assessmentOf(background))?.standing).toBe('back');
  });

  it('an objection stands beside it: there is no last message either way', async () => {
    const { background, undone } = await afterNo();
    await background.tab.addMark({ ...ref, what: { type: 'objected' }, forContact: true });
    await background.tab.restoreSent(undone);
    await expect(background.tab.claimLastMessage(another)).resolves.toMatchObject({ status: 'refused' });
    await background.tab.settleSent(no);
    await expect(background.tab.claimLastMessage(another)).resolves.toMatchObject({ why: 'not-offered' });
  });

  it.each([
    ['the contact was', (page: Background['tab']) => page.eraseContact({ account, address: marie.address ?? '' })],
    ['the mailbox was', (page: Background['tab']) => page.eraseAccount({ account })],
    ['everything was', (page: Background['tab']) => page.eraseEverything()],
  ])('nothing of a person comes back where %s erased', async (_, erase) => {
    const { background, undone } = await afterNo();
    await erase(background.worker.page);
    await expect(background.tab.restoreSent(undone)).resolves.toEqual({ restored: false });
    expect(await locksOf(background)).toEqual([]);
  });

  it('nor of one of several who was erased', async () => {
    const background = await groupInDoubt();
    const undone = await background.tab.settleSent({ ...no, conversationId: 'with-paul' });
    await background.worker.page.eraseContact({ account, address: paul.address });
    await background.tab.restoreSent(undone);
    expect((await locksOf(background)).map(({ contact }) => contact)).toEqual([marie.address]);
  });

  it('where the lock was imported, it stands once', async () => {
    const background = await inDoubt();
    const before = await locksOf(background);
    const file = await exportFile(background);
    const undone = await background.tab.settleSent(no);
    await importFile(background, file);
    await expect(background.tab.restoreSent(undone)).resolves.toEqual({ restored: true });
    expect(await locksOf(background)).toEqual(before);
  });

  it('while there is no room the answer stands, says why, and can still be undone later', async () => {
    const { background, before, undone } = await afterNo();
    fillDisk();
    await expect(background.tab.restoreSent(undone)).rejects.toThrow('sentence of error_storageFull');
    endFaults();
    expect(await locksOf(background)).toEqual([]);
    await expect(background.tab.restoreSent(undone)).resolves.toEqual({ restored: true });
    expect(await locksOf(background)).toEqual(before);
  });
});
