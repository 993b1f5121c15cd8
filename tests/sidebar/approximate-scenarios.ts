import type { Reason } from '../../src/domain/standing.ts';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import type { PageSituation } from '../../src/sidebar/host.ts';
import type { ActedHost } from './acted-host.ts';
import { approximateProspects, assessment, atWork, conversation, silentReasons } from './material.ts';

interface ApproximateScenario {
  host: Partial<ActedHost>;
  situation?: Partial<PageSituation>;
}

const open = (view: ActedHost['view'], more: Partial<ActedHost> = {}): ApproximateScenario => ({
  host: { view, ...more },
});

const addressUnknown: Reason[] = [{ code: 'unknown', why: 'address-unknown' }];
const slowDelays = [0.4, 0.8, 1.5, 2, 2.2, 3, 4].map((days) => days * dayMs);
/** Marie by times that are not exact: what is usual for her, and six working days of silence. */
const approximate = (usualMs: number, answerDelaysMs: number[]) =>
  conversation(
    assessment('ghosting', {
      reasons: silentReasons.map((reason): Reason => {
        if (reason.code === 'usual-delay')
          return { ...reason, usualMs, answers: answerDelaysMs.length, isApproximate: true };
        return reason.code === 'silent-for' ? { ...reason, workingDays: 6, isApproximate: true } : reason;
      }),
      silence: {
        sinceMs: atWork - 8 * dayMs,
        firstUnansweredAtMs: atWork - 12 * dayMs,
        workingDays: 6.1,
        errorMs: dayMs + minuteMs,
        unanswered: 2,
      },
      rhythm: {
        answerDelaysMs,
        usual: { medianMs: usualMs / 2, fromMs: usualMs / 4, toMs: usualMs },
        isApproximate: true,
      },
      lastMessage: { status: 'offered', hint: null },
    }),
  );

/** States of the sidebar where times or addresses are not known exactly. */
export const approximateScenarios: Record<string, ApproximateScenario> = {
  'address-unknown': open(conversation(assessment('unknown', { reasons: addressUnknown, contact: null }))),
  'ghosting-approximate': open(approximate(3 * dayMs, slowDelays), {
    uiState: { isCollapsed: false, closedGroups: [], open: ['rhythm-table', 'chance'] },
  }),
  'ghosting-approximate-fast': open(
    approximate(
      6 * hourMs,
      [0.6, 1.2, 2, 5, 9].map((hours) => hours * hourMs),
    ),
    { uiState: { isCollapsed: false, closedGroups: [], open: ['rhythm-table'] } },
  ),
  'waiting-approximate': open(
    conversation(
      assessment('waiting', {
        reasons: [
          { code: 'usual-delay', usualMs: 3 * dayMs, answers: 7, isApproximate: true },
          { code: 'silent-for', workingDays: 0, sinceMs: atWork - 2 * hourMs, isApproximate: true },
        ],
        rhythm: { answerDelaysMs: [2 * dayMs], usual: null, isApproximate: true },
        silence: {
          sinceMs: atWork - 2 * hourMs,
          firstUnansweredAtMs: atWork - 2 * hourMs,
          workingDays: 0.2,
          errorMs: dayMs,
          unanswered: 1,
        },
      }),
    ),
  ),
  'prospects-approximate': {
    host: { prospects: approximateProspects },
    situation: { conversation: { status: 'none' } },
  },
};
