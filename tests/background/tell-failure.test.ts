import { afterEach, expect, it, vi } from 'vitest';
import { onAlarm } from '../../src/background/on-alarm.ts';
import { catchUp } from '../../src/background/refresh.ts';
import { tellFailure } from '../../src/background/tell-failure.ts';
import { silentConversation, startBackground, type Background } from './harness.ts';
import { pageReading } from './readings.ts';
import { closeDatabase, endFaults } from './storage-faults.ts';

afterEach(endFaults);

/** What the worker of now tells of its start and of an alarm. */
async function toldByWorker({ worker: { parts } }: Background): Promise<string[]> {
  const told: string[] = [];
  const tell = (error: unknown) => told.push(String(error));
  await tellFailure(parts, catchUp(parts), tell);
  await tellFailure(parts, onAlarm(parts), tell);
  return told;
}

it('a storage that cannot be used is told once, however often the alarm rings, by whatever worker', async () => {
  const background = startBackground();
  closeDatabase();
  await background.tab.report(pageReading({ conversation: silentConversation() }));
  expect(await toldByWorker(background)).toEqual(['StorageFailed: The database is unavailable.']);
  for (let minute = 0; minute < 3; minute += 1) {
    background.startAgain();
    expect(await toldByWorker(background)).toEqual([]);
  }
  endFaults();
  closeDatabase('VersionError');
  background.startAgain();
  expect(await toldByWorker(background)).toEqual(['StorageFailed: The database is newer.']);
});

it('every other failure is told each time, and a fault also where it cannot be remembered', async () => {
  const { parts } = startBackground().worker;
  const tell = vi.fn();
  const bug = new Error('a bug');
  for (let time = 0; time < 2; time += 1) await tellFailure(parts, Promise.reject(bug), tell);
  expect(tell.mock.calls).toEqual([[bug], [bug]]);
  vi.spyOn(parts.memory, 'change').mockRejectedValue(new Error('not now'));
  closeDatabase();
  await tellFailure(parts, onAlarm(parts), tell);
  expect(tell).toHaveBeenCalledTimes(3);
});
