import type { OptionsParts, SectionState } from '../state.ts';

export type HealthState = SectionState;

export function createHealthState(parts: OptionsParts): HealthState {
  return { open: () => void parts };
}
