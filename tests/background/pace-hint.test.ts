import { expect, it } from 'vitest';
import { getAccount, putAccount } from '../../src/background/store/accounts.ts';
import { change } from '../../src/background/store/transaction.ts';
import type { Person } from '../../src/domain/reading.ts';
import { unchanged } from '../../src/domain/recalibrate.ts';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import { prospect, silentConversation, startBackground, type Background } from './harness.ts';
import { messageReading, nowMs, opened, pageReading, rep } from './readings.ts';

const hintIn = async ({ tab }: Background, conversationId: string) =>
  (await tab.viewConversation({ account: rep.address, conversationId }))?.paceHint;

/** The hint of a view that the rep then looks at for a moment. */
async function seenIn(background: Background, conversationId: string) {
  const hint = await hintIn(background, conversationId);
  await background.tab.notice({ account: rep.address, conversationId });
  return hint;
}

/** Last messages to so many people, claimed and inserted now. */
async function insertLastMessages(background: Background, from: number, count: number): Promise<void> {
  const { tab, world } = background;
  for (let number = from; number < from + count; number += 1) {
    const conversationId = `talk${number}`;
    const conversation = silentConversation(conversationId, prospect(number));
    await tab.report(pageReading({ takenAtMs: world.nowMs, conversation }));
    const claim = { account: rep.address, conversationId, claimId: `claim${number}` };
    const granted = await tab.claimLastMessage({ ...claim, textKind: 'last-message', variant: 'en' });
    expect(granted.status).toBe('granted');
    await tab.confirmInserted(claim);
  }
}

it('says a word when the third last message within an hour stands in its draft, and not before', async () => {
  const background = startBackground();
  await insertLastMessages(background, 0, 2);
  expect(await hintIn(background, 'talk1')).toBeNull();
  await insertLastMessages(background, 2, 1);
  expect(await hintIn(background, 'talk2')).toEqual({ code: 'many-last-messages', count: 3 });
});

it('says it in one conversation, for as long as its view may stand open, and then not for a day', async () => {
  const background = startBackground();
  const { world } = background;
  await insertLastMessages(background, 0, 3);
  expect(await seenIn(background, 'talk2')).not.toBeNull();
  expect(await seenIn(background, 'talk1')).toBeNull();
  world.nowMs += 20 * minuteMs;
  expect(await seenIn(background, 'talk2')).not.toBeNull();
  await background.restart();
  await insertLastMessages(background, 3, 2);
  expect(await seenIn(background, 'talk4')).toBeNull();
  world.nowMs = nowMs + hourMs + minuteMs;
  await insertLastMessages(background, 5, 3);
  expect(await seenIn(background, 'talk2')).toBeNull();
  expect(await seenIn(background, 'talk7')).toBeNull();
  world.nowMs = nowMs + dayMs;
  await insertLastMessages(background, 8, 3);
  expect(await seenIn(background, 'talk10')).not.toBeNull();
});

it('is not used up by a view that nobody looks at, and stays where it was seen first', async () => {
  const background = startBackground();
  await insertLastMessages(background, 0, 3);
  expect(await hintIn(background, 'talk0')).not.toBeNull();
  expect(await seenIn(background, 'talk1')).not.toBeNull();
  expect(await hintIn(background, 'talk0')).toBeNull();
  expect(await hintIn(background, 'talk1')).not.toBeNull();
});

it('counts follow-ups to prospects today as the weeks were counted, and nothing among colleagues', async () => {
  const background = startBackground();
  const { tab, world } = background;
  const weeks = [
    { followUps: 4, silentDays: 40 },
    ...Array.from({ length: 8 }, () => ({ followUps: 3, silentDays: 40 })),
  ];
  const pace = { messagesPerSilentWeek: null, daysToOffer: null, from: 0 };
  const habits = { taught: unchanged, pace, closings: [], learntAtMs: nowMs - dayMs, resolved: 0, weeks };
  const sendTo = async (conversationId: string, person: Person, count: number) => {
    const messages = Array.from({ length: count }, (_, number) =>
      messageReading(`${conversationId}-${number}`, (number - 20) * minuteMs, { from: rep, to: [person] }),
    );
    await tab.report(pageReading({ takenAtMs: world.nowMs, conversation: opened(conversationId, messages) }));
  };
  const setHabits = () =>
    change(background.worker.parts.open, async (to) => {
      const account = await getAccount(to, rep.address);
      if (account) await putAccount(to, { ...account, habits });
    });
  await sendTo('inside', { address: 'anna@acme.example', name: 'Anna' }, 9);
  await setHabits();
  expect(await hintIn(background, 'inside')).toBeNull();
  await sendTo('outside', prospect(1), 9);
  await setHabits();
  expect(await hintIn(background, 'outside')).toMatchObject({ code: 'more-follow-ups' });
});
