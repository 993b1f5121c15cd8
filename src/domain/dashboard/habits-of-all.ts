import type { FollowUpWeek } from '../follow-ups.ts';
import type { MailboxHabits, OwnPace } from '../mailbox-habits.ts';

/** What a mailbox has taught of the rep's pace. */
export interface TaughtPace extends Pick<MailboxHabits, 'pace'> {
  /** The latest first. */
  weeks: FollowUpWeek[];
}

/**
 * The rep's own pace over several mailboxes: of each habit the mean of what the mailboxes have taught, by the number of conversations
 * behind it; null where none has taught it. The weeks are added up.
 */
export function paceOfAll(taught: readonly TaughtPace[]): OwnPace & { weeks: FollowUpWeek[] } {
  const length = Math.max(0, ...taught.map(({ weeks }) => weeks.length));
  const sum = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0);
  const meanOf = (habit: (pace: OwnPace) => number | null) => {
    const known = taught.flatMap(({ pace }) => {
      const value = habit(pace);
      return value === null ? [] : [{ value, from: pace.from }];
    });
    const weight = sum(known.map(({ from }) => from));
    return weight === 0 ? null : sum(known.map(({ value, from }) => value * from)) / weight;
  };
  return {
    messagesPerSilentWeek: meanOf((pace) => pace.messagesPerSilentWeek),
    daysToOffer: meanOf((pace) => pace.daysToOffer),
    from: sum(taught.map(({ pace }) => pace.from)),
    weeks: Array.from({ length }, (_, age) => ({
      followUps: sum(taught.map(({ weeks }) => weeks[age]?.followUps ?? 0)),
      silentDays: sum(taught.map(({ weeks }) => weeks[age]?.silentDays ?? 0)),
    })),
  };
}
