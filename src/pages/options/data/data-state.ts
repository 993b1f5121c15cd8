import type { OptionsParts, SectionState } from '../state.ts';

export type DataState = SectionState;

export function createDataState(parts: OptionsParts): DataState {
  return { open: () => void parts };
}
