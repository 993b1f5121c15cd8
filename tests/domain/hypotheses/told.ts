import type { AssessInput } from '../../../src/domain/assess.ts';
import type { ConversationFacts, MessageFact } from '../../../src/domain/facts.ts';
import type { Hypothesis } from '../../../src/domain/hypotheses.ts';
import type { Closing, MailboxHabits, OwnPace } from '../../../src/domain/mailbox-habits.ts';
import type { CloseReason } from '../../../src/domain/marks.ts';
import { unchanged } from '../../../src/domain/recalibrate.ts';
import type { MailSignal } from '../../../src/domain/signals/mail-signal.ts';
import { at, conversation, judge, message } from '../builders.ts';

/** An engaged exchange of 12 and 13 October, in which they answered within five hours. */
export const talk = ['me 10-12 09:00', 'marie 10-12 14:00', 'me 10-13 10:00', 'marie 10-13 15:00'];
export const usual = [...talk, 'me 10-14 10:00', 'marie 10-14 15:00', 'me 10-15 10:00', 'marie 10-15 15:00'];
export const monday = 'me 11-02 09:00';
/** Six working days after that Monday. */
export const seen = '11-10 09:00';

export type Lines = (string | MessageFact)[];
export const story = (lines: Lines, moment = seen, change: Partial<ConversationFacts> = {}) =>
  conversation(lines, moment, change);
export const said = (line: string, signal: MailSignal, change: Partial<MessageFact> = {}) =>
  message(line, { signal, ...change });

export function habits(pace: Partial<OwnPace>, closings: Closing[] = []): MailboxHabits {
  return { taught: unchanged, pace: { messagesPerSilentWeek: null, daysToOffer: null, from: 20, ...pace }, closings };
}

export function closed(...reasons: CloseReason[]): MailboxHabits {
  return habits(
    {},
    reasons.map((why, index) => ({ why, atMs: at('10-01 09:00') + index })),
  );
}

export function hypotheses(
  facts: ConversationFacts,
  change: Partial<AssessInput> & { now?: string } = {},
): Hypothesis[] {
  return judge(facts, change).hypotheses;
}
export const codes = (facts: ConversationFacts, change?: Partial<AssessInput> & { now?: string }) =>
  hypotheses(facts, change).map(({ code }) => code);
