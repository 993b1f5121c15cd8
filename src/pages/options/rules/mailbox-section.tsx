import type { OptionsState } from '../state.ts';

export function MailboxSection({ state }: { state: OptionsState }) {
  return <p>UNBUILT {state.section.value}</p>;
}
