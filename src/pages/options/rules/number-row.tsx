import { numberBounds, type NumberSetting, type Settings } from '../../../domain/settings.ts';
import type { SettingsView } from '../../../messaging/settings-api.ts';
import { Button } from '../../../ui/button.tsx';
import { useOwnSignal } from '../../../ui/own-signal.ts';
import type { MessageKey, Words } from '../../../ui/words.ts';
import type { RulesState } from './rules-state.ts';
import { describedBy, SettingRow } from './setting-row.tsx';

/** What the row of a number says. */
export interface NumberWords {
  name: NumberSetting;
  label: MessageKey;
  help: MessageKey;
  unit: 'settings_unitWorkingDays' | 'settings_unitDays' | 'settings_unitHours' | 'settings_unitPercent';
  /** What else forbids a number; the sentence that says so. */
  refusal?: (words: Words, number: number, settings: Settings) => string | null;
}

interface NumberRowProps {
  words: Words;
  rules: RulesState;
  view: SettingsView;
  of: NumberWords;
}

/** A number that is kept when the rep leaves its field, unless it is out of bounds: then it stays there with the reason. */
export function NumberRow({ words, rules, view, of: { name, label, help, unit, refusal } }: NumberRowProps) {
  const written = useOwnSignal<string | null>(null);
  const fault = useOwnSignal<string | null>(null);
  const isShare = unit === 'settings_unitPercent';
  const shown = (value: number) => (isShare ? Math.round(value * 100) : value);
  const id = `setting-${name}`;
  const kept = view.settings[name];
  const byDefault = view.defaults[name];
  const from = shown(numberBounds[name].from);
  const to = shown(numberBounds[name].to);

  const faultOf = (text: string): string | null => {
    const digits = /^\s*(\d{1,6})\s*%?\s*$/.exec(text)?.[1];
    const number = Number(digits ?? Number.NaN);
    if (!(number >= from && number <= to))
      return words.say('settings_numberFault', words.number(from), words.number(to));
    return refusal?.(words, number, view.settings) ?? null;
  };
  const commit = async (text: string) => {
    fault.value = faultOf(text);
    if (fault.value !== null) return;
    const number = Number.parseInt(text, 10);
    const value = isShare ? number / 100 : number;
    if (value === kept || (await rules.set({ [name]: value }))) written.value = null;
  };
  const amount = Number.parseInt(written.value ?? '', 10) || shown(kept);

  return (
    <SettingRow
      id={id}
      label={words.say(label)}
      help={words.say(help)}
      fault={fault.value}
      control={
        <>
          <input
            id={id}
            class="field short"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={written.value ?? String(shown(kept))}
            aria-invalid={fault.value !== null}
            aria-describedby={describedBy(id, { help: true, fault: fault.value !== null })}
            onInput={({ currentTarget }) => {
              written.value = currentTarget.value;
              if (fault.peek() !== null) fault.value = faultOf(currentTarget.value);
            }}
            onChange={({ currentTarget }) => void commit(currentTarget.value)}
          />
          <span class="unit">{isShare ? words.say(unit) : words.count(unit, amount)}</span>
        </>
      }
    >
      <p class="bounds">
        {words.say('settings_bounds', words.number(from), words.number(to))}
        {kept !== byDefault && (
          <Button
            action={`reset-${name}`}
            look="link"
            onPress={() => {
              written.value = null;
              fault.value = refusal?.(words, shown(byDefault), view.settings) ?? null;
              if (fault.value === null) void rules.set({ [name]: byDefault });
            }}
          >
            {words.say('settings_backTo', isShare ? words.percent(byDefault) : words.number(byDefault))}
          </Button>
        )}
      </p>
    </SettingRow>
  );
}
