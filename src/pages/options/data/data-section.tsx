import type { OptionsState } from '../state.ts';

export function DataSection({ state }: { state: OptionsState }) {
  return <p>UNBUILT {state.section.value}</p>;
}
