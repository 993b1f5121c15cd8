import { describe, expect, it } from 'vitest';
import type { MessageReading } from '../../src/domain/reading.ts';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import { silentConversation, startBackground } from './harness.ts';
import { marie, messageReading, nowMs, opened, pageReading, rep } from './readings.ts';

const account = rep.address ?? '';
const refTo = (conversationId: string) => ({ account, conversationId });
const claimOf = (claimId: string, conversationId: string) =>
  ({ ...refTo(conversationId), claimId, textKind: 'last-message', variant: 'en' }) as const;
const paul = { address: 'paul@partner.example', name: 'Paul Partner' };

/** Marie answered, then Paul, whom the conversation is with; silent for two weeks. */
const group = (...more: MessageReading[]) =>
  opened('group', [
    messageReading('g1', -22 * dayMs, { from: rep, to: [marie, paul] }),
    messageReading('g2', -21 * dayMs, { from: marie, to: [rep, paul] }),
    messageReading('g3', -20 * dayMs, { from: paul, to: [rep, marie] }),
    messageReading('g4', -14 * dayMs, { from: rep, to: [marie, paul] }),
    ...more,
  ]);

/** A silent group thread, and a silent conversation with Marie alone. */
async function withGroup(conversation = group()) {
  const background = startBackground();
  const { tab } = background;
  await tab.report(pageReading({ conversation: silentConversation() }));
  await tab.report(pageReading({ conversation }));
  const offer = async (id: string) => (await tab.viewConversation(refTo(id)))?.assessment.lastMessage.status;
  return { ...background, tab, offer };
}

describe('the last message of a group thread', () => {
  it('is the last message to everybody who answered there', async () => {
    const { tab, offer } = await withGroup();
    expect([await offer('group'), await offer('silent')]).toEqual(['offered', 'offered']);
    await expect(tab.claimLastMessage(claimOf('a', 'group'))).resolves.toMatchObject({ status: 'granted' });
    await expect(tab.claimLastMessage(claimOf('b', 'silent'))).resolves.toMatchObject({ why: 'taken' });
    await tab.confirmInserted({ ...refTo('group'), claimId: 'a' });
    expect([await offer('group'), await offer('silent')]).toEqual(['inserted', 'inserted']);
  });

  it('leaves nobody locked when it is taken out again', async () => {
    const { tab, offer } = await withGroup();
    await tab.claimLastMessage(claimOf('a', 'group'));
    await tab.confirmInserted({ ...refTo('group'), claimId: 'a' });
    await expect(tab.releaseLastMessage({ ...refTo('group'), claimId: 'a' })).resolves.toEqual({ released: true });
    expect([await offer('group'), await offer('silent')]).toEqual(['offered', 'offered']);
  });

  it('is refused when somebody has got one who answered there in a folded message', async () => {
    const folded = group();
    const [, second] = folded.messages;
    if (second) second.id = null;
    const { tab } = await withGroup(folded);
    await tab.report(
      pageReading({
        rows: [
          {
            ...{
              id: 'group',
              subject: 'Offer',
              people: [marie, paul],
              lastOwn: true,
              messageCount: 4,
              hasDraft: false,
            },
            last: { id: 'g4', at: { precision: 'exact', atMs: nowMs - 14 * dayMs } },
          },
        ],
      }),
    );
    await tab.claimLastMessage(claimOf('a', 'silent'));
    await expect(tab.claimLastMessage(claimOf('b', 'group'))).resolves.toMatchObject({ why: 'taken' });
  });

  it('is known as sent in every conversation with one of them', async () => {
    const { tab, world } = await withGroup();
    await tab.claimLastMessage(claimOf('a', 'group'));
    await tab.confirmInserted({ ...refTo('group'), claimId: 'a' });
    world.nowMs += hourMs;
    const sent = messageReading('g5', minuteMs, { from: rep, to: [paul] });
    await tab.report(pageReading({ conversation: group(sent), takenAtMs: world.nowMs }));
    for (const id of ['group', 'silent']) {
      const view = await tab.viewConversation(refTo(id));
      expect(view?.assessment).toMatchObject({ standing: 'last-message', lastMessage: { status: 'sent' } });
      await expect(tab.releaseLastMessage({ ...refTo(id), claimId: null })).resolves.toEqual({ released: false });
    }
  });
});

describe('an interrupted claim', () => {
  it('is settled from any conversation it keeps from its last message', async () => {
    const { tab, world, offer } = await withGroup();
    await tab.claimLastMessage(claimOf('a', 'group'));
    world.nowMs += 2 * minuteMs;
    expect(await offer('silent')).toBe('interrupted');
    await tab.confirmInserted({ ...refTo('silent'), claimId: null });
    expect([await offer('group'), await offer('silent')]).toEqual(['inserted', 'inserted']);
    await expect(tab.releaseLastMessage({ ...refTo('silent'), claimId: null })).resolves.toEqual({ released: true });
    expect([await offer('group'), await offer('silent')]).toEqual(['offered', 'offered']);
  });
});

describe('the word of the rep', () => {
  it('opens no claim that another tab is working on', async () => {
    const { tab, world, offer } = await withGroup();
    await tab.claimLastMessage(claimOf('a', 'silent'));
    world.nowMs += 30_000;
    await expect(tab.releaseLastMessage({ ...refTo('silent'), claimId: null })).resolves.toEqual({ released: false });
    await tab.confirmInserted({ ...refTo('silent'), claimId: null });
    world.nowMs += minuteMs;
    expect(await offer('silent')).toBe('interrupted');
  });

  it('opens no lock of a message that left before the rep was asked', async () => {
    const { tab, world, offer } = await withGroup();
    await tab.claimLastMessage(claimOf('a', 'silent'));
    world.nowMs += hourMs;
    const sent = messageReading('sent', 5 * minuteMs, { from: rep, to: [marie] });
    const conversation = opened('silent', [...silentConversation().messages, sent]);
    await tab.report(pageReading({ conversation, takenAtMs: world.nowMs }));
    await expect(tab.releaseLastMessage({ ...refTo('silent'), claimId: null })).resolves.toEqual({ released: false });
    expect(await offer('silent')).toBe('sent');
  });

  it('proves an insertion that belongs to its claim, however late it is told', async () => {
    const { tab, world } = await withGroup();
    await tab.claimLastMessage(claimOf('a', 'silent'));
    world.nowMs += hourMs;
    await tab.confirmInserted({ ...refTo('silent'), claimId: null });
    const view = await tab.viewConversation(refTo('silent'));
    expect(view?.assessment.lastMessage).toEqual({
      status: 'inserted',
      atMs: nowMs + minuteMs,
      conversationId: 'silent',
    });
  });
});

it('shows what the rep said about somebody else in the group, so that it can be taken back', async () => {
  const { tab } = await withGroup();
  const mark = await tab.addMark({ ...refTo('group'), what: { type: 'not-a-prospect' }, forContact: true });
  expect(mark.contact).toBe(paul.address);
  await tab.report(
    pageReading({ conversation: group(messageReading('g5', -dayMs, { from: marie, to: [rep, paul] })) }),
  );
  const view = await tab.viewConversation(refTo('group'));
  expect(view?.assessment).toMatchObject({ standing: 'excluded' });
  expect(view?.marks).toEqual([mark]);
});

describe('an alias of the rep that is learned late', () => {
  const alias = { address: 'sales@rep-brand.example', name: 'Robin Rep' };
  const talk = () =>
    opened('talk', [
      messageReading('t1', -22 * dayMs, { from: marie }),
      messageReading('t2', -21 * dayMs, { from: alias, own: false, to: [marie] }),
      messageReading('t3', -20 * dayMs, { from: marie }),
      messageReading('t4', -14 * dayMs, { from: alias, own: false, to: [marie] }),
    ]);

  it('takes its conversations off the list of those who wrote last', async () => {
    const background = startBackground();
    const { tab, worker } = background;
    await tab.report(pageReading({ conversation: talk() }));
    const standing = async () => (await (await worker.parts.open()).get('standings', [account, 'talk']))?.standing;
    expect(await standing()).toBe('your-turn');
    await tab.report(pageReading({ aliases: [alias.address] }));
    await worker.ringAlarm();
    expect(await standing()).toBe('ghosting');
  });

  it('is never whom the lock or a mark is about', async () => {
    const background = startBackground();
    const { tab } = background;
    await tab.report(pageReading({ conversation: talk() }));
    await tab.report(pageReading({ aliases: [alias.address] }));
    const view = await tab.viewConversation(refTo('talk'));
    expect(view?.assessment).toMatchObject({ contact: { address: marie.address }, lastMessage: { status: 'offered' } });
    const mark = await tab.addMark({ ...refTo('talk'), what: { type: 'met' }, forContact: true });
    expect(mark.contact).toBe(marie.address);
    await expect(tab.claimLastMessage(claimOf('a', 'talk'))).resolves.toMatchObject({ status: 'granted' });
    const locks = await (await background.worker.parts.open()).getAll('locks');
    expect(locks.map(({ contact }) => contact)).toEqual([marie.address]);
  });
});
