import type { Reason } from '../../src/domain/standing.ts';
import { dayMs, hourMs } from '../../src/domain/time.ts';
import type { PageSituation } from '../../src/sidebar/host.ts';
import type { ActedHost } from './acted-host.ts';
import { approximateScenarios } from './approximate-scenarios.ts';
import { insightScenarios } from './insight-scenarios.ts';
import {
  assessment,
  atWork,
  calmProspects,
  conversation,
  firstProspects,
  ghosting,
  longName,
  marie,
  mark,
  prospects,
  sent,
  silentReasons,
  ref,
} from './material.ts';
import { meetingScenarios } from './meeting-scenarios.ts';
import { storageScenarios } from './storage-scenarios.ts';
import { textScenarios } from './text-scenarios.ts';
import { movingOnScenarios } from './moving-on-scenarios.ts';

/** A state the sidebar can be in: for the accessibility test and the gallery. */
export interface Scenario {
  host?: Partial<ActedHost>;
  situation?: Partial<PageSituation>;
  /** Actions pressed one after the other once the sidebar stands. */
  press?: string[];
  /** How long it has stood there by then, ms. */
  laterMs?: number;
}

const open = (view: ActedHost['view'], more: Partial<ActedHost> = {}): Scenario => ({ host: { view, ...more } });
const details = { isCollapsed: false, open: ['chance', 'preview'], closedGroups: [] };
const collapsed = { isCollapsed: true };
const answered = (
  outcome: Awaited<ReturnType<ActedHost['insertOutcome']>>,
  more: Partial<ActedHost> = {},
): Scenario => ({
  host: { view: ghosting(), insertOutcome: () => Promise.resolve(outcome), ...more },
  press: ['insert-last-message'],
});
const text = 'Hello Marie,\n\nI must admit I’m a little puzzled.\n\nAll the best,\nPaul';

const unknown: Reason[] = [{ code: 'unknown', why: 'sender-unknown' }];
const fewAnswers: Reason[] = [
  { code: 'few-answers', answers: 2 },
  { code: 'silent-for', workingDays: 5, sinceMs: atWork - 7 * dayMs },
  { code: 'unanswered', count: 1 },
];

export const scenarios: Record<string, Scenario> = {
  ghosting: open(ghosting({ status: 'offered', hint: 'better-on-a-working-morning' })),
  'ghosting-details': open(ghosting(), { uiState: details }),
  'ghosting-not-yet': open(ghosting({ status: 'not-yet', fromMs: atWork + 2 * dayMs })),
  'ghosting-long-name': open(
    conversation(
      assessment('ghosting', {
        contact: { ...marie, name: longName, company: 'international-shipping-and-logistics.example' },
        lastMessage: { status: 'offered', hint: null },
      }),
    ),
  ),
  'ghosting-short-name': open(
    conversation(
      assessment('ghosting', {
        contact: { ...marie, name: 'Bo', company: null },
        lastMessage: { status: 'offered', hint: null },
      }),
    ),
  ),
  'quiet-few-data': open(
    conversation(
      assessment('quiet', {
        reasons: fewAnswers,
        rhythm: { answerDelaysMs: [5 * hourMs, 30 * hourMs], usual: null },
        chance: { value: 0.57, confidence: 'few-data' },
      }),
    ),
    { uiState: details },
  ),
  waiting: open(
    conversation(
      assessment('waiting', {
        reasons: [
          { code: 'usual-delay', usualMs: 6 * hourMs, answers: 9 },
          { code: 'silent-for', workingDays: 0, sinceMs: atWork - 2 * hourMs },
        ],
        silence: {
          sinceMs: atWork - 2 * hourMs,
          firstUnansweredAtMs: atWork - 2 * hourMs,
          workingDays: 0.2,
          unanswered: 1,
        },
        chance: { value: 0.86, confidence: 'fair' },
      }),
    ),
  ),
  'your-turn': open(
    conversation(
      assessment('your-turn', { reasons: [{ code: 'they-wrote-last', atMs: atWork - dayMs }], silence: null }),
    ),
  ),
  cold: open(conversation(assessment('cold', { reasons: [{ code: 'never-answered' }], chance: null }))),
  'cold-few-days': open(
    conversation(
      assessment('cold', {
        reasons: [
          { code: 'never-answered' },
          { code: 'silent-for', workingDays: 8, sinceMs: atWork - 12 * dayMs },
          { code: 'unanswered', count: 3 },
        ],
        chance: null,
      }),
    ),
  ),
  'waiting-not-engaged': open(
    conversation(
      assessment('waiting', {
        reasons: [
          { code: 'answered-once' },
          { code: 'silent-for', workingDays: 3, sinceMs: atWork - 5 * dayMs },
          { code: 'unanswered', count: 1 },
        ],
        rhythm: { answerDelaysMs: [5 * hourMs], usual: null },
        chance: null,
      }),
    ),
  ),
  'waiting-answered-in-other': open(
    conversation(
      assessment('waiting', {
        reasons: [{ code: 'answered-in-other-conversation', atMs: atWork - dayMs, conversationId: 'thread-2' }],
        silence: null,
        chance: null,
      }),
    ),
  ),
  'ghosting-older': open(
    conversation(
      assessment('ghosting', {
        reasons: [
          { code: 'older-silence', sinceMs: atWork - 130 * dayMs },
          { code: 'usual-delay', usualMs: 6 * hourMs, answers: 9 },
          ...silentReasons.filter(({ code }) => code !== 'usual-delay'),
        ],
        warns: false,
        lastMessage: { status: 'offered', hint: null },
      }),
    ),
  ),
  'ghosting-table': open(ghosting(), { uiState: { ...details, open: ['rhythm-table', 'preview'] } }),
  unconfirmed: open(conversation(assessment('unconfirmed'))),
  'last-message': open(sent(), { prospects }),
  'let-go': open(
    conversation(assessment('let-go', { reasons: [{ code: 'let-go', atMs: atWork - dayMs, by: 'rep' }] }), {
      marks: [mark({ type: 'let-go' })],
    }),
  ),
  'let-go-why': {
    ...open(
      conversation(assessment('let-go', { reasons: [{ code: 'let-go', atMs: atWork - dayMs, by: 'rep' }] }), {
        marks: [mark({ type: 'let-go' })],
      }),
    ),
    press: ['say-why'],
  },
  'let-go-by-time': open(
    conversation(
      assessment('let-go', {
        reasons: [
          { code: 'let-go', atMs: atWork - dayMs, by: 'time' },
          { code: 'last-message-sent', atMs: atWork - 15 * dayMs },
        ],
        lastMessage: { status: 'sent', atMs: atWork - 15 * dayMs },
      }),
    ),
  ),
  back: open(
    conversation(
      assessment('back', {
        reasons: [
          { code: 'came-back', atMs: atWork - 2 * hourMs, after: 'last-message' },
          { code: 'they-wrote-last', atMs: atWork - 2 * hourMs },
        ],
        silence: null,
      }),
    ),
    { uiState: details },
  ),
  paused: open(
    conversation(assessment('paused', { reasons: [{ code: 'paused-until', untilMs: atWork + 6 * dayMs }] }), {
      marks: [mark({ type: 'paused', untilMs: atWork + 6 * dayMs }), mark({ type: 'met' })],
    }),
  ),
  'not-a-prospect': open(
    conversation(assessment('excluded', { reasons: [{ code: 'excluded', why: 'not-a-prospect' }] }), {
      marks: [mark({ type: 'not-a-prospect' })],
    }),
  ),
  excluded: open(
    conversation(assessment('excluded', { reasons: [{ code: 'excluded', why: 'mailing-list' }], contact: null })),
  ),
  unknown: open(conversation(assessment('unknown', { reasons: unknown }))),
  'insert-working': {
    ...open(ghosting(), { insertOutcome: () => new Promise(() => undefined) }),
    press: ['insert-last-message'],
  },
  inserted: open(ghosting({ status: 'inserted', atMs: atWork, conversationId: ref.conversationId })),
  'insert-copied': answered({ status: 'copied', why: 'no-editor', text, copied: true }),
  'insert-copy-refused': answered({ status: 'copied', why: 'not-read-back', text, copied: false }),
  'insert-partly': answered({ status: 'copied', why: 'partly-inserted', text, copied: true }),
  'insert-claimed': open(ghosting({ status: 'claimed', atMs: atWork, conversationId: ref.conversationId })),
  'insert-elsewhere': open(ghosting({ status: 'inserted', atMs: atWork, conversationId: 'thread-2' })),
  'insert-gone': {
    ...open(ghosting({ status: 'inserted', atMs: atWork, conversationId: ref.conversationId })),
    situation: { conversation: { status: 'open', ref, reply: 'empty' } },
  },
  'insert-reply-closed': {
    ...open(ghosting({ status: 'inserted', atMs: atWork, conversationId: ref.conversationId })),
    situation: { conversation: { status: 'open', ref, reply: 'none' } },
  },
  'insert-answered-meanwhile': {
    ...open(
      conversation(
        assessment('back', {
          reasons: [{ code: 'came-back', atMs: atWork - hourMs, after: 'ghosting' }],
          silence: null,
        }),
      ),
    ),
    situation: { conversation: { status: 'open', ref, reply: 'inserted' } },
  },
  'insert-has-text': answered({ status: 'has-text' }),
  'insert-taken': answered({ status: 'taken', atMs: atWork - 12 * dayMs }),
  'insert-not-offered': answered({ status: 'not-offered' }),
  'insert-failed': answered({ status: 'failed', message: '' }),
  'text-changed': {
    ...open(ghosting({ status: 'inserted', atMs: atWork, conversationId: ref.conversationId }), {
      undoOutcome: () => Promise.resolve({ status: 'text-changed' }),
    }),
    press: ['undo'],
  },
  interrupted: open(ghosting({ status: 'interrupted', atMs: atWork - hourMs, conversationId: ref.conversationId })),
  'menu-text': { ...open(ghosting()), press: ['choose-text'] },
  'menu-snooze': { ...open(ghosting()), press: ['snooze'] },
  'wait-until-day': { ...open(ghosting()), press: ['snooze', 'snooze-until-day'] },
  'menu-more': { ...open(ghosting()), press: ['more'] },
  'toast-undo': { ...open(ghosting()), press: ['more', 'mark-met'] },
  prospects: { host: { prospects }, situation: { conversation: { status: 'none' } } },
  'prospects-while-open': { ...open(ghosting(), { prospects }), press: ['toggle-prospects'] },
  'prospects-empty': { situation: { conversation: { status: 'none' } } },
  'prospects-first-run': { host: { prospects: firstProspects }, situation: { conversation: { status: 'none' } } },
  'prospects-calm': { host: { prospects: calmProspects }, situation: { conversation: { status: 'none' } } },
  ...approximateScenarios,
  ...meetingScenarios,
  ...insightScenarios,
  ...textScenarios,
  ...movingOnScenarios,
  ...storageScenarios,
  'prospects-failed': {
    host: { failing: { listProspects: new Error('no') } },
    situation: { conversation: { status: 'none' } },
  },
  loading: open(null, { silent: new Set(['viewConversation']) }),
  'not-known': open(null),
  unreadable: { situation: { conversation: { status: 'unreadable', why: 'conversation-view-off' } } },
  'account-unknown': { situation: { account: null, conversation: { status: 'none' } } },
  orphaned: { situation: { isOrphaned: true } },
  failed: open(null, { failing: { viewConversation: new Error('no') } }),
  'tab-ghosting': open(ghosting(), { uiState: collapsed }),
  'tab-last-message': open(sent(), { uiState: collapsed }),
  'tab-orphaned': { host: { uiState: collapsed }, situation: { isOrphaned: true } },
  'tab-nothing-open': { host: { uiState: collapsed }, situation: { conversation: { status: 'none' } } },
};
