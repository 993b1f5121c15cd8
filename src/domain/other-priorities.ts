import type { Hypothesis } from './hypotheses.ts';
import { publicHolidaysOf } from './public-holidays.ts';
import { countedFrom } from './silence.ts';
import type { Situation } from './situation.ts';
import { slowSeasonWithin } from './slow-season.ts';
import type { Silence } from './standing.ts';
import { dayMs } from './time.ts';
import { isoWeekdayOf } from './worked-days.ts';
import { workingDaysBetween } from './working-time.ts';
import { zoneNamed } from './zone.ts';

/** Working days in which somebody who comes back works through what has piled up. */
const catchingUpDays = 3;
/** A single holiday matters while it is that fresh; several do in a silence of up to `fewHolidaysWithin` working days. */
const fewHolidays = 2;
const fewHolidaysWithin = 10;

type OtherPriorities = Extract<Hypothesis, { code: 'other-priorities' }>;

/**
 * They may be away, just back, or in a time in which little is answered: by their own automatic reply, the slow weeks the rep has
 * switched on, or the public holidays of the rep's country, the first of these that holds.
 */
export function otherPriorities(situation: Situation, silence: Silence): OtherPriorities | null {
  return ofAbsence(situation) ?? ofSlowSeason(situation, silence) ?? ofHolidays(situation, silence);
}

function ofAbsence(situation: Situation): OtherPriorities | null {
  const { absence } = situation;
  // Of whom did not say when they would be back it is not known that they are.
  if (!absence?.isDated || !isRecent(absence.untilMs, situation)) return null;
  return { code: 'other-priorities', why: 'out-of-office', untilMs: absence.untilMs };
}

function ofSlowSeason(situation: Situation, silence: Silence): OtherPriorities | null {
  const season = slowSeasonWithin(countedFrom(silence), situation.nowMs, situation.settings);
  if (!season || !isRecent(season.untilMs, situation)) return null;
  return { code: 'other-priorities', why: 'slow-season', untilMs: season.untilMs };
}

function ofHolidays(situation: Situation, silence: Silence): OtherPriorities | null {
  const { nowMs, settings } = situation;
  const zone = zoneNamed(settings.timeZone);
  const [from, to] = [countedFrom(silence), nowMs].map((atMs) => Math.floor(zone.localOf(atMs) / dayMs));
  const days = publicHolidaysOf(settings.country).filter(
    (day) => day >= (from ?? day) && day <= (to ?? day) && settings.workingWeekdays.includes(isoWeekdayOf(day)),
  );
  const last = days.at(-1);
  if (last === undefined) return null;
  const isEnough =
    isRecent(zone.instantOf((last + 1) * dayMs), situation) ||
    (days.length >= fewHolidays && silence.workingDays <= fewHolidaysWithin);
  return isEnough ? { code: 'other-priorities', why: 'holidays', untilMs: null, days: days.length } : null;
}

/** Whether it is not over yet, or was hardly three working days ago. */
function isRecent(untilMs: number, { nowMs, settings }: Situation): boolean {
  return workingDaysBetween(untilMs, nowMs, settings) < catchingUpDays;
}
