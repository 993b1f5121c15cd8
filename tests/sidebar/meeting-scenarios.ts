import type { Meeting } from '../../src/domain/meetings/meeting.ts';
import type { Assessment, Reason } from '../../src/domain/standing.ts';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import { assessment, atWork, conversation, longName, marie, mark, silentReasons } from './material.ts';
import type { Scenario } from './scenarios.ts';

const tomorrow = atWork + dayMs + 4 * hourMs;
const yesterday = atWork - dayMs + 4 * hourMs;
const open = { isCollapsed: false, open: ['meeting', 'chance', 'hypotheses'], closedGroups: [] };

/** A meeting with Marie tomorrow at 14:30, of three quarters of an hour, not answered, unless a test says otherwise. */
export function meetingWith(changes: Partial<Meeting> = {}): Meeting {
  const { at = { precision: 'exact', atMs: tomorrow } } = changes;
  return {
    at,
    endsAtMs: at.precision === 'exact' ? at.atMs + 45 * minuteMs : null,
    title: 'Warehouse: open questions',
    answer: 'none',
    isCancelled: false,
    outcome: null,
    invitedAtMs: atWork - 6 * dayMs,
    isEnteredByRep: false,
    ...changes,
  };
}

/** The time of the meeting has passed and nobody has written since. */
export const meetingPassed = (changes: Partial<Assessment> = {}) =>
  conversation(
    assessment('unconfirmed', {
      reasons: [{ code: 'meeting-passed', atMs: yesterday }, ...silentReasons],
      meeting: meetingWith({ at: { precision: 'exact', atMs: yesterday }, endsAtMs: null, answer: 'accepted' }),
      ...changes,
    }),
  );

const first = (reason: Reason, meeting: Meeting, more: Partial<Assessment> = {}) =>
  assessment('waiting', { reasons: [reason, ...silentReasons], meeting, ...more });
const shown = (of: Assessment): Scenario => ({ host: { view: conversation(of), uiState: open } });

/** Conversations with a meeting ahead, passed, missed. */
export const meetingScenarios: Record<string, Scenario> = {
  'meeting-unconfirmed': {
    host: {
      view: conversation(
        assessment('unconfirmed', {
          reasons: [{ code: 'meeting-unconfirmed', atMs: tomorrow }, ...silentReasons],
          meeting: meetingWith(),
        }),
      ),
      uiState: open,
    },
  },
  'meeting-unconfirmed-closed': {
    host: {
      view: conversation(
        assessment('unconfirmed', {
          reasons: [{ code: 'meeting-unconfirmed', atMs: tomorrow }, ...silentReasons],
          contact: { ...marie, name: longName },
          meeting: meetingWith(),
        }),
      ),
    },
  },
  'meeting-ahead': shown(first({ code: 'meeting-ahead', atMs: tomorrow }, meetingWith({ answer: 'accepted' }))),
  'meeting-day-only': shown(
    first(
      { code: 'meeting-ahead', atMs: tomorrow },
      meetingWith({
        at: { precision: 'day', atMs: atWork + 7 * dayMs },
        endsAtMs: null,
        title: null,
        isEnteredByRep: true,
      }),
    ),
  ),
  'meeting-passed': { host: { view: meetingPassed() } },
  'meeting-moved': { host: { view: meetingPassed() }, press: ['meeting-moved'] },
  'meeting-moved-empty': { host: { view: meetingPassed() }, press: ['meeting-moved', 'save-meeting'] },
  'meeting-note': {
    host: { view: conversation(assessment('ghosting', { lastMessage: { status: 'offered', hint: null } })) },
    press: ['more', 'note-meeting'],
  },
  'meeting-passed-aside': shown(
    assessment('your-turn', {
      reasons: [{ code: 'they-wrote-last', atMs: atWork - 2 * hourMs }],
      silence: null,
      meeting: meetingWith({ at: { precision: 'exact', atMs: yesterday }, title: null }),
    }),
  ),
  'meeting-missed': {
    host: {
      view: conversation(
        assessment('quiet', {
          reasons: [{ code: 'meeting-missed', atMs: yesterday, count: 2 }, ...silentReasons],
          meeting: meetingWith({ at: { precision: 'exact', atMs: yesterday }, outcome: 'missed' }),
        }),
        { marks: [mark({ type: 'meeting-missed', atMs: yesterday })] },
      ),
      uiState: open,
    },
  },
  'meeting-declined': shown(
    first({ code: 'meeting-declined', atMs: tomorrow }, meetingWith({ answer: 'declined', endsAtMs: null })),
  ),
  'meeting-cancelled': shown(first({ code: 'meeting-cancelled', atMs: tomorrow }, meetingWith({ isCancelled: true }))),
};
