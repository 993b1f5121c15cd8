import { describe, expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import { silentConversation, startBackground, type Background } from './harness.ts';
import { marie, messageReading, nowMs, opened, pageReading, rep } from './readings.ts';

const account = rep.address;
const ref = { account, conversationId: 'silent' };
const claimOf = (claimId: string) => ({ ...ref, claimId, textKind: 'last-message', variant: 'en' }) as const;
const warnings = ['quiet', 'ghosting', 'unconfirmed'];

const reportSilence = ({ tab, world }: Background) =>
  tab.report(pageReading({ conversation: silentConversation(), takenAtMs: world.nowMs }));

const standing = async ({ tab }: Background) => (await tab.viewConversation(ref))?.assessment.standing ?? 'none';
const offer = async ({ tab }: Background) => (await tab.viewConversation(ref))?.assessment.lastMessage.status;

/** Moves the clock and lets the alarm ring, as the browser does. */
async function jump(background: Background, byMs: number): Promise<void> {
  background.world.nowMs += byMs;
  await background.worker.ringAlarm();
}

const expectAlarmAhead = ({ world }: Background) => {
  if (world.alarmAtMs !== null) expect(world.alarmAtMs).toBeGreaterThanOrEqual(world.nowMs);
};

describe('a clock that jumps forward a month', () => {
  it('warns of nothing that was read before, and again once it was read anew', async () => {
    const background = startBackground();
    await reportSilence(background);
    expect(await standing(background)).toBe('ghosting');
    await jump(background, 30 * dayMs);
    expect(warnings).not.toContain(await standing(background));
    expect(background.world.badge).toBe(0);
    expect(await background.tab.claimLastMessage(claimOf('late'))).toMatchObject({ status: 'refused' });
    expectAlarmAhead(background);

    await jump(background, -30 * dayMs);
    await reportSilence(background);
    expect(await standing(background)).toBe('ghosting');
    expect(background.world.alarmAtMs).toBeGreaterThan(background.world.nowMs);
  });

  it('opens no lock, neither there nor back', async () => {
    const background = startBackground();
    await reportSilence(background);
    await background.tab.claimLastMessage(claimOf('a'));
    await background.tab.confirmInserted({ ...ref, claimId: 'a' });
    for (const byMs of [30 * dayMs, -30 * dayMs]) {
      await jump(background, byMs);
      await reportSilence(background);
      expect(await offer(background)).toBe('inserted');
      expect(await background.tab.claimLastMessage(claimOf('b'))).toMatchObject({ status: 'refused', why: 'taken' });
    }
  });
});

describe('a clock that jumps backward a day', () => {
  it('counts no silence below nothing, and warns of none that has hardly begun', async () => {
    const background = startBackground();
    const written = opened('silent', [
      ...silentConversation().messages,
      messageReading('silent-6', -2 * minuteMs, { to: [rep] }),
      messageReading('silent-7', -minuteMs, { from: rep, to: [marie] }),
    ]);
    await background.tab.report(pageReading({ conversation: written }));
    for (const byMs of [-1.5 * minuteMs, -hourMs, -dayMs]) {
      await jump(background, byMs);
      const view = await background.tab.viewConversation(ref);
      expect(warnings).not.toContain(view?.assessment.standing);
      expect(view?.assessment.silence?.workingDays ?? 0).toBeGreaterThanOrEqual(0);
      const told = JSON.stringify([view?.told, await background.tab.listProspects({ account: null })]);
      expect(told).not.toMatch(/[-−]\d+ /);
    }
    expectAlarmAhead(background);
  });

  it('opens no lock that was claimed, inserted or sent later by the clock of now', async () => {
    const background = startBackground();
    await reportSilence(background);
    await background.tab.claimLastMessage(claimOf('a'));
    await jump(background, -dayMs);
    expect(await background.tab.claimLastMessage(claimOf('b'))).toMatchObject({ status: 'refused', why: 'taken' });
    await background.tab.confirmInserted({ ...ref, claimId: 'a' });
    await jump(background, -dayMs);
    expect(await background.tab.claimLastMessage(claimOf('c'))).toMatchObject({ status: 'refused', why: 'taken' });

    const sent = messageReading('silent-6', minuteMs, { from: rep, to: [marie] });
    const page = opened('silent', [...silentConversation().messages, sent]);
    await background.tab.report(pageReading({ conversation: page, takenAtMs: background.world.nowMs }));
    await jump(background, -dayMs);
    expect(await background.tab.claimLastMessage(claimOf('d'))).toMatchObject({ status: 'refused' });
    await jump(background, 3 * dayMs);
    await background.tab.report(pageReading({ conversation: page, takenAtMs: background.world.nowMs }));
    expect(await offer(background)).toBe('sent');
  });

  it('asks about a claim that was interrupted, though it was made later by the clock of now', async () => {
    const background = startBackground();
    await reportSilence(background);
    await background.tab.claimLastMessage(claimOf('a'));
    await jump(background, -dayMs);
    expect(await offer(background)).toBe('interrupted');
    await background.tab.releaseLastMessage({ ...ref, claimId: null });
    expect(await offer(background)).not.toBe('interrupted');
  });

  it('keeps what the rep has said, and what is read then adds to what was read before', async () => {
    const background = startBackground();
    await reportSilence(background);
    await background.tab.addMark({ ...ref, forContact: true, what: { type: 'answered-elsewhere' } });
    await jump(background, -dayMs);
    await reportSilence(background);
    const view = await background.tab.viewConversation(ref);
    expect(view?.marks).toHaveLength(1);
    expect(warnings).not.toContain(view?.assessment.standing);
    expect(background.world.nowMs).toBe(nowMs - dayMs);
    expectAlarmAhead(background);
  });
});
