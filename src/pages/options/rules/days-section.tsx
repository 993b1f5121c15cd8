import type { OptionsState } from '../state.ts';
import { countryChoices, countryName, nextHolidays, noonOf, todayIn, zoneChoices, zoneName } from './calendar-names.ts';
import { DaysOffPart } from './days-off-part.tsx';
import { Panel } from './panel.tsx';
import { RulesBody } from './rules-body.tsx';
import { SelectRow } from './select-row.tsx';
import { SwitchRow } from './switch-row.tsx';
import { HoursPart, WeekdaysPart } from './week-part.tsx';

/** When the rep works, and where: what does not count as silence. */
export function DaysSection({ state: { words, rules, nowMs } }: { state: OptionsState }) {
  return (
    <RulesBody words={words} rules={rules} lead={words.say('settings_daysLead')}>
      {(view) => {
        const { settings, inForce } = view;
        const zone = settings.timeZone ?? inForce.timeZone;
        const country = settings.country ?? inForce.country;
        const holidays = nextHolidays(country, settings, todayIn(zone, nowMs()));
        return (
          <>
            <Panel title={words.say('settings_week')}>
              <WeekdaysPart words={words} rules={rules} view={view} />
              <HoursPart words={words} rules={rules} view={view} />
              <SelectRow
                id="setting-timeZone"
                label={words.say('settings_timeZone')}
                help={words.say('settings_timeZoneHelp')}
                chosen={settings.timeZone ?? ''}
                first={words.say('settings_followBrowser', zoneName(inForce.timeZone))}
                choices={zoneChoices()}
                onChoose={(value) => void rules.set({ timeZone: value || null })}
              />
            </Panel>
            <Panel title={words.say('settings_holidays')}>
              <SelectRow
                id="setting-country"
                label={words.say('settings_country')}
                help={words.say('settings_countryHelp')}
                chosen={settings.country ?? ''}
                first={
                  inForce.country === null
                    ? words.say('settings_followBrowserUnknown')
                    : words.say('settings_followBrowser', countryName(words, inForce.country))
                }
                choices={countryChoices(words)}
                onChoose={(value) => void rules.set({ country: value || null })}
              >
                <p class="next-holidays" role="status">
                  {holidays.length === 0
                    ? words.say('settings_noHolidays')
                    : words.say('settings_nextHolidays', holidays.map((day) => words.weekday(noonOf(day))).join(', '))}
                </p>
              </SelectRow>
              <SwitchRow
                id="setting-hasSlowSeasons"
                label={words.say('settings_slowSeasonsSwitch')}
                help={words.say('settings_slowSeasonsHelp')}
                isOn={settings.hasSlowSeasons}
                onTurn={(hasSlowSeasons) => void rules.set({ hasSlowSeasons })}
              />
            </Panel>
            <Panel title={words.say('settings_daysOff')} help={words.say('settings_daysOffHelp')}>
              <DaysOffPart words={words} rules={rules} view={view} nowMs={nowMs()} />
            </Panel>
          </>
        );
      }}
    </RulesBody>
  );
}
