import { textVariants } from '../../../domain/variant.ts';
import { keyFor } from '../../../ui/words.ts';
import type { OptionsState } from '../state.ts';
import { Panel } from './panel.tsx';
import { RulesBody } from './rules-body.tsx';
import { SelectRow } from './select-row.tsx';
import { SwitchRow } from './switch-row.tsx';

/** How Ghostlight shows itself: language, words in the list, notifications. */
export function DisplaySection({ state: { words, rules } }: { state: OptionsState }) {
  const own = keyFor('text', words.say('text_catalogue') === 'fr' ? 'fr-vous' : 'en');
  const faults = { refused: 'settings_digestRefused', blocked: 'settings_digestBlocked' } as const;
  const digestFault = rules.digestFault.value;
  return (
    <RulesBody words={words} rules={rules} lead={words.say('settings_displayLead')}>
      {({ settings }) => (
        <>
          <Panel title={words.say('settings_language')} help={words.say('settings_languageHelp')}>
            <SelectRow
              id="setting-fallbackVariant"
              label={words.say('settings_fallbackVariant')}
              help={words.say('settings_fallbackVariantHelp')}
              chosen={settings.fallbackVariant ?? ''}
              first={words.say('settings_followBrowser', words.say(own))}
              choices={textVariants.map((value) => ({ value, text: words.say(keyFor('text', value)) }))}
              onChoose={(value) =>
                void rules.set({ fallbackVariant: textVariants.find((variant) => variant === value) ?? null })
              }
            />
          </Panel>
          <Panel title={words.say('settings_inList')}>
            <SwitchRow
              id="setting-hasRowChips"
              label={words.say('settings_hasRowChips')}
              help={words.say('settings_hasRowChipsHelp')}
              isOn={settings.hasRowChips}
              onTurn={(hasRowChips) => void rules.set({ hasRowChips })}
            />
          </Panel>
          <Panel title={words.say('settings_notifications')}>
            <SwitchRow
              id="setting-hasDigest"
              label={words.say('settings_hasDigest')}
              help={words.say('settings_hasDigestHelp')}
              isOn={settings.hasDigest}
              fault={digestFault && words.say(faults[digestFault])}
              onTurn={(isOn) => void rules.setDigest(isOn)}
            />
          </Panel>
        </>
      )}
    </RulesBody>
  );
}
