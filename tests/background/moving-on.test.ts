import { beforeEach, describe, expect, it } from 'vitest';
import type { ConversationReading, MessageReading } from '../../src/domain/reading.ts';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import type { ProspectGroup } from '../../src/messaging/contract.ts';
import { countNews, silentConversation, startBackground, type Background } from './harness.ts';
import { marie, messageReading, nowMs, opened, pageReading, rep } from './readings.ts';

const account = rep.address ?? '';
const ref = { account, conversationId: 'silent' };
const claim = { ...ref, claimId: 'a', textKind: 'last-message', variant: 'en' } as const;
const second = { account, conversationId: 'second' };

const after = (...more: MessageReading[]) => opened('silent', [...silentConversation().messages, ...more]);
const lastMessage = messageReading('silent-6', minuteMs, { from: rep, to: [marie] });

let background: Background;
/** The page of a conversation, read `laterMs` after the beginning. */
const read = (conversation: ConversationReading, laterMs: number) => {
  background.world.nowMs = nowMs + laterMs;
  return background.tab.report(pageReading({ conversation, takenAtMs: background.world.nowMs }));
};
const view = async (of = ref) => (await background.tab.viewConversation(of))?.assessment;
const listed = async (): Promise<Partial<Record<ProspectGroup, string[]>>> => {
  const { groups } = await background.tab.listProspects({ account: null });
  return Object.fromEntries(
    groups.flatMap(({ group, items }) =>
      items.length > 0 ? [[group, items.map(({ ref: of }) => of.conversationId)]] : [],
    ),
  );
};

describe('once the last message is sent', () => {
  beforeEach(async () => {
    background = startBackground();
    await read(silentConversation(), 0);
    await read(silentConversation('second'), 0);
    expect(background.world.badge).toBe(2);
    await background.tab.claimLastMessage(claim);
    await background.tab.confirmInserted({ ...ref, claimId: 'a' });
    await read(after(lastMessage), 5 * minuteMs);
  });

  it('nothing counts, lists or offers anything about this contact, in any of their conversations', async () => {
    expect(background.world.badge).toBe(0);
    await expect(countNews(background)).resolves.toBe(0);
    expect(await listed()).toEqual({ 'last-message': ['silent', 'second'] });
    for (const of of [ref, second])
      expect(await view(of)).toMatchObject({
        standing: 'last-message',
        warns: false,
        texts: [],
        hypotheses: [],
        lastMessage: { status: 'sent', atMs: nowMs + minuteMs },
      });
  });

  it('it stays so when the clock goes on, however often the pages are read', async () => {
    for (const days of [1, 7, 13]) {
      await read(after(lastMessage), days * dayMs);
      await background.worker.ringAlarm();
      expect(background.world.badge).toBe(0);
      expect(Object.keys(await listed())).toEqual(['last-message']);
    }
  });

  it('after ten working days the alarm lets go by itself: no list names it', async () => {
    // Sent on Wednesday the 18th: ten working days later it is Wednesday, 2 December.
    expect(background.world.alarmAtMs).toBeLessThanOrEqual(nowMs + 15 * dayMs);
    background.world.nowMs = nowMs + 15 * dayMs;
    await background.worker.ringAlarm();
    expect((await view())?.standing).toBe('let-go');
    expect((await view(second))?.standing).toBe('let-go');
    expect(await listed()).toEqual({});
    expect(background.world.badge).toBe(0);
  });

  it('a changed subject is another conversation and no second chance', async () => {
    const changed = opened(
      'changed',
      [
        messageReading('c1', -16 * dayMs, { from: marie }),
        messageReading('c2', -15 * dayMs, { from: rep, to: [marie] }),
      ],
      'Something else',
    );
    await read(changed, hourMs);
    const of = { account, conversationId: 'changed' };
    expect(await view(of)).toMatchObject({ standing: 'last-message', lastMessage: { status: 'sent' } });
    const again = { ...claim, ...of, claimId: 'b' };
    await expect(background.tab.claimLastMessage(again)).resolves.toMatchObject({ status: 'refused', why: 'sent' });
  });

  it('nothing the rep does opens the lock: no mark, no further mail, no release', async () => {
    const { tab } = background;
    for (const type of ['answered-elsewhere', 'met'] as const) {
      await tab.addMark({ ...ref, what: { type }, forContact: true });
      expect((await view())?.lastMessage.status).toBe('sent');
    }
    await tab.addMark({ ...ref, what: { type: 'resolved', how: 'not-now' }, forContact: false });
    await read(after(lastMessage, messageReading('silent-7', 9 * dayMs, { from: rep, to: [marie] })), 20 * dayMs);
    await tab.releaseLastMessage({ ...ref, claimId: null });
    expect(await view()).toMatchObject({ lastMessage: { status: 'sent' }, resolution: null });
    await expect(tab.claimLastMessage({ ...claim, claimId: 'b' })).resolves.toMatchObject({ why: 'sent' });
  });

  it('nor does their mailbox', async () => {
    const robot = messageReading('silent-7', 2 * minuteMs, { signal: { kind: 'auto-reply' } });
    await read(after(lastMessage, robot), hourMs);
    expect(await view()).toMatchObject({ standing: 'last-message', lastMessage: { status: 'sent' } });
  });

  it('their answer does, wherever they write it: good news, and the text for it', async () => {
    await read(
      opened('second', [...silentConversation('second').messages, messageReading('second-6', 3 * dayMs)]),
      3 * dayMs + hourMs,
    );
    expect(await view(second)).toMatchObject({
      standing: 'back',
      warns: false,
      texts: ['welcome-back'],
      resolution: { lastMessageAtMs: nowMs + minuteMs, answeredAtMs: nowMs + 3 * dayMs, how: null, by: null },
    });
    expect(background.world.badge).toBe(1);
    expect((await view())?.resolution).toBeNull();
  });
});

describe('how it ended, by the rep’s word', () => {
  const answer = messageReading('silent-7', 2 * dayMs, { signal: { kind: 'clear-yes' } });

  beforeEach(async () => {
    background = startBackground();
    await read(silentConversation(), 0);
    await background.tab.claimLastMessage(claim);
    await background.tab.confirmInserted({ ...ref, claimId: 'a' });
    await read(after(lastMessage, answer), 2 * dayMs + hourMs);
  });

  const say = (how: 'yes' | 'not-now' | 'no') =>
    background.tab.addMark({ ...ref, what: { type: 'resolved', how }, forContact: false });

  it('stands before what their mail seems to say, is taken back and put back', async () => {
    expect((await view())?.resolution).toMatchObject({ how: 'yes', by: 'mail' });
    const mark = await say('not-now');
    expect((await view())?.resolution).toMatchObject({ how: 'not-now', by: 'rep' });
    await background.tab.removeMark({ account, markId: mark.id });
    expect((await view())?.resolution).toMatchObject({ how: 'yes', by: 'mail' });
    await background.tab.restoreMark(mark);
    await background.restart();
    expect((await view())?.resolution).toMatchObject({ how: 'not-now', by: 'rep' });
  });

  it('is the last thing the rep said, and the only one that is listed', async () => {
    const first = await say('no');
    background.world.nowMs += hourMs;
    const last = await say('not-now');
    const marks = async () => (await background.tab.viewConversation(ref))?.marks;
    expect(await marks()).toEqual([last]);
    expect((await view())?.resolution).toMatchObject({ how: 'not-now' });
    await background.tab.removeMark({ account, markId: last.id });
    expect(await marks()).toEqual([first]);
    expect((await view())?.resolution).toMatchObject({ how: 'no' });
  });

  it('is said better in place, and only that', async () => {
    const mark = await say('no');
    background.world.nowMs += hourMs;
    for (const how of ['yes', 'no'] as const) {
      await background.tab.restoreMark({ ...mark, what: { type: 'resolved', how } });
      expect(await view()).toMatchObject({ resolution: { how, by: 'rep' } });
    }
    await background.tab.restoreMark({ ...mark, what: { type: 'let-go' } });
    expect((await background.tab.viewConversation(ref))?.marks).toEqual([mark]);
  });

  it('is not what was said of an earlier last message, nor is why that one was let go', async () => {
    const earlier = await say('not-now');
    const thanks = messageReading('silent-8', 3 * dayMs, { from: rep, to: [marie] });
    await read(after(lastMessage, answer, thanks), 40 * dayMs);
    await background.tab.claimLastMessage({ ...claim, claimId: 'b' });
    await background.tab.confirmInserted({ ...ref, claimId: 'b' });
    const again = messageReading('silent-9', 40 * dayMs + minuteMs, { from: rep, to: [marie] });
    await read(after(lastMessage, answer, thanks, again), 40 * dayMs + hourMs);
    const letGo = await background.tab.addMark({ ...ref, what: { type: 'let-go', why: 'timing' }, forContact: false });
    const marks = async () => (await background.tab.viewConversation(ref))?.marks;
    expect(await marks()).toEqual([letGo, earlier]);
    await read(after(lastMessage, answer, thanks, again, messageReading('silent-10', 42 * dayMs)), 42 * dayMs + hourMs);
    expect(await view()).toMatchObject({ standing: 'back', resolution: { how: null, by: null } });
    expect(await marks()).toEqual([]);
    const told = await say('yes');
    expect((await view())?.resolution).toMatchObject({ how: 'yes', by: 'rep' });
    expect(await marks()).toEqual([told]);
  });

  it('“no” keeps the silence after the rep’s thanks from ever warning, “not now” does not', async () => {
    const thanks = messageReading('silent-8', 3 * dayMs, { from: rep, to: [marie] });
    const no = await say('no');
    await read(after(lastMessage, answer, thanks), 40 * dayMs);
    expect(await view()).toMatchObject({
      standing: 'waiting',
      warns: false,
      texts: [],
      lastMessage: { status: 'not-offered' },
    });
    expect((await view())?.reasons[0]?.code).toBe('clear-no');
    await background.tab.removeMark({ account, markId: no.id });
    await say('not-now');
    expect(await view()).toMatchObject({ standing: 'ghosting', warns: true });
  });
});
