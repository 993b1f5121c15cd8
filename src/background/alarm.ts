import { minuteMs } from '../domain/time.ts';

/** The part of `browser.alarms` that is needed. */
interface AlarmsApi {
  get: (name: string) => Promise<{ scheduledTime: number } | undefined>;
  create: (name: string, info: { when: number }) => unknown;
  clear: (name: string) => Promise<boolean>;
}

/** Name of the one alarm. */
export const alarmName = 'next-check';

/** Sets the one alarm to `atMs`, at the earliest in a minute; clears it for null. Leaves it alone when it is right. */
export async function setAlarm(alarms: AlarmsApi, atMs: number | null, nowMs: number): Promise<void> {
  if (atMs === null) {
    await alarms.clear(alarmName);
    return;
  }
  const present = await alarms.get(alarmName);
  const isRight = present !== undefined && present.scheduledTime >= nowMs && present.scheduledTime <= nowMs + minuteMs;
  const when = Math.max(atMs, nowMs + minuteMs);
  // An alarm within the next minute is not pushed back by every report, or it might never fire.
  if (present?.scheduledTime === when || (isRight && when <= nowMs + minuteMs)) return;
  await alarms.create(alarmName, { when });
}
