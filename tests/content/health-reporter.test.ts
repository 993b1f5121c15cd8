import { expect, it, vi } from 'vitest';
import { createHealthReporter } from '../../src/content/health-reporter.ts';
import type { HealthReport, ShapePart } from '../../src/messaging/health-api.ts';
import { minuteMs } from '../../src/domain/time.ts';

const shape: ShapePart[] = [[-1, 'div', 'main', '', 'nH', 'class role']];

function reporting(send = vi.fn<(report: HealthReport) => Promise<null>>(() => Promise.resolve(null))) {
  const clock = { nowMs: 0 };
  return {
    send,
    clock,
    note: createHealthReporter(
      send,
      () => clock.nowMs,
      () => shape,
    ),
  };
}

it('tells the same once in five minutes, whatever was told between', () => {
  const { send, clock, note } = reporting();
  for (const atMs of [0, minuteMs, 4 * minuteMs]) {
    clock.nowMs = atMs;
    note('acted', [], null);
    note('acted', ['rowDate'], null);
  }
  expect(send.mock.calls).toEqual([
    [{ webmail: 'acted', misses: [], unreadable: null }],
    [{ webmail: 'acted', misses: ['rowDate'], unreadable: null, shape }],
  ]);
  clock.nowMs = 5 * minuteMs;
  note('acted', [], null);
  expect(send).toHaveBeenCalledTimes(3);
});

it('tells what is new at once', () => {
  const { send, note } = reporting();
  note('acted', [], null);
  note('acted', [], 'page-not-recognised');
  note('acted', ['page-not-recognised'], null);
  expect(send).toHaveBeenCalledTimes(3);
});

it('tells once what is missing on a page whose elements cannot be looked at', () => {
  const send = vi.fn(() => Promise.resolve(null));
  const shapeless = () => {
    throw new TypeError('not a function');
  };
  const note = createHealthReporter(send, () => 0, shapeless);
  for (let reading = 0; reading < 2; reading++) note('acted', ['rowDate'], null);
  expect(send.mock.calls).toEqual([[{ webmail: 'acted', misses: ['rowDate'], unreadable: null }]]);
});

it('tells again what did not arrive', async () => {
  const send = vi.fn(() => Promise.reject(new Error('nobody there')));
  const { note } = reporting(send);
  note('acted', [], null);
  await vi.waitFor(() => {
    note('acted', [], null);
    expect(send).toHaveBeenCalledTimes(2);
  });
});
