import type { ComponentChildren } from 'preact';
import { describedBy, Fault } from './setting-row.tsx';

interface SwitchRowProps {
  id: string;
  label: string;
  help: string;
  isOn: boolean;
  fault?: string | null;
  onTurn: (isOn: boolean) => void;
  children?: ComponentChildren;
}

/** Something that is on or off. It shows what is kept, not what was clicked. */
export function SwitchRow({ id, label, help, isOn, fault = null, onTurn, children }: SwitchRowProps) {
  return (
    <div class="setting">
      <label class="setting-label" for={id}>
        {label}
      </label>
      <div class="setting-control">
        <input
          id={id}
          class="switch"
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-describedby={describedBy(id, { help: true, fault: fault !== null })}
          onChange={({ currentTarget }) => {
            const isWanted = currentTarget.checked;
            currentTarget.checked = isOn;
            onTurn(isWanted);
          }}
        />
      </div>
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
      <Fault id={id} text={fault} />
      {children}
    </div>
  );
}
