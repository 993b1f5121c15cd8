import type { Words } from '../../../ui/words.ts';
import type { OptionsState } from '../state.ts';
import { NumberRow, type NumberWords } from './number-row.tsx';
import { Panel } from './panel.tsx';
import { RulesBody } from './rules-body.tsx';

const workingDays = (words: Words, days: number) => words.count('settings_workingDays', days);

const named: readonly NumberWords[] = [
  {
    name: 'minQuietWorkingDays',
    label: 'settings_minQuietWorkingDays',
    help: 'settings_minQuietWorkingDaysHelp',
    unit: 'settings_unitWorkingDays',
    refusal: (words, days, { minGhostingWorkingDays: most }) =>
      days > most ? words.say('settings_quietFault', workingDays(words, most)) : null,
  },
  {
    name: 'minGhostingWorkingDays',
    label: 'settings_minGhostingWorkingDays',
    help: 'settings_minGhostingWorkingDaysHelp',
    unit: 'settings_unitWorkingDays',
    refusal: (words, days, { minQuietWorkingDays: least }) =>
      days < least ? words.say('settings_ghostingFault', workingDays(words, least)) : null,
  },
  {
    name: 'ghostingBelowChance',
    label: 'settings_ghostingBelowChance',
    help: 'settings_ghostingBelowChanceHelp',
    unit: 'settings_unitPercent',
  },
];
const last: readonly NumberWords[] = [
  {
    name: 'lastMessageAfterWorkingDays',
    label: 'settings_lastMessageAfterWorkingDays',
    help: 'settings_lastMessageAfterWorkingDaysHelp',
    unit: 'settings_unitWorkingDays',
  },
  {
    name: 'letGoAfterWorkingDays',
    label: 'settings_letGoAfterWorkingDays',
    help: 'settings_letGoAfterWorkingDaysHelp',
    unit: 'settings_unitWorkingDays',
  },
];
const seen: readonly NumberWords[] = [
  {
    name: 'freshForHours',
    label: 'settings_freshForHours',
    help: 'settings_freshForHoursHelp',
    unit: 'settings_unitHours',
  },
  {
    name: 'olderSilenceDays',
    label: 'settings_olderSilenceDays',
    help: 'settings_olderSilenceDaysHelp',
    unit: 'settings_unitDays',
  },
];
const groups = [
  ['settings_groupWarning', named],
  ['settings_groupLast', last],
  ['settings_groupSeen', seen],
] as const;

/** When something is said of a silence, and when the last message is offered. */
export function SilenceSection({ state: { words, rules } }: { state: OptionsState }) {
  return (
    <RulesBody words={words} rules={rules} lead={words.say('settings_silenceLead')}>
      {(view) =>
        groups.map(([title, rows]) => (
          <Panel key={title} title={words.say(title)}>
            {rows.map((of) => (
              <NumberRow key={of.name} words={words} rules={rules} view={view} of={of} />
            ))}
          </Panel>
        ))
      }
    </RulesBody>
  );
}
