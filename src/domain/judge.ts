import { believableFrom, doubtAboutSender } from './certainty.ts';
import { judgeMeeting } from './judge-meeting.ts';
import { judgeSilence } from './judge-silence.ts';
import { judgeTheirTurn } from './judge-their-turn.ts';
import { lockState, type LockState } from './last-message-lock.ts';
import { latestMark, type Situation } from './situation.ts';
import { silenceCalendar } from './slow-season.ts';
import { latestOf } from './time.ts';
import { hasUnaddressed } from './unaddressed.ts';
import { unknown, verdict, type Verdict } from './verdict.ts';
import { addWorkingDays } from './working-time.ts';

type Rule = (situation: Situation, lock: LockState) => Verdict | null;

/**
 * The rules in the order in which they are asked; the first that answers decides. What the rep closed or paused comes before
 * what the page shows, doubt before any judgement of a silence, a meeting that is open before whose turn it is.
 */
const rules: readonly Rule[] = [
  excluded,
  distrusted,
  lastMessageSent,
  letGo,
  paused,
  doubted,
  judgeMeeting,
  judgeTheirTurn,
];

/** The standing of a conversation, by the first rule that applies. */
export function judge(situation: Situation, lock: LockState): Verdict {
  for (const rule of rules) {
    const found = rule(situation, lock);
    if (found) return found;
  }
  return judgeSilence(situation);
}

/** What the lock of the contact means now. */
export function lockOf(situation: Situation): LockState {
  return lockState({ ...situation, conversations: [situation.conversation, ...situation.others] });
}

function excluded(situation: Situation): Verdict | null {
  const { exclusion, marks, contact, conversation, account, settings } = situation;
  if (marks.some(({ what }) => what.type === 'not-a-prospect')) {
    return verdict('excluded', [{ code: 'excluded', why: 'not-a-prospect' }]);
  }
  // Whoever is known is no prospect; the one without an address may be.
  const isNobodyKnown = contact === null && exclusion !== 'mailing-list';
  if (isNobodyKnown && hasUnaddressed(conversation, account, settings)) return unknown('address-unknown');
  if (exclusion) return verdict('excluded', [{ code: 'excluded', why: exclusion }]);
  return contact ? null : unknown(doubtAboutSender(situation) ?? 'sender-unknown');
}

function distrusted(situation: Situation): Verdict | null {
  const fromMs = believableFrom(situation);
  return situation.nowMs < fromMs ? unknown('times-distrusted', [fromMs]) : null;
}

function lastMessageSent({ nowMs, settings, spoken, newestBy }: Situation, lock: LockState): Verdict | null {
  if (lock.status !== 'sent') return null;
  // Somebody has written since, perhaps the contact: the lock stays shut, but nobody may call this a closed matter.
  if (spoken && newestBy === 'unaddressed' && latestOf(spoken.at) > lock.atMs) return null;
  const sent = { code: 'last-message-sent', atMs: lock.atMs } as const;
  const letGoAtMs = addWorkingDays(lock.atMs, settings.letGoAfterWorkingDays, silenceCalendar(settings));
  return nowMs < letGoAtMs
    ? verdict('last-message', [sent], [letGoAtMs])
    : verdict('let-go', [{ code: 'let-go', atMs: letGoAtMs, by: 'time' }, sent]);
}

function letGo({ marks, lastAnswer }: Situation): Verdict | null {
  const mark = latestMark(marks, 'let-go', lastAnswer);
  return mark && verdict('let-go', [{ code: 'let-go', atMs: mark.madeAtMs, by: 'rep' }]);
}

function paused({ marks, lastAnswer, nowMs }: Situation): Verdict | null {
  const untilMs = latestMark(marks, 'paused', lastAnswer)?.what.untilMs ?? 0;
  return nowMs < untilMs ? verdict('paused', [{ code: 'paused-until', untilMs }], [untilMs]) : null;
}

function doubted(situation: Situation): Verdict | null {
  const why = doubtAboutSender(situation);
  return why && unknown(why);
}
