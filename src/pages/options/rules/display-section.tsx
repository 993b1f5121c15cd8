import type { OptionsState } from '../state.ts';

export function DisplaySection({ state }: { state: OptionsState }) {
  return <p>UNBUILT {state.section.value}</p>;
}
