import type { OptionsState } from '../state.ts';

export function AboutSection({ state }: { state: OptionsState }) {
  return <p>UNBUILT {state.section.value}</p>;
}
