import type { OptionsState } from '../state.ts';

export function DaysSection({ state }: { state: OptionsState }) {
  return <p>UNBUILT {state.section.value}</p>;
}
