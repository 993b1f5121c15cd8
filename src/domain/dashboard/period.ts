import { zoneNamed } from '../zone.ts';

/** The time that is counted. */
export interface Period {
  /** Epoch ms: the first instant of the first month. */
  fromMs: number;
  /** Epoch ms: nothing later is looked at. */
  untilMs: number;
  /** First instants (epoch ms) of the civil months, oldest first. */
  monthsMs: number[];
}

/** So many civil months of the rep's time zone, the present one, which is not over, the last of them. */
export function periodOf(untilMs: number, months: number, timeZone: string | null): Period {
  const zone = zoneNamed(timeZone);
  const local = new Date(zone.localOf(untilMs));
  const monthsMs = Array.from({ length: months }, (_, index) =>
    zone.instantOf(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() - (months - 1 - index), 1)),
  );
  return { fromMs: monthsMs[0] ?? untilMs, untilMs, monthsMs };
}

export function isWithin(atMs: number, { fromMs, untilMs }: Period): boolean {
  return atMs >= fromMs && atMs <= untilMs;
}
