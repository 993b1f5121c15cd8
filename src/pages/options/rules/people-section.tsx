import type { OptionsState } from '../state.ts';

export function PeopleSection({ state }: { state: OptionsState }) {
  return <p>UNBUILT {state.section.value}</p>;
}
