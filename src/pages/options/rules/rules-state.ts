import type { OptionsParts, SectionState } from '../state.ts';

export type RulesState = SectionState;

export function createRulesState(parts: OptionsParts): RulesState {
  return { open: () => void parts };
}
