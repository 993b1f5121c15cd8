import { signal, type ReadonlySignal } from '@preact/signals';
import { defaultSettings } from '../domain/settings.ts';
import type { Calendar } from './snooze-times.ts';

export interface CalendarState {
  /** The ordinary week until the rep's own is known. */
  readonly calendar: ReadonlySignal<Calendar>;
  /** Asks again; a failed question changes nothing. */
  refresh: () => void;
}

/** @param signalOfLife after its abort no answer is taken any more */
export function createCalendar(ask: () => Promise<Calendar>, signalOfLife: AbortSignal): CalendarState {
  const calendar = signal<Calendar>(defaultSettings);
  return {
    calendar,
    refresh: () => {
      ask().then(
        (answer) => {
          if (!signalOfLife.aborted) calendar.value = answer;
        },
        // Snoozing works without it; whatever failed shows where the rep looks for an answer.
        () => undefined,
      );
    },
  };
}
