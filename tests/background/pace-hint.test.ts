import { expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import { prospect, silentConversation, startBackground, type Background } from './harness.ts';
import { nowMs, pageReading, rep } from './readings.ts';

const hintIn = async ({ tab }: Background, conversationId: string) =>
  (await tab.viewConversation({ account: rep.address, conversationId }))?.paceHint;

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
  expect(await hintIn(background, 'talk2')).not.toBeNull();
  expect(await hintIn(background, 'talk1')).toBeNull();
  world.nowMs += 20 * minuteMs;
  expect(await hintIn(background, 'talk2')).not.toBeNull();
  await background.restart();
  await insertLastMessages(background, 3, 2);
  expect(await hintIn(background, 'talk4')).toBeNull();
  world.nowMs = nowMs + hourMs + minuteMs;
  await insertLastMessages(background, 5, 3);
  expect(await hintIn(background, 'talk2')).toBeNull();
  expect(await hintIn(background, 'talk7')).toBeNull();
  world.nowMs = nowMs + dayMs;
  await insertLastMessages(background, 8, 3);
  expect(await hintIn(background, 'talk10')).not.toBeNull();
});

it('says it in one of two views that ask at the same moment', async () => {
  const background = startBackground();
  await insertLastMessages(background, 0, 3);
  const hints = await Promise.all(['talk0', 'talk1', 'talk2'].map((id) => hintIn(background, id)));
  expect(hints.filter((hint) => hint !== null)).toHaveLength(1);
});
