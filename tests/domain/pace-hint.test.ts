import { describe, expect, it } from 'vitest';
import type { FollowUpWeek } from '../../src/domain/follow-ups.ts';
import { hurriedPaceOf } from '../../src/domain/pace-hint.ts';
import { hourMs, minuteMs } from '../../src/domain/time.ts';
import { at, lock } from './builders.ts';

const nowMs = at('11-18 10:00');
const none = { followUps: 0, days: 0 };
const calm: FollowUpWeek = { followUps: 2, silentDays: 40 };
const calmWeeks = Array.from({ length: 9 }, () => calm);
const lockAgo = (minutes: number, conversationId: string) =>
  lock('11-18 10:00', {
    contact: `${conversationId}@x.example`,
    conversationId,
    claimedAtMs: nowMs - minutes * minuteMs,
    insertedAtMs: nowMs - minutes * minuteMs,
  });

describe('several last messages within an hour', () => {
  it('are a hurried pace from the third on', () => {
    const two = [lockAgo(5, 'a'), lockAgo(30, 'b')];
    expect(hurriedPaceOf(two, [], none, nowMs)).toBeNull();
    const three = [...two, lockAgo(59, 'c')];
    expect(hurriedPaceOf(three, [], none, nowMs)).toEqual({ code: 'many-last-messages', count: 3 });
    expect(hurriedPaceOf(three, [], none, nowMs + 2 * minuteMs)).toBeNull();
  });

  it('count once for a group, and again for a claim before', () => {
    const group = [lockAgo(5, 'a'), { ...lockAgo(5, 'a'), contact: 'second@x.example' }];
    expect(hurriedPaceOf([...group, lockAgo(6, 'b')], [], none, nowMs)).toBeNull();
    const { claimedAtMs, insertedAtMs, knownUntilMs, conversationId, textKind } = lockAgo(40, 'c');
    const again = {
      ...lockAgo(7, 'c'),
      history: [{ claimedAtMs, insertedAtMs, knownUntilMs, conversationId, textKind }],
    };
    expect(hurriedPaceOf([...group, again], [], none, nowMs)).toMatchObject({ count: 3 });
  });

  it('count when they were claimed and never proven', () => {
    const claimed = ['a', 'b', 'c'].map((id) => ({ ...lockAgo(5, id), insertedAtMs: null }));
    expect(hurriedPaceOf(claimed, [], none, nowMs)).toMatchObject({ code: 'many-last-messages' });
    expect(hurriedPaceOf(claimed, [], none, nowMs - hourMs)).toBeNull();
  });
});

describe('follow-ups for each silent day', () => {
  it('are a hurried pace when this week has clearly more than is usual', () => {
    const week = { followUps: 8, silentDays: 40 };
    expect(hurriedPaceOf([], [week, ...calmWeeks.slice(1)], none, nowMs)).toEqual({
      code: 'more-follow-ups',
      perDay: 0.2,
      usualPerDay: 0.05,
    });
  });

  it('are none in an ordinary week, in a week of more waiting, or when they are few', () => {
    expect(hurriedPaceOf([], calmWeeks, none, nowMs)).toBeNull();
    const busy = { followUps: 8, silentDays: 160 };
    expect(hurriedPaceOf([], [busy, ...calmWeeks.slice(1)], none, nowMs)).toBeNull();
    const few = { followUps: 5, silentDays: 10 };
    expect(hurriedPaceOf([], [few, ...calmWeeks.slice(1)], none, nowMs)).toBeNull();
  });

  it('are not compared with fewer than four weeks', () => {
    const quiet = { followUps: 0, silentDays: 0 };
    const week = { followUps: 8, silentDays: 40 };
    expect(hurriedPaceOf([], [week, calm, calm, calm, quiet, quiet, quiet, quiet, quiet], none, nowMs)).toBeNull();
    expect(hurriedPaceOf([], [week, calm, calm, calm, calm], none, nowMs)).not.toBeNull();
  });

  it('count those of today, too', () => {
    const week = { followUps: 4, silentDays: 40 };
    expect(hurriedPaceOf([], [week, ...calmWeeks.slice(1)], none, nowMs)).toBeNull();
    expect(hurriedPaceOf([], [week, ...calmWeeks.slice(1)], { followUps: 4, days: 0.5 }, nowMs)).not.toBeNull();
  });
});
