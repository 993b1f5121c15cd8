import type { ComponentChildren } from 'preact';
import type { SettingsView } from '../../../messaging/settings-api.ts';
import { LoadableBody } from '../../../ui/loadable-body.tsx';
import type { Words } from '../../../ui/words.ts';
import type { RulesState } from './rules-state.ts';

interface RulesBodyProps {
  words: Words;
  rules: RulesState;
  lead: string;
  children: (view: SettingsView) => ComponentChildren;
}

/** A section of settings, once they are there. */
export function RulesBody({ words, rules, lead, children }: RulesBodyProps) {
  return (
    <>
      <p class="lead">{lead}</p>
      <LoadableBody words={words} of={rules.view.value} onRetry={() => rules.open()}>
        {(view) => <div class="rules">{children(view)}</div>}
      </LoadableBody>
    </>
  );
}
