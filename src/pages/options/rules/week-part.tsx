import { hourMs } from '../../../domain/time.ts';
import type { SettingsView } from '../../../messaging/settings-api.ts';
import { useOwnSignal } from '../../../ui/own-signal.ts';
import type { Words } from '../../../ui/words.ts';
import { weekdayName } from './calendar-names.ts';
import type { RulesState } from './rules-state.ts';
import { describedBy, Fault } from './setting-row.tsx';

interface PartProps {
  words: Words;
  rules: RulesState;
  view: SettingsView;
}

/** The days of the week on which the rep works. */
export function WeekdaysPart({ words, rules, view: { settings } }: PartProps) {
  const isRefused = useOwnSignal(false);
  const id = 'setting-workingWeekdays';
  const turn = (day: number, isWorked: boolean) => {
    isRefused.value = !isWorked && settings.workingWeekdays.every((worked) => worked === day);
    if (isRefused.value) return;
    const edit = isWorked ? { add: [day] } : { remove: [day] };
    void rules.edit('workingWeekdays', edit, rules.savedSentence(['workingWeekdays']));
  };
  return (
    <div
      class="setting"
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy(id, { help: false, fault: isRefused.value })}
    >
      <p class="setting-label" id={`${id}-label`}>
        {words.say('settings_workingWeekdays')}
      </p>
      <div class="weekdays">
        {[1, 2, 3, 4, 5, 6, 7].map((day) => {
          const isWorked = settings.workingWeekdays.includes(day);
          return (
            <label key={day} class="weekday">
              <input
                type="checkbox"
                name="weekday"
                value={day}
                checked={isWorked}
                onChange={({ currentTarget }) => {
                  currentTarget.checked = isWorked;
                  turn(day, !isWorked);
                }}
              />
              <span>{weekdayName(words, day)}</span>
            </label>
          );
        })}
      </div>
      <Fault id={id} text={isRefused.value ? words.say('settings_weekdaysFault') : null} />
    </div>
  );
}

const halfHours = Array.from({ length: 49 }, (_, index) => index / 2);

/** The hours between which the rep works; those that would be no stretch of time cannot be chosen. */
export function HoursPart({ words, rules, view: { settings } }: PartProps) {
  const { from, to } = settings.workingHours;
  const hours = (fits: (hour: number) => boolean, chosen: number) =>
    [...new Set([...halfHours, chosen])].filter(fits).sort((a, b) => a - b);
  const select = (name: 'from' | 'to', label: string, value: number, choices: number[]) => (
    <label class="hour">
      {label}
      <select
        class="field"
        id={`setting-workingHours-${name}`}
        value={String(value)}
        onChange={({ currentTarget }) =>
          void rules.set({ workingHours: { from, to, [name]: Number(currentTarget.value) } })
        }
      >
        {choices.map((hour) => (
          <option key={hour} value={String(hour)}>
            {hourName(words, hour)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="setting" role="group" aria-labelledby="setting-workingHours-label">
      <p class="setting-label" id="setting-workingHours-label">
        {words.say('settings_workingHours')}
      </p>
      <div class="hours">
        {select(
          'from',
          words.say('settings_hoursFrom'),
          from,
          hours((hour) => hour < to, from),
        )}
        {select(
          'to',
          words.say('settings_hoursTo'),
          to,
          hours((hour) => hour > from, to),
        )}
      </div>
    </div>
  );
}

/** Any day without a change of clocks. */
const noChangeMs = new Date(2026, 0, 5).getTime();

function hourName(words: Words, hour: number): string {
  return hour === 24 ? words.say('settings_midnight') : words.hour(noChangeMs + hour * hourMs);
}
