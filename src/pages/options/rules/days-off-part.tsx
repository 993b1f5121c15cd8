import { civilDayOf, datesIn, rangesOf, type DayRange } from '../../../domain/civil-days.ts';
import { listLimits } from '../../../domain/settings.ts';
import type { SettingsView } from '../../../messaging/settings-api.ts';
import { Button } from '../../../ui/button.tsx';
import { useOwnSignal } from '../../../ui/own-signal.ts';
import type { Words } from '../../../ui/words.ts';
import { rangeName } from './calendar-names.ts';
import { useFocusAfterRemoval } from './focus-after-removal.ts';
import type { RulesState } from './rules-state.ts';
import { describedBy, Fault } from './setting-row.tsx';

interface DaysOffPartProps {
  words: Words;
  rules: RulesState;
  view: SettingsView;
  nowMs: number;
}

const longestDays = 366;

/** The rep's own days off: added one by one or as a stretch, listed as stretches. */
export function DaysOffPart({ words, rules, view: { settings }, nowMs }: DaysOffPartProps) {
  const first = useOwnSignal('');
  const last = useOwnSignal('');
  const fault = useOwnSignal<string | null>(null);
  const { place, removing } = useFocusAfterRemoval(settings.daysOff);
  const ranges = rangesOf(settings.daysOff);

  const add = async () => {
    const range = readRange(first.peek(), last.peek());
    fault.value = typeof range === 'string' ? words.say(range) : null;
    if (typeof range === 'string') return;
    const fresh = datesIn(range).filter((date) => !settings.daysOff.includes(date));
    if (fresh.length === 0) fault.value = words.say('settings_daysOffKnown');
    else if (settings.daysOff.length + fresh.length > listLimits.daysOff)
      fault.value = words.say('settings_full', words.number(listLimits.daysOff));
    else if (
      await rules.edit('daysOff', { add: fresh }, words.say('settings_daysOffAdded', rangeName(words, range, nowMs)))
    ) {
      first.value = '';
      last.value = '';
    }
  };
  const remove = (range: DayRange, name: string) =>
    rules.edit('daysOff', { remove: datesIn(range) }, words.say('settings_removed', name));
  const field = (id: string, label: string, date: typeof first) => (
    <label class="date">
      <span>{label}</span>
      <input
        id={id}
        class="field"
        type="date"
        min="2000-01-01"
        max="2099-12-31"
        value={date.value}
        aria-invalid={fault.value !== null}
        aria-describedby={describedBy('days-off', { help: false, fault: fault.value !== null })}
        onInput={({ currentTarget }) => {
          date.value = currentTarget.value;
          fault.value = null;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void add();
        }}
      />
    </label>
  );
  return (
    <div class="setting entries" ref={place}>
      <div class="dates">
        {field('first-day-off', words.say('settings_firstDay'), first)}
        {field('last-day-off', words.say('settings_lastDay'), last)}
        <Button action="add-days-off" onPress={() => void add()}>
          {words.say('settings_add')}
        </Button>
      </div>
      <Fault id="days-off" text={fault.value} />
      {ranges.length === 0 && <p class="empty">{words.say('settings_daysOffNone')}</p>}
      <ul aria-label={words.say('settings_daysOff')}>
        {ranges.map((range, index) => {
          const name = rangeName(words, range, nowMs);
          return (
            <li key={range.from} class="entry">
              <span class="grow">{name}</span>
              <Button
                action="remove-days-off"
                look="link"
                label={words.say('settings_removeNamed', name)}
                onPress={() => void removing(index, () => remove(range, name))}
              >
                {words.say('settings_remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The stretch that two dates name, the second of which may be empty; else the message that says what is wrong. */
function readRange(first: string, last: string) {
  const from = civilDayOf(first);
  const to = last === '' ? from : civilDayOf(last);
  if (from === null || to === null) return 'settings_daysOffEmpty';
  if (to < from) return 'settings_daysOffReversed';
  return to - from >= longestDays ? 'settings_daysOffLong' : { from, to };
}
