import type { OptionsState } from '../state.ts';

export function ReadingSection({ state }: { state: OptionsState }) {
  return <p>UNBUILT {state.section.value}</p>;
}
