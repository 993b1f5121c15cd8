import type { ComponentChildren } from 'preact';
import { describedBy, SettingRow } from './setting-row.tsx';

export interface Choice {
  value: string;
  text: string;
}

interface SelectRowProps {
  id: string;
  label: string;
  help?: string;
  /** The value chosen; empty for the first choice, which leaves it to the browser. */
  chosen: string;
  first: string;
  choices: readonly Choice[];
  onChoose: (value: string) => void;
  children?: ComponentChildren;
}

/** One of several; the first leaves it to the browser. */
export function SelectRow({ id, label, help, chosen, first, choices, onChoose, children }: SelectRowProps) {
  const isListed = chosen === '' || choices.some(({ value }) => value === chosen);
  return (
    <SettingRow
      id={id}
      label={label}
      {...(help !== undefined && { help })}
      control={
        <select
          id={id}
          class="field"
          value={chosen}
          aria-describedby={describedBy(id, { help: help !== undefined, fault: false })}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          <option value="">{first}</option>
          {!isListed && <option value={chosen}>{chosen}</option>}
          {choices.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      }
    >
      {children}
    </SettingRow>
  );
}
