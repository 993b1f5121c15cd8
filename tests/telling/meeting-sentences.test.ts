import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/domain/meetings/meeting.ts';
import { hourMs, minuteMs } from '../../src/domain/time.ts';
import { tellMeeting } from '../../src/telling/meeting-sentences.ts';
import { tellingOf } from '../../src/telling/telling.ts';
import { assessment, atWork } from '../sidebar/material.ts';
import { meetingWith } from '../sidebar/meeting-scenarios.ts';
import { words } from './acted-words.ts';

const noonMs = new Date(atWork).setHours(12, 0, 0, 0);

/** What is told so many ms after this moment, of a meeting that nobody has said anything of since it was accepted. */
function toldAfter(fromMs: number, ms: number, changes: Partial<Meeting>) {
  const accepted = meetingWith({ answer: 'accepted', ...changes });
  const judged = assessment('your-turn', { reasons: [{ code: 'they-wrote-last', atMs: atWork }], meeting: accepted });
  return tellMeeting(judged, tellingOf(judged, words.en, fromMs + ms));
}

describe('whether a meeting happened', () => {
  const exact: Partial<Meeting> = { at: { precision: 'exact', atMs: atWork } };
  it.each([
    ['whose end is told', { ...exact, endsAtMs: atWork + 45 * minuteMs }, atWork, 45 * minuteMs],
    ['that takes an hour as usual', { ...exact, endsAtMs: null }, atWork, hourMs],
    [
      'of which the day alone is known',
      { at: { precision: 'day', atMs: noonMs }, endsAtMs: null },
      noonMs,
      12 * hourMs,
    ],
  ] as const)(
    'is asked once it is surely over, not while it may be going on: one %s',
    (_, meeting, fromMs, lastsMs) => {
      const goingOn = toldAfter(fromMs, lastsMs - minuteMs, meeting);
      expect(goingOn).toMatchObject({ askedAtMs: null, title: expect.stringContaining('accepted') as string });
      const over = toldAfter(fromMs, lastsMs, meeting);
      expect(over?.askedAtMs).not.toBeNull();
      expect(over?.title).not.toContain('accepted');
    },
  );
});
