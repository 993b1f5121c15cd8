import type { Words } from '../../../ui/words.ts';
import { Panel } from '../rules/panel.tsx';
import type { RulesState } from '../rules/rules-state.ts';
import { SettingRow } from '../rules/setting-row.tsx';

const offered = [1, 3, 6, 12, 18, 24, 36];

/** For how long conversations are kept. */
export function RetentionPart({ words, rules }: { words: Words; rules: RulesState }) {
  const view = rules.view.value;
  if (view.status !== 'ready') return null;
  const { retentionMonths } = view.value.settings;
  const choices = [...new Set([...offered, retentionMonths])].toSorted((a, b) => a - b);
  return (
    <Panel title={words.say('data_retentionTitle')}>
      <SettingRow
        id="retention"
        label={words.say('data_retention')}
        help={words.say('data_retentionHelp')}
        control={
          <select
            id="retention"
            class="field"
            aria-describedby="retention-help"
            value={String(retentionMonths)}
            onChange={({ currentTarget }) => void rules.set({ retentionMonths: Number(currentTarget.value) })}
          >
            {choices.map((months) => (
              <option key={months} value={String(months)}>
                {words.count('dashboard_months', months)}
              </option>
            ))}
          </select>
        }
      />
    </Panel>
  );
}
