import { isExcluded } from '../../../domain/address.ts';
import { readExclusionEntry } from '../../../domain/settings-entries.ts';
import type { OptionsState } from '../state.ts';
import { EntriesField } from './entries-field.tsx';
import { Panel } from './panel.tsx';
import { RulesBody } from './rules-body.tsx';

/** Who is never treated as a prospect. */
export function PeopleSection({ state: { words, rules } }: { state: OptionsState }) {
  return (
    <RulesBody words={words} rules={rules} lead={words.say('settings_peopleLead')}>
      {(view) => (
        <>
          <Panel title={words.say('settings_excluded')} help={words.say('settings_excludedHelp')}>
            <EntriesField
              words={words}
              rules={rules}
              view={view}
              label={words.say('settings_excludedField')}
              placeholder={words.say('settings_exampleBoth')}
              none={words.say('settings_excludedNone')}
              entries={{
                list: 'excluded',
                read: readExclusionEntry,
                fault: 'settings_exclusionFault',
                isCounted: (entry) => isExcluded(entry.replace(/^@/, 'anybody@'), view.settings),
                refusal: () => null,
              }}
            />
          </Panel>
          <p class="aside">{words.say('settings_peopleMarks')}</p>
        </>
      )}
    </RulesBody>
  );
}
