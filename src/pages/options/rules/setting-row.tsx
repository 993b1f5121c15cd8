import type { ComponentChildren } from 'preact';

interface SettingRowProps {
  /** Id of the control; its help and what is wrong with it are `ID-help` and `ID-fault`. */
  id: string;
  label: string;
  help?: string;
  /** What is wrong with what stands in the control. */
  fault?: string | null;
  control: ComponentChildren;
  /** Stands below, over the whole width. */
  children?: ComponentChildren;
}

/** One setting: what it is, what it does, and where it is changed. */
export function SettingRow({ id, label, help, fault = null, control, children }: SettingRowProps) {
  return (
    <div class="setting">
      <label class="setting-label" for={id}>
        {label}
      </label>
      <div class="setting-control">{control}</div>
      {help !== undefined && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <Fault id={id} text={fault} />
      {children}
    </div>
  );
}

/** Why what stands in a control is not kept; read out when it appears. */
export function Fault({ id, text }: { id: string; text: string | null }) {
  return (
    <div role="alert" class="fault-place">
      {text !== null && (
        <p class="fault" id={`${id}-fault`}>
          {text}
        </p>
      )}
    </div>
  );
}

/** The ids of what describes a control of a row. */
export function describedBy(id: string, { help, fault }: { help: boolean; fault: boolean }): string | undefined {
  return [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
}
