import type { OptionsState } from '../state.ts';

export function SilenceSection({ state }: { state: OptionsState }) {
  return <p>UNBUILT {state.section.value}</p>;
}
