import { expect } from 'vitest';
import type { LastMessageLock } from '../../src/domain/marks.ts';
import type { MessageReading } from '../../src/domain/reading.ts';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import { silentConversation, startBackground, type Background } from './harness.ts';
import { claim, ref, sentPage, withInserted } from './inserted.ts';
import { marie, messageReading, nowMs, opened, pageReading, rep } from './readings.ts';

export const otherWords = 'Hello Marie, the samples have arrived and wait for you at the front desk. Best, Robin';
export const paul = { address: 'paul@client.example', name: 'Paul' };
export const yes = { ...ref, wasLastMessage: true };
export const no = { ...ref, wasLastMessage: false };
export const another = { ...claim, claimId: 'b' };
export const doubtful = { status: 'sent', atMs: nowMs + minuteMs, isDoubtful: true };

export const locksOf = async ({ worker }: Background): Promise<LastMessageLock[]> =>
  (await worker.parts.open()).getAll('locks');
export const reportSent = ({ tab, world }: Background, ...more: MessageReading[]) =>
  tab.report(pageReading({ conversation: sentPage(...more), takenAtMs: world.nowMs }));

/** A message was sent that has little of the inserted text left. */
export async function inDoubt(): Promise<Background> {
  const { background } = await withInserted();
  background.world.nowMs += 5 * minuteMs;
  await reportSent(background);
  await background.tab.compareSent({ ...ref, messageId: 'silent-6', text: otherWords });
  return background;
}

/** The rep has said that it was another mail. `before` is what stood until then. */
export async function afterNo() {
  const background = await inDoubt();
  const before = await locksOf(background);
  const undone = await background.tab.settleSent(no);
  expect(await locksOf(background)).toEqual([]);
  background.world.events = [];
  return { background, before, undone };
}

/** The same two weeks later, when a last message is offered again. */
export async function offeredAgain() {
  const scene = await afterNo();
  scene.background.world.nowMs += 14 * dayMs;
  await reportSent(scene.background);
  return scene;
}

/** Marie and Paul have both answered in one conversation; Paul has one of his own, too. The message in it is in doubt. */
export async function groupInDoubt(): Promise<Background> {
  const background = startBackground();
  const { tab, world } = background;
  const group = (...more: MessageReading[]) =>
    opened('silent', [
      messageReading('g1', -22 * dayMs, { from: rep, to: [marie, paul] }),
      messageReading('g2', -21 * dayMs, { from: marie, to: [rep, paul] }),
      messageReading('g3', -20 * dayMs, { from: paul, to: [rep, marie] }),
      messageReading('g4', -14 * dayMs, { from: rep, to: [marie, paul] }),
      ...more,
    ]);
  await tab.report(pageReading({ conversation: group() }));
  await tab.report(pageReading({ conversation: silentConversation('with-paul', paul) }));
  await tab.claimLastMessage(claim);
  world.nowMs += hourMs;
  const message = messageReading('g5', minuteMs, { from: rep, to: [marie, paul] });
  await tab.report(pageReading({ conversation: group(message), takenAtMs: world.nowMs }));
  await tab.compareSent({ ...ref, messageId: 'g5', text: otherWords });
  return background;
}
