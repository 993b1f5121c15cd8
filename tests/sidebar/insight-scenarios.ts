import type { Hypothesis } from '../../src/domain/hypotheses.ts';
import type { ChanceDetails, Reason } from '../../src/domain/standing.ts';
import { dayMs } from '../../src/domain/time.ts';
import { assessment, atWork, conversation, ghosting, silentReasons } from './material.ts';
import type { Scenario } from './scenarios.ts';

/** Every kind of hypothesis; nobody has all of them at once. */
export const hypotheses: Hypothesis[] = [
  { code: 'other-priorities', why: 'slow-season', untilMs: atWork + 40 * dayMs },
  { code: 'ambiguous-yes', atMs: new Date(2026, 10, 3, 15).getTime() },
  { code: 'hard-to-say-no', unanswered: 2 },
  { code: 'many-messages', perWeek: 2.5, usualPerWeek: 1 },
  { code: 'early-offer', days: 2, usualDays: 11 },
  { code: 'targeting', why: 'no-budget', count: 7, of: 10 },
];

export const chanceDetails: ChanceDetails = {
  inConversation: 0.062,
  because: [
    { code: 'silent-longer-than-usual', instead: 0.81 },
    { code: 'meeting-missed', instead: 0.52 },
    { code: 'less-lately', instead: 0.344 },
  ],
};

const opened = (...open: string[]) => ({ isCollapsed: false, open, closedGroups: [] });
/** A silence that is explained: nothing else is known of it. */
const waitingFor = (reason: Reason): Scenario => ({
  host: {
    view: conversation(assessment('waiting', { reasons: [reason], silence: null, chance: null })),
  },
});
const awayUntil = atWork + 6 * dayMs;
const away: Hypothesis = { code: 'other-priorities', why: 'out-of-office', untilMs: awayUntil };

/** What stands behind the chance, what may be going on, and the rep's own pace. */
export const insightScenarios: Record<string, Scenario> = {
  'chance-details': {
    host: {
      view: conversation(
        assessment('ghosting', {
          reasons: [...silentReasons, { code: 'meeting-missed', atMs: atWork - 9 * dayMs, count: 1 }],
          chanceDetails,
          lastMessage: { status: 'offered', hint: null },
        }),
      ),
      uiState: opened('chance'),
    },
  },
  'chance-few-data': {
    host: {
      view: conversation(
        assessment('quiet', {
          chance: { value: 0.57, confidence: 'few-data' },
          chanceDetails,
          rhythm: { answerDelaysMs: [], usual: null },
        }),
      ),
      uiState: opened('chance'),
    },
  },
  hypotheses: {
    host: {
      view: conversation(assessment('ghosting', { hypotheses, lastMessage: { status: 'offered', hint: null } })),
      uiState: opened('hypotheses'),
    },
  },
  'hypotheses-closed': {
    host: { view: conversation(assessment('quiet', { hypotheses: hypotheses.slice(1, 3) })) },
  },
  'pace-last-messages': {
    host: { view: { ...ghosting(), paceHint: { code: 'many-last-messages', count: 3 } } },
  },
  'pace-follow-ups': {
    host: {
      view: conversation(assessment('quiet'), {
        paceHint: { code: 'more-follow-ups', perDay: 0.7, usualPerDay: 0.3 },
      }),
    },
  },
  bounced: waitingFor({ code: 'bounced', atMs: atWork - dayMs }),
  'clear-no': waitingFor({ code: 'clear-no', atMs: atWork - 3 * dayMs }),
  'out-of-office': {
    host: {
      view: conversation(
        assessment('paused', { reasons: [{ code: 'out-of-office', untilMs: awayUntil }], hypotheses: [away] }),
      ),
      uiState: opened('hypotheses'),
    },
  },
  'out-of-office-open': {
    host: { view: conversation(assessment('paused', { reasons: [{ code: 'out-of-office', untilMs: null }] })) },
  },
};
