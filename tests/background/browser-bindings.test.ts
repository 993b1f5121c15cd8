import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { minuteMs } from '../../src/domain/time.ts';
import { alarmName, setAlarm } from '../../src/background/alarm.ts';
import { announce } from '../../src/background/announce.ts';
import { showBadge } from '../../src/background/badge.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { createWords } from '../../src/ui/words.ts';
import { messagesOf } from '../telling/catalogue.ts';
import { nowMs } from './readings.ts';

const words = createWords(messagesOf(en), 'en-GB');

describe('the alarm', () => {
  const alarms = (scheduledTime?: number) => ({
    get: vi.fn(() => Promise.resolve(scheduledTime === undefined ? undefined : { scheduledTime })),
    create: vi.fn<(name: string, info: { when: number }) => void>(),
    clear: vi.fn<(name: string) => Promise<boolean>>(() => Promise.resolve(true)),
  });

  it('is set to the earliest check', async () => {
    const api = alarms();
    await setAlarm(api, nowMs + 5 * minuteMs, nowMs);
    expect(api.create).toHaveBeenCalledExactlyOnceWith(alarmName, { when: nowMs + 5 * minuteMs });
  });

  it('never comes sooner than in a minute', async () => {
    const api = alarms();
    await setAlarm(api, nowMs - 1, nowMs);
    expect(api.create).toHaveBeenCalledExactlyOnceWith(alarmName, { when: nowMs + minuteMs });
  });

  it('is not pushed back while something is due', async () => {
    const api = alarms(nowMs + 20_000);
    await setAlarm(api, nowMs, nowMs);
    expect(api.create).not.toHaveBeenCalled();
  });

  it('is left alone when it is right and moved when it is not', async () => {
    const right = alarms(nowMs + 5 * minuteMs);
    await setAlarm(right, nowMs + 5 * minuteMs, nowMs);
    expect(right.create).not.toHaveBeenCalled();
    const wrong = alarms(nowMs + 30_000);
    await setAlarm(wrong, nowMs + 5 * minuteMs, nowMs);
    expect(wrong.create).toHaveBeenCalledExactlyOnceWith(alarmName, { when: nowMs + 5 * minuteMs });
  });

  it('is set again when the one that was set has been missed', async () => {
    const api = alarms(nowMs - minuteMs);
    await setAlarm(api, nowMs, nowMs);
    expect(api.create).toHaveBeenCalledExactlyOnceWith(alarmName, { when: nowMs + minuteMs });
  });

  it('is cleared when the clock alone changes nothing', async () => {
    const api = alarms(nowMs + minuteMs);
    await setAlarm(api, null, nowMs);
    expect(api.clear).toHaveBeenCalledExactlyOnceWith(alarmName);
  });
});

describe('the badge', () => {
  it.each([
    [0, '', 'Ghostlight'],
    [1, '1', 'Ghostlight: 1 new silence or comeback'],
    [3, '3', 'Ghostlight: 3 new silences or comebacks'],
    [100, '99+', 'Ghostlight: 100 new silences or comebacks'],
  ])('says for %i new conversations "%s", and "%s" in words', async (count, text, title) => {
    const api = {
      setBadgeText: vi.fn(() => Promise.resolve()),
      setBadgeBackgroundColor: vi.fn(() => Promise.resolve()),
      setTitle: vi.fn(() => Promise.resolve()),
    };
    await showBadge(api, count, words);
    expect(api.setBadgeText).toHaveBeenCalledExactlyOnceWith({ text });
    expect(api.setTitle).toHaveBeenCalledExactlyOnceWith({ title });
  });
});

describe('the announcement', () => {
  it('reaches every webmail tab and page of ours, past those where nobody listens', async () => {
    const event = { type: 'changed' as const, account: 'rep@acme.example', conversationIds: ['c1'] };
    const query = vi.fn(() => Promise.resolve([{ id: 1 }, {}, { id: 2 }, { id: 3 }]));
    const sendMessage = vi.fn((tabId: number) =>
      tabId === 2 ? Promise.reject(new Error('Receiving end does not exist.')) : Promise.resolve(undefined),
    );
    const nobody = vi.fn<(message: unknown) => Promise<unknown>>(() => Promise.reject(new Error('Nobody there')));
    await announce(
      { tabs: { query, sendMessage }, runtime: { sendMessage: nobody } },
      ['https://mail.google.com/*'],
      event,
    );
    expect(query).toHaveBeenCalledExactlyOnceWith({ url: ['https://mail.google.com/*'] });
    expect(nobody).toHaveBeenCalledExactlyOnceWith(event);
    expect(sendMessage.mock.calls).toEqual([
      [1, event],
      [2, event],
      [3, event],
    ]);
  });

  it('waits for nobody who was told: a tab that is asleep never answers', async () => {
    const tell = vi.fn(() => new Promise(() => null));
    const api = {
      tabs: { query: () => Promise.resolve([{ id: 1 }, { id: 2 }]), sendMessage: tell },
      runtime: { sendMessage: tell },
    };
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    await announce(api, [], { type: 'changed', account: 'rep@acme.example', conversationIds: [] });
    expect(tell).toHaveBeenCalledTimes(3);
  }, 2_000);
});
